package org.jacoscope.server;

import io.javalin.http.Context;
import java.util.Map;
import org.jacoscope.lab.Refusal;
import org.jacoscope.server.http.Body;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Reply;
import org.jacoscope.server.http.Routes;
import org.jacoscope.server.json.JsonSink;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Explains failures: as a page to a browser that wants one, as problem+json to everyone else. */
final class Failures implements Routes.Failures {
    private static final Logger LOG = LoggerFactory.getLogger("org.jacoscope.server");

    private final PageRoutes pages;

    Failures(PageRoutes pages) {
        this.pages = pages;
    }

    @Override
    public Reply explain(Throwable failure, Context request) {
        Problem problem = problem(failure);
        log(problem, failure, request);
        Reply reply = wantsPage(request) ? pages.error(problem, request) : json(problem, request);
        return problem.kind() == ProblemKind.BUSY ? reply.with(Map.of("Retry-After", "1")) : reply;
    }

    static Problem problem(Throwable failure) {
        if (failure instanceof ProblemException known) {
            return known.problem();
        }
        return Refusal.of(failure)
                .map(Problem::of)
                .orElseGet(() -> Problem.of(
                        ProblemKind.INTERNAL,
                        "Something went wrong inside the server. It has been noted; the same request will probably fail"
                                + " again."));
    }

    private static void log(Problem problem, Throwable failure, Context request) {
        if (problem.kind() == ProblemKind.INTERNAL) {
            LOG.error("500 {} {}", request.req().getMethod(), request.path(), failure);
        } else if (problem.kind().status() >= 500) {
            LOG.warn(
                    "{} {} {}: {}",
                    problem.kind().status(),
                    request.req().getMethod(),
                    request.path(),
                    problem.detail());
        }
    }

    private static boolean wantsPage(Context request) {
        String accept = request.header("Accept");
        return accept != null && accept.contains("text/html") && !request.path().startsWith("/api/");
    }

    private static Reply json(Problem problem, Context request) {
        byte[] body = JsonSink.bytes(out -> problem.write(request.path(), out));
        return new Reply(problem.kind().status(), Problem.MEDIA_TYPE, new Body(body), Caching.NEVER, Map.of());
    }
}
