package org.jacoscope.server;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.javalin.http.Context;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jacoscope.server.http.Action;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Gate;
import org.jacoscope.server.http.Reply;
import org.jacoscope.server.problem.ProblemException;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Reply DONE = Reply.html(200, new byte[0], Caching.NEVER);

    private static final Context REQUEST = (Context) Proxy.newProxyInstance(
            GateTest.class.getClassLoader(), new Class<?>[] {Context.class}, (self, name, args) -> {
                throw new UnsupportedOperationException();
            });

    @Test
    void pagesWaitForAPlaceWhereOthersAreAskedToComeBack() throws Exception {
        Gate gate = new Gate(1);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        CompletableFuture<Reply> first = begin(gate.guard(request -> {
            inside.countDown();
            leave.await();
            return DONE;
        }));
        inside.await();
        CompletableFuture<Reply> page = begin(gate.guardPage(request -> DONE));
        assertThrows(ProblemException.class, () -> gate.guard(request -> DONE).handle(REQUEST));
        leave.countDown();
        assertSame(DONE, first.get(5, TimeUnit.SECONDS));
        assertSame(DONE, page.get(5, TimeUnit.SECONDS));
    }

    private static CompletableFuture<Reply> begin(Action action) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return action.handle(REQUEST);
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }
}
