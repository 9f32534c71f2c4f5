package org.jacoscope.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How high frames are: pages that follow, by each protocol, and pages that cannot. All frames are without an origin. */
class FrameHeightIT extends CourseTest {
    private static final String SANDBOX = "sandbox=allow-scripts width=640 height=150";

    /** As the element does it, and whoever reads docs/embedding.md. */
    private static final String OURS = """
            <script>addEventListener('message', ({data}) => {
              if (data.type === 'jacoscope:resize') document.querySelector('iframe').height = data.height;
            })</script>""";

    private static final String CANVAS = """
            <script>addEventListener('message', ({data}) => {
              if (data.subject === 'lti.frameResize') document.querySelector('iframe').style.height = `${data.height}px`;
            })</script>""";

    /** In the manner of wp-embed.js. */
    private static final String WORDPRESS = """
            <script>addEventListener('message', ({data, source}) => {
              const frame = document.querySelector(`iframe[data-secret="${data.secret}"]`);
              if (frame && source === frame.contentWindow && data.message === 'height') {
                frame.height = Math.max(200, Math.min(1000, Math.trunc(data.value)));
              }
            })</script>""";

    /** In the manner of h5p-resizer.js, which answers to the origin of the message. */
    private static final String H5P = """
            <script>addEventListener('message', ({data, source}) => {
              if (data.context !== 'h5p') return;
              const frame = document.querySelector('iframe');
              const respond = (action) => source.postMessage({action, context: 'h5p'}, '*');
              if (data.action === 'hello') {
                frame.style.width = '100%';
                respond('hello');
              } else if (data.action === 'prepareResize') {
                if (frame.clientHeight !== data.scrollHeight || data.scrollHeight !== data.clientHeight) {
                  frame.style.height = `${data.clientHeight}px`;
                  respond('resizePrepared');
                }
              } else if (data.action === 'resize') {
                frame.style.height = `${data.scrollHeight}px`;
              }
            })</script>""";

    @Test
    void shouldBeFollowedByOurProtocol() {
        assertFollowed(OURS, SANDBOX, "?show=panel,readouts");
    }

    @Test
    void shouldBeFollowedByCanvas() {
        assertFollowed(CANVAS, SANDBOX, "?show=readouts");
    }

    @Test
    void shouldBeFollowedByWordPress() {
        assertFollowed(WORDPRESS, SANDBOX + " data-secret=aB3", "#?secret=aB3");
    }

    @Test
    void shouldBeFollowedByH5p() {
        assertFollowed(H5P, SANDBOX, "?show=presets");
        awaitMessage("m.context === 'h5p' && m.action === 'resize'");
    }

    private void assertFollowed(String listener, String attributes, String more) {
        openCourse("<style>iframe { border: 0 }</style>" + listener + iframe("/embed/polar-grid" + more, attributes));
        Frame lab = lab();
        assertEquals("null", lab.evaluate("() => self.origin"));
        assertFollowsTheLab(lab);
        page.evaluate("() => { document.querySelector('iframe').style.width = '350px' }");
        lab.waitForFunction("() => innerWidth === 350");
        assertFollowsTheLab(lab);
    }

    /** From there on nothing may scroll, for which three figures at a time must be small. */
    @ParameterizedTest
    @CsvSource({"320, 240", "400, 400", "600, 500", "1100, 400", "760, 600"})
    void shouldFitAFixedHeight(int width, int height) {
        for (String lab : EmbedIT.labs().toList()) {
            openCourse(iframe("/embed/" + lab + "?engine=http", "width=" + width + " height=" + height));
            Frame frame = lab();
            Object toolbarEnd =
                    frame.evaluate("() => Math.round(document.querySelector('.tools').getBoundingClientRect().bottom)");
            assertTrue(((Number) toolbarEnd).intValue() <= height, lab + ": the toolbar ends at " + toolbarEnd);
            Object sideways =
                    frame.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0, sideways, lab);
            List<?> widths = (List<?>) frame.evaluate(
                    "() => [...document.querySelectorAll('.figure')].map(f => f.offsetWidth).sort((a, b) => a - b)");
            int least = widths.size() > 2 ? 80 : 130;
            int narrowest = ((Number) widths.get(0)).intValue();
            assertTrue(narrowest >= least, lab + ": a figure is " + narrowest + " px wide");
            screenshot("frame-" + lab + "-" + width + "x" + height);
        }
    }
}
