package org.jacoscope.server.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jacoscope.scene.Sink;

/**
 * Writes JSON. Whole numbers have no fraction; what is not finite becomes "NaN", "Infinity" or "-Infinity".
 */
public final class JsonSink implements Sink {

    /** Doubles up to here print the same digits as a whole number as they do as a fraction. */
    private static final double LARGEST_WHOLE = 1e15;

    private final JsonGenerator out;

    private JsonSink(JsonGenerator out) {
        this.out = out;
    }

    /** The UTF-8 text of what {@code content} says. */
    public static byte[] bytes(Consumer<? super Sink> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator generator = Jackson.FACTORY.createGenerator(bytes)) {
            content.accept(new JsonSink(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void beginObject() {
        write(out::writeStartObject);
    }

    @Override
    public void name(String name) {
        write(() -> out.writeFieldName(name));
    }

    @Override
    public void endObject() {
        write(out::writeEndObject);
    }

    @Override
    public void beginArray() {
        write(out::writeStartArray);
    }

    @Override
    public void endArray() {
        write(out::writeEndArray);
    }

    @Override
    public void string(String value) {
        write(() -> out.writeString(value));
    }

    @Override
    public void number(double value) {
        write(() -> element(value));
    }

    @Override
    public void flag(boolean value) {
        write(() -> out.writeBoolean(value));
    }

    @Override
    public void nothing() {
        write(out::writeNull);
    }

    @Override
    public void numbers(double[] values) {
        write(() -> {
            out.writeStartArray();
            for (double value : values) {
                element(value);
            }
            out.writeEndArray();
        });
    }

    @Override
    public void numbers(float[] values) {
        write(() -> {
            out.writeStartArray();
            for (float value : values) {
                if (Float.isFinite(value)) {
                    out.writeNumber(value);
                } else {
                    out.writeString(Float.toString(value));
                }
            }
            out.writeEndArray();
        });
    }

    @Override
    public void numbers(int[] values) {
        write(() -> out.writeArray(values, 0, values.length));
    }

    private void element(double value) throws IOException {
        if (!Double.isFinite(value)) {
            out.writeString(Double.toString(value));
        } else if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE && !isNegativeZero(value)) {
            out.writeNumber((long) value);
        } else {
            out.writeNumber(value);
        }
    }

    private static boolean isNegativeZero(double value) {
        return value == 0 && 1 / value < 0;
    }

    private interface Write {
        void run() throws IOException;
    }

    private static void write(Write step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
