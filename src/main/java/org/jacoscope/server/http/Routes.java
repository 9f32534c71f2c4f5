package org.jacoscope.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;

/**
 * The table of routes. Every request passes through here, those that match nothing included: so each is measured and
 * each failure explained.
 */
public final class Routes {

    /** Turns whatever an action threw into the reply that explains it. */
    public interface Failures {
        Reply explain(Throwable failure, Context request);
    }

    /** Matches what nothing else has matched. */
    private static final String ANYTHING = "/<rest>";

    private final Map<String, Map<String, Action>> table = new LinkedHashMap<>();
    private final Failures failures;
    private final Metrics metrics;

    public Routes(Failures failures, Metrics metrics) {
        this.failures = failures;
        this.metrics = metrics;
    }

    /** Answers GET and HEAD. */
    public void get(String path, Action action) {
        add(path, "GET", action);
        add(path, "HEAD", action);
    }

    public void post(String path, Action action) {
        add(path, "POST", action);
    }

    private void add(String path, String method, Action action) {
        table.computeIfAbsent(path, key -> new LinkedHashMap<>()).put(method, action);
    }

    /** Hands the table to Javalin; earlier routes come first. */
    public void install(RoutesConfig javalin) {
        table.forEach((path, actions) -> install(javalin, path, actions));
        for (HandlerType method : HandlerType.values()) {
            if (method.isHttpMethod()) {
                javalin.addHttpHandler(method, ANYTHING, request -> run("none", this::nothingHere, request));
            }
        }
        javalin.exception(HttpResponseException.class, (unknown, request) -> {
            try {
                run("none", this::unknownMethod, request);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void install(RoutesConfig javalin, String path, Map<String, Action> actions) {
        String allowed = String.join(", ", new TreeSet<>(actions.keySet())) + ", OPTIONS";
        for (HandlerType method : HandlerType.values()) {
            if (method.isHttpMethod()) {
                Action action = method.equals(HandlerType.OPTIONS)
                        ? request -> Reply.preflight(allowed)
                        : actions.getOrDefault(method.name(), request -> refuse(method, allowed, request));
                javalin.addHttpHandler(method, path, request -> run(path, action, request));
            }
        }
    }

    private static Reply refuse(HandlerType method, String allowed, Context request) {
        request.res().setHeader("Allow", allowed);
        throw new ProblemException(Problem.of(
                ProblemKind.METHOD, method.name() + " is not possible here. This address takes " + allowed + "."));
    }

    /** Javalin itself refuses only methods that it does not know. */
    private Reply unknownMethod(Context request) {
        request.res().setHeader("Allow", "GET, HEAD, POST, OPTIONS");
        throw new ProblemException(
                Problem.of(ProblemKind.METHOD, request.req().getMethod() + " is not a method that is known here."));
    }

    private Reply nothingHere(Context request) {
        throw new ProblemException(
                Problem.of(ProblemKind.NOT_FOUND, "No page and no operation has the address " + request.path() + "."));
    }

    private void run(String route, Action action, Context request) throws IOException {
        long start = System.nanoTime();
        int status = Sender.send(reply(action, request), request);
        metrics.record(route, request.req().getMethod(), status, System.nanoTime() - start);
    }

    /** Errors are caught too: a request that overflows the stack must not leave its client without an answer. */
    @SuppressWarnings("CatchingUnchecked")
    private Reply reply(Action action, Context request) {
        try {
            return action.handle(request);
        } catch (Throwable failure) {
            return failures.explain(failure, request);
        }
    }
}
