package org.jacoscope.server.api;

import java.util.List;

/** The operations on maps. */
public final class Calculus {
    private static final List<Operation> OPERATIONS = List.of(
            JacobianOperation.declare(),
            HessianOperation.declare(),
            ProductOperations.jvp(),
            ProductOperations.vjp(),
            SimplifyOperation.declare(),
            FieldOperation.declare(),
            InverseOperation.declare(),
            IntegrateOperation.declare(),
            CriticalPointsOperation.declare());

    private Calculus() {}

    public static List<Operation> operations() {
        return OPERATIONS;
    }
}
