package org.jacoscope.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jacoscope.core.expr.Greek;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final List<Palette.Item> ITEMS =
            Palette.groups().stream().flatMap(group -> group.items().stream()).toList();

    @Test
    void everyOperationThatHasASignOrNameIsOffered() {
        List<String> symbols = new ArrayList<>(Arrays.stream(Op.values())
                .filter(op -> op.form() != Op.Form.PREFIX)
                .map(Op::symbol)
                .toList());
        symbols.addAll(Greek.names());
        assertEquals(
                new HashSet<>(symbols),
                new HashSet<>(ITEMS.stream().map(Palette.Item::name).toList()));
    }

    @Test
    void everythingHasAMeaning() {
        ITEMS.forEach(item -> assertFalse(item.meaning().isBlank(), item.name()));
        for (Op op : Op.values()) {
            assertFalse(op.meaning().isBlank(), op.name());
        }
    }

    @Test
    void whatIsInsertedIsAFormulaOnceItsPlacesAreFilled() {
        for (Palette.Group group : Palette.groups()) {
            for (Palette.Item item : group.items()) {
                boolean sign = item.after().isEmpty()
                        && !Character.isLetter(item.before().charAt(0));
                String filled = (sign ? "x" : "")
                        + item.before()
                        + (sign || !item.after().isEmpty() ? "x" : "")
                        + item.after().replace(", ", ", x");
                Scope scope = Scope.of(
                        group.title().startsWith("Greek") ? List.of("x", item.name()) : List.of("x"), List.of());
                Parser.parse(filled, scope);
            }
        }
    }
}
