package gov.miami.social.registry.journal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndOfChainTest {

    private final Map<Object, Synchronization> running = new HashMap<>();
    private final EndOfChain end = new EndOfChain((TransactionSynchronizationRegistry) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class}, (proxy, method, values) -> answer(method.getName(), values)));
    private String transaction = "first";

    private Object answer(String method, Object[] values) {
        if (method.equals("registerInterposedSynchronization")) {
            running.put(transaction, (Synchronization) values[0]);
        }
        return transaction;
    }

    @AfterEach
    void endAll() {
        running.values().forEach(hold -> hold.afterCompletion(Status.STATUS_COMMITTED));
    }

    @Test
    void oneTransactionSettlesAsManyActsAsItLikes() {
        end.take();
        assertThatCode(end::take).doesNotThrowAnyException();
    }

    @Test
    void aSecondTransactionBeforeTheFirstIsOverIsADefectSaidAtOnce() {
        end.take();
        transaction = "apart";
        assertThatIllegalStateException().isThrownBy(end::take).withMessageContaining("asked before the first act is settled");
    }

    @Test
    void theNextTransactionIsFreeHoweverTheFirstEndedAndWhoeverEndedIt() {
        end.take();
        CompletableFuture.runAsync(() -> running.get("first").afterCompletion(Status.STATUS_ROLLEDBACK)).join();
        transaction = "next";
        assertThatCode(end::take).doesNotThrowAnyException();
    }

    @Test
    void anotherThreadOnlyWaits() {
        end.take();
        transaction = "beside";
        assertThatCode(() -> CompletableFuture.runAsync(end::take).join()).doesNotThrowAnyException();
    }
}
