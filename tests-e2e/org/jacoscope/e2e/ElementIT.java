package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
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

    private Object attributes() {
        return element().evaluate("lab => lab.getAttributeNames().sort().join()");
    }

    @Test
    void shouldLeaveAttributesThatAreNotItsOwn() {
        Frame lab = openElement(
                "size=0.25 width=600 height=400 inert nonce=x itemprop=about tabindex=0 _ngcontent-ab-c1"
                        + " v-on:click=x onclick=y style='color: red' class=wide data-x=1 title=Ours translate=no digits=7");
        assertThat(page.frameLocator("iframe").locator(".problem-banner")).hasCount(0);
        assertEquals("7", lab.evaluate("() => new URLSearchParams(location.search).get('digits')"));
        Object given = attributes();
        lab.evaluate("() => window.jacoscope.set({size: 0.75})");
        assertThat(element()).hasAttribute("size", "0.75");
        lab.evaluate("() => window.jacoscope.set({size: 0.25})");
        assertThat(element()).hasAttribute("size", "0.25");
        assertEquals(given, attributes());
    }

    private static final String TELL_LIES = """
            parent.postMessage({type: '%s', version: 1, title: 'Lies', state: {size: 1, onclick: 1, style: 1, lab: 1},
              query: '?v=1&size=%s&onclick=alert(1)&style=color:red&server=https://evil.example&lab=x&sise=3'}, '*')""";

    @Test
    void shouldSetNoAttributesButPropertiesOfTheLab() {
        Frame lab = openElement("size=0.25");
        lab.evaluate(TELL_LIES.formatted("jacoscope:ready", "0.125"));
        assertThat(element()).hasAttribute("size", "0.125");
        assertEquals("lab,size", attributes());
    }

    @Test
    void shouldBelieveNoOtherPageInItsFrame() {
        Frame lab = openElement("size=0.25");
        lab.evaluate(TELL_LIES.formatted("state", "0.125"));
        lab.evaluate("() => parent.postMessage('told', '*')");
        awaitMessage("m === 'told'");
        element()
                .evaluate(
                        "(lab, script) => { lab.shadowRoot.querySelector('iframe').src ="
                                + " `data:text/html,<script>${encodeURIComponent(script)};parent.postMessage('lied','*')</script>` }",
                        TELL_LIES.formatted("jacoscope:state", "0.125"));
        awaitMessage("m === 'lied'");
        assertThat(element()).hasAttribute("size", "0.25");
        assertEquals("lab,size", attributes());
    }

    @Test
    void shouldLoadOnceHoweverItIsMade() {
        openCourse("<script type=module src='" + origin + "/embed.js'></script><main></main>");
        List<String> loaded = new ArrayList<>();
        page.onRequest(request -> loaded.add(request.url()));
        page.evaluate("""
                async () => {
                  await customElements.whenDefined('jacoscope-lab');
                  const lab = document.createElement('jacoscope-lab');
                  lab.setAttribute('lab', 'polar-grid');
                  lab.setAttribute('theme', 'dark');
                  lab.setAttribute('size', '0.25');
                  document.querySelector('main').append(lab);
                  lab.set({lines: 8});
                  await lab.ready;
                }""");
        lab().waitForFunction("() => window.jacoscope.state().lines === 8");
        assertEquals(1, loaded.stream().filter(url -> url.contains("/embed/")).count(), loaded::toString);
        page.evaluate("() => document.querySelector('jacoscope-lab').setAttribute('theme', 'dark')");
        element().evaluate("lab => lab.set({lines: 9})");
        assertThat(element()).hasAttribute("lines", "9");
        assertEquals(1, loaded.stream().filter(url -> url.contains("/embed/")).count(), loaded::toString);
    }

    @Test
    void shouldHearWhatIsSaidWhileItIsLoadedAnew() {
        openElement("size=0.25");
        Object visited = page.evaluate("() => history.length");
        element().evaluate("""
                async lab => {
                  lab.setAttribute('theme', 'dark');
                  await Promise.resolve();
                  lab.set({lines: 9});
                }""");
        assertThat(element()).hasAttribute("lines", "9");
        element().evaluate("""
                lab => {
                  const place = lab.parentNode;
                  lab.remove();
                  lab.setAttribute('size', '0.75');
                  lab.set({lines: 10});
                  place.append(lab);
                  lab.set({cell: [1, 2]});
                }""");
        assertThat(element()).hasAttribute("lines", "10");
        assertThat(element()).hasAttribute("cell", "1,2");
        assertThat(element()).hasAttribute("size", "0.75");
        assertEquals(visited, page.evaluate("() => history.length"));
    }

    /** A lab that nobody has scrolled to asks nothing of the server. */
    @Test
    void shouldWaitUntilItIsNearlySeen() {
        openCourse("<script type=module src='" + origin + "/embed.js'></script><div style='height: 9000px'></div>"
                + "<jacoscope-lab lab=polar-grid></jacoscope-lab>");
        element().evaluate("() => customElements.whenDefined('jacoscope-lab').then(() => true)");
        page.waitForTimeout(300);
        assertFalse(page.frames().get(1).url().contains("/embed/"));
        element().scrollIntoViewIfNeeded();
        lab();
    }
}
