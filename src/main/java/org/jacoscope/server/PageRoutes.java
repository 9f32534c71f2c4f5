package org.jacoscope.server;

import io.javalin.http.Context;
import java.util.Map;
import org.jacoscope.lab.LabFinder;
import org.jacoscope.lab.State;
import org.jacoscope.server.docs.Docs;
import org.jacoscope.server.docs.Document;
import org.jacoscope.server.http.Base;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Headers;
import org.jacoscope.server.http.Query;
import org.jacoscope.server.http.Reply;
import org.jacoscope.server.lab.LabQuery;
import org.jacoscope.server.page.Addresses;
import org.jacoscope.server.page.Frame;
import org.jacoscope.server.page.Frame.Place;
import org.jacoscope.server.page.Preview;
import org.jacoscope.server.page.View;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;
import org.jacoscope.server.render.LabScenes;
import org.jacoscope.server.render.Pages;
import org.jacoscope.server.words.Words;

/** The pages that people read, over HTTP. */
final class PageRoutes {
    /** Below it is what other sites may frame: mistakes too, as otherwise nobody would read them. */
    private static final String EMBED = "/embed/";

    private final Pages pages;
    private final LabScenes scenes;
    private final Addresses addresses;

    PageRoutes(Pages pages, LabScenes scenes, Addresses addresses) {
        this.pages = pages;
        this.scenes = scenes;
        this.addresses = addresses;
    }

    Reply home(Context request) {
        return page(pages.home(finder().labs(), frame(Place.HOME, request)));
    }

    Reply lab(Context request) {
        LabQuery query = LabQuery.of(request);
        LabScenes.Shown shown = shown(query, request);
        Frame frame = frame(Place.ELSEWHERE, request);
        Preview preview = Preview.of(
                Base.of(request),
                shown.lab().card().id(),
                shown.state().differences(),
                View.understood(query.view(), State.keys(shown.lab().properties())));
        return page(pages.lab(shown, query.view(), frame, preview));
    }

    Reply embed(Context request) {
        LabQuery query = LabQuery.of(request);
        return page(pages.embed(shown(query, request), query.view(), frame(Place.ELSEWHERE, request)))
                .with(Headers.framedPage());
    }

    Reply api(Context request) {
        return page(pages.api(finder().labs(), Base.of(request), frame(Place.API, request)));
    }

    Reply docs(Context request) {
        return page(pages.docs(Docs.all(), frame(Place.DOCS, request)));
    }

    Reply doc(Context request) {
        String name = request.pathParam("name");
        Document document = Docs.named(name)
                .orElseThrow(() -> new ProblemException(
                        Problem.of(ProblemKind.NOT_FOUND, "There is no page \"" + name + "\" in the documentation.")));
        return page(pages.doc(document, Docs.all(), frame(Place.DOCS, request)));
    }

    Reply error(Problem problem, Context request) {
        byte[] page = pages.error(problem, frameOfError(request));
        Reply reply = Reply.html(problem.kind().status(), page, Caching.NEVER);
        return request.path().startsWith(EMBED) ? reply.with(Headers.framedPage()) : reply;
    }

    private LabFinder finder() {
        return scenes.finder();
    }

    private LabScenes.Shown shown(LabQuery query, Context request) {
        return scenes.show(request.pathParam("id"), query.properties());
    }

    private static Reply page(byte[] page) {
        return Reply.html(200, page, Caching.ASK);
    }

    /** As the query asks, unless it is what cannot be read. */
    private Frame frameOfError(Context request) {
        try {
            return frame(Place.ELSEWHERE, request);
        } catch (ProblemException e) {
            return new Frame(addresses, Place.ELSEWHERE, "", Words.british(), Frame.USUAL_DIGITS);
        }
    }

    private Frame frame(Place place, Context request) {
        Map<String, String> query = Query.read(request.queryString());
        String theme = query.getOrDefault("theme", "");
        Words words = Words.of(query.getOrDefault("lang", ""));
        int digits = Frame.digits(query.getOrDefault("digits", "")).orElse(Frame.USUAL_DIGITS);
        return new Frame(addresses, place, Frame.THEMES.contains(theme) ? theme : "", words, digits);
    }
}
