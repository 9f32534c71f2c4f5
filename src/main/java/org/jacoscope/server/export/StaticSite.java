package org.jacoscope.server.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jacoscope.core.num.Budget;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.LabFinder;
import org.jacoscope.server.asset.Assets;
import org.jacoscope.server.asset.ContentHash;
import org.jacoscope.server.docs.Docs;
import org.jacoscope.server.docs.Document;
import org.jacoscope.server.file.FileOptions;
import org.jacoscope.server.file.Format;
import org.jacoscope.server.json.JsonSink;
import org.jacoscope.server.page.Frame;
import org.jacoscope.server.page.Frame.Place;
import org.jacoscope.server.render.LabScenes;
import org.jacoscope.server.render.Pages;
import org.jacoscope.server.render.Templates;
import org.jacoscope.server.words.Words;
import org.jspecify.annotations.Nullable;

/** Every page of a site without a server, and all that the pages load. The same input gives the same bytes. */
public final class StaticSite {
    static final String HOME = "index.html";
    static final String DOCS = "docs/index.html";

    /** The service worker: at the root, since it answers for what is below its own address. */
    static final String WORKER = "sw.js";

    private static final String WORKER_SOURCE = "exported/sw.js";

    /** The element for other sites, at an address without a version. */
    static final String ELEMENT = "embed.js";

    private static final String ELEMENT_SOURCE = "embed/element.js";
    private static final String SERVED_PAGE = "\"embed/{lab}\"";

    private final List<Lab> labs;
    private final SortedMap<String, byte[]> web;
    private final String version;
    private final Pages pages;
    private final LabScenes scenes;

    /**
     * @param web the files of web/ by name
     */
    public StaticSite(List<Lab> labs, SortedMap<String, byte[]> web, Templates templates) {
        Assets assets = Assets.of(web);
        this.labs = labs;
        this.web = web;
        this.version = assets.version();
        this.pages = new Pages(templates, assets);
        this.scenes = new LabScenes(new LabFinder(labs), Budget::scene);
    }

    /** Contents by name relative to the site's root, in the order of names. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(HOME, pages.home(labs, frame(HOME, Place.HOME)));
        files.put(DOCS, pages.docs(Docs.all(), frame(DOCS, Place.DOCS)));
        Docs.all().forEach(document -> addDocument(document, files));
        labs.forEach(lab -> addLab(lab.card().id(), files));
        web.forEach((name, bytes) -> files.put(ExportedAddresses.assetFile(version, name), bytes));
        files.put(ELEMENT, element(files.remove(ExportedAddresses.assetFile(version, ELEMENT_SOURCE))));
        byte[] source = files.remove(ExportedAddresses.assetFile(version, WORKER_SOURCE));
        if (source == null) {
            throw new IllegalStateException(WORKER_SOURCE + " is missing from the assets.");
        }
        files.put(WORKER, worker(source, files));
        return files;
    }

    private void addLab(String id, Map<String, byte[]> files) {
        LabScenes.Shown shown = scenes.show(id, Map.of());
        String page = ExportedAddresses.labPage(id);
        files.put(page, pages.lab(shown, Map.of(), frame(page, Place.ELSEWHERE), null));
        String embed = ExportedAddresses.embedPage(id);
        files.put(embed, pages.embed(shown, Map.of(), frame(embed, Place.ELSEWHERE)));
        for (String theme : List.of("light", "dark")) {
            files.put(ExportedAddresses.thumbnailFile(id, theme), Format.SVG.write(shown.scene(), thumbnail(theme)));
        }
    }

    private void addDocument(Document document, Map<String, byte[]> files) {
        String page = ExportedAddresses.docPage(document.name());
        files.put(page, pages.doc(document, Docs.all(), frame(page, Place.DOCS)));
    }

    private static FileOptions thumbnail(String theme) {
        return FileOptions.read(Map.of("show", "thumbnail", "width", "480", "theme", theme));
    }

    private Frame frame(String page, Place place) {
        return new Frame(ExportedAddresses.from(page, version), place, "", Words.british(), Frame.USUAL_DIGITS);
    }

    /** The element, told what pages of frames are called here. */
    private static byte[] element(byte @Nullable [] source) {
        String text = source == null ? "" : new String(source, UTF_8);
        if (!text.contains(SERVED_PAGE)) {
            throw new IllegalStateException(
                    ELEMENT_SOURCE + " is missing from the assets, or does not say where pages are.");
        }
        return text.replace(SERVED_PAGE, "\"" + ExportedAddresses.embedPage("{lab}") + "\"")
                .getBytes(UTF_8);
    }

    /** The service worker, told which files there are. */
    private static byte[] worker(byte[] source, SortedMap<String, byte[]> files) {
        byte[] list = JsonSink.bytes(out -> {
            out.beginObject();
            out.name("version");
            out.string(ContentHash.of(files));
            out.name("files");
            out.beginArray();
            files.keySet().forEach(out::string);
            out.endArray();
            out.endObject();
        });
        return ("const SITE = " + new String(list, UTF_8) + ";\n" + new String(source, UTF_8)).getBytes(UTF_8);
    }
}
