package org.jacoscope.server.asset;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done to scripts and style sheets before they are sent, and which modules import which. */
final class Scripts {
    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)\\s[^;]*?from \"(\\.[^\"]+)\";");

    /** A comment that begins its line and ends it, over one or more lines; never part of one with code. */
    private static final Pattern COMMENT =
            Pattern.compile("(?m)^[ \\t]*(?://.*|/\\*(?:[^*]|\\*(?!/))*+\\*/[ \\t]*)\\R");

    /** A type within a line of code. */
    private static final Pattern TYPE = Pattern.compile("/\\*\\* @type [^*\\n]*\\*/ ?");

    private static final Pattern STYLE = Pattern.compile("(?m)^@import url\\(\"([^\"]+)\"\\);$");

    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]+");

    private Scripts() {}

    /**
     * The text without what is for those who read the sources: comments that have lines of their own, types within
     * lines, indentation (also that of texts over several lines, so none may rely on it).
     */
    static String lean(String text) {
        String bare = TYPE.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
        return INDENTATION.matcher(bare).replaceAll("");
    }

    /**
     * A style sheet with those it imports in the place of its imports.
     *
     * @param source the text of a style sheet beside this one
     */
    static String joined(String style, UnaryOperator<String> source) {
        return STYLE.matcher(style).replaceAll(found -> Matcher.quoteReplacement(source.apply(found.group(1))));
    }

    /**
     * A module and all that it imports, directly or not, in the order found.
     *
     * @param entry name of the module, such as "player/main.js"
     * @param source the text of a module; empty for one that does not exist, which is left out
     */
    static List<String> reached(String entry, Function<String, Optional<String>> source) {
        Set<String> known = new LinkedHashSet<>(List.of(entry));
        List<String> waiting = new ArrayList<>(known);
        for (int next = 0; next < waiting.size(); next++) {
            String name = waiting.get(next);
            Matcher found = IMPORT.matcher(source.apply(name).orElse(""));
            while (found.find()) {
                String imported = resolve(name, found.group(1));
                if (known.add(imported) && source.apply(imported).isPresent()) {
                    waiting.add(imported);
                }
            }
        }
        return waiting;
    }

    /** The name that {@code relative} means in the module {@code from}. */
    private static String resolve(String from, String relative) {
        return URI.create(from).resolve(relative).toString();
    }
}
