package org.jacoscope.core.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.BudgetExceededException;
import org.junit.jupiter.api.Test;

class RunnerTest {
    private static final Budget UNLIMITED = new Budget(Long.MAX_VALUE, () -> false);

    private static double[] counting(int n) {
        double[] numbers = new double[n];
        Arrays.setAll(numbers, i -> i / 100.0);
        return numbers;
    }

    @Test
    void blocksAndOffsetsDoNotShowInTheResult() {
        Program program = Program.compile(Maps.map("x y", "sin(x)*y + 3", "x", "7"));
        double[][] inputs = {counting(1_000), counting(1_000)};
        double[][] outputs = new double[3][1_000];
        program.runner().run(inputs, new double[0], outputs, 10, 900, UNLIMITED);
        for (int i = 0; i < 1_000; i++) {
            boolean written = i >= 10 && i < 910;
            assertEquals(written ? Math.sin(i / 100.0) * (i / 100.0) + 3 : 0, outputs[0][i]);
            assertEquals(written ? i / 100.0 : 0, outputs[1][i]);
            assertEquals(written ? 7 : 0, outputs[2][i]);
        }
    }

    @Test
    void anotherParameterNeedsNoOtherProgram() {
        Expr formula = Expr.call(Op.MUL, Expr.sym("a"), Expr.sym("x"));
        Program program = Program.compile(Formulas.graph(List.of(formula), List.of("x"), List.of("a")));
        double[] result = new double[1];
        Runner runner = program.pointRunner();
        runner.at(new double[] {3}, new double[] {2}, result);
        assertEquals(6, result[0]);
        runner.at(new double[] {3}, new double[] {5}, result);
        assertEquals(15, result[0]);
    }

    @Test
    void commonSubexpressionsAreComputedOnce() {
        Program program = Program.compile(Maps.map("x y", "sin(x*y)", "sin(y*x)"));
        long sines = program.passes().get(0).columns().stream()
                .filter(instruction -> instruction.kernel() == Kernel.SIN)
                .count();
        assertEquals(1, sines);
    }

    @Test
    void registersAreUsedAgain() {
        Program program = Program.compile(Maps.map("x", "sin(cos(sin(cos(sin(cos(sin(x)))))))"));
        assertTrue(program.registers() <= 1, "registers: " + program.registers());
    }

    @Test
    void negativeBasesHaveExactIntegerPowers() {
        double[] powers = Maps.at(Maps.map("x", "x^2", "x^3", "x^5", "x^-2", "x^-3"), -2);
        assertEquals(
                List.of(4.0, -8.0, -32.0, 0.25, -0.125),
                Arrays.stream(powers).boxed().toList());
    }

    @Test
    void runsAllocateNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Graph map = Maps.map("x y", "x^2 - y^2 + sin(x*y)", "if(x<y, hypot(x,y), exp(-x^2)*cos(y) + 2x*y)");
        Runner runner = Program.compile(Jacobian.of(map)).runner();
        double[][] inputs = {counting(10_000), counting(10_000)};
        double[][] outputs = new double[6][10_000];
        double[] parameters = {};
        runner.run(inputs, parameters, outputs, 0, 10_000, UNLIMITED);
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            runner.run(inputs, parameters, outputs, 0, 10_000, UNLIMITED);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertTrue(least < 1_000, least + " bytes for 40 blocks");
    }

    @Test
    void workOverBudgetIsRefusedBeforeItStarts() {
        Runner runner = Program.compile(Maps.map("x", "sin(x)")).runner();
        double[][] inputs = {counting(1_000)};
        double[][] outputs = {new double[1_000]};
        Budget small = new Budget(500, () -> false);
        assertThrows(BudgetExceededException.class, () -> runner.run(inputs, new double[0], outputs, 0, 1_000, small));
        assertEquals(0, outputs[0][999]);
    }

    @Test
    void columnsThatAreTooShortAreRefused() {
        Runner runner = Program.compile(Maps.map("x", "sin(x)")).runner();
        double[][] inputs = {counting(5)};
        double[][] outputs = {new double[10]};
        Exception error = assertThrows(
                IllegalArgumentException.class, () -> runner.run(inputs, new double[0], outputs, 2, 4, UNLIMITED));
        assertEquals("An input column of length 5 does not hold points 2 to 5", error.getMessage());
    }

    @Test
    void unknownNamesAreRefused() {
        Exception error = assertThrows(
                IllegalArgumentException.class, () -> Formulas.graph(List.of(Expr.sym("q")), List.of("x"), List.of()));
        assertEquals("The formula has an unknown name, q.", error.getMessage());
    }
}
