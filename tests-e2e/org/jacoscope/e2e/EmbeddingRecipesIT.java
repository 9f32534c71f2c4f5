package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Every recipe of docs/embedding.md works in a page of another site, as it stands. */
class EmbeddingRecipesIT extends CourseTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\\n(.*?)```");
    private static final Pattern ADDRESS = Pattern.compile("https://your\\.server(/[^\\s\")]*)");
    private static final String SERVER = "https://your.server";

    private static Stream<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("docs/embedding.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2));
    }

    static Stream<String> html() throws IOException {
        return blocks("html");
    }

    static Stream<String> xml() throws IOException {
        return blocks("xml");
    }

    @ParameterizedTest
    @MethodSource("html")
    void htmlWorksAsItStands(String recipe) {
        openCourse(recipe.replace(SERVER, origin.toString()));
        if (recipe.contains("<img")) {
            Object width =
                    page.evaluate("async () => { const i = document.images[0]; await i.decode(); return i.width }");
            assertEquals(800, width);
            return;
        }
        Frame lab = lab();
        if (recipe.contains("jacoscope:resize") || recipe.contains("<jacoscope-lab")) {
            assertFollowsTheLab(lab);
        }
        Locator button = page.getByText("Small cell");
        if (button.count() > 0) {
            assertThat(page.locator("output")).not().isEmpty();
            button.click();
            lab.waitForFunction("() => window.jacoscope.state().size === 0.05");
        }
    }

    @ParameterizedTest
    @MethodSource("xml")
    void xmlIsWellFormed(String recipe) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(recipe)));
    }

    @Test
    void everyAddressAnswers() throws IOException {
        List<String> paths = ADDRESS.matcher(Files.readString(Path.of("docs/embedding.md")))
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(path -> !path.contains("…"))
                .map(path -> path.replace("`", ""))
                .distinct()
                .toList();
        assertTrue(paths.size() > 8, paths::toString);
        for (String path : paths) {
            assertEquals(200, page.request().get(origin + path).status(), path);
        }
    }
}
