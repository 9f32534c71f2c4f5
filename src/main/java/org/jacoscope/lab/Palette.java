package org.jacoscope.lab;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Greek;
import org.jacoscope.core.expr.MathMl;
import org.jacoscope.core.expr.Op;
import org.jacoscope.scene.Sink;

/** What formulas are made of, in groups, for people to choose from: the table of operations, and Greek letters. */
public final class Palette {
    private static final String LETTERS = "Greek letters";

    /**
     * One thing to choose.
     *
     * @param name as it is typed
     * @param before what is typed before the caret, or before what is selected
     * @param after what is typed after it
     * @param mathml how it reads
     */
    public record Item(String name, String before, String after, String mathml, String meaning) {}

    public record Group(String title, List<Item> items) {}

    private Palette() {}

    public static List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Op.Group group : Op.Group.values()) {
            List<Item> items = new ArrayList<>();
            for (Op op : Op.values()) {
                if (op.group() == group && op.form() != Op.Form.PREFIX) {
                    items.add(item(op));
                }
            }
            groups.add(new Group(group.title(), List.copyOf(items)));
        }
        groups.add(new Group(LETTERS, letters()));
        return List.copyOf(groups);
    }

    private static Item item(Op op) {
        List<Expr> arguments = Op.ARGUMENTS.subList(0, op.arity()).stream()
                .map(name -> Expr.sym(name))
                .toList();
        boolean call = op.form() == Op.Form.FUNCTION;
        String before = op.symbol() + (call ? "(" : "");
        String after = call ? ", ".repeat(op.arity() - 1) + ")" : "";
        String mathml = MathMl.math(new Expr.Call(op, arguments));
        return new Item(op.symbol(), before, after, mathml, op.meaning());
    }

    /** All but π, which is a number. */
    private static List<Item> letters() {
        List<Item> items = new ArrayList<>();
        for (String name : Greek.names()) {
            if (!name.equals(Op.PI.symbol())) {
                items.add(new Item(name, String.valueOf(Greek.letter(name)), "", MathMl.math(Expr.sym(name)), name));
            }
        }
        return items;
    }

    public static void write(Sink out) {
        out.beginArray();
        for (Group group : groups()) {
            out.beginObject();
            string("title", group.title(), out);
            out.name("items");
            out.beginArray();
            group.items().forEach(item -> write(item, out));
            out.endArray();
            out.endObject();
        }
        out.endArray();
    }

    private static void write(Item item, Sink out) {
        out.beginObject();
        string("name", item.name(), out);
        string("before", item.before(), out);
        string("after", item.after(), out);
        string("mathml", item.mathml(), out);
        string("meaning", item.meaning(), out);
        out.endObject();
    }

    private static void string(String name, String value, Sink out) {
        out.name(name);
        out.string(value);
    }
}
