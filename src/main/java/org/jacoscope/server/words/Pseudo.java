package org.jacoscope.server.words;

import java.util.Map;
import java.util.TreeMap;

/** A language that nobody speaks: English that can still be read, accented and longer by a third. */
final class Pseudo {
    private static final String PLAIN = "AEIOUaeioucnsyCNSY";
    private static final String ACCENTED = "ÀÉÎÖÛàéîöûçñšýÇÑŠÝ";

    private Pseudo() {}

    static Words of(Words words, String language, String direction) {
        Map<String, String> texts = new TreeMap<>();
        words.texts().forEach((key, text) -> texts.put(key, text(text)));
        return new Words(language, direction, Map.copyOf(texts));
    }

    /** What stands in braces is a name for a value, and stays. */
    private static String text(String text) {
        StringBuilder out = new StringBuilder();
        boolean name = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            name = c == '{' || (name && c != '}');
            int found = name ? -1 : PLAIN.indexOf(c);
            out.append(found < 0 ? c : ACCENTED.charAt(found));
        }
        return out.append(" ").append("·".repeat(text.length() / 3 + 1)).toString();
    }
}
