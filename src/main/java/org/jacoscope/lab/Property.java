package org.jacoscope.lab;

import java.util.Optional;
import org.jacoscope.scene.Sink;

/**
 * One thing a person can set in a lab. From its properties follow a lab's control panel, its URL, its JSON schema and
 * what its handles may move.
 *
 * @param <T> the type of its values, immutable
 */
public sealed interface Property<T>
        permits NumberProperty,
                IntegerProperty,
                PointProperty,
                NumbersProperty,
                ViewProperty,
                NamesProperty,
                FormulaProperty,
                FormulasProperty,
                ChoiceProperty,
                FlagProperty,
                SeedProperty,
                DataProperty {

    /** The name in URLs and JSON. */
    String key();

    /** The name a person reads. */
    String label();

    /** The kind, as JSON says it: "number", "point", … */
    String type();

    /** The text of the value that holds when nothing else is said; {@link #parse} reads it. */
    String initial();

    /**
     * Reads a value from a URL.
     *
     * @param earlier the values of the properties declared before this one
     * @throws PropertyException when the text is not a value of this property
     */
    T parse(String text, State earlier);

    /** Writes a value such that {@link #parse} reads it back. */
    String print(T value);

    /**
     * The text form of a JSON value, for {@link #parse} to read: by default a string stands for itself, a number for
     * its shortest decimal, a list for its items joined by commas.
     *
     * @param json String, Number, Boolean, or a List of those
     * @throws PropertyException when the JSON has a type that this property cannot have
     */
    default String text(Object json) {
        return JsonText.of(this, json);
    }

    /** Writes a value as JSON. */
    void write(T value, Sink out);

    /** Writes the members of the property's description that its kind adds: range, choices, variables. */
    default void describe(Sink out) {}

    /** How it plays; empty when it does not. */
    default Optional<Animation> animation() {
        return Optional.empty();
    }
}
