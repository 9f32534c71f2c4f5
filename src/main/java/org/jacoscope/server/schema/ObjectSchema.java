package org.jacoscope.server.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Names;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.json.Json;

/** An object with these members and no others. */
public record ObjectSchema(List<Field<?>> fields) implements Schema<Values> {

    public static ObjectSchema of(Field<?>... fields) {
        return new ObjectSchema(List.of(fields));
    }

    @Override
    public Values read(Node node) {
        if (!(node.value() instanceof Map<?, ?> members)) {
            throw node.expected(words());
        }
        members.forEach((name, value) -> checkKnown(node.child(String.valueOf(name), value)));
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            Object value = members.get(field.name());
            if (value != null && (field.required() || value != Json.NULL)) {
                values.put(field.name(), read(field, node.child(field.name(), value)));
            } else if (field.required()) {
                throw node.refuse(node.subject() + " lacks the member " + field.name() + ": "
                        + field.schema().words() + ".");
            }
        }
        return new Values(values, node);
    }

    private static <T> Object read(Field<T> field, Node node) {
        return field.schema().read(node);
    }

    private void checkKnown(Node member) {
        List<String> known = fields.stream().map(Field::name).toList();
        if (!known.contains(member.name())) {
            String guess = Names.nearest(member.name(), known)
                    .map(near -> " Did you mean " + near + "?")
                    .orElse("");
            throw member.refuse("There is no member \"" + Node.shorten(member.name()) + "\" here." + guess
                    + " The members are " + String.join(", ", known) + ".");
        }
    }

    @Override
    public String words() {
        return "an object";
    }

    @Override
    public void describe(Sink out) {
        Members.string("type", "object", out);
        Members.object("properties", out, () -> fields.forEach(field -> describe(field, out)));
        Members.strings(
                "required",
                fields.stream().filter(Field::required).map(Field::name).toList(),
                out);
        Members.flag("additionalProperties", false, out);
    }

    private static void describe(Field<?> field, Sink out) {
        Members.object(field.name(), out, () -> {
            field.schema().describe(out);
            Members.string("description", field.text(), out);
        });
    }
}
