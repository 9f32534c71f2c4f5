package org.jacoscope.server.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Preset;
import org.jacoscope.server.page.Frame;
import org.jacoscope.server.page.HomePage;
import org.jacoscope.server.words.Words;

/** The home page's article: an opening that has no labs of its own, then the labs' chapters in order. */
record Story(Templates templates, List<Lab> labs) {
    private static final String OPENING = "opening";

    HomePage page(Frame frame) {
        List<HomePage.Section> sections = new ArrayList<>(List.of(opening(frame.words())));
        Stream.of(Chapter.values()).map(this::section).forEach(sections::add);
        return new HomePage(frame, entry(labs.get(0)), sections);
    }

    private HomePage.Section opening(Words words) {
        return new HomePage.Section(
                OPENING,
                words.say("story.opening"),
                words.say("story.opening.summary"),
                templates.story(OPENING),
                false,
                List.of());
    }

    private HomePage.Section section(Chapter chapter) {
        return new HomePage.Section(
                chapter.id(),
                chapter.title(),
                chapter.summary(),
                templates.story(chapter.id()),
                true,
                labs.stream()
                        .filter(lab -> lab.card().chapter() == chapter)
                        .map(Story::entry)
                        .toList());
    }

    private static HomePage.Entry entry(Lab lab) {
        Lab.Card card = lab.card();
        List<String> search = new ArrayList<>(List.of(
                card.title(), card.question(), card.summary(), card.chapter().title()));
        lab.presets().stream().map(Preset::label).forEach(search::add);
        return new HomePage.Entry(card.id(), card.title(), card.question(), card.summary(), String.join(" · ", search));
    }
}
