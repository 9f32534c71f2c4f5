package org.jacoscope.lab;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jacoscope.core.expr.Names;
import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Sink;

/** Some of a few options, which keep their order. */
public record ChoiceAnswer(List<Option> options) implements Answer {

    /**
     * @param explanation whole sentences about why it is right or wrong
     */
    public record Option(String id, String label, boolean right, String explanation) {}

    public static ChoiceAnswer of(Option... options) {
        return new ChoiceAnswer(List.of(options));
    }

    /** Whether more than one option is right. */
    public boolean several() {
        return options.stream().filter(Option::right).count() > 1;
    }

    @Override
    public String kind() {
        return "choice";
    }

    /** The attempt is the ids of the chosen options, separated by commas, in any order. */
    @Override
    public Verdict check(Attempt attempt, Budget budget) {
        if (attempt.text().isBlank()) {
            return Verdict.unread("Choose an answer first.");
        }
        Set<String> chosen = new TreeSet<>();
        NumberText.split(attempt.text(), ',').forEach(id -> chosen.add(id.strip()));
        List<String> known = options.stream().map(Option::id).toList();
        for (String id : chosen) {
            if (!known.contains(id)) {
                return Verdict.unread("There is no option \"" + NumberText.shorten(id) + "\"."
                        + Names.nearest(id, known)
                                .map(near -> " Did you mean " + near + "?")
                                .orElse("")
                        + " The options are " + String.join(", ", known) + ".");
            }
        }
        return verdict(chosen);
    }

    private Verdict verdict(Set<String> chosen) {
        StringBuilder reasons = new StringBuilder();
        boolean missing = false;
        for (Option option : options) {
            if (chosen.contains(option.id()) && !option.right()) {
                return Verdict.wrong("Not yet. " + option.explanation());
            }
            if (chosen.contains(option.id())) {
                reasons.append(' ').append(option.explanation());
            }
            missing |= option.right() && !chosen.contains(option.id());
        }
        return missing
                ? Verdict.wrong("Not yet: what you chose is right, but it is not all.")
                : Verdict.right("Right." + reasons);
    }

    @Override
    public void describe(Sink out) {
        out.name("several");
        out.flag(several());
        out.name("options");
        out.beginArray();
        for (Option option : options) {
            out.beginObject();
            out.name("id");
            out.string(option.id());
            out.name("label");
            out.string(option.label());
            out.endObject();
        }
        out.endArray();
    }
}
