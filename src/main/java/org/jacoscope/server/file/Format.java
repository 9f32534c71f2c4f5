package org.jacoscope.server.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jacoscope.scene.Csv;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.SceneWriter;
import org.jacoscope.scene.SvgWriter;
import org.jacoscope.scene.Tex;
import org.jacoscope.server.json.JsonSink;

/** The kinds of files that a scene can become. */
public enum Format {
    SVG("image/svg+xml") {
        @Override
        public byte[] write(Scene scene, PictureOptions options) {
            return utf8(SvgWriter.write(scene, options.svg()));
        }
    },
    PNG("image/png") {
        @Override
        public byte[] write(Scene scene, PictureOptions options) {
            return Png.render(scene, options.svg(), options.scale());
        }
    },
    CSV("text/csv; charset=utf-8") {
        @Override
        public byte[] write(Scene scene, PictureOptions options) {
            return utf8(Csv.write(scene));
        }
    },
    TEX("text/x-tex; charset=utf-8") {
        @Override
        public byte[] write(Scene scene, PictureOptions options) {
            return utf8(Tex.write(scene));
        }
    },
    JSON("application/json") {
        @Override
        public byte[] write(Scene scene, PictureOptions options) {
            return JsonSink.bytes(out -> SceneWriter.write(scene, out));
        }
    };

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** The format whose files end like {@code extension}, in letters of either case. */
    public static Optional<Format> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The ends of their files' names. */
    public static List<String> extensions() {
        return Arrays.stream(values()).map(Format::extension).toList();
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type, with its charset. */
    public String type() {
        return type;
    }

    /**
     * The whole file.
     *
     * @param options for the formats that are pictures
     * @throws org.jacoscope.server.problem.ProblemException when the picture would be too large
     */
    public abstract byte[] write(Scene scene, PictureOptions options);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
