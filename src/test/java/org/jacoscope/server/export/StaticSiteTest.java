package org.jacoscope.server.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Labs;
import org.jacoscope.server.asset.WebFiles;
import org.jacoscope.server.json.JsonReader;
import org.jacoscope.server.render.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StaticSiteTest {
    private static final SortedMap<String, byte[]> FILES = export(WebFiles.all());

    private static final Pattern IN_PAGES = Pattern.compile("\\s(?:href|src|srcset|action|poster)=\"([^\"]*)\"");
    private static final Pattern IN_STYLES = Pattern.compile("(?:url\\(|@import )\"([^\"]*)\"");
    private static final Pattern IN_SCRIPTS =
            Pattern.compile("(?m)(?:^(?:import|export)\\s[^;]*?from |^import |import\\(|new URL\\()\"([^\"]+)\"");

    private static SortedMap<String, byte[]> export(SortedMap<String, byte[]> web) {
        return new StaticSite(Labs.all(), web, Templates.packaged()).files();
    }

    private static String text(String name) {
        return new String(Objects.requireNonNull(FILES.get(name), name), UTF_8);
    }

    private static Stream<String> named(String end) {
        return FILES.keySet().stream().filter(name -> name.endsWith(end));
    }

    static Stream<String> pages() {
        return named(".html");
    }

    static Stream<String> linking() {
        return FILES.keySet().stream().filter(name -> name.matches(".*\\.(html|css|js|svg)"));
    }

    @Test
    void everyLabHasItsPages() {
        assertTrue(FILES.containsKey("index.html"));
        for (Lab lab : Labs.all()) {
            assertTrue(FILES.containsKey("labs/" + lab.card().id() + "/index.html"));
            assertTrue(FILES.containsKey("embed/" + lab.card().id() + "/index.html"));
        }
    }

    @ParameterizedTest
    @MethodSource("linking")
    void everyAddressLeadsToAFileOfTheExport(String name) {
        List<String> broken = new ArrayList<>();
        for (String address : addresses(name)) {
            URI target = URI.create(address);
            boolean inPlace = address.startsWith("#") || address.startsWith("data:");
            boolean leads = !target.isAbsolute()
                    && !address.startsWith("/")
                    && FILES.containsKey(
                            URI.create(name).resolve(target.getPath()).toString());
            if (!inPlace && !leads) {
                broken.add(address);
            }
        }
        assertEquals(List.of(), broken, name);
    }

    private static List<String> addresses(String name) {
        Pattern pattern = name.endsWith(".js") ? IN_SCRIPTS : name.endsWith(".css") ? IN_STYLES : IN_PAGES;
        Matcher found = pattern.matcher(text(name));
        List<String> addresses = new ArrayList<>();
        while (found.find()) {
            addresses.add(found.group(1));
        }
        return addresses;
    }

    @Test
    void addressesOfAllKindsAreLookedAt() {
        assertTrue(addresses("index.html")
                .contains("labs/" + Labs.all().get(0).card().id() + "/index.html"));
        assertTrue(addresses("index.html").stream().anyMatch(address -> address.endsWith("/thumbnail-dark.svg")));
        String base = named("style/base.css").findFirst().orElseThrow();
        assertEquals(List.of("fonts/stix-two-math.woff2"), addresses(base));
        String offline = named("exported/offline.js").findFirst().orElseThrow();
        assertEquals(List.of("../../../sw.js"), addresses(offline));
        String main = named("player/main.js").findFirst().orElseThrow();
        assertTrue(text(main).contains("../engine/worker.js"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageForbidsItselfWhatTheServerForbids(String name) {
        String page = text(name);
        assertTrue(
                page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;self&#39;; "),
                name);
        assertTrue(page.indexOf("Content-Security-Policy") < page.indexOf("<script"), "the policy comes first");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasWhatItsPolicyForbids(String name) {
        String page = text(name).replaceAll("<script type=\"application/json\"[^>]*>", "<json>");
        for (String forbidden :
                List.of("<script(?![^>]* src=)", "<style", "\\sstyle=\"", "\\son[a-z]+=\"", "javascript:")) {
            Matcher found = Pattern.compile(forbidden).matcher(page);
            assertTrue(!found.find(), () -> name + ": " + page.substring(found.start(), found.start() + 80));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageNamesAServer(String name) {
        String page = text(name);
        assertTrue(!page.contains("data-api") && !page.contains("=\"/api"), name);
    }

    @Test
    void theServiceWorkerListsEverythingElse() {
        List<String> others = new ArrayList<>(FILES.keySet());
        others.remove("sw.js");
        assertEquals(others, worker(FILES).get("files"));
    }

    @Test
    void theServiceWorkersVersionIsThatOfTheContents() {
        SortedMap<String, byte[]> web = new TreeMap<>(WebFiles.all());
        web.put("style/base.css", "body { margin: 0 }\n".getBytes(UTF_8));
        assertNotEquals(worker(FILES).get("version"), worker(export(web)).get("version"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> worker(SortedMap<String, byte[]> files) {
        String script = new String(Objects.requireNonNull(files.get("sw.js")), UTF_8);
        String start = "const SITE = ";
        assertTrue(script.startsWith(start), script);
        String list = script.substring(start.length(), script.indexOf(";\n"));
        return (Map<String, Object>) JsonReader.read(list.getBytes(UTF_8));
    }

    @Test
    void theSameSiteIsTheSameBytes() {
        SortedMap<String, byte[]> again = export(WebFiles.all());
        assertEquals(FILES.keySet(), again.keySet());
        FILES.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
    }
}
