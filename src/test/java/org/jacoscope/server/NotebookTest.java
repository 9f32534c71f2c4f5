package org.jacoscope.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jacoscope.server.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/examples/jacoscope.ipynb is a notebook, and what it asks is answered. */
class NotebookTest {
    private static final Path NOTEBOOK = Path.of("docs/examples/jacoscope.ipynb");
    private static final Pattern REQUEST = Pattern.compile("(?s)ask\\(\"([^\"]+)\", '''(.*?)'''\\)");

    /** Cells with this tag need a notebook around them. */
    private static final String NOTEBOOK_ONLY = "notebook";

    private static Map<?, ?> notebook() throws IOException {
        return (Map<?, ?>) JsonReader.read(Files.readAllBytes(NOTEBOOK));
    }

    /** The source of each code cell that runs without a notebook. */
    private static List<String> programs() throws IOException {
        List<String> programs = new ArrayList<>();
        for (Object cell : list(notebook(), "cells")) {
            Map<?, ?> members = (Map<?, ?>) cell;
            if ("code".equals(members.get("cell_type")) && !members.toString().contains("tags=[" + NOTEBOOK_ONLY)) {
                programs.add(
                        list(members, "source").stream().map(String::valueOf).collect(Collectors.joining()));
            }
        }
        return programs;
    }

    private static List<?> list(Map<?, ?> members, String name) {
        return members.get(name) instanceof List<?> found ? found : List.of();
    }

    @Test
    void itHasTheFormatOfNotebooks() throws IOException {
        assertEquals(4.0, notebook().get("nbformat"));
        assertEquals(5.0, notebook().get("nbformat_minor"));
        for (Object cell : list(notebook(), "cells")) {
            Map<?, ?> members = (Map<?, ?>) cell;
            assertTrue(List.of("code", "markdown").contains(String.valueOf(members.get("cell_type"))));
            assertTrue(members.get("metadata") instanceof Map<?, ?>);
            assertTrue(String.valueOf(members.get("id")).matches("[a-zA-Z0-9-_]{1,64}"));
            assertTrue(!list(members, "source").isEmpty());
        }
    }

    @Test
    void itsRequestsAreAnswered() throws IOException {
        Matcher requests = REQUEST.matcher(String.join("\n", programs()));
        int count = 0;
        while (requests.find()) {
            count++;
            assertEquals(
                    200,
                    TestServer.shared()
                            .post(requests.group(1), requests.group(2))
                            .status(),
                    requests.group(1));
        }
        assertEquals(2, count);
    }

    @Test
    void itsProgramsRunInPython(@TempDir Path directory) throws IOException, InterruptedException {
        Path program = Files.writeString(directory.resolve("cells.py"), String.join("\n\n", programs()));
        ProcessBuilder python = new ProcessBuilder("python3", program.toString()).redirectErrorStream(true);
        python.environment()
                .put("JACOSCOPE", "http://127.0.0.1:" + TestServer.shared().port());
        Process process;
        try {
            process = python.start();
        } catch (IOException e) {
            assumeTrue(false, "Python is not here");
            return;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.startsWith("r\n"), said);
    }
}
