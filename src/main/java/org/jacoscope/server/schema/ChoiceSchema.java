package org.jacoscope.server.schema;

import java.util.List;
import org.jacoscope.core.expr.Names;
import org.jacoscope.scene.Sink;

/** One of a few strings. */
public record ChoiceSchema(List<String> options) implements Schema<String> {

    @Override
    public String read(Node node) {
        if (!(node.value() instanceof String text)) {
            throw node.expected(words());
        }
        if (!options.contains(text)) {
            String guess = Names.nearest(text, options)
                    .map(near -> " Did you mean " + near + "?")
                    .orElse("");
            throw node.refuse(
                    node.subject() + " should be " + words() + ", not \"" + Node.shorten(text) + "\"." + guess);
        }
        return text;
    }

    @Override
    public String words() {
        return "one of " + String.join(", ", options);
    }

    @Override
    public void describe(Sink out) {
        Members.string("type", "string", out);
        Members.strings("enum", options, out);
    }
}
