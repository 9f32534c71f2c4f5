package org.jacoscope.lab.change;

import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.core.linalg.Matrices;
import org.jacoscope.core.linalg.Svd2;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.lab.ChoiceProperty.Option;

/** A 2×2 matrix as a product of simpler ones, and so a way for the plane to get to its image. Matrices are row-major. */
enum Factorisation {
    STRAIGHT("straight", "in one go, along straight lines") {
        @Override
        List<Factor> factors(double[] j) {
            return List.of(new Factor.Straight("J", j));
        }
    },
    SHEAR("shear", "shear, scale, turn") {
        /** Scale before turn, not shear before scale: so there are all three also where J e₁ = 0 or det J = 0. */
        @Override
        List<Factor> factors(double[] j) {
            double length = Elementary.hypot(j[0], j[2]);
            if (length == 0) {
                return list(0, 0, Elementary.hypot(j[1], j[3]), Math.atan2(-j[1], j[3]));
            }
            double along = (j[0] * j[1] + j[2] * j[3]) / length;
            double across = Determinant.of(j[0], j[1], j[2], j[3]) / length;
            return list(along / length, length, across, Math.atan2(j[2], j[0]));
        }

        private List<Factor> list(double shear, double x, double y, double angle) {
            return List.of(
                    new Factor.Straight("shear", new double[] {1, shear, 0, 1}),
                    new Factor.Straight("scale", new double[] {x, 0, 0, y}),
                    new Factor.Turn(angle));
        }
    },
    POLAR("polar", "stretch, turn") {
        @Override
        List<Factor> factors(double[] j) {
            Axes axes = Axes.of(j);
            double angle = shortest(axes.out - axes.in);
            double[] stretch = Matrices.multiply(2, 2, 2, new Factor.Turn(-angle).at(1), j);
            return List.of(new Factor.Straight("stretch", stretch), new Factor.Turn(angle));
        }
    },
    SINGULAR("singular", "turn, stretch, turn") {
        @Override
        List<Factor> factors(double[] j) {
            Axes axes = Axes.of(j);
            double[] scale = {axes.sigma1, 0, 0, axes.sigma2};
            return List.of(new Factor.Turn(-axes.in), new Factor.Straight("stretch", scale), new Factor.Turn(axes.out));
        }
    };

    private final String id;
    private final String label;

    Factorisation(String id, String label) {
        this.id = id;
        this.label = label;
    }

    static List<Option> options() {
        return Arrays.stream(values()).map(way -> new Option(way.id, way.label)).toList();
    }

    static Factorisation of(Option option) {
        return Arrays.stream(values())
                .filter(way -> way.id.equals(option.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Those of a matrix, the one that acts first first; their product is the matrix but for rounding. */
    abstract List<Factor> factors(double[] j);

    /** The identity at t = 0, {@code j} at t = 1; between, the factors act one after the other. */
    double[] at(double[] j, double t) {
        if (t == 1) {
            return j;
        }
        double[] product = {1, 0, 0, 1};
        List<Factor> factors = factors(j);
        for (int i = 0; i < factors.size(); i++) {
            double share = Math.max(0, Math.min(1, t * factors.size() - i));
            product = Matrices.multiply(2, 2, 2, factors.get(i).at(share), product);
        }
        return product;
    }

    /** The same turn by no more than half a turn; {@code angle} is no more than two. */
    private static double shortest(double angle) {
        double turn = 2 * Math.PI;
        return angle > Math.PI ? angle - turn : angle <= -Math.PI ? angle + turn : angle;
    }

    /** One factor, which comes about gradually. */
    sealed interface Factor {
        String name();

        /** The identity at 0, the whole factor at 1. */
        double[] at(double share);

        /** A rotation, which turns evenly. */
        record Turn(double angle) implements Factor {
            @Override
            public String name() {
                return "turn";
            }

            @Override
            public double[] at(double share) {
                double cos = Math.cos(share * angle);
                double sin = Math.sin(share * angle);
                return new double[] {cos, -sin, sin, cos};
            }
        }

        /** Any matrix to which each vector goes along a straight line. */
        record Straight(String name, double[] matrix) implements Factor {
            @Override
            public double[] at(double share) {
                double[] at = new double[4];
                for (int i = 0; i < at.length; i++) {
                    at[i] = share * matrix[i] + (i == 0 || i == 3 ? 1 - share : 0);
                }
                return at;
            }
        }
    }

    /**
     * The singular value decomposition with two rotations: σ₂ is negative where the matrix turns the plane over.
     *
     * @param in the angle of the right singular vector v₁, in (−π/2, π/2]
     * @param out the angle of u₁
     */
    private record Axes(double sigma1, double sigma2, double in, double out) {
        static Axes of(double[] j) {
            Svd2 svd = Svd2.of(j[0], j[1], j[2], j[3]);
            boolean left = svd.v1x() < 0 || (svd.v1x() == 0 && svd.v1y() < 0);
            double sign = left ? -1 : 1;
            boolean over = svd.u1x() * svd.u2y() - svd.u1y() * svd.u2x() < 0;
            return new Axes(
                    svd.sigma1(),
                    over ? -svd.sigma2() : svd.sigma2(),
                    Math.atan2(sign * svd.v1y(), sign * svd.v1x()),
                    Math.atan2(sign * svd.u1y(), sign * svd.u1x()));
        }
    }
}
