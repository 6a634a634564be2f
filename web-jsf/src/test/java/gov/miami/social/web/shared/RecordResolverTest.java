package gov.miami.social.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

/** A page reads a record's component as a property, and nothing else of it. */
class RecordResolverTest {

    record View(String handle, int version) {
    }

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void aComponentIsAProperty() {
        assertThat(resolver.getValue(context, new View("parks", 3), "version")).isEqualTo(3);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        resolver.getValue(context, new View("parks", 3), "class");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void whatIsNoRecordIsLeftToOthers() {
        resolver.getValue(context, "parks", "length");
        assertThat(context.isPropertyResolved()).isFalse();
    }
}
