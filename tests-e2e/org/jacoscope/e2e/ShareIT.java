package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jacoscope.scene.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the page: copied numbers, links, files. */
class ShareIT extends EitherEngineTest {
    private static final String FLAT = "determinant-map?map=x;x&point=1,0.12345678901234567";

    @Override
    protected Browser.NewContextOptions options() {
        return super.options().setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    private Object clipboard() {
        assertThat(page.locator(".toast")).hasText("Copied");
        return page.evaluate("() => navigator.clipboard.readText()");
    }

    private void openShare() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share"))
                .click();
    }

    private String snippet(String name) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        return page.locator("dialog .snippet").inputValue();
    }

    private byte[] download(String name) throws IOException {
        Download download = page.waitForDownload(() -> page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click());
        try (InputStream in = download.createReadStream()) {
            return in.readAllBytes();
        }
    }

    @Test
    void shouldSayWhatASignMeansUntilEscape() {
        openLab(FLAT);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share"))
                .hover();
        assertThat(page.locator(".tooltip")).hasText("Share");
        assertThat(page.locator(".tooltip")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".tooltip")).hasCount(0);
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share"))
                .focus();
        assertThat(page.locator(".tooltip")).hasText("Share");
    }

    @Test
    void shouldWarnOfLinksThatSomeProgramsCut() {
        openLab(FLAT);
        openShare();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        assertThat(page.locator("dialog .warning")).isHidden();
        page.keyboard().press("Escape");
        page.evaluate("() => window.jacoscope.set({map: ['x' + '+0.12345678901234567'.repeat(400), 'y']})");
        openShare();
        assertThat(page.locator("dialog .warning")).hasText(Pattern.compile("^This link has [89]\\d{3} characters"));
    }

    @Test
    void shouldGiveNoIdTwice() {
        openLab(FLAT);
        openShare();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        assertEquals(List.of(), page.evaluate("""
                () => {
                  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
                  return ids.filter((id, i) => ids.indexOf(id) !== i);
                }"""));
    }

    @Test
    void shouldMakeAFilmOfWhatPlaysThatABrowserShows() throws IOException {
        openLab("polar-grid?t=0.5");
        openShare();
        byte[] film = download("Film of Morph");
        assertEquals(0x1A45DFA3, ByteBuffer.wrap(film).getInt(), "a WebM begins as EBML does");
        settle();
        assertEquals(0.5, state("t"));
        Page blank = context.newPage();
        Object shown = blank.evaluate("""
                film => new Promise((resolve, reject) => {
                  const video = document.createElement("video");
                  video.muted = true;
                  video.onerror = () => reject(video.error);
                  video.onended = () => resolve([video.videoWidth > 600, video.currentTime > 1]);
                  video.src = "data:video/webm;base64," + film;
                  document.body.append(video);
                  video.play();
                })""", Base64.getEncoder().encodeToString(film));
        assertEquals(List.of(true, true), shown);
    }

    @Test
    void shouldMakeOneFilmAtATimeAndLeaveTheStateAsItWas() {
        openLab("polar-grid?t=0.5");
        openShare();
        List<Download> films = new java.util.concurrent.CopyOnWriteArrayList<>();
        page.onDownload(films::add);
        Locator button = page.getByRole(AriaRole.DIALOG).getByText("Film of Morph");
        button.click();
        assertThat(button).isDisabled();
        page.waitForFunction("() => window.jacoscope.state().t > 0.05 && window.jacoscope.state().t < 0.4");
        button.click(new Locator.ClickOptions().setForce(true));
        assertThat(button).isEnabled();
        settle();
        assertEquals(0.5, state("t"));
        assertEquals(1, films.size());
        page.keyboard().press("Escape");
        assertThat(page.getByLabel("Undo")).isDisabled();
    }

    @Test
    void shouldEndAFilmWhenSomethingElseChangesTheStateAndKeepThatChange() {
        openLab("polar-grid?t=0.5");
        openShare();
        page.getByRole(AriaRole.DIALOG).getByText("Film of Morph").click();
        page.waitForFunction("() => window.jacoscope.state().t > 0.05 && window.jacoscope.state().t < 0.4");
        page.evaluate("() => window.jacoscope.set({lines: 20})");
        assertThat(page.getByRole(AriaRole.DIALOG).getByText("Film of Morph")).isEnabled();
        settle();
        assertEquals(20, state("lines"));
        assertEquals(0.5, state("t"));
    }

    @Test
    void shouldWriteNoSceneOfAnotherState() {
        expectComplaint("422");
        openLab(FLAT);
        type("x =", "x + (");
        openShare();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("JSON").setExact(true))
                .click();
        assertThat(page.locator(".toast")).containsText("(");
    }

    @Test
    void shouldCopyOneReadoutInTheNotationChosen() {
        openLab(FLAT);
        page.getByLabel("Copy as").selectOption("numpy");
        page.getByLabel("Copy Distortion σ₁/σ₂").click();
        assertEquals("np.inf", clipboard());
    }

    @Test
    void shouldOfferEveryDialect() {
        openLab(FLAT);
        assertEquals(
                Dialect.ids(),
                page.getByLabel("Copy as").locator("option").evaluateAll("all => all.map(o => o.value)"));
    }

    @Test
    void shouldShowWhatMayNotBeCopied() {
        openLab(FLAT);
        page.evaluate("() => { navigator.clipboard.write = () => Promise.reject(new Error('not here')); }");
        page.getByLabel("Copy det J").click();
        assertThat(page.locator("dialog .snippet")).hasValue("0");
        assertEquals("0", page.evaluate("() => getSelection().toString() || document.activeElement.value"));
    }

    @Test
    void shouldExplainWhatIsNotFiniteAndRememberDigits() {
        openLab(FLAT + "&digits=10");
        assertThat(page.locator("[data-readout=condition] .why")).hasText("infinite here: division by zero (σ₂ = 0)");
        assertThat(page.locator("[data-readout=singular-values]")).containsText("1.414213562");
        page.getByLabel("More digits").click();
        assertThat(page.locator("[data-readout=singular-values]")).containsText("1.4142135624");
        assertTrue(page.url().contains("digits=11"), page.url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FLAT,
                "determinant-map?names=u,v&map=u%2Bv%2F3;if(u%3C1,u,v)*exp(-v%5E2)&point=0.1,1e-17",
                "polar-grid?map=r*cos(theta)%2B0.30000000000000004;r&cell=1.2345678901234567,0.7"
            })
    void shouldReproduceTheSceneOfALinkBitForBit(String address) {
        openLab(address);
        String first = scene();
        openShare();
        String link = snippet("Link");
        page.navigate(link + engineParameter("&"));
        settle();
        assertEquals(first, scene());
    }

    /** The scene with the bits of every number: JSON has no −0 and no NaN. */
    private String scene() {
        return String.valueOf(page.evaluate("""
                () => JSON.stringify(window.jacoscope.scene(), (_, v) => ArrayBuffer.isView(v)
                  ? Array.from(new Uint8Array(v.buffer, v.byteOffset, v.byteLength)).join()
                  : typeof v === "number" ? `${Object.is(v, -0) ? "-0" : v}` : v)"""));
    }

    @Test
    void shouldMakeFilesThatOthersRead() throws Exception {
        openLab(FLAT);
        openShare();
        byte[] svg = download("SVG");
        assertEquals(
                "svg",
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg))
                        .getDocumentElement()
                        .getTagName());
        BufferedImage once = picture(download("PNG 1×"));
        BufferedImage thrice = picture(download("PNG 3×"));
        assertEquals(3 * once.getWidth(), thrice.getWidth());
        assertTrue(colours(once) > 20, "an empty picture");
        JsonNode json = new ObjectMapper().readTree(download("JSON"));
        assertEquals("determinant-map", json.at("/lab").asText());
        assertEquals("Infinity", json.at("/scene/readouts/4/value").asText());
        List<String> lines =
                new String(download("CSV"), StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.size() > 3
                && lines.get(0).split(",").length == lines.get(1).split(",").length);
        assertTrue(new String(download("LaTeX"), StandardCharsets.UTF_8).startsWith("\\subsection*{"));
        String link = snippet("Link");
        assertEquals(link, decoded(picture(download("QR code"))));
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertNotNull(picture);
        return picture;
    }

    private static long colours(BufferedImage picture) {
        return java.util.Arrays.stream(pixels(picture)).distinct().count();
    }

    private static int[] pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    }

    private static String decoded(BufferedImage picture) throws Exception {
        RGBLuminanceSource source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels(picture));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void shouldGiveTheFocusBackWhenTheDialogCloses() {
        openLab(FLAT);
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share"));
        button.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(button).isFocused();
    }

    @Test
    void shouldBeAccessibleInBothThemesAndSizes() {
        assertAccessibleEverywhere("share-" + engine, () -> {
            openLab(FLAT);
            openShare();
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        });
    }
}
