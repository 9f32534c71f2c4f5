package org.jacoscope.server.schema;

import org.jacoscope.scene.Sink;

/** true or false. */
public record FlagSchema() implements Schema<Boolean> {

    @Override
    public Boolean read(Node node) {
        if (node.value() instanceof Boolean flag) {
            return flag;
        }
        throw node.expected(words());
    }

    @Override
    public String words() {
        return "true or false";
    }

    @Override
    public void describe(Sink out) {
        Members.string("type", "boolean", out);
    }
}
