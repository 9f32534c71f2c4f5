package org.jacoscope.e2e;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jacoscope.scene.Sink;
import org.jspecify.annotations.Nullable;

/** Builds maps, lists, strings, flags, numbers, nulls and arrays of numbers: what was written, bit for bit. */
final class Tree implements Sink {
    private final Deque<Object> open = new ArrayDeque<>();
    private String name = "";
    private @Nullable Object root;

    private Tree() {}

    /** The value that {@code content} writes. */
    static @Nullable Object of(Consumer<Sink> content) {
        Tree tree = new Tree();
        content.accept(tree);
        return tree.root;
    }

    @SuppressWarnings("unchecked") // only this class makes the containers
    private void value(@Nullable Object value) {
        Object container = open.peek();
        if (container == null) {
            root = value;
        } else if (container instanceof List) {
            ((List<@Nullable Object>) container).add(value);
        } else {
            ((Map<String, @Nullable Object>) container).put(name, value);
        }
    }

    private void begin(Object container) {
        value(container);
        open.push(container);
    }

    @Override
    public void beginObject() {
        begin(new LinkedHashMap<String, @Nullable Object>());
    }

    @Override
    public void name(String memberName) {
        name = memberName;
    }

    @Override
    public void endObject() {
        open.pop();
    }

    @Override
    public void beginArray() {
        begin(new ArrayList<@Nullable Object>());
    }

    @Override
    public void endArray() {
        open.pop();
    }

    @Override
    public void string(String value) {
        value(value);
    }

    @Override
    public void number(double value) {
        value(value);
    }

    @Override
    public void flag(boolean value) {
        value(value);
    }

    @Override
    public void nothing() {
        value(null);
    }

    @Override
    public void numbers(double[] values) {
        value(values);
    }

    @Override
    public void numbers(float[] values) {
        value(values);
    }

    @Override
    public void numbers(int[] values) {
        value(values);
    }
}
