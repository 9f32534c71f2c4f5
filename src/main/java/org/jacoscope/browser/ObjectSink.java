package org.jacoscope.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jacoscope.scene.Sink;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSObject;

/**
 * Builds plain objects and arrays. Arrays of numbers become typed arrays with buffers of their own, not Java's, so that
 * they can be transferred to another thread.
 */
final class ObjectSink implements Sink {
    private final List<JSObject> open = new ArrayList<>();
    private String name = "";
    private @Nullable JSObject result;

    private ObjectSink() {}

    /** The value that {@code content} writes. */
    static @Nullable JSObject written(Consumer<Sink> content) {
        ObjectSink sink = new ObjectSink();
        content.accept(sink);
        return sink.result;
    }

    @Override
    public void beginObject() {
        begin(object());
    }

    @Override
    public void beginArray() {
        begin(array());
    }

    private void begin(JSObject container) {
        value(container);
        open.add(container);
    }

    @Override
    public void endObject() {
        open.remove(open.size() - 1);
    }

    @Override
    public void endArray() {
        open.remove(open.size() - 1);
    }

    @Override
    public void name(String memberName) {
        this.name = memberName;
    }

    @Override
    public void string(String value) {
        value(ofString(value));
    }

    @Override
    public void number(double value) {
        value(ofNumber(value));
    }

    @Override
    public void flag(boolean value) {
        value(ofFlag(value));
    }

    @Override
    public void nothing() {
        value(nullValue());
    }

    @Override
    public void numbers(double[] values) {
        value(copy(values));
    }

    @Override
    public void numbers(float[] values) {
        value(copy(values));
    }

    @Override
    public void numbers(int[] values) {
        value(copy(values));
    }

    private void value(JSObject value) {
        if (open.isEmpty()) {
            result = value;
        } else {
            put(open.get(open.size() - 1), name, value);
        }
    }

    // TeaVM's own copyFromJavaArray copies nothing: it hands out the array that Java goes on using.

    @JSBody(params = "array", script = "return array.slice();")
    private static native JSObject copy(@JSByRef double[] array);

    @JSBody(params = "array", script = "return array.slice();")
    private static native JSObject copy(@JSByRef float[] array);

    @JSBody(params = "array", script = "return array.slice();")
    private static native JSObject copy(@JSByRef int[] array);

    @JSBody(script = "return {};")
    private static native JSObject object();

    @JSBody(script = "return [];")
    private static native JSObject array();

    @JSBody(params = "value", script = "return value;")
    private static native JSObject ofString(String value);

    @JSBody(params = "value", script = "return value;")
    private static native JSObject ofNumber(double value);

    @JSBody(params = "value", script = "return value;")
    private static native JSObject ofFlag(boolean value);

    @JSBody(script = "return null;")
    private static native JSObject nullValue();

    @JSBody(
            params = {"container", "name", "value"},
            script = "if (Array.isArray(container)) container.push(value); else container[name] = value;")
    private static native void put(JSObject container, String name, JSObject value);
}
