package org.jacoscope.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The base class catches what it promises to catch, and the browser can do what the pages need. */
class BrowserTestIT extends BrowserTest {

    @Test
    void shouldFailOnConsoleErrors() {
        serve("<script>console.error('broken')</script>");
        assertComplains("console: broken");
    }

    @Test
    void shouldFailOnUncaughtExceptions() {
        serve("<script>throw new Error('thrown')</script>");
        assertComplains("uncaught: Error: thrown");
    }

    @Test
    void shouldFailOnRequestsToOtherOrigins() {
        context.route("http://elsewhere.test/**", Route::abort);
        serve("<img src='http://elsewhere.test/pixel.png' alt=''>");
        expectComplaint("^console: Failed to load resource");
        assertComplains("request to another origin: http://elsewhere.test/pixel.png");
    }

    @Test
    void shouldNameWhatAxeFinds() {
        serve("<img src='data:,'>");
        AssertionError error = assertThrows(AssertionError.class, this::assertAccessible);
        assertTrue(
                String.valueOf(error.getMessage()).contains("image-alt: Images must have alternative text ([img])"),
                error::getMessage);
    }

    @Test
    void shouldDrawWithWebGl2() {
        serve("");
        Object pixel = page.evaluate("""
                () => {
                  const gl = document.createElement('canvas').getContext('webgl2');
                  gl.clearColor(1, 0, 0.2, 1);
                  gl.clear(gl.COLOR_BUFFER_BIT);
                  const pixel = new Uint8Array(4);
                  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
                  return [...pixel];
                }""");
        assertEquals(List.of(255, 0, 51, 255), pixel);
    }

    private void serve(String body) {
        String html = "<!doctype html><html lang=en><title>A test</title><main><h1>A test</h1>" + body + "</main>";
        page.route(
                origin.resolve("/a-test").toString(),
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(html)));
        open("/a-test");
    }

    private void assertComplains(String start) {
        AssertionError error = assertThrows(AssertionError.class, this::hearsNoComplaint);
        assertTrue(String.valueOf(error.getMessage()).contains("[" + start), error::getMessage);
        expectComplaint(".*");
    }
}
