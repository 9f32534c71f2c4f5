package org.jacoscope.server.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.PropertyException;
import org.jacoscope.lab.Refusal;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.schema.Members;
import org.jacoscope.server.schema.Node;
import org.jacoscope.server.schema.Schema;

/** An object of some of a lab's properties; the others have their initial values. */
public record StateSchema(Lab lab) implements Schema<State> {
    private static final String WORDS = "an object with the lab's properties";

    @Override
    public State read(Node node) {
        try {
            return State.read(lab.properties(), members(node));
        } catch (PropertyException e) {
            Problem problem = Problem.of(Refusal.of(e).orElseThrow());
            throw new ProblemException(problem.pointer(node.pointer() + problem.pointer()));
        }
    }

    /** The members, before anything is known of them. */
    public static Map<String, Object> members(Node node) {
        if (!(node.value() instanceof Map<?, ?> members)) {
            throw node.expected(WORDS);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        members.forEach((key, value) -> json.put(String.valueOf(key), value));
        return json;
    }

    @Override
    public String words() {
        return WORDS;
    }

    @Override
    public void describe(Sink out) {
        Members.string("type", "object", out);
        Members.object("properties", out, () -> {
            for (Property<?> property : lab.properties()) {
                out.name(property.key());
                PropertySchema.write(property, out);
            }
        });
        Members.flag("additionalProperties", false, out);
    }
}
