package org.jacoscope.lab;

import org.jacoscope.core.expr.Expr;

/** A formula as a person typed it, and as it was understood. */
public record Typed(String text, Expr expr) {}
