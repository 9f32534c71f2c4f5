package org.jacoscope.core.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jacoscope.Reference;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rng;
import org.junit.jupiter.api.Test;

/** A network with one hidden layer: vectors, affine maps, parameters and sums over the batch. */
class NetworkTest {
    private static final int[] SIZES = {2, 3, 2};

    private static int network(GraphBuilder g, int x, int[] parameters) {
        int hidden = g.apply(Op.TANH, g.affine(x, parameters[0], parameters[1]));
        return g.affine(hidden, parameters[2], parameters[3]);
    }

    private static int[] parameters(GraphBuilder g) {
        return IntStream.of(SIZES[1] * SIZES[0], SIZES[1], SIZES[2] * SIZES[1], SIZES[2])
                .map(g::parameter)
                .toArray();
    }

    /** Σ over batch and components of (network(x) − y)². */
    private static Graph totalLoss() {
        GraphBuilder g = new GraphBuilder();
        int x = g.input(SIZES[0]);
        int y = g.input(SIZES[2]);
        int error = g.sub(network(g, x, parameters(g)), y);
        return g.build(g.batchSum(g.sum(g.mul(error, error))));
    }

    private static Graph totalLossAndGradient() {
        Draft draft = Draft.of(totalLoss());
        int[] one = {draft.builder().constant(1)};
        int[] gradient = Vjp.cotangents(draft.builder(), draft.outputs(), one, draft.parameters());
        return draft.builder().build(Draft.joined(draft.outputs(), gradient));
    }

    private static double[] totals(Graph graph, double[][] inputs, double[] parameters) {
        Program program = Program.compile(graph);
        double[] totals = new double[program.totals()];
        program.runner().run(inputs, parameters, new double[0][], totals, 0, inputs[0].length, Budget.scene());
        return totals;
    }

    private static double[][] randomColumns(Rng rng, int columns, int points) {
        return Stream.generate(() -> random(rng, points)).limit(columns).toArray(double[][]::new);
    }

    private static double[] random(Rng rng, int n) {
        return DoubleStream.generate(() -> rng.between(-1, 1)).limit(n).toArray();
    }

    @Test
    void gradientOfTheLossAgreesWithReference() {
        JsonNode net = Reference.read("mlp.json").get("nets").get(0);
        double[] parameters = IntStream.range(0, 2)
                .mapToObj(l -> DoubleStream.concat(
                        flat(net.get("W").get(l)),
                        DoubleStream.of(Reference.numbers(net.get("b").get(l)))))
                .flatMapToDouble(s -> s)
                .toArray();
        JsonNode input = net.get("inputs").get(0);
        double[][] columns = DoubleStream.concat(
                        DoubleStream.of(Reference.numbers(input.get("x"))),
                        DoubleStream.of(Reference.numbers(input.get("y"))))
                .mapToObj(value -> new double[] {value})
                .toArray(double[][]::new);
        double[] expected = IntStream.range(0, 2)
                .mapToObj(l -> DoubleStream.concat(
                        flat(input.get("grad_W").get(l)),
                        DoubleStream.of(Reference.numbers(input.get("grad_b").get(l)))))
                .flatMapToDouble(s -> s)
                .toArray();
        double[] got = totals(totalLossAndGradient(), columns, parameters);
        assertEquals(Reference.number(input.get("loss")), got[0], 1e-14);
        assertArrayEquals(expected, Arrays.copyOfRange(got, 1, got.length), 1e-14);
    }

    private static DoubleStream flat(JsonNode matrix) {
        return Arrays.stream(Reference.matrix(matrix)).flatMapToDouble(Arrays::stream);
    }

    @Test
    void gradientOfABatchAgreesWithDifferences() {
        Rng rng = new Rng(1);
        double[] parameters = random(rng, 17);
        double[][] columns = randomColumns(rng, 4, 1_000);
        double[] got = totals(totalLossAndGradient(), columns, parameters);
        double step = 1e-5;
        for (int k = 0; k < parameters.length; k++) {
            double[] up = parameters.clone();
            double[] down = parameters.clone();
            up[k] += step;
            down[k] -= step;
            double slope = (totals(totalLoss(), columns, up)[0] - totals(totalLoss(), columns, down)[0]) / (2 * step);
            assertEquals(slope, got[1 + k], 1e-5 * Math.max(1, Math.abs(slope)), "parameter " + k);
        }
    }

    @Test
    void hessianTimesVectorOverBatchIsSymmetric() {
        Rng rng = new Rng(2);
        Graph product = Jvp.ofParameters(totalLossAndGradient());
        double[][] columns = randomColumns(rng, 4, 300);
        double[] parameters = random(rng, 17);
        double[] v = random(rng, 17);
        double[] w = random(rng, 17);
        assertEquals(
                product(totals(product, columns, joined(parameters, v)), w),
                product(totals(product, columns, joined(parameters, w)), v),
                1e-9);
    }

    /** The last 17 numbers times a vector. */
    private static double product(double[] totals, double[] vector) {
        return IntStream.range(0, 17)
                .mapToDouble(k -> totals[totals.length - 17 + k] * vector[k])
                .sum();
    }

    private static double[] joined(double[] a, double[] b) {
        return DoubleStream.concat(DoubleStream.of(a), DoubleStream.of(b)).toArray();
    }

    @Test
    void jacobianOfTheNetworkIsTheSameInBothModes() {
        GraphBuilder g = new GraphBuilder();
        int x = g.input(SIZES[0]);
        Graph network = g.build(network(g, x, parameters(g)));
        Rng rng = new Rng(3);
        double[] parameters = random(rng, 17);
        double[] forward = new double[6];
        double[] reverse = new double[6];
        Program.compile(Jacobian.forward(network)).pointRunner().at(new double[] {0.3, -0.8}, parameters, forward);
        Program.compile(Jacobian.reverse(network)).pointRunner().at(new double[] {0.3, -0.8}, parameters, reverse);
        assertArrayEquals(forward, reverse, 1e-15);
    }

    @Test
    void gradientOfAGradientNormRunsThroughTheBatchTwice() {
        Draft draft = Draft.of(totalLossAndGradient());
        GraphBuilder g = draft.builder();
        int norm = g.constant(0);
        for (int i = 1; i < draft.outputs().length; i++) {
            int part = draft.outputs()[i];
            norm = g.add(norm, g.sum(g.mul(part, part)));
        }
        int[] one = {g.constant(1)};
        int[] outputs = {norm};
        Graph value = g.build(norm);
        Graph gradient = g.build(Vjp.cotangents(g, outputs, one, draft.parameters()));
        Rng rng = new Rng(4);
        double[] parameters = random(rng, 17);
        double[][] columns = randomColumns(rng, 4, 400);
        double[] got = totals(gradient, columns, parameters);
        double step = 1e-6;
        for (int k = 0; k < parameters.length; k++) {
            double[] up = parameters.clone();
            double[] down = parameters.clone();
            up[k] += step;
            down[k] -= step;
            double slope = (totals(value, columns, up)[0] - totals(value, columns, down)[0]) / (2 * step);
            assertEquals(slope, got[k], 1e-5 * Math.abs(slope) + 1e-2, "parameter " + k);
        }
    }
}
