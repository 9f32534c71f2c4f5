package org.jacoscope.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jacoscope.server.api.Calculus;
import org.jacoscope.server.api.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/api.md says what the server does. */
class DocumentationTest {
    private static final Pattern EXAMPLE = Pattern.compile("```\\nPOST (\\S+)\\n(\\{.*\\})\\n((?:→ .*\\n)+)```");

    record Example(String path, String body, List<String> answers) {}

    static Stream<Example> examples() throws IOException {
        Matcher matcher = EXAMPLE.matcher(Files.readString(Path.of("docs/api.md")));
        return matcher.results()
                .map(found -> new Example(
                        found.group(1),
                        found.group(2),
                        found.group(3).lines().map(line -> line.substring(2)).toList()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsAnsweredAsWritten(Example example) {
        String answer = TestServer.shared().post(example.path(), example.body()).body();
        for (String part : example.answers()) {
            assertTrue(answer.contains(part), part + " in " + answer);
        }
    }

    @Test
    void everyOperationHasAnExample() throws IOException {
        List<String> paths = examples().map(Example::path).toList();
        for (Operation operation : Calculus.operations()) {
            assertEquals(true, paths.contains("/api/v1/" + operation.path()), operation.path());
        }
    }
}
