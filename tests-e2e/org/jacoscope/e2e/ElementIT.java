package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The element jacoscope-lab in a plain page of another site. */
class ElementIT extends CourseTest {

    private Frame openElement(String attributes) {
        openCourse("<script type=module src='" + origin + "/embed.js'></script><main><h1>A course</h1>"
                + "<jacoscope-lab lab=polar-grid " + attributes + "></jacoscope-lab></main>");
        element().evaluate("lab => customElements.whenDefined('jacoscope-lab').then(() => lab.ready)");
        return lab();
    }

    private Locator element() {
        return page.locator("jacoscope-lab");
    }

    @Test
    void shouldShowTheStateOfItsAttributesInAFrameOfTheRightHeight() {
        Frame lab = openElement("size=0.25 cell=1,2 show=panel");
        assertEquals(0.25, lab.evaluate("() => window.jacoscope.state().size"));
        assertEquals(0.25, element().evaluate("lab => lab.state.size"));
        assertThat(page.frameLocator("iframe").locator("[data-part=panel]")).isVisible();
        assertThat(page.locator("iframe")).hasAttribute("title", "Polar grid distortion");
        assertFollowsTheLab(lab);
        assertAccessible();
        screenshot("element");
    }

    @Test
    void shouldMirrorThePropertiesBothWays() {
        Frame lab = openElement("size=0.25");
        element().evaluate("lab => lab.setAttribute('size', '0.125')");
        lab.waitForFunction("() => window.jacoscope.state().size === 0.125");
        lab.evaluate("() => window.jacoscope.set({size: 0.75, lines: 8})");
        assertThat(element()).hasAttribute("size", "0.75");
        assertThat(element()).hasAttribute("lines", "8");
        element().evaluate("lab => lab.removeAttribute('lines')");
        lab.waitForFunction("() => window.jacoscope.state().lines === 12");
        element().evaluate("lab => lab.reset()");
        page.waitForFunction("() => !document.querySelector('jacoscope-lab').hasAttribute('size')");
    }

    @Test
    void shouldTellItsPageWhatHappens() {
        openElement("");
        element().evaluate("""
                lab => {
                  window.told = new Promise((tell) => lab.addEventListener('readouts', ({detail}) => tell(detail)));
                  window.wrong = new Promise((tell) => lab.addEventListener('problem', ({detail}) => tell(detail)));
                  lab.set({size: 0.125});
                  lab.set({sise: 1});
                }""");
        assertEquals("polar-grid", page.evaluate("() => window.told.then(({lab}) => lab)"));
        assertEquals("the property \"sise\"", page.evaluate("() => window.wrong.then(({found}) => found)"));
        assertEquals(0.125, element().evaluate("lab => lab.state.size"));
    }

    @Test
    void shouldLoadAnotherLabWhenItsAttributeSaysSo() {
        openElement("");
        element().evaluate("lab => lab.setAttribute('lab', 'determinant-map')");
        assertThat(page.frameLocator("iframe").locator("h1")).hasText("The determinant map");
    }

    /** A lab that nobody has scrolled to asks nothing of the server. */
    @Test
    void shouldWaitUntilItIsNearlySeen() {
        openCourse("<script type=module src='" + origin + "/embed.js'></script><div style='height: 9000px'></div>"
                + "<jacoscope-lab lab=polar-grid></jacoscope-lab>");
        element().evaluate("() => customElements.whenDefined('jacoscope-lab').then(() => true)");
        page.waitForTimeout(300);
        assertEquals("about:blank", page.frames().get(1).url());
        element().scrollIntoViewIfNeeded();
        lab();
    }
}
