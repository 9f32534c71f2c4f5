package org.jacoscope.scene;

import java.util.List;
import org.jacoscope.core.num.Numbers;

/** The tables of a scene as comma-separated values (RFC 4180), numbers in full precision. */
public final class Csv {
    private static final String LINE_END = "\r\n";

    private Csv() {}

    /**
     * All tables, one after another. A single one is its header and its rows, as programs expect; of several each stands
     * below a line with its title, and an empty line separates them.
     */
    public static String write(Scene scene) {
        List<Table> tables = scene.tables();
        if (tables.size() == 1) {
            return write(tables.get(0));
        }
        StringBuilder out = new StringBuilder();
        for (Table table : tables) {
            out.append(out.isEmpty() ? "" : LINE_END);
            out.append(quoted(table.title())).append(LINE_END).append(write(table));
        }
        return out.toString();
    }

    /** Header and rows; "NaN", "Infinity" and "-Infinity" for what is not finite. */
    public static String write(Table table) {
        StringBuilder out = new StringBuilder();
        for (int column = 0; column < table.columns().size(); column++) {
            out.append(column == 0 ? "" : ",").append(quoted(table.columns().get(column)));
        }
        out.append(LINE_END);
        int rows = table.data().isEmpty() ? 0 : table.data().get(0).length;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < table.data().size(); column++) {
                out.append(column == 0 ? "" : ",")
                        .append(Numbers.shortest(table.data().get(column)[row]));
            }
            out.append(LINE_END);
        }
        return out.toString();
    }

    private static String quoted(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            plain &= ",\"\r\n".indexOf(text.charAt(i)) < 0;
        }
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
