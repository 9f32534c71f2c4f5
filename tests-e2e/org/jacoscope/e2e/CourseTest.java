package org.jacoscope.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of labs in the pages of another site. */
abstract class CourseTest extends LabPageTest {

    @TempDir
    private Path pages = Path.of("");

    private FileHost course = new FileHost(Path.of(""), "");

    @BeforeEach
    final void openTheCourse() {
        course.close();
        course = new FileHost(pages, "");
        allow(course.address());
    }

    @AfterEach
    final void closeTheCourse() {
        course.close();
    }

    /** Opens a page of the other site. What it hears from frames is in its list {@code heard}. */
    protected final void openCourse(String body) {
        String listener = "<script>const heard = []; addEventListener('message', e => heard.push(e.data))</script>";
        String html = "<!doctype html><html lang=en><meta charset=utf-8><link rel=icon href='data:,'>"
                + "<title>A course</title>" + listener + body;
        try {
            Files.writeString(pages.resolve("index.html"), html);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        page.navigate(course.address() + "/index.html");
    }

    /** A frame with that path of our server; attributes as HTML. */
    protected final String iframe(String path, String attributes) {
        return "<iframe title=Lab src=\"" + origin + path + "\" " + attributes + "></iframe>";
    }

    /** The first frame, when the lab in it is ready. */
    protected final Frame lab() {
        Locator figures = page.frameLocator("iframe >> nth=0").locator("[data-part=stage][data-ready]");
        figures.waitFor();
        Frame frame = page.frames().get(1);
        frame.evaluate("() => window.jacoscope.ready");
        return frame;
    }

    /** Waits until the page has heard a message that the expression is true of. */
    protected final Object awaitMessage(String condition) {
        page.waitForFunction("() => heard.some(m => " + condition + ")");
        return page.evaluate("() => heard.findLast(m => " + condition + ")");
    }

    /** Says something to the first frame. */
    protected final void say(String message) {
        page.evaluate("() => document.querySelector('iframe').contentWindow.postMessage(" + message + ", '*')");
    }

    /** Whether the frame is as high as the lab in it, to a pixel, and stays so. */
    protected final void assertFollowsTheLab(Frame lab) {
        String heights =
                "() => [innerHeight, Math.ceil(document.querySelector('main').getBoundingClientRect().height)]";
        lab.waitForFunction(
                "() => innerHeight === Math.ceil(document.querySelector('main').getBoundingClientRect().height)");
        int said = ((Number) page.evaluate("() => heard.length")).intValue();
        page.waitForTimeout(300);
        List<?> found = (List<?>) lab.evaluate(heights);
        assertTrue(found.get(0).equals(found.get(1)) && heardOfHeights(said) == 0, found + " after " + said);
    }

    private int heardOfHeights(int since) {
        Object count = page.evaluate("n => heard.slice(n).filter(m => m.type === 'jacoscope:resize').length", since);
        return ((Number) count).intValue();
    }
}
