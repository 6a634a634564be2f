package gov.miami.social.web.export;

import gov.miami.social.registry.export.ListWriter;
import gov.miami.social.registry.shared.NoSuchItem;
import gov.miami.social.web.shared.QueriedList;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.list.ListState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The lists of the portal by the names of their pages: {@code journal_list} is what backs journal/list.xhtml. */
@ApplicationScoped
public class ExportLists {

    @Inject
    private BeanManager beans;

    /** How many rows a list has for the person who asks; refused like the list itself. */
    public long rows(String list, String address) {
        return named(list).rows(ListState.said(address));
    }

    /** Writes a list in a language. */
    public ListWriter writer(String list, String address, String format, Locale language) {
        return (file, progress) -> Texts.speaking(language, () -> named(list).write(ListState.said(address), format, file, progress));
    }

    private QueriedList<?> named(String list) {
        var bean = beans.resolve(beans.getBeans(beanName(list)));
        if (bean == null || !QueriedList.class.isAssignableFrom(bean.getBeanClass())) {
            throw new NoSuchItem(list);
        }
        return (QueriedList<?>) beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    }

    private static String beanName(String list) {
        var words = Arrays.stream(list.split("_")).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)).collect(Collectors.joining());
        return words.isEmpty() ? "" : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) + "Page";
    }
}
