package org.jacoscope.lab;

import org.jacoscope.scene.Sink;

/** On or off. */
public record FlagProperty(String key, String label, boolean start) implements Property<Boolean> {

    @Override
    public String type() {
        return "flag";
    }

    @Override
    public String initial() {
        return print(start);
    }

    @Override
    public Boolean parse(String text, State earlier) {
        return switch (text) {
            case "true", "1", "" -> true;
            case "false", "0" -> false;
            default ->
                throw new PropertyException(
                        key,
                        label + " (" + key + ") should be true or false, not \"" + NumberText.shorten(text) + "\".");
        };
    }

    @Override
    public String print(Boolean value) {
        return value ? "true" : "false";
    }

    @Override
    public void write(Boolean value, Sink out) {
        out.flag(value);
    }
}
