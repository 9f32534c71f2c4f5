package org.jacoscope.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of requests, within limits. */
public final class Bodies {

    /** Bytes beyond the limit that are read and dropped before the refusal. */
    private static final long MOST_DRAINED = 32_000_000;

    private Bodies() {}

    /**
     * The bytes of a JSON body.
     *
     * @throws ProblemException 415 when it is declared to be something else, 413 above {@code limit} bytes
     */
    public static byte[] json(Context request, int limit) {
        byte[] bytes = read(request, limit + 1);
        if (bytes.length > limit) {
            drain(request);
            throw tooLarge(limit);
        }
        if (bytes.length > 0 && !isJson(request.header("Content-Type"))) {
            throw new ProblemException(Problem.of(
                    ProblemKind.MEDIA_TYPE, "Send the body as JSON, with the header Content-Type: application/json."));
        }
        return bytes;
    }

    private static byte[] read(Context request, int atMost) {
        try {
            return request.req().getInputStream().readNBytes(atMost);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemKind.MALFORMED, "The body ended before it was complete."));
        }
    }

    /** Reads on, within bounds: many clients see the answer only once they have sent all of their body. */
    private static void drain(Context request) {
        try {
            request.req().getInputStream().skip(MOST_DRAINED);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemKind.MALFORMED, "The body ended before it was complete."));
        }
    }

    private static boolean isJson(@Nullable String header) {
        if (header == null) {
            return false;
        }
        String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals("application/json") || (type.startsWith("application/") && type.endsWith("+json"));
    }

    private static ProblemException tooLarge(int limit) {
        return new ProblemException(Problem.of(
                ProblemKind.TOO_LARGE,
                "A body may hold up to " + limit + " bytes. Send the points in several requests."));
    }
}
