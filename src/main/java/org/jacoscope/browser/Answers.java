package org.jacoscope.browser;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jacoscope.lab.Refusal;
import org.jacoscope.scene.Sink;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** Runs what was asked, and tells its result or why there is none. */
final class Answers {
    private static final int OUR_FAULT = 500;

    private Answers() {}

    /** An object whose one member is {@code name}, as {@code work} writes it, or {@code problem}. */
    static @Nullable JSObject of(String name, Supplier<Consumer<Sink>> work) {
        try {
            return member(name, work.get());
        } catch (Throwable failure) {
            return member("problem", out -> {
                out.beginObject();
                problem(failure, out);
                out.endObject();
            });
        }
    }

    private static @Nullable JSObject member(String name, Consumer<Sink> value) {
        return ObjectSink.written(out -> {
            out.beginObject();
            out.name(name);
            value.accept(out);
            out.endObject();
        });
    }

    /** Failures of ours include those of JavaScript itself, such as a stack that is full. */
    private static void problem(Throwable failure, Sink out) {
        Refusal.of(failure)
                .ifPresentOrElse(
                        refusal -> refusal.write(out),
                        () -> Refusal.write(
                                "The engine failed",
                                OUR_FAULT,
                                "Something went wrong inside the engine, which is a mistake of ours: " + failure
                                        + ". The same will probably fail again.",
                                null,
                                null,
                                out));
    }
}
