package org.jacoscope.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Labs;
import org.jacoscope.server.file.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RenderCommandTest {
    private static final TestServer SERVER = TestServer.shared();

    @TempDir
    private Path directory = Path.of("");

    private byte[] rendered(String format, String... arguments) throws IOException {
        Path file = directory.resolve("scene." + format);
        assertEquals("", complaint(0, Stream.concat(Stream.of(arguments), Stream.of("-o", file.toString()))));
        return Files.readAllBytes(file);
    }

    /**
     * @param out what the command writes to standard output
     * @param err what it complains about
     */
    private record Said(byte[] out, String err) {}

    private static Said run(int code, Stream<String> arguments) {
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        try {
            String[] line = Stream.concat(Stream.of("render"), arguments).toArray(String[]::new);
            assertEquals(code, Main.run(line), () -> err.toString(UTF_8));
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
        return new Said(out.toByteArray(), err.toString(UTF_8));
    }

    private static String complaint(int code, Stream<String> arguments) {
        return run(code, arguments).err();
    }

    static Stream<Arguments> files() {
        return Labs.all().stream()
                .flatMap(lab -> Format.extensions().stream().map(format -> Arguments.of(lab, format)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileIsTheServers(Lab lab, String format) throws IOException {
        String id = lab.card().id();
        Map<String, String> values = lab.presets().get(1).values();
        String query = values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        Stream<String> said = values.entrySet().stream().map(value -> value.getKey() + "=" + value.getValue());
        String[] arguments = Stream.of(
                        Stream.of(id), said, Stream.of("--theme", "dark", "--width", "300", "--scale", "1.5"))
                .flatMap(part -> part)
                .toArray(String[]::new);
        assertArrayEquals(
                SERVER.get("/labs/" + id + "." + format + "?" + query + "&theme=dark&width=300&scale=1.5")
                        .bytes(),
                rendered(format, arguments));
    }

    @Test
    void formatMayBeNamed() {
        Said said = run(0, Stream.of("polar-grid", "map=r;2theta", "--format", "csv", "-o", "-"));
        assertArrayEquals(SERVER.get("/labs/polar-grid.csv?map=r;2theta").bytes(), said.out());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("polr-grid", "There is no lab \"polr-grid\". Did you mean polar-grid?"),
                Arguments.of(
                        "polar-grid sze=1",
                        "This lab has no property \"sze\". Did you mean size? Its properties are names, map, a, cell, size,"
                                + " t, lines, domain, image."),
                Arguments.of("polar-grid size=9", "Sides of the cell (size) goes from 0.001 to 2: 9 is too large."),
                Arguments.of(
                        "polar-grid map=thet;r",
                        "Map (map, formula 1): There is nothing called \"thet\" here. Did you mean theta?"),
                Arguments.of("polar-grid size", "\"size\" gives no property a value. Write key=value."),
                Arguments.of("polar-grid --width 9", "--width should be a whole number from 100 to 3000, not 9."),
                Arguments.of("polar-grid --scale 4", "--scale should be a number from 1 to 3, not 4."),
                Arguments.of(
                        "polar-grid --theme drak",
                        "--theme should be one of light, dark, not \"drak\". Did you mean dark?"),
                Arguments.of(
                        "polar-grid --format gif",
                        "There is no format \"gif\". Let FILE end with one of svg, png, csv, tex, txt, json, or name one of"
                                + " these with --format."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsExplained(String arguments, String sentence) {
        String file = directory.resolve("scene.svg").toString();
        String said = complaint(2, Stream.concat(Stream.of(arguments.split(" ")), Stream.of("-o", file)));
        assertEquals(sentence + System.lineSeparator(), said);
    }

    static Stream<String> examples() {
        String command = "java -jar target/jacoscope.jar render ";
        return Stream.of("README.md", "docs/exporting.md")
                .flatMap(name -> read(name).lines())
                .filter(line -> line.startsWith(command))
                .map(line -> line.substring(command.length()).replaceFirst(" +#.*", ""));
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleOfTheDocumentationWorks(String example) {
        Stream<String> arguments = Stream.of(example.replace("\"", "").split(" "))
                .map(word ->
                        word.matches("\\w+\\.\\w+") ? directory.resolve(word).toString() : word);
        assertEquals("", complaint(0, arguments));
    }

    @Test
    void missingOptionIsNamed() {
        assertEquals(
                List.of("Missing required option: '--output=FILE'", "See jacoscope render --help."),
                complaint(2, Stream.of("polar-grid")).lines().toList());
    }

    @Test
    void missingDirectoryIsNamed() {
        Path file = directory.resolve("nowhere/scene.svg");
        assertEquals(
                "Cannot write " + file + ": its directory does not exist." + System.lineSeparator(),
                complaint(1, Stream.of("polar-grid", "-o", file.toString())));
    }
}
