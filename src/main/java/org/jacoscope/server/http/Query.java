package org.jacoscope.server.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Reads the query of an address. */
public final class Query {

    private Query() {}

    /**
     * Keys and values in order, decoded; a key given twice has its last value.
     *
     * @throws ProblemException 400 when a percent sign is not followed by two hexadecimal digits
     */
    public static Map<String, String> read(@Nullable String query) {
        Map<String, String> values = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return values;
        }
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String key = decode(equals < 0 ? pair : pair.substring(0, equals));
            if (!key.isEmpty()) {
                values.put(key, equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(
                    ProblemKind.MALFORMED,
                    "The query has a percent sign that is not followed by two hexadecimal digits. Write a percent sign"
                            + " as %25 and a plus sign as %2B."));
        }
    }
}
