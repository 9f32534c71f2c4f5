package org.jacoscope.server.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that pages and player say in one language, by key; what labs say is theirs. A text may hold {@code {name}}, in whose
 * place a value is put. Keys that begin with {@code player.} are sent to the browser, where say.js reads them.
 *
 * @param language a BCP 47 tag
 * @param direction "ltr" or "rtl"
 */
public record Words(String language, String direction, Map<String, String> texts) {
    private static final String PLAYER = "player.";

    private static final Words BRITISH = new Words("en-GB", "ltr", read("en-GB.properties"));

    /** The languages there are; the last two are made up, to see which words are translated and what long ones do. */
    private static final Map<String, Words> ALL = Map.of(
            BRITISH.language,
            BRITISH,
            "en-XA",
            Pseudo.of(BRITISH, "en-XA", "ltr"),
            "ar-XB",
            Pseudo.of(BRITISH, "ar-XB", "rtl"));

    public static Words british() {
        return BRITISH;
    }

    /** The words of a language; British ones when there are none. */
    public static Words of(String language) {
        return ALL.getOrDefault(language, BRITISH);
    }

    /** @throws NullPointerException when there is no such key: a mistake of ours */
    public String say(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }

    /** The text with {@code value} in place of <code>{name}</code>. */
    public String say(String key, String name, Object value) {
        return say(key).replace("{" + name + "}", String.valueOf(value));
    }

    /** What the player says, without the prefix. */
    public SortedMap<String, String> ofPlayer() {
        SortedMap<String, String> found = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(PLAYER)) {
                found.put(key.substring(PLAYER.length()), text);
            }
        });
        return found;
    }

    private static Map<String, String> read(String file) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            Properties found = new Properties();
            found.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            SortedMap<String, String> texts = new TreeMap<>();
            found.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
