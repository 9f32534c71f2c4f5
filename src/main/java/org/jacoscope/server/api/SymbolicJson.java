package org.jacoscope.server.api;

import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.symbolic.SymbolicHessian;
import org.jacoscope.core.symbolic.SymbolicJacobian;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.ObjectSchema;

/** Derivatives as formulas. */
final class SymbolicJson {
    static final ObjectSchema JACOBIAN = ObjectSchema.of(
            Field.required("jacobian", FormulaJson.matrix("n"), "m rows of n formulas."),
            Field.optional(
                    "determinant",
                    FormulaJson.SCHEMA,
                    "Only when m = n and the determinant is short enough to be read."));

    static final ObjectSchema HESSIAN = ObjectSchema.of(
            Field.required("gradient", FormulaJson.vector("n"), "n formulas."),
            Field.required("hessian", FormulaJson.matrix("n"), "n rows of n formulas."));

    private SymbolicJson() {}

    /** Writes null when the formulas would be longer than a person could read. */
    static void jacobian(Mapping map, Budget budget, Sink out) {
        budget.poll();
        SymbolicJacobian.of(map.components(), map.variables())
                .ifPresentOrElse(symbolic -> write(symbolic, out), out::nothing);
        budget.poll();
    }

    private static void write(SymbolicJacobian symbolic, Sink out) {
        out.beginObject();
        out.name("jacobian");
        FormulaJson.rows(symbolic.entries(), out);
        symbolic.determinant().ifPresent(determinant -> {
            out.name("determinant");
            FormulaJson.write(determinant, out);
        });
        out.endObject();
    }

    /** Writes null when the formulas would be longer than a person could read. */
    static void hessian(Mapping map, Budget budget, Sink out) {
        budget.poll();
        SymbolicHessian.of(map.components().get(0), map.variables())
                .ifPresentOrElse(symbolic -> write(symbolic, out), out::nothing);
        budget.poll();
    }

    private static void write(SymbolicHessian symbolic, Sink out) {
        out.beginObject();
        out.name("gradient");
        FormulaJson.write(symbolic.gradient(), out);
        out.name("hessian");
        FormulaJson.rows(symbolic.entries(), out);
        out.endObject();
    }
}
