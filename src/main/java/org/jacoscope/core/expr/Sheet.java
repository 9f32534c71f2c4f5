package org.jacoscope.core.expr;

/** How one kind of output writes the elements of a formula; {@link Typesetter} decides which elements there are. */
interface Sheet {

    /** Whether everything stands on one line, so that fractions, powers and roots need parentheses and words. */
    boolean linear();

    /** Digits with at most one decimal point. */
    Rope number(String digits);

    /** mantissa·10^exponent. */
    Rope scientific(String mantissa, int exponent);

    /** A variable or parameter. */
    Rope name(String name);

    Rope constant(Op op);

    Rope minus();

    /** A sign between two arguments. */
    Rope sign(Op op);

    /** What stands between factors side by side. */
    Rope invisibleTimes();

    /** The same where the right factor begins with a function's name: r cos θ. */
    default Rope timesFunction() {
        return invisibleTimes();
    }

    Rope fraction(Rope numerator, Rope denominator);

    Rope power(Rope base, Rope exponent);

    Rope root(Rope radicand);

    Rope cubeRoot(Rope radicand);

    Rope parentheses(Rope body);

    /** |body|, ⌊body⌋ or ⌈body⌉. */
    Rope fence(Op op, Rope body);

    Rope functionName(Op op);

    /** A function name before its arguments in parentheses. */
    Rope call(Rope function, Rope arguments);

    /** A function name before a single name without parentheses. */
    Rope bareCall(Rope function, Rope argument);

    Rope comma();

    /** One line of a piecewise definition. */
    Rope caseOf(Rope value, Rope condition);

    Rope otherwise(Rope value);

    Rope cases(Rope lines);

    /** Keeps a term together for who reads the markup. */
    Rope group(Rope body);
}
