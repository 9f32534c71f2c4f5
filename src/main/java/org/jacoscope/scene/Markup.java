package org.jacoscope.scene;

/** Builds XML: every text is escaped, and what XML cannot hold becomes U+FFFD. */
final class Markup {
    private final StringBuilder text = new StringBuilder();
    private boolean open;

    Markup start(String element) {
        finishTag();
        text.append('<').append(element);
        open = true;
        return this;
    }

    Markup attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value);
        text.append('"');
        return this;
    }

    /** An attribute of pixels, rounded to a hundredth. */
    Markup attribute(String name, double pixels) {
        return attribute(name, Coordinates.text(pixels));
    }

    Markup text(String content) {
        finishTag();
        escape(content);
        return this;
    }

    Markup end(String element) {
        if (open) {
            text.append("/>");
            open = false;
        } else {
            text.append("</").append(element).append('>');
        }
        return this;
    }

    Markup newLine() {
        finishTag();
        text.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void finishTag() {
        if (open) {
            text.append('>');
            open = false;
        }
    }

    private void escape(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(isXml(content, i) ? c : '\ufffd');
            }
        }
    }

    private static boolean isXml(String content, int at) {
        char c = content.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < content.length() && Character.isLowSurrogate(content.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(content.charAt(at - 1));
        }
        return (c >= ' ' || c == '\t' || c == '\n') && c < '\ufffe';
    }
}
