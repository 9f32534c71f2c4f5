package org.jacoscope.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What other sites show of a link to a lab. All addresses are whole ones.
 *
 * @param page of the lab in its state
 * @param image of the state, as PNG
 * @param json where oEmbed describes the page
 * @param xml the same
 */
public record Preview(String page, String image, String json, String xml) {
    /** Of the picture, in pixels: what previews are shown at, doubled. */
    public static final int WIDTH = 1200;

    /**
     * @param base our own address: "https://your.server"
     * @param texts of the values that differ from those at first
     * @param theme "light" or "dark"; "" for none
     */
    public static Preview of(String base, String lab, Map<String, String> texts, String theme) {
        String state = query(texts) + (theme.isEmpty() ? "" : "&theme=" + theme);
        String page = base + "/labs/" + lab + (state.isEmpty() ? "" : "?" + state.replaceFirst("^&", ""));
        String oembed = base + "/oembed?url=" + encode(page) + "&format=";
        String image = base + "/labs/" + lab + ".png?width=" + WIDTH + (texts.isEmpty() ? "" : "&") + state;
        return new Preview(page, image, oembed + "json", oembed + "xml");
    }

    /** Such as "size=0.2&t=1". */
    public static String query(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
