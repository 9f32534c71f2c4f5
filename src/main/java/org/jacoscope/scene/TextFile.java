package org.jacoscope.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files made of characters that a scene can become, in the browser as on the server. */
public enum TextFile {
    SVG {
        @Override
        public String write(Scene scene, TextOptions options) {
            return SvgWriter.write(scene, options.svg());
        }
    },
    CSV {
        @Override
        public String write(Scene scene, TextOptions options) {
            return Csv.write(scene);
        }
    },
    TEX {
        @Override
        public String write(Scene scene, TextOptions options) {
            return Tex.write(scene);
        }
    },
    /** The readouts in a dialect: all of them with their names, or the value of one. */
    TXT {
        @Override
        public String write(Scene scene, TextOptions options) {
            String only = options.readout();
            return only.isEmpty()
                    ? options.dialect().write(scene.readouts())
                    : scene.readouts().stream()
                            .filter(readout -> readout.id().equals(only))
                            .findFirst()
                            .map(readout -> options.dialect().value(readout.value()))
                            .orElse("");
        }
    };

    /** The kind whose files' names end with {@code extension}. */
    public static Optional<TextFile> of(String extension) {
        return Arrays.stream(values())
                .filter(file -> file.extension().equals(extension))
                .findFirst();
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public abstract String write(Scene scene, TextOptions options);
}
