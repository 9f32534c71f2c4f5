package org.jacoscope.laws;

import java.util.Arrays;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.SceneWriter;
import org.jacoscope.scene.Sink;

/** A scene as text, number by number, for comparing scenes. */
public final class JsonText implements Sink {
    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    public static String of(Scene scene) {
        JsonText sink = new JsonText();
        SceneWriter.write(scene, sink);
        return sink.text.toString();
    }

    /** All numbers and formulas a person reads, without the pictures. */
    public static String ofReadouts(Scene scene) {
        return of(new Scene(
                scene.title(),
                scene.description(),
                java.util.List.of(),
                scene.readouts(),
                scene.formulas(),
                scene.handles(),
                java.util.List.of(),
                scene.notes()));
    }

    private void add(Object value) {
        text.append(value).append('\n');
    }

    @Override
    public void beginObject() {
        add("{");
    }

    @Override
    public void name(String name) {
        text.append(name).append(": ");
    }

    @Override
    public void endObject() {
        add("}");
    }

    @Override
    public void beginArray() {
        add("[");
    }

    @Override
    public void endArray() {
        add("]");
    }

    @Override
    public void string(String value) {
        add(value);
    }

    @Override
    public void number(double value) {
        add(value);
    }

    @Override
    public void flag(boolean value) {
        add(value);
    }

    @Override
    public void nothing() {
        add("null");
    }

    @Override
    public void numbers(double[] values) {
        add(Arrays.toString(values));
    }

    @Override
    public void numbers(float[] values) {
        add(Arrays.toString(values));
    }

    @Override
    public void numbers(int[] values) {
        add(Arrays.toString(values));
    }
}
