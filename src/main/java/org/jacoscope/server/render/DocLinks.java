package org.jacoscope.server.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jacoscope.server.page.Addresses;

/** Where the links of docs/*.md lead on the site. */
final class DocLinks {
    private static final Pattern DOCUMENT = Pattern.compile("([a-z-]+)\\.md(#.*)?");

    /** The documentation speaks of a server as it is when it has just been started. */
    private static final String LOCAL = "http://localhost:7070";

    private DocLinks() {}

    /** "" for what is in the repository and not on the site. */
    static String follow(String link, Addresses to) {
        Matcher document = DOCUMENT.matcher(link);
        if (document.matches()) {
            String part = document.group(2);
            return to.doc(document.group(1)) + (part == null ? "" : part);
        }
        if (link.startsWith(LOCAL)) {
            return to.server() == null ? "" : link.substring(LOCAL.length());
        }
        return link.startsWith("#") || link.contains("://") ? link : "";
    }
}
