package org.jacoscope.server.schema;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The members of an object that was read. */
public final class Values {
    private final Map<String, Object> values;
    private final Node node;

    Values(Map<String, Object> values, Node node) {
        this.values = values;
        this.node = node;
    }

    /** The value of a required member. */
    public <T> T get(Field<T> field) {
        return find(field).orElseThrow(() -> new NoSuchElementException(field.name()));
    }

    @SuppressWarnings("unchecked") // a value is only put there by the schema of the field with its name
    public <T> Optional<T> find(Field<T> field) {
        return Optional.ofNullable((T) values.get(field.name()));
    }

    /** Where a member stands, to say what is wrong with it. */
    public Node node(Field<?> field) {
        return node.child(field.name(), get(field));
    }
}
