package org.jacoscope.server.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.MathMl;
import org.jacoscope.core.expr.Op;
import org.jacoscope.server.page.ApiPage;

/** The functions of the formula language with the derivatives that are used for them, from the table of operations. */
public final class FunctionTable {

    private FunctionTable() {}

    public static List<ApiPage.Function> rows() {
        return Arrays.stream(Op.values())
                .filter(op -> op.form() == Op.Form.FUNCTION)
                .map(FunctionTable::row)
                .toList();
    }

    private static ApiPage.Function row(Op op) {
        List<Expr> arguments = new ArrayList<>();
        List<String> derivatives = new ArrayList<>();
        for (int i = 0; i < op.arity(); i++) {
            arguments.add(Expr.sym(Op.ARGUMENTS.get(i)));
            derivatives.add(MathMl.math(op.derivative(i)));
        }
        return new ApiPage.Function(op.symbol(), MathMl.math(new Expr.Call(op, arguments)), derivatives);
    }
}
