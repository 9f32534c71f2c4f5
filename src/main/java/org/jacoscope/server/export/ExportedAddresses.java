package org.jacoscope.server.export;

import org.jacoscope.server.page.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of files, relative to the page that names them and with the files' whole names: so the site works below any
 * address, and where nobody looks for an index.html.
 *
 * @param root the way from the page to the site's root: "" or "../" as often as the page is deep
 * @param version of the assets
 */
record ExportedAddresses(String root, String version) implements Addresses {

    /** Seen from the page of that name. */
    static ExportedAddresses from(String page, String version) {
        long depth = page.chars().filter(c -> c == '/').count();
        return new ExportedAddresses("../".repeat((int) depth), version);
    }

    static String labPage(String id) {
        return "labs/" + id + "/index.html";
    }

    static String embedPage(String id) {
        return "embed/" + id + "/index.html";
    }

    static String docPage(String name) {
        return "docs/" + name + "/index.html";
    }

    static String thumbnailFile(String id, String theme) {
        return "labs/" + id + "/thumbnail-" + theme + ".svg";
    }

    static String assetFile(String version, String name) {
        return "assets/" + version + "/" + name;
    }

    @Override
    public String home() {
        return root + StaticSite.HOME;
    }

    @Override
    public String lab(String id) {
        return root + labPage(id);
    }

    @Override
    public String docs() {
        return root + StaticSite.DOCS;
    }

    @Override
    public String doc(String name) {
        return root + docPage(name);
    }

    @Override
    public String embed(String id) {
        return root + embedPage(id);
    }

    @Override
    public String thumbnail(String id, String theme) {
        return root + thumbnailFile(id, theme);
    }

    @Override
    public String asset(String name) {
        return root + assetFile(version, name);
    }

    @Override
    public @Nullable Server server() {
        return null;
    }
}
