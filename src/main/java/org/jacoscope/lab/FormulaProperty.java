package org.jacoscope.lab;

import org.jacoscope.scene.Sink;

/** One typed formula. */
public record FormulaProperty(String key, String label, String initial, FormulaScope scope) implements Property<Typed> {

    @Override
    public String type() {
        return "formula";
    }

    @Override
    public Typed parse(String text, State earlier) {
        return scope.parse(this, -1, text, earlier);
    }

    @Override
    public String print(Typed value) {
        return value.text();
    }

    @Override
    public void write(Typed value, Sink out) {
        out.string(value.text());
    }

    @Override
    public void describe(Sink out) {
        scope.describe(out);
    }
}
