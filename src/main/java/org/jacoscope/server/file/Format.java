package org.jacoscope.server.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.SceneWriter;
import org.jacoscope.scene.TextFile;
import org.jacoscope.server.json.JsonSink;

/** The kinds of files that a scene can become. */
public enum Format {
    SVG("image/svg+xml") {
        @Override
        public byte[] write(Scene scene, FileOptions options) {
            return utf8(TextFile.SVG.write(scene, options.text()));
        }
    },
    PNG("image/png") {
        @Override
        public byte[] write(Scene scene, FileOptions options) {
            return Png.render(scene, options.text().svg(), options.scale());
        }
    },
    CSV("text/csv; charset=utf-8") {
        @Override
        public byte[] write(Scene scene, FileOptions options) {
            return utf8(TextFile.CSV.write(scene, options.text()));
        }
    },
    TEX("text/x-tex; charset=utf-8") {
        @Override
        public byte[] write(Scene scene, FileOptions options) {
            return utf8(TextFile.TEX.write(scene, options.text()));
        }
    },
    TXT("text/plain; charset=utf-8") {
        @Override
        public byte[] write(Scene scene, FileOptions options) {
            return utf8(TextFile.TXT.write(scene, options.text()));
        }
    },
    JSON("application/json") {
        @Override
        public byte[] write(Scene scene, FileOptions options) {
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
     * @throws org.jacoscope.server.problem.ProblemException when the picture would be too large
     */
    public abstract byte[] write(Scene scene, FileOptions options);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
