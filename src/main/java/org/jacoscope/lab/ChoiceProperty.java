package org.jacoscope.lab;

import java.util.List;
import org.jacoscope.core.expr.Names;
import org.jacoscope.scene.Sink;

/** One of a few named options; the first is the initial one. */
public record ChoiceProperty(String key, String label, List<Option> options)
        implements Property<ChoiceProperty.Option> {

    public record Option(String id, String label) {}

    @Override
    public String type() {
        return "choice";
    }

    @Override
    public String initial() {
        return options.get(0).id();
    }

    @Override
    public Option parse(String text, State earlier) {
        for (Option option : options) {
            if (option.id().equals(text)) {
                return option;
            }
        }
        List<String> ids = options.stream().map(Option::id).toList();
        throw new PropertyException(
                key,
                label + " (" + key + ") has no option \"" + NumberText.shorten(text) + "\"."
                        + Names.nearest(text, ids)
                                .map(near -> " Did you mean " + near + "?")
                                .orElse("")
                        + " It is one of " + String.join(", ", ids) + ".");
    }

    @Override
    public String print(Option value) {
        return value.id();
    }

    @Override
    public void write(Option value, Sink out) {
        out.string(value.id());
    }

    @Override
    public void describe(Sink out) {
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
