package org.jacoscope.server.file;

import java.util.List;
import java.util.Map;
import org.jacoscope.scene.Dialect;
import org.jacoscope.scene.SvgOptions;
import org.jacoscope.scene.TextOptions;
import org.jacoscope.scene.Theme;
import org.jacoscope.server.schema.ChoiceSchema;
import org.jacoscope.server.schema.IntegerSchema;
import org.jacoscope.server.schema.Node;
import org.jacoscope.server.schema.NumberSchema;
import org.jacoscope.server.schema.Schema;

/**
 * How a scene becomes a file.
 *
 * @param text of files made of characters, and of the drawing that a PNG shows
 * @param scale pixels of a PNG per pixel of the SVG
 */
public record FileOptions(TextOptions text, double scale) {
    public static final String DEFAULT_THEME = "light";
    public static final String DEFAULT_WIDTH = "960";
    public static final String DEFAULT_SCALE = "1";

    private static final ChoiceSchema THEMES = new ChoiceSchema(List.of("light", "dark"));

    private static final ChoiceSchema DIALECTS = new ChoiceSchema(Dialect.ids());

    /** In pixels; wider pictures show nothing more. */
    private static final IntegerSchema WIDTHS = new IntegerSchema(100, 3_000);

    private static final NumberSchema SCALES = new NumberSchema(1, Png.MAX_SCALE, true);

    /**
     * @param given texts of {@code theme}, {@code width}, {@code scale}, {@code show}, {@code as} (a dialect) and
     *     {@code readout}, as queries have them; others are not looked at
     * @throws org.jacoscope.server.problem.ProblemException with a pointer to the one that cannot be used
     */
    public static FileOptions read(Map<String, String> given) {
        String name = read(THEMES, "theme", given.getOrDefault("theme", DEFAULT_THEME));
        Theme theme = name.equals("dark") ? Theme.DARK : Theme.LIGHT;
        int width = read(WIDTHS, "width", number(given.getOrDefault("width", DEFAULT_WIDTH)));
        double scale = read(SCALES, "scale", number(given.getOrDefault("scale", DEFAULT_SCALE)));
        boolean thumbnail = given.getOrDefault("show", "").equals("thumbnail");
        SvgOptions svg = new SvgOptions(width, theme, "scene", null, thumbnail);
        String dialect = read(DIALECTS, "as", given.getOrDefault("as", Dialect.TEXT.id()));
        TextOptions text = new TextOptions(svg, Dialect.of(dialect).orElseThrow(), given.getOrDefault("readout", ""));
        return new FileOptions(text, scale);
    }

    private static <T> T read(Schema<T> schema, String key, Object value) {
        return schema.read(Node.root("").child(key, value));
    }

    private static Object number(String text) {
        return text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Double.valueOf(text) : text;
    }
}
