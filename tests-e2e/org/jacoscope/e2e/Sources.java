package org.jacoscope.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;

/** The modules of web/ one by one, as they are written, at /sources/: pages load the one that the build makes of them. */
final class Sources {
    static final String ADDRESS = "/sources/";

    private Sources() {}

    static void serve(Page page) {
        page.route("**" + ADDRESS + "**", Sources::answer);
    }

    private static void answer(Route route) {
        String path = URI.create(route.request().url()).getPath();
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/javascript")
                .setPath(Path.of("web", path.substring(ADDRESS.length()))));
    }
}
