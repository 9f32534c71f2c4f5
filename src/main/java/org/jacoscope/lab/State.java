package org.jacoscope.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jacoscope.core.expr.Names;
import org.jacoscope.scene.Sink;

/** The values of a lab's properties: immutable, complete, valid. */
public final class State {
    private final List<Property<?>> properties;
    private final Map<String, Object> values;

    private State(List<Property<?>> properties, Map<String, Object> values) {
        this.properties = properties;
        this.values = values;
    }

    /** The state in which every property has its initial value. */
    public static State initial(List<Property<?>> properties) {
        return parse(properties, Map.of());
    }

    /**
     * The state in which the named properties have the values given as text and the others their initial ones.
     *
     * @throws PropertyException for an unknown key or a value that its property cannot take
     */
    public static State parse(List<Property<?>> properties, Map<String, String> texts) {
        checkKeys(properties, texts);
        State state = new State(List.copyOf(properties), new LinkedHashMap<>());
        for (Property<?> property : properties) {
            String text = texts.getOrDefault(property.key(), property.initial());
            state.values.put(property.key(), property.parse(text, state));
        }
        return state;
    }

    /** The same from JSON members: strings, numbers, booleans, lists of those. */
    public static State read(List<Property<?>> properties, Map<String, ?> json) {
        checkKeys(properties, json);
        Map<String, String> texts = new LinkedHashMap<>();
        for (Property<?> property : properties) {
            Object value = json.get(property.key());
            if (value != null) {
                texts.put(property.key(), property.text(value));
            }
        }
        return parse(properties, texts);
    }

    /** As much of a state as formulas need to be read, when the rest may be wrong: the names that can be read. */
    static State names(List<Property<?>> properties, Map<String, ?> json) {
        checkKeys(properties, json);
        State state = new State(List.copyOf(properties), new LinkedHashMap<>());
        for (Property<?> property : properties) {
            if (property instanceof NamesProperty names) {
                Object value = json.get(names.key());
                String text = value == null ? names.initial() : names.text(value);
                try {
                    state.values.put(names.key(), names.parse(text, state));
                } catch (PropertyException unreadable) {
                    // Without these names, what uses them is not read either.
                }
            }
        }
        return state;
    }

    boolean has(Property<?> property) {
        return values.containsKey(property.key());
    }

    public static List<String> keys(List<Property<?>> properties) {
        List<String> keys = new ArrayList<>();
        properties.forEach(property -> keys.add(property.key()));
        return keys;
    }

    private static void checkKeys(List<Property<?>> properties, Map<String, ?> given) {
        List<String> known = keys(properties);
        for (String key : given.keySet()) {
            if (!known.contains(key)) {
                throw new PropertyException(
                        key,
                        "This lab has no property \"" + NumberText.shorten(key) + "\"."
                                + Names.nearest(key, known)
                                        .map(near -> " Did you mean " + near + "?")
                                        .orElse("")
                                + " Its properties are " + String.join(", ", known) + ".");
            }
        }
    }

    @SuppressWarnings("unchecked") // values are only put there by the property of the same key
    public <T> T get(Property<T> property) {
        return (T) Objects.requireNonNull(values.get(property.key()), property.key());
    }

    /**
     * The values of all other properties, in their order: what stays the same while these change.
     */
    List<Object> besides(Property<?>... changing) {
        List<Property<?>> apart = List.of(changing);
        return properties.stream()
                .filter(property -> !apart.contains(property))
                .<Object>map(this::get)
                .toList();
    }

    /** The values that differ from the initial ones, as text: what a URL needs to say. */
    public Map<String, String> differences() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Property<?> property : properties) {
            String text = print(property);
            if (!text.equals(property.initial())) {
                texts.put(property.key(), text);
            }
        }
        return texts;
    }

    private <T> String print(Property<T> property) {
        return property.print(get(property));
    }

    /** Writes all values as one JSON object. */
    public void write(Sink out) {
        out.beginObject();
        for (Property<?> property : properties) {
            out.name(property.key());
            write(property, out);
        }
        out.endObject();
    }

    private <T> void write(Property<T> property, Sink out) {
        property.write(get(property), out);
    }
}
