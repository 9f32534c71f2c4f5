package org.jacoscope.server.render;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Renders templates/: compiled ones, or those on disk while developing. */
public final class Templates {
    private static final int ORDINARY_SIZE = 64 * 1024;

    private final TemplateEngine engine;

    private Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    public static Templates packaged() {
        return new Templates(TemplateEngine.createPrecompiled(ContentType.Html));
    }

    /** Shows an edit at the next request. */
    public static Templates onDisk(Path root) {
        try {
            Path classes = Files.createTempDirectory("jacoscope-templates");
            TemplateEngine engine = TemplateEngine.create(
                    new DirectoryCodeResolver(root), classes, ContentType.Html, Templates.class.getClassLoader());
            engine.setTrimControlStructures(true);
            return new Templates(engine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page template {@code page/<name>.jte} with its record. */
    byte[] page(String name, Object model) {
        Utf8ByteOutput output = new Utf8ByteOutput(ORDINARY_SIZE);
        engine.render("page/" + name + ".jte", model, output);
        return output.toByteArray();
    }

    public boolean hasLesson(String lab) {
        return engine.hasTemplate(lessonOf(lab));
    }

    /** The lesson of a lab, to be put into its page. */
    Content lesson(String lab) {
        return content(lessonOf(lab));
    }

    /** A chapter of the story on the home page. */
    Content story(String chapter) {
        return content("story/" + chapter + ".jte");
    }

    private Content content(String template) {
        return output -> engine.render(template, Map.of(), output);
    }

    private static String lessonOf(String lab) {
        return "lesson/" + lab + ".jte";
    }
}
