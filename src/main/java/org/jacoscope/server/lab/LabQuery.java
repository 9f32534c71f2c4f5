package org.jacoscope.server.lab;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jacoscope.server.http.Query;
import org.jspecify.annotations.Nullable;

/**
 * The query of a lab's address, in two parts.
 *
 * @param properties what belongs to the lab's state
 * @param view how to show it: not part of the state
 */
public record LabQuery(Map<String, String> properties, Map<String, String> view) {

    /** Keys that no property may have. */
    public static final Set<String> RESERVED = Set.of(
            "v", "theme", "lang", "hide", "lock", "show", "width", "scale", "digits", "as", "readout", "engine",
            "quality");

    /** What links from elsewhere add to addresses. */
    private static final String CAMPAIGN = "utm_";

    /** @throws org.jacoscope.server.problem.ProblemException 400 when the query cannot be decoded */
    public static LabQuery of(Context request) {
        return of(request.queryString());
    }

    /** The same of another address's query; null for none. */
    static LabQuery of(@Nullable String query) {
        Map<String, String> properties = new LinkedHashMap<>();
        Map<String, String> view = new LinkedHashMap<>();
        Query.read(query).forEach((key, value) -> {
            boolean isView = RESERVED.contains(key) || key.startsWith(CAMPAIGN);
            (isView ? view : properties).put(key, value);
        });
        return new LabQuery(properties, view);
    }
}
