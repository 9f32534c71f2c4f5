package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).toList();
    }

    @Test
    void ticksStandAtMultiplesOfANiceStep() {
        assertEquals(List.of("−2", "−1", "0", "1", "2"), labels(Ticks.nice(-2.2, 2.2, 5)));
    }

    @Test
    void endsOfTheRangeAreTicksWhenTheyAreMultiples() {
        assertEquals(List.of("0", "0.1", "0.2", "0.3"), labels(Ticks.nice(0, 0.30000000000000004, 3)));
    }

    @Test
    void zeroHasNoSign() {
        Tick zero = Ticks.nice(-0.3, 0.3, 6).get(3);
        assertEquals("0", zero.label());
        assertEquals(0, Double.compare(0.0, zero.at()));
    }

    @Test
    void tinyRangesReadInScientificNotation() {
        assertEquals(List.of("0", "5×10⁻¹³", "10⁻¹²"), labels(Ticks.nice(0, 1e-12, 2)));
    }

    @Test
    void hugeRangesReadInScientificNotation() {
        assertEquals(List.of("−10¹²", "0", "10¹²"), labels(Ticks.nice(-1e12, 1e12, 2)));
    }

    @Test
    void aSmallRangeFarFromZeroKeepsTheDigitsThatDiffer() {
        assertEquals(List.of("1000.001", "1000.002", "1000.003"), labels(Ticks.nice(1000.0009, 1000.0031, 3)));
    }

    @Test
    void whereDoublesAreCoarserThanTheStepThereAreNoTicks() {
        assertEquals(List.of(), Ticks.nice(1e17, 1e17 + 64, 5));
    }

    @Test
    void anglesAreMultiplesOfPi() {
        assertEquals(List.of("0", "π/2", "π", "3π/2", "2π"), labels(Ticks.angles(-0.3, 2 * Math.PI + 0.3, 5)));
    }

    @Test
    void negativeAnglesAndSixths() {
        assertEquals(List.of("−π/6", "0", "π/6", "π/3"), labels(Ticks.angles(-0.6, 1.2, 4)));
    }

    @Test
    void zoomedInAnglesArePlainNumbers() {
        assertEquals(List.of("1.01", "1.02"), labels(Ticks.angles(1.005, 1.025, 2)));
    }

    @Test
    void picturesOfSpaceHaveNone() {
        assertEquals(List.of(), Ticks.fitting(Axis.Scale.NONE, -2, 2, 400, 12, true));
    }

    @Test
    void decadesArePowersOfTen() {
        assertEquals(List.of("10⁻²", "10⁻¹", "1", "10"), labels(Ticks.decades(-2.5, 1.5, 4)));
    }

    @Test
    void withinADecadeTicksAreAtPlainNumbers() {
        List<Tick> ticks = Ticks.decades(0.2, 0.8, 5);
        assertEquals(List.of("2", "3", "4", "5", "6"), labels(ticks));
        assertEquals(Math.log10(3), ticks.get(1).at(), 1e-15);
    }

    @Test
    void labelsNeverTouchAtAnySizeOrRange() {
        long seed = 42;
        Random random = new Random(seed);
        for (int round = 0; round < 4_000; round++) {
            double size = Math.pow(10, random.nextInt(28) - 14) * (1 + random.nextDouble());
            double lo = size * (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(5));
            double length = 20 + random.nextInt(1200);
            List<Axis.Scale> scales = List.of(Axis.Scale.NUMBER, Axis.Scale.ANGLE, Axis.Scale.DECADES);
            Axis.Scale scale = scales.get(size < 100 ? random.nextInt(3) : 0);
            List<Tick> ticks = Ticks.fitting(scale, lo, lo + size, length, 12, true);
            for (int i = 1; i < ticks.size(); i++) {
                double between = (ticks.get(i).at() - ticks.get(i - 1).at()) / size * length;
                double halves =
                        TextWidth.of(ticks.get(i).label() + ticks.get(i - 1).label(), 12) / 2;
                assertTrue(between > halves, "seed " + seed + ", round " + round + ": " + ticks);
            }
        }
    }

    @Test
    void labelsReadBackAsTheirPlaces() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            double size = Math.pow(10, random.nextInt(40) - 20) * (1 + random.nextDouble());
            double lo = size * (random.nextDouble() - 0.5) * 4;
            List<Tick> ticks = Ticks.nice(lo, lo + size, 3 + random.nextInt(12));
            assertFalse(ticks.isEmpty(), "round " + round);
            for (Tick tick : ticks) {
                assertEquals(tick.at(), read(tick.label()), "round " + round);
            }
        }
    }

    private static double read(String label) {
        String plain = label.replace("−", "-").replace("⁻", "-");
        for (int digit = 0; digit < 10; digit++) {
            plain = plain.replace("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit), (char) ('0' + digit));
        }
        int ten = label.indexOf("10");
        boolean power = label.contains("×10") || raisedAfter(label, ten);
        if (!power) {
            return Double.parseDouble(plain);
        }
        String mantissa = label.contains("×") ? plain.substring(0, plain.indexOf('×')) : plain.substring(0, ten) + "1";
        int exponentAt = label.contains("×") ? plain.indexOf('×') + 3 : ten + 2;
        String exponent = plain.substring(exponentAt);
        return Double.parseDouble(mantissa + "e" + (exponent.isEmpty() ? "1" : exponent));
    }

    private static boolean raisedAfter(String label, int ten) {
        return ten >= 0 && ten + 2 < label.length() && "⁻⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(label.charAt(ten + 2)) >= 0;
    }
}
