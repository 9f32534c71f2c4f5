package org.jacoscope.lab;

import java.util.List;
import org.jacoscope.core.marking.Finding;
import org.jacoscope.scene.Sink;

/**
 * What was found out about an attempt.
 *
 * @param answered whether there was an answer and it could be read; otherwise it is neither right nor wrong
 * @param message sentences for the person who tried
 * @param changes of the state with which the figure shows what the message is about; empty when it cannot
 */
public record Verdict(boolean answered, boolean correct, String message, List<Change<?>> changes) {

    /** A new value of a property. */
    public record Change<T>(Property<T> property, T value) {
        void write(Sink out) {
            out.name(property.key());
            property.write(value, out);
        }
    }

    static Verdict right(String message) {
        return new Verdict(true, true, message, List.of());
    }

    static Verdict wrong(String message) {
        return new Verdict(true, false, message, List.of());
    }

    /** Nothing was answered, or nothing that can be read. */
    static Verdict unread(String message) {
        return new Verdict(false, false, message, List.of());
    }

    static Verdict of(Finding finding) {
        return new Verdict(true, finding.correct(), finding.message(), List.of());
    }

    public void write(Sink out) {
        out.beginObject();
        out.name("answered");
        out.flag(answered);
        out.name("correct");
        out.flag(correct);
        out.name("message");
        out.string(message);
        if (!changes.isEmpty()) {
            out.name("state");
            out.beginObject();
            changes.forEach(change -> change.write(out));
            out.endObject();
        }
        out.endObject();
    }
}
