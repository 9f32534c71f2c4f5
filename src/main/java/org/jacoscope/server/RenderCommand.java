package org.jacoscope.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jacoscope.core.num.Budget;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.LabFinder;
import org.jacoscope.lab.Labs;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Scene;
import org.jacoscope.server.file.FileOptions;
import org.jacoscope.server.file.Format;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a scene as a file: the one that the server answers with, without a server. */
@Command(
        name = "render",
        description = "Writes a state of a lab as a picture, a table, formulas or data.",
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @Parameters(index = "0", paramLabel = "LAB", description = "The lab's id, such as polar-grid.")
    private String lab = "";

    @Parameters(
            index = "1..*",
            paramLabel = "key=value",
            description = "Values of its properties, as the lab's address has them; the others have their first ones.")
    private List<String> settings = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to; its end says the format. - for standard output.")
    private String output = "";

    @Option(
            names = "--format",
            defaultValue = "",
            description = "svg, png, csv, tex, txt or json, whatever FILE ends with.")
    private String format = "";

    @Option(
            names = "--theme",
            defaultValue = FileOptions.DEFAULT_THEME,
            description = "Of pictures: light or dark (default: ${DEFAULT-VALUE}).")
    private String theme = "";

    @Option(
            names = "--width",
            defaultValue = FileOptions.DEFAULT_WIDTH,
            description = "Of pictures, in pixels (default: ${DEFAULT-VALUE}).")
    private String width = "";

    @Option(
            names = "--scale",
            defaultValue = FileOptions.DEFAULT_SCALE,
            description = "Pixels of a PNG per pixel of its width, 1 to 3 (default: ${DEFAULT-VALUE}).")
    private String scale = "";

    @Override
    public Integer call() throws IOException {
        FileOptions options = FileOptions.read(Map.of("theme", theme, "width", width, "scale", scale));
        byte[] file = format().write(scene(), options);
        if (output.equals(STANDARD_OUTPUT)) {
            System.out.write(file);
            System.out.flush();
        } else {
            Files.write(Path.of(output), file);
        }
        return 0;
    }

    private Scene scene() {
        Lab asked = new LabFinder(Labs.all()).lab(lab);
        return asked.scene(State.parse(asked.properties(), values()), Quality.FINAL, Budget.scene());
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw unusable("\"" + setting + "\" gives no property a value. Write key=value.");
            }
            values.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return values;
    }

    private Format format() {
        String name = format.isEmpty() ? output.substring(output.lastIndexOf('.') + 1) : format;
        return Format.of(name)
                .orElseThrow(() -> unusable("There is no format \"" + name + "\". Let FILE end with one of "
                        + String.join(", ", Format.extensions()) + ", or name one of these with --format."));
    }

    private static ProblemException unusable(String sentence) {
        return new ProblemException(Problem.of(ProblemKind.UNUSABLE, sentence));
    }
}
