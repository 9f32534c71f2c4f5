package org.jacoscope.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * As much of a state as can be read.
 *
 * @param problem what is wrong with the rest, as a sentence; "" when nothing is
 */
public record LenientState(State state, String problem) {

    /** What cannot be read has its initial value; the first such is explained. */
    public static LenientState of(List<Property<?>> properties, Map<String, String> texts) {
        Map<String, String> rest = new LinkedHashMap<>(texts);
        String problem = "";
        while (true) {
            try {
                return new LenientState(State.parse(properties, rest), problem);
            } catch (PropertyException e) {
                if (rest.isEmpty()) {
                    throw e;
                }
                problem = problem.isEmpty() ? String.valueOf(e.getMessage()) : problem;
                if (rest.remove(e.key()) == null) {
                    rest.clear();
                }
            }
        }
    }
}
