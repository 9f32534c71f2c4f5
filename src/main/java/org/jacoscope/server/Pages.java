package org.jacoscope.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.LabFinder;
import org.jacoscope.lab.LabWriter;
import org.jacoscope.lab.PropertyException;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Sink;
import org.jacoscope.scene.SvgOptions;
import org.jacoscope.scene.SvgWriter;
import org.jacoscope.server.api.Calculus;
import org.jacoscope.server.api.FunctionTable;
import org.jacoscope.server.api.ReadablePage;
import org.jacoscope.server.asset.Assets;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Limits;
import org.jacoscope.server.http.Query;
import org.jacoscope.server.http.Reply;
import org.jacoscope.server.json.JsonSink;
import org.jacoscope.server.lab.LabQuery;
import org.jacoscope.server.page.Addresses;
import org.jacoscope.server.page.ApiPage;
import org.jacoscope.server.page.ErrorPage;
import org.jacoscope.server.page.Frame;
import org.jacoscope.server.page.Frame.Place;
import org.jacoscope.server.page.HomePage;
import org.jacoscope.server.page.LabPage;
import org.jacoscope.server.problem.Problem;

/** The pages that people read. */
final class Pages {
    private static final List<String> THEMES = List.of("light", "dark");

    private static final String PLAYER = "player/main.js";

    /** Of the row of figures in a page, as web/player/arrangement.js has it. */
    private static final double ROW_WIDTH = 800;

    private final Templates templates;
    private final Assets assets;
    private final Addresses addresses;
    private final LabFinder finder;
    private final Limits limits;

    Pages(Templates templates, Assets assets, LabFinder finder, Limits limits) {
        this.templates = templates;
        this.assets = assets;
        this.addresses = new ServedAddresses(assets);
        this.finder = finder;
        this.limits = limits;
    }

    Reply home(Context request) {
        List<HomePage.Section> sections = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            List<HomePage.Entry> entries = finder.labs().stream()
                    .map(Lab::card)
                    .filter(card -> card.chapter() == chapter)
                    .map(Pages::entry)
                    .toList();
            if (!entries.isEmpty()) {
                sections.add(new HomePage.Section(chapter.id(), chapter.title(), chapter.summary(), entries));
            }
        }
        return Reply.html(200, templates.page("home", new HomePage(frame(Place.HOME, request), sections)), Caching.ASK);
    }

    private static HomePage.Entry entry(Lab.Card card) {
        return new HomePage.Entry(card.id(), card.title(), card.question(), card.summary());
    }

    /** A lab's page. What of a query cannot be shown is explained on the page, which then shows the rest of it. */
    Reply lab(Context request) {
        Lab lab = finder.lab(request.pathParam("id"));
        Map<String, String> asked = new LinkedHashMap<>(LabQuery.of(request).properties());
        String problem = "";
        while (true) {
            try {
                LabPage page = page(lab, State.parse(lab.properties(), asked), problem, request);
                return Reply.html(200, templates.page("lab", page), Caching.ASK);
            } catch (PropertyException e) {
                if (asked.isEmpty()) {
                    throw e;
                }
                problem = problem.isEmpty() ? e.getMessage() : problem;
                if (asked.remove(e.key()) == null) {
                    asked.clear();
                }
            } catch (BudgetExceededException e) {
                LabPage page = page(lab, State.initial(lab.properties()), String.valueOf(e.getMessage()), request);
                return Reply.html(200, templates.page("lab", page), Caching.ASK);
            }
        }
    }

    private LabPage page(Lab lab, State state, String problem, Context request) {
        Lab.Card card = lab.card();
        Scene scene = lab.scene(state, Quality.FINAL, limits.budget());
        return new LabPage(
                frame(Place.ELSEWHERE, request),
                assets.modules(PLAYER),
                card.id(),
                card.chapter().title(),
                card.title(),
                card.question(),
                card.summary(),
                scene,
                pictures(scene),
                json(out -> LabWriter.write(lab, out)),
                json(state::write),
                problem,
                templates.lesson(card.id()),
                lab.exercises().stream().map(Pages::question).toList());
    }

    private static List<LabPage.Picture> pictures(Scene scene) {
        return scene.figures().stream()
                .map(Figure::id)
                .map(id -> new LabPage.Picture(
                        id,
                        SvgWriter.write(
                                scene,
                                SvgOptions.page(ROW_WIDTH, "figure-" + id).onlyFigure(id))))
                .toList();
    }

    private static LabPage.Question question(Exercise exercise) {
        String kind = exercise.answer() instanceof Exercise.Answer.Numeric ? "number" : "formula";
        return new LabPage.Question(exercise.id(), exercise.question(), exercise.hint(), kind);
    }

    /** JSON that may stand inside a script element: nothing in it ends the element or begins a comment. */
    private static String json(Consumer<Sink> content) {
        return new String(JsonSink.bytes(content), StandardCharsets.UTF_8).replace("<", "\\u003c");
    }

    /** The API for people. */
    Reply api(Context request) {
        String base = request.scheme() + "://" + request.host();
        ApiPage page = new ApiPage(
                frame(Place.API, request),
                ReadablePage.groups(Calculus.operations(), finder.labs(), base),
                ReadablePage.failures(),
                FunctionTable.rows());
        return Reply.html(200, templates.page("api", page), Caching.ASK);
    }

    byte[] error(Problem problem, Context request) {
        Frame plain = new Frame(addresses, Place.ELSEWHERE, "");
        return templates.page(
                "error",
                new ErrorPage(plain, problem.kind().status(), problem.kind().title(), problem.detail()));
    }

    private Frame frame(Place place, Context request) {
        String theme = Query.read(request.queryString()).getOrDefault("theme", "");
        return new Frame(addresses, place, THEMES.contains(theme) ? theme : "");
    }
}
