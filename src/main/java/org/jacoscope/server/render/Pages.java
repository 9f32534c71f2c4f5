package org.jacoscope.server.render;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.lab.Answer;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.ChoiceAnswer;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaAnswer;
import org.jacoscope.lab.Lab;
import org.jacoscope.server.api.Calculus;
import org.jacoscope.server.api.FunctionTable;
import org.jacoscope.server.api.ReadablePage;
import org.jacoscope.server.asset.Assets;
import org.jacoscope.server.page.ApiPage;
import org.jacoscope.server.page.EmbedPage;
import org.jacoscope.server.page.ErrorPage;
import org.jacoscope.server.page.Frame;
import org.jacoscope.server.page.HomePage;
import org.jacoscope.server.page.LabPage;
import org.jacoscope.server.problem.Problem;

/** The pages that people read, as UTF-8. */
public final class Pages {
    private final Templates templates;
    private final Benches benches;

    public Pages(Templates templates, Assets assets) {
        this.templates = templates;
        this.benches = new Benches(assets);
    }

    public byte[] home(List<Lab> labs, Frame frame) {
        List<HomePage.Section> sections = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            List<HomePage.Entry> entries = labs.stream()
                    .map(Lab::card)
                    .filter(card -> card.chapter() == chapter)
                    .map(card -> new HomePage.Entry(card.id(), card.title(), card.question(), card.summary()))
                    .toList();
            if (!entries.isEmpty()) {
                sections.add(new HomePage.Section(chapter.id(), chapter.title(), chapter.summary(), entries));
            }
        }
        return templates.page("home", new HomePage(frame, sections));
    }

    /** A lab with its lesson and its exercises. */
    public byte[] lab(LabScenes.Shown shown, Frame frame) {
        Lab lab = shown.lab();
        Lab.Card card = lab.card();
        return templates.page(
                "lab",
                new LabPage(
                        frame,
                        card.chapter().title(),
                        card.title(),
                        card.question(),
                        card.summary(),
                        benches.of(shown),
                        Benches.words(frame.words()),
                        templates.lesson(card.id()),
                        lab.exercises().stream().map(Pages::question).toList()));
    }

    /** A lab without the site around it. */
    public byte[] embed(LabScenes.Shown shown, Frame frame) {
        Lab.Card card = shown.lab().card();
        return templates.page(
                "embed",
                new EmbedPage(frame, card.title(), card.summary(), benches.of(shown), Benches.words(frame.words())));
    }

    private static LabPage.Question question(Exercise exercise) {
        Answer answer = exercise.answer();
        boolean several = answer instanceof ChoiceAnswer choice && choice.several();
        boolean matrix = answer instanceof FormulaAnswer formula && formula.isMatrix();
        return new LabPage.Question(
                exercise.id(),
                exercise.question(),
                exercise.hint(),
                matrix ? "matrix" : answer.kind(),
                several,
                answer instanceof ChoiceAnswer choice ? options(choice) : List.of());
    }

    private static List<LabPage.Option> options(ChoiceAnswer choice) {
        return choice.options().stream()
                .map(option -> new LabPage.Option(option.id(), option.label()))
                .toList();
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
