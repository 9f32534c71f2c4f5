package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Camera;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Painter;
import org.jacoscope.scene.Role;

/**
 * What a map makes of a whole box of variables, as patches in space: the surface that the image of a rectangle is, or the
 * six faces of the image of a box. The same while only the camera and the cell move. Immutable.
 *
 * @param centre of all of it, three numbers
 * @param radius of a ball about the centre that holds it, but for what is far away
 */
record Space(double[] centre, double radius, List<Patch> patches) {

    /** Patches along each side of a surface, and of a face of a body. */
    private static final int ON_SURFACE = 16;

    private static final int ON_FACE = 12;

    /** Each side of a patch is cut into so many. */
    private static final int CUTS = 3;

    /** Beside the radius: faces that are no farther apart are the same face, a seam inside the body. */
    private static final double SEAM = 1e-9;

    /** Beside the square of the radius: patches that are no larger are lines or points. */
    private static final double NOTHING = 1e-9;

    /**
     * @param ring its rim in space, three numbers a point
     * @param outwards at each point of the rim the way out of the body, three numbers of any length; none on a surface
     */
    private record Patch(double[] ring, double[] outwards) {}

    /** Whether coordinates are finite, and small enough to be drawn. */
    static boolean isDrawable(double[] xyz) {
        for (double number : xyz) {
            if (!(Math.abs(number) < ImageWindow.LARGEST)) {
                return false;
            }
        }
        return true;
    }

    static Space of(Mapping map, double[] lo, double[] hi, Budget budget) {
        List<double[]> grids = new ArrayList<>();
        boolean solid = lo.length == 3;
        for (int face = 0; face < (solid ? 6 : 1); face++) {
            grids.add(map.values(
                    solid
                            ? BoxGrid.face(lo, hi, face, 0, ON_FACE * CUTS)
                            : BoxGrid.rectangle(lo, hi, ON_SURFACE * CUTS),
                    budget));
        }
        double[] ball = ball(grids);
        double radius = ball[3];
        double[] centre = Arrays.copyOf(ball, 3);
        List<Patch> patches = new ArrayList<>();
        for (int face = 0; face < grids.size(); face++) {
            if (!solid) {
                add(patches, grids.get(0), new double[0], new double[0], ON_SURFACE, centre, radius);
            } else if (!isSeam(grids.get(face), grids.get(face ^ 1), radius)) {
                double[] grid = grids.get(face);
                double[] senses = BoxGrid.senses(map, lo, hi, face, ON_FACE, budget);
                add(patches, grid, BoxGrid.normals(grid, ON_FACE * CUTS), senses, ON_FACE, centre, radius);
            }
        }
        return new Space(centre, radius, List.copyOf(patches));
    }

    /** Centre and radius. */
    private static double[] ball(List<double[]> grids) {
        int most = grids.stream().mapToInt(grid -> grid.length / 3).sum();
        double[] lo = new double[3];
        double[] hi = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double[] numbers = new double[most];
            int count = 0;
            for (double[] grid : grids) {
                for (int i = axis; i < grid.length; i += 3) {
                    if (Math.abs(grid[i]) < ImageWindow.LARGEST) {
                        numbers[count++] = grid[i];
                    }
                }
            }
            double[] range = ImageWindow.range(Arrays.copyOf(numbers, count));
            lo[axis] = range[0];
            hi[axis] = range[1];
        }
        double[] ball = {(lo[0] + hi[0]) / 2, (lo[1] + hi[1]) / 2, (lo[2] + hi[2]) / 2, 0};
        for (double[] grid : grids) {
            for (int i = 0; i < grid.length; i += 3) {
                double square = 0;
                for (int axis = 0; axis < 3; axis++) {
                    boolean inside = grid[i + axis] >= lo[axis] && grid[i + axis] <= hi[axis];
                    double off = grid[i + axis] - ball[axis];
                    square = inside ? square + off * off : Double.NaN;
                }
                ball[3] = square > ball[3] * ball[3] ? Math.sqrt(square) : ball[3];
            }
        }
        ball[3] = ball[3] > 0 ? ball[3] : SpaceCell.length(new double[] {hi[0] - lo[0], hi[1] - lo[1], hi[2] - lo[2]});
        return ball;
    }

    private static boolean isSeam(double[] one, double[] other, double radius) {
        for (int i = 0; i < one.length; i++) {
            if (!(Math.abs(one[i] - other[i]) < SEAM * radius)) {
                return false;
            }
        }
        return true;
    }

    /** Adds the patches of a grid whose points are all drawable, about the centre. */
    private static void add(
            List<Patch> patches,
            double[] grid,
            double[] normals,
            double[] senses,
            int side,
            double[] centre,
            double radius) {
        for (int i = 0; i < side * side; i++) {
            int[] rim = rim(side, i);
            double[] ring = new double[3 * rim.length];
            double[] out = new double[normals.length == 0 ? 0 : ring.length];
            double largest = normals.length == 0 ? radius * radius : 0;
            for (int k = 0; k < ring.length; k++) {
                ring[k] = grid[3 * rim[k / 3] + k % 3] - centre[k % 3];
                if (out.length > 0) {
                    out[k] = senses[i] * normals[3 * rim[k / 3] + k % 3];
                    largest = Math.max(largest, Math.abs(out[k]));
                }
            }
            if (isDrawable(ring) && isDrawable(out) && largest > NOTHING * radius * radius) {
                patches.add(new Patch(ring, out));
            }
        }
    }

    /** The points of a grid, by their index, round one of its patches. */
    private static int[] rim(int side, int patch) {
        int row = side * CUTS + 1;
        int first = patch / side * CUTS * row + patch % side * CUTS;
        int[] rim = new int[4 * CUTS];
        for (int k = 0; k < rim.length; k++) {
            int along = k % CUTS;
            rim[k] = switch (k / CUTS) {
                case 0 -> first + along;
                case 1 -> first + CUTS + along * row;
                case 2 -> first + CUTS * row + CUTS - along;
                default -> first + (CUTS - along) * row;
            };
        }
        return rim;
    }

    /** A surface with all its patches; of a body the inside of what is behind, into which one looks. */
    List<Mark> marks(Camera camera) {
        Painter surface = new Painter(camera, radius);
        List<double[]> behind = new ArrayList<>();
        for (Patch patch : patches) {
            if (patch.outwards.length == 0) {
                surface.add(Role.GRID_MINOR, patch.ring);
            } else {
                double[] hidden = turnedAway(camera, patch);
                if (hidden.length >= 6) {
                    behind.add(Painter.anticlockwise(hidden));
                }
            }
        }
        List<Mark> marks = new ArrayList<>(surface.marks());
        if (!behind.isEmpty()) {
            marks.add(Painter.polygons(Role.GRID_MINOR, behind));
        }
        return marks;
    }

    /** The part of a patch that turns away from the viewer, in the picture, cut where it turns. */
    private double[] turnedAway(Camera camera, Patch patch) {
        double edgeOn = NOTHING * radius * radius;
        int count = patch.outwards.length / 3;
        double[] turns = new double[count];
        double least = 0;
        for (int i = 0; i < count; i++) {
            turns[i] = camera.towards(patch.outwards, i) - edgeOn;
            least = Math.min(least, turns[i]);
        }
        if (least >= -2 * edgeOn) {
            return new double[0];
        }
        double[] picture = camera.picture(patch.ring);
        double[] kept = new double[4 * picture.length];
        int length = 0;
        for (int i = 0; i < count; i++) {
            int j = (i + 1) % count;
            if (turns[i] <= 0) {
                kept[length++] = picture[2 * i];
                kept[length++] = picture[2 * i + 1];
            }
            if (turns[i] * turns[j] < 0) {
                double share = turns[i] / (turns[i] - turns[j]);
                kept[length++] = picture[2 * i] + share * (picture[2 * j] - picture[2 * i]);
                kept[length++] = picture[2 * i + 1] + share * (picture[2 * j + 1] - picture[2 * i + 1]);
            }
        }
        return Arrays.copyOf(kept, length);
    }
}
