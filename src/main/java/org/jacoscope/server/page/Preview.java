package org.jacoscope.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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
     * @param view how to show it, as {@link View#understood} has it; of that, a picture has the theme
     */
    public static Preview of(String base, String lab, Map<String, String> texts, Map<String, String> view) {
        Map<String, String> shown = new LinkedHashMap<>(texts);
        shown.putAll(view);
        String page = base + "/labs/" + lab + (shown.isEmpty() ? "" : "?" + query(shown));
        String oembed = base + "/oembed?url=" + encode(page) + "&format=";
        Map<String, String> drawn = new LinkedHashMap<>();
        drawn.put("width", String.valueOf(WIDTH));
        drawn.putAll(texts);
        view.forEach((key, text) -> {
            if (key.equals("theme")) {
                drawn.put(key, text);
            }
        });
        String image = base + "/labs/" + lab + ".png?" + query(drawn);
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
