package org.jacoscope.server;

import io.javalin.http.Context;
import java.util.List;
import org.jacoscope.server.asset.Assets;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Query;
import org.jacoscope.server.http.Reply;
import org.jacoscope.server.page.ErrorPage;
import org.jacoscope.server.page.Frame;
import org.jacoscope.server.page.HomePage;
import org.jacoscope.server.problem.Problem;

/** The pages that people read. */
final class Pages {
    private static final List<String> THEMES = List.of("light", "dark");

    private final Templates templates;
    private final Assets assets;

    Pages(Templates templates, Assets assets) {
        this.templates = templates;
        this.assets = assets;
    }

    Reply home(Context request) {
        return Reply.html(200, templates.page("home", new HomePage(frame(request), List.of())), Caching.ASK);
    }

    byte[] error(Problem problem, Context request) {
        Frame plain = new Frame(assets.base(), request.path(), "");
        return templates.page(
                "error",
                new ErrorPage(plain, problem.kind().status(), problem.kind().title(), problem.detail()));
    }

    private Frame frame(Context request) {
        String theme = Query.read(request.queryString()).getOrDefault("theme", "");
        return new Frame(assets.base(), request.path(), THEMES.contains(theme) ? theme : "");
    }
}
