package org.jacoscope.core.autodiff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joins products with the only sum or difference that reads them, so that they need not be stored: u·v + w, and
 * u·v − w·z as determinants have them. Each operation is rounded as if it stood alone.
 */
final class Fusion {
    private final Map<Integer, Instruction> products = new HashMap<>();
    private final Set<Integer> absorbed = new HashSet<>();

    private Fusion() {}

    /**
     * @param instructions each column is computed by one of them at most
     * @param kept the columns that are wanted themselves
     */
    static List<Instruction> fuse(List<Instruction> instructions, Set<Integer> kept) {
        Fusion fusion = new Fusion();
        fusion.findProducts(instructions, kept);
        List<Instruction> result = new ArrayList<>(instructions.size());
        instructions.forEach(instruction -> result.add(fusion.fused(instruction)));
        result.removeIf(instruction -> fusion.absorbed.contains(instruction.target()));
        return result;
    }

    private void findProducts(List<Instruction> instructions, Set<Integer> kept) {
        Map<Integer, Integer> readers = new HashMap<>();
        for (Instruction instruction : instructions) {
            IntStream.of(instruction.args()).forEach(arg -> readers.merge(arg, 1, Integer::sum));
        }
        for (Instruction instruction : instructions) {
            int target = instruction.target();
            if (instruction.kernel() == Kernel.MUL && readers.getOrDefault(target, 0) == 1 && !kept.contains(target)) {
                products.put(target, instruction);
            }
        }
    }

    private Instruction fused(Instruction instruction) {
        boolean sum = instruction.kernel() == Kernel.ADD;
        if (!sum && instruction.kernel() != Kernel.SUB) {
            return instruction;
        }
        int u = instruction.args()[0];
        int v = instruction.args()[1];
        if (products.containsKey(u)) {
            if (products.containsKey(v)) {
                return joined(sum ? Kernel.MUL_ADD_MUL : Kernel.MUL_SUB_MUL, instruction, u, v);
            }
            return joined(sum ? Kernel.MUL_ADD : Kernel.MUL_SUB, instruction, u, v);
        }
        return products.containsKey(v) ? joined(sum ? Kernel.MUL_ADD : Kernel.SUB_MUL, instruction, v, u) : instruction;
    }

    private Instruction joined(Kernel kernel, Instruction instruction, int product, int other) {
        IntStream args = IntStream.concat(factors(product), factors(other));
        return new Instruction(kernel, null, instruction.target(), args.toArray());
    }

    /** The factors of a product, which then need not be computed by itself; any other column alone. */
    private IntStream factors(int column) {
        Instruction product = products.get(column);
        if (product == null) {
            return IntStream.of(column);
        }
        absorbed.add(column);
        return IntStream.of(product.args());
    }
}
