package org.jacoscope.core.autodiff;

/** What an {@link Instruction} does to the columns of a block. {@code c} stands for an argument that is a single number. */
enum Kernel {
    ADD,
    ADD_CELL,
    SUB,
    SUB_CELL,
    SUB_FROM_CELL,
    MUL,
    MUL_CELL,
    DIV,
    DIV_BY_CELL,
    DIV_CELL_BY,
    NEG,
    ABS,
    SQUARE,
    CUBE,
    POWER,
    SQRT,
    EXP,
    LOG,
    SIN,
    COS,
    CHOOSE,
    UNARY,
    BINARY,
    TERNARY,
    COPY,
    SUM,
    AFFINE,
    BATCH_SUM,
    OUTER
}
