package org.jacoscope.server.render;

import java.util.List;
import java.util.Map;
import org.jacoscope.lab.Answer;
import org.jacoscope.lab.ChoiceAnswer;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaAnswer;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.State;
import org.jacoscope.server.api.Calculus;
import org.jacoscope.server.api.FunctionTable;
import org.jacoscope.server.api.ReadablePage;
import org.jacoscope.server.asset.Assets;
import org.jacoscope.server.docs.Document;
import org.jacoscope.server.page.ApiPage;
import org.jacoscope.server.page.DocPage;
import org.jacoscope.server.page.DocsPage;
import org.jacoscope.server.page.ErrorPage;
import org.jacoscope.server.page.Frame;
import org.jacoscope.server.page.LabPage;
import org.jacoscope.server.page.Preview;
import org.jacoscope.server.page.View;
import org.jacoscope.server.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The pages that people read, as UTF-8. */
public final class Pages {
    private final Templates templates;
    private final Benches benches;

    public Pages(Templates templates, Assets assets) {
        this.templates = templates;
        this.benches = new Benches(assets);
    }

    public byte[] home(List<Lab> labs, Frame frame) {
        return templates.page("home", new Story(templates, labs).page(frame));
    }

    /**
     * A lab with its lesson and its exercises.
     *
     * @param asked how to show it: what of the query is not the lab's state
     * @param preview for other sites; null where the page's whole address is not known
     */
    public byte[] lab(LabScenes.Shown shown, Map<String, String> asked, Frame frame, @Nullable Preview preview) {
        return page(
                "lab", shown, View.ofPage(asked, State.keys(shown.lab().properties()), frame.words()), frame, preview);
    }

    /** The same without the site around it. */
    public byte[] embed(LabScenes.Shown shown, Map<String, String> asked, Frame frame) {
        return page(
                "embed", shown, View.ofFrame(asked, State.keys(shown.lab().properties()), frame.words()), frame, null);
    }

    private byte[] page(String template, LabScenes.Shown shown, View view, Frame frame, @Nullable Preview preview) {
        Lab lab = shown.lab();
        Lab.Card card = lab.card();
        return templates.page(
                template,
                new LabPage(
                        frame,
                        view,
                        preview,
                        card.chapter().title(),
                        card.title(),
                        card.question(),
                        card.summary(),
                        benches.of(shown, view),
                        Benches.words(frame.words()),
                        templates.lesson(card.id()),
                        lab.exercises().stream().map(Pages::question).toList()));
    }

    private static LabPage.Question question(Exercise exercise) {
        Answer answer = exercise.answer();
        boolean several = answer instanceof ChoiceAnswer choice && choice.several();
        return new LabPage.Question(
                exercise.id(),
                exercise.question(),
                exercise.hint(),
                answer instanceof FormulaAnswer formula && formula.isMatrix() ? "matrix" : answer.kind(),
                answer instanceof FormulaAnswer formula ? String.join(", ", formula.variables()) : "",
                several,
                answer instanceof ChoiceAnswer choice ? options(choice) : List.of());
    }

    private static List<LabPage.Option> options(ChoiceAnswer choice) {
        return choice.options().stream()
                .map(option -> new LabPage.Option(option.id(), option.label()))
                .toList();
    }

    /** The list of the documentation. */
    public byte[] docs(List<Document> documents, Frame frame) {
        return templates.page("docs", new DocsPage(frame, entries(documents)));
    }

    /** A page of the documentation, beside the list of all. */
    public byte[] doc(Document document, List<Document> documents, Frame frame) {
        String html = document.html(
                link -> DocLinks.follow(link, frame.to()), frame.words().say("docs.code"));
        return templates.page(
                "doc", new DocPage(frame, entry(document), entries(documents), output -> output.writeContent(html)));
    }

    private static List<DocsPage.Entry> entries(List<Document> documents) {
        return documents.stream().map(Pages::entry).toList();
    }

    private static DocsPage.Entry entry(Document document) {
        return new DocsPage.Entry(document.name(), document.title(), document.summary());
    }

    /**
     * The API for people.
     *
     * @param base the server's address, for the examples: "http://localhost:7070"
     */
    public byte[] api(List<Lab> labs, String base, Frame frame) {
        return templates.page(
                "api",
                new ApiPage(
                        frame,
                        ReadablePage.groups(Calculus.operations(), labs, base, frame.words()),
                        ReadablePage.failures(),
                        FunctionTable.rows()));
    }

    public byte[] error(Problem problem, Frame frame) {
        return templates.page(
                "error",
                new ErrorPage(frame, problem.kind().status(), problem.kind().title(), problem.detail()));
    }
}
