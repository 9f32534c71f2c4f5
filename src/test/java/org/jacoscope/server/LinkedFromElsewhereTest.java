package org.jacoscope.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jacoscope.server.TestServer.Answer;
import org.jacoscope.server.http.Limits;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What other sites ask for: oEmbed, previews, the element. */
class LinkedFromElsewhereTest {
    private static final int LARGEST_ELEMENT = 2 * 1024;

    private final TestServer server = TestServer.shared();
    private final String base = "http://127.0.0.1:" + server.port();

    private Answer oembed(String url, String more) {
        return server.get("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more);
    }

    private Answer localhost(String path) {
        return server.getFrom("localhost", path);
    }

    @Test
    void oembedDescribesAFrameOfTheState() {
        Answer answer = oembed(base + "/labs/polar-grid?v=1&size=0.25&theme=dark&utm_source=x", "");
        assertEquals("application/json", answer.header("Content-Type"));
        Map<String, Object> members = answer.json();
        assertEquals("rich", members.get("type"));
        assertEquals("1.0", members.get("version"));
        assertEquals("Polar grid distortion", members.get("title"));
        assertEquals("Jacoscope", members.get("provider_name"));
        assertEquals(base + "/", members.get("provider_url"));
        assertEquals(800.0, members.get("width"));
        assertEquals(540.0, members.get("height"));
        assertEquals(
                "<iframe src=\"" + base + "/embed/polar-grid?size=0.25&amp;theme=dark\" width=\"800\" height=\"540\""
                        + " title=\"Polar grid distortion\" style=\"border:0\" loading=\"lazy\"></iframe>",
                members.get("html"));
    }

    @Test
    void oembedRespectsMaxima() throws IOException {
        Map<String, Object> members = oembed(base + "/embed/polar-grid", "&maxwidth=320&maxheight=200")
                .json();
        assertEquals(320.0, members.get("width"));
        assertEquals(200.0, members.get("height"));
        assertFalse(members.containsKey("thumbnail_url"), "a square of 320 is too high");
        Map<String, Object> narrow =
                oembed(base + "/labs/polar-grid", "&maxwidth=320").json();
        String picture = String.valueOf(narrow.get("thumbnail_url")).replace(base, "");
        var image = ImageIO.read(new ByteArrayInputStream(server.get(picture).bytes()));
        assertEquals(narrow.get("thumbnail_width"), (double) image.getWidth());
        assertEquals(narrow.get("thumbnail_height"), (double) image.getHeight());
        assertTrue(image.getWidth() <= 320);
    }

    @Test
    void limitsBeyondAllScreensAreNone() {
        Answer answer = oembed(base + "/labs/polar-grid", "&maxwidth=200000&maxheight=99999999999999");
        assertEquals(200, answer.status(), answer.body());
        assertEquals(800.0, answer.json().get("width"));
        assertTrue(answer.json().containsKey("thumbnail_url"));
    }

    @Test
    void addressesAreReadAsBrowsersLeaveThem() {
        String html = String.valueOf(oembed(base + "/labs/determinant-map?map=x^2-y^2;2*x*y|{}&a=50%#top", "")
                .json()
                .get("html"));
        assertTrue(html.contains("/embed/determinant-map\""), "a map that is none is left out: " + html);
        html = String.valueOf(oembed(base + "/labs/determinant-map?map=x^2-y^2;2*x*y", "")
                .json()
                .get("html"));
        assertTrue(html.contains("?map=x%5E2-y%5E2%3B2*x*y"), html);
    }

    @Test
    void hostsAreTheSameInCapitalsAndWithTheUsualPort() {
        String asked = "/oembed?url=";
        for (String url : List.of(
                "HTTP://LocalHost:" + server.port() + "/labs/polar-grid",
                "https://localhost:" + server.port() + "/labs/polar-grid")) {
            String query = asked + URLEncoder.encode(url, StandardCharsets.UTF_8);
            assertEquals(200, localhost(query).status(), url);
        }
        assertEquals(
                404,
                localhost(asked + URLEncoder.encode("http://localhost/labs/polar-grid", StandardCharsets.UTF_8))
                        .status());
    }

    @Test
    void whatThePageShowsOembedDescribes() {
        Answer campaign = oembed(base + "/labs/polar-grid?fbclid=abc&size=0.25&cell=nowhere", "");
        assertEquals(200, campaign.status(), campaign.body());
        assertTrue(String.valueOf(campaign.json().get("html")).contains("/embed/polar-grid?size=0.25\""));
    }

    @Test
    void stateThatCostsTooMuchHasNoPicture() {
        try (Server poor = Server.start(0, "127.0.0.1", new Limits(1_000_000, 1_000, 1_000, 1))) {
            String lab = "http://127.0.0.1:" + poor.port() + "/labs/polar-grid?size=0.25";
            Answer answer = TestServer.with(poor).get("/oembed?url=" + URLEncoder.encode(lab, StandardCharsets.UTF_8));
            assertEquals(200, answer.status(), answer.body());
            assertTrue(String.valueOf(answer.json().get("html")).contains("/embed/polar-grid?size=0.25\""));
            assertFalse(answer.json().containsKey("thumbnail_url"));
        }
    }

    @Test
    void howToShowALabIsPassedOn() {
        String query = "?size=0.25&hide=lesson&lock=map&digits=9";
        String page = server.get("/labs/polar-grid" + query).body();
        String address = found(page, "type=\"application/json\\+oembed\" href=\"([^\"]+)\"");
        String html =
                String.valueOf(server.get(address.replace(base, "")).json().get("html"));
        assertTrue(html.contains("/embed/polar-grid" + query.replace("&", "&amp;") + "\""), html);
        String image = found(page, "property=\"og:image\" content=\"([^\"]+)\"");
        assertEquals(base + "/labs/polar-grid.png?width=1200&size=0.25", image);
    }

    @Test
    void aPageIsNotMuchLongerThanItsQueryMakesItLook() {
        int usual = server.get("/labs/polar-grid").bytes().length;
        for (String names : List.of("a,".repeat(3000), "panel,".repeat(1000), "x".repeat(6000))) {
            int length = server.get("/labs/polar-grid?show=" + names + "&lock=" + names)
                    .bytes()
                    .length;
            assertTrue(length < usual + 2000, names.substring(0, 5) + ": " + length + " bytes, usually " + usual);
        }
    }

    @Test
    void oembedSpeaksXml() throws Exception {
        Answer answer = oembed(base + "/labs/determinant-map?map=x%5E2;y", "&format=xml");
        assertEquals("text/xml;charset=utf-8", answer.header("Content-Type"));
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.bytes()))
                .getDocumentElement();
        assertEquals("oembed", root.getTagName());
        assertTrue(root.getElementsByTagName("html").item(0).getTextContent().contains("map=x%5E2%3By"));
    }

    @Test
    void oembedRefusesByTheSpecification() {
        assertEquals(
                404, oembed("https://elsewhere.example/labs/polar-grid", "").status());
        assertEquals(404, oembed(base + "/labs/no-such-lab", "").status());
        assertEquals(404, oembed(base + "/api", "").status());
        Answer answer = oembed(base + "/labs/polar-grid", "&format=yaml");
        assertEquals(501, answer.status());
        assertEquals("The parameter format should be json or xml, not \"yaml\".", answer.detail());
        assertEquals(422, oembed(base + "/labs/polar-grid", "&maxwidth=wide").status());
    }

    @Test
    void everyLabPageLeadsToItsOembed() {
        String page = server.get("/labs/polar-grid?size=0.25").body();
        for (String type : new String[] {"application/json", "text/xml"}) {
            String address = found(page, "type=\"" + type + "\\+oembed\" href=\"([^\"]+)\"");
            Answer answer = server.get(address.replace(base, ""));
            assertEquals(200, answer.status());
            assertTrue(answer.body().contains("size=0.25"));
        }
    }

    @Test
    void previewsShowTheStatesOwnPicture() throws IOException {
        String page = server.get("/labs/polar-grid?size=0.25&theme=dark", "X-Forwarded-Proto", "https")
                .body();
        String image = found(page, "property=\"og:image\" content=\"([^\"]+)\"");
        assertEquals(base.replace("http", "https") + "/labs/polar-grid.png?width=1200&size=0.25&theme=dark", image);
        Answer picture = server.get(image.replaceFirst("https://[^/]+", ""));
        assertEquals(1200, assertNotNullImage(picture.bytes()));
        assertEquals(image, found(page, "name=\"twitter:image\" content=\"([^\"]+)\""));
        assertEquals("summary_large_image", found(page, "name=\"twitter:card\" content=\"([^\"]+)\""));
        assertEquals("Polar grid distortion", found(page, "property=\"og:title\" content=\"([^\"]+)\""));
    }

    private static int assertNotNullImage(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertNotNull(image);
        return image.getWidth();
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertTrue(matcher.find(), pattern);
        return matcher.group(1).replace("&amp;", "&");
    }

    @Test
    void theElementIsSmallAndForEveryone() throws IOException {
        Answer answer = server.get("/embed.js");
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        assertEquals("text/javascript; charset=utf-8", answer.header("Content-Type"));
        assertEquals("public, max-age=60", answer.header("Cache-Control"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(answer.bytes());
        }
        assertTrue(out.size() <= LARGEST_ELEMENT, out.size() + " bytes");
    }
}
