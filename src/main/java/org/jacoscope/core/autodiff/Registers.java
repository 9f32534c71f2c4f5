package org.jacoscope.core.autodiff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the columns of one pass a place: first the inputs, then the outputs, then registers, each of which is used again
 * after the last reader of what it held.
 */
final class Registers {
    private final int fixed;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private int count;

    Registers(int inputs, int outputs) {
        this.fixed = inputs + outputs;
    }

    /** How many registers were needed. */
    int count() {
        return count;
    }

    /**
     * Lets the column {@code operand} be computed in place {@code output}; false when it is no column that an instruction
     * computes or has an output's place already.
     */
    boolean bind(int operand, int output) {
        return operand >= fixed && places.putIfAbsent(operand, output) == null;
    }

    List<Instruction> allocate(List<Instruction> instructions) {
        int[] lastReads = new int[instructions.size()];
        Map<Integer, Integer> lastReader = new HashMap<>();
        for (int i = 0; i < lastReads.length; i++) {
            for (int arg : instructions.get(i).args()) {
                lastReader.put(arg, i);
            }
        }
        List<Instruction> result = new ArrayList<>(instructions.size());
        for (int i = 0; i < lastReads.length; i++) {
            result.add(placed(instructions.get(i), i, lastReader));
        }
        return result;
    }

    private Instruction placed(Instruction instruction, int index, Map<Integer, Integer> lastReader) {
        int[] args = new int[instruction.args().length];
        for (int i = 0; i < args.length; i++) {
            args[i] = place(instruction.args()[i]);
        }
        boolean inPlace = instruction.kernel() != Kernel.AFFINE && instruction.kernel() != Kernel.SUM;
        if (inPlace) {
            release(instruction, index, lastReader);
        }
        int target = targetPlace(instruction.target());
        if (!inPlace) {
            release(instruction, index, lastReader);
        }
        return new Instruction(instruction.kernel(), instruction.op(), target, args);
    }

    private void release(Instruction instruction, int index, Map<Integer, Integer> lastReader) {
        for (int arg : instruction.args()) {
            Integer last = lastReader.get(arg);
            Integer place = places.get(arg);
            if (arg >= fixed && last != null && last == index && place != null && place >= fixed) {
                free.push(place);
                lastReader.remove(arg);
            }
        }
    }

    private int place(int operand) {
        if (operand < fixed) {
            return operand;
        }
        Integer place = places.get(operand);
        if (place == null) {
            throw new IllegalStateException("Column " + operand + " is read before it is computed");
        }
        return place;
    }

    private int targetPlace(int operand) {
        if (operand < fixed) {
            return operand;
        }
        Integer bound = places.get(operand);
        if (bound != null) {
            return bound;
        }
        int place = free.isEmpty() ? fixed + count++ : free.pop();
        places.put(operand, place);
        return place;
    }
}
