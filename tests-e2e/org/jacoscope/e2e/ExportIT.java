package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Labs;
import org.jacoscope.lab.Preset;
import org.jacoscope.server.asset.WebFiles;
import org.jacoscope.server.export.ExportFolder;
import org.jacoscope.server.export.StaticSite;
import org.jacoscope.server.render.Templates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exported site on a host that only hands out files, below a path, and then on none at all. */
class ExportIT extends LabPageTest {
    private static final String BELOW = "/courses/maths/jaco";

    @TempDir
    private static Path site = Path.of("");

    private FileHost host = new FileHost(site, BELOW);

    @BeforeAll
    static void export() throws IOException {
        export(site, WebFiles.all());
    }

    private static void export(Path directory, SortedMap<String, byte[]> web) throws IOException {
        new ExportFolder(directory).replace(new StaticSite(Labs.all(), web, Templates.packaged()).files());
    }

    /** From here on a request above the site's path counts as one to another origin. */
    @BeforeEach
    void visitTheHost() {
        origin = host.address();
    }

    @AfterEach
    void closeTheHost() {
        host.close();
    }

    static Stream<Lab> labs() {
        return Labs.all().stream();
    }

    private void openFile(String name) {
        open("/" + name);
        settle();
    }

    private static String labFile(Lab lab) {
        return "labs/" + lab.card().id() + "/index.html";
    }

    @ParameterizedTest
    @MethodSource("labs")
    void shouldBeUsableBelowAnyAddress(Lab lab) {
        openFile(labFile(lab));
        use();
        for (Exercise exercise : lab.exercises()) {
            Locator form = page.locator("form[data-exercise=" + exercise.id() + "]");
            form.getByRole(AriaRole.BUTTON).first().click();
            assertThat(form.locator("output")).hasClass(Pattern.compile("unread|wrong"));
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void shouldBeUsableInAFrame(Lab lab) {
        openFile("embed/" + lab.card().id() + "/index.html?show=presets");
        use();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void shouldShowTheStateOfItsAddress(Lab lab) {
        Preset preset = lab.presets().stream()
                .filter(candidate -> !candidate.values().isEmpty())
                .findFirst()
                .orElseThrow();
        openFile(labFile(lab) + "?" + query(preset.values()));
        String asked = readouts();
        openFile(labFile(lab));
        assertNotEquals(readouts(), asked);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(preset.label()).setExact(true))
                .click();
        settle();
        assertEquals(readouts(), asked);
    }

    @Test
    void shouldShowAndHideWhatItsAddressSays() {
        String lab = Labs.all().get(0).card().id();
        openFile("embed/" + lab + "/index.html?show=panel,nonsense&hide=toolbar,nonsense&lock=nothing,n1,n2,n3,n4");
        assertThat(page.locator("[data-part=panel]")).isVisible();
        assertThat(page.locator(".tools")).isHidden();
        assertThat(page.locator("[data-part=readouts]")).isHidden();
        assertThat(page.locator(".problem-banner")).containsText("There is no part “nonsense” to show");
        assertThat(page.locator(".problem-banner"))
                .containsText("There is no setting “nothing”, “n1”, “n2” and 2 more to lock.");
    }

    @Test
    void shouldShareWhatNeedsNoServer() {
        openFile(labFile(Labs.all().get(0)) + "?lines=9&digits=7");
        Object shown = page.evaluate("() => JSON.stringify(window.jacoscope.state())");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share"))
                .click();
        assertThat(page.locator("dialog .chips").first().locator(".chip"))
                .hasText(new String[] {"Link", "Frame", "LaTeX"});
        assertAccessible();
        screenshot("export-share");
        page.navigate(page.locator("dialog .snippet").inputValue());
        settle();
        assertTrue(page.url().endsWith("/index.html?v=1&lines=9&digits=7"), page.url());
        assertEquals(shown, page.evaluate("() => JSON.stringify(window.jacoscope.state())"));
    }

    private static String query(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Test
    void shouldBeUsableWithoutANetworkOnceVisited() {
        open("/index.html");
        waitUntilKept();
        host.close();
        page.reload();
        for (Lab lab : Labs.all()) {
            page.locator(".gallery")
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions()
                                    .setName(lab.card().title())
                                    .setExact(true))
                    .click();
            use();
            page.reload();
            use();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Labs").setExact(true))
                    .click();
            assertThat(page).hasURL(origin + "/index.html");
        }
        for (Lab lab : Labs.all()) {
            open("/embed/" + lab.card().id() + "/?theme=dark&show=presets");
            use();
        }
    }

    @Test
    void shouldFindPagesByTheirDirectoriesWithoutANetwork() {
        String lab = labFile(Labs.all().get(0)).replace("/index.html", "");
        open("/");
        waitUntilKept();
        host.close();
        open("/" + lab + "?lines=9");
        settle();
        assertEquals(9, state("lines"));
        assertEquals(origin + "/" + lab + "/", page.url().replaceFirst("\\?.*", ""));
    }

    private void waitUntilKept() {
        page.evaluate("() => navigator.serviceWorker.ready.then(() => undefined)");
    }

    @Test
    void shouldShowANewVersionWhenTheOldOneIsClosed(@TempDir Path changing) throws IOException {
        host.close();
        host = new FileHost(changing, BELOW);
        origin = host.address();
        export(changing, WebFiles.all());
        open("/index.html");
        waitUntilKept();
        String old = onlyCache();
        SortedMap<String, byte[]> web = new TreeMap<>(WebFiles.all());
        web.put("style/base.css", "body { background: rgb(1, 2, 3) }\n".getBytes(StandardCharsets.UTF_8));
        export(changing, web);
        page.evaluate("""
                async () => {
                  const site = await navigator.serviceWorker.ready;
                  await site.update();
                  const next = site.installing ?? site.waiting;
                  while (next.state !== 'installed') {
                    await new Promise((changed) => next.addEventListener('statechange', changed, { once: true }));
                  }
                }""");
        page.reload();
        assertEquals("rgb(255, 255, 255)", ground());
        page.route(origin.resolve("/elsewhere").toString(), route -> route.fulfill(new Route.FulfillOptions()));
        origin = URI.create(origin.toString().replace(BELOW, ""));
        page.navigate(host.address().resolve("/elsewhere").toString());
        page.evaluate("""
                async (old) => {
                  for (let i = 0; i < 100 && (await caches.keys()).includes(old); i++) {
                    await new Promise((later) => setTimeout(later, 100));
                  }
                }""", old);
        assertNotEquals(old, onlyCache());
        page.navigate(host.address() + "/index.html");
        assertEquals("rgb(1, 2, 3)", ground());
    }

    /** The name of what is stored. */
    private String onlyCache() {
        List<?> names = (List<?>) page.evaluate("() => caches.keys()");
        assertEquals(1, names.size(), names::toString);
        return String.valueOf(names.get(0));
    }

    @Test
    void shouldWearTheThemeOfItsAddress() {
        open("/index.html?theme=dark");
        assertEquals("rgb(20, 24, 31)", ground());
        awaitThumbnail("dark");
        open("/index.html?theme=nonsense");
        assertEquals("rgb(255, 255, 255)", ground());
        awaitThumbnail("light");
    }

    /** Browsers choose pictures when they come to it. */
    private void awaitThumbnail(String theme) {
        page.waitForFunction(
                "theme => document.querySelector('img.thumbnail').currentSrc.endsWith(`/thumbnail-${theme}.svg`)",
                theme);
    }

    private Object ground() {
        return page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void shouldBeAccessibleInBothThemesAndSizes() {
        assertAccessibleEverywhere("export-home", () -> open("/index.html"));
        Lab lab = Labs.all().get(0);
        assertAccessibleEverywhere("export-lab", () -> openFile(labFile(lab)));
    }
}
