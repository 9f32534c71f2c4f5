package org.jacoscope.server.schema;

import org.jacoscope.scene.Sink;

/**
 * A string.
 *
 * @param noun what it holds, as it reads after "should be": "a formula"
 */
public record TextSchema(String noun, int maxLength) implements Schema<String> {

    @Override
    public String read(Node node) {
        if (!(node.value() instanceof String text)) {
            throw node.expected(words());
        }
        if (text.length() > maxLength) {
            throw node.refuse(
                    node.subject() + " may have up to " + maxLength + " characters, not " + text.length() + ".");
        }
        return text;
    }

    @Override
    public String words() {
        return noun + ", as a string";
    }

    @Override
    public void describe(Sink out) {
        Members.string("type", "string", out);
        Members.number("maxLength", maxLength, out);
    }
}
