package org.jacoscope.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Paints faces in space back to front, each as a polygon of the picture: what is nearer covers what is farther (the
 * painter's algorithm, by the faces' mean distance, which is right where faces are small and do not cross).
 */
public final class Painter {

    /** Faces of one role that follow each other are one mark; into so many marks they are shared out at least. */
    private static final int LAYERS = 16;

    /**
     * Distances that differ by less than one in so many are the same, so that rounding decides about no order, and so
     * neither does the machine.
     */
    private static final double STEPS = 1e6;

    private record Face(Role role, double[] xy, double nearness) {}

    private final Camera camera;
    private final double size;
    private final List<Face> faces = new ArrayList<>();

    /** @param size of what is painted, a length */
    public Painter(Camera camera, double size) {
        this.camera = camera;
        this.size = size;
    }

    /**
     * Adds a face.
     *
     * @param xyz its corners in order, in space
     */
    public void add(Role role, double... xyz) {
        double nearness = Math.rint(camera.nearness(xyz) / size * STEPS);
        faces.add(new Face(role, anticlockwise(camera.picture(xyz)), nearness));
    }

    /** All faces, the farthest first; of equally far ones in the order in which they were added. */
    public List<Mark> marks() {
        List<Face> sorted = new ArrayList<>(faces);
        sorted.sort(Comparator.comparingDouble(Face::nearness));
        int most = 1 + sorted.size() / LAYERS;
        List<Mark> marks = new ArrayList<>();
        List<double[]> rings = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Role role = sorted.get(i).role;
            rings.add(sorted.get(i).xy);
            if (rings.size() == most || i + 1 == sorted.size() || sorted.get(i + 1).role != role) {
                marks.add(polygons(role, rings));
                rings.clear();
            }
        }
        return marks;
    }

    /** Rings of one mark, which are filled together. */
    public static Mark polygons(Role role, List<double[]> rings) {
        int[] starts = new int[rings.size()];
        return new Mark.Polygons(role, Mark.Fill.SOLID, joined(rings, starts), starts);
    }

    /** Open lines of one mark. */
    public static Mark polylines(Role role, List<double[]> lines) {
        int[] starts = new int[lines.size()];
        return new Mark.Polylines(role, joined(lines, starts), starts);
    }

    /** @param starts Modified: where each begins, in points */
    private static double[] joined(List<double[]> pieces, int[] starts) {
        int length = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = length / 2;
            length += pieces.get(i).length;
        }
        double[] xy = new double[length];
        for (int i = 0; i < starts.length; i++) {
            System.arraycopy(pieces.get(i), 0, xy, 2 * starts[i], pieces.get(i).length);
        }
        return xy;
    }

    /** Rings of one sense of rotation fill what any of them covers; of opposite ones they would leave holes. */
    public static double[] anticlockwise(double[] xy) {
        if (area(xy) >= 0) {
            return xy;
        }
        double[] turned = new double[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            turned[i] = xy[xy.length - 2 - i];
            turned[i + 1] = xy[xy.length - 1 - i];
        }
        return turned;
    }

    /** The signed area of a ring in the picture, positive where it runs anticlockwise. */
    public static double area(double[] xy) {
        double twice = 0;
        for (int i = 0; i < xy.length; i += 2) {
            int next = (i + 2) % xy.length;
            twice += (xy[i] - xy[0]) * (xy[next + 1] - xy[1]) - (xy[next] - xy[0]) * (xy[i + 1] - xy[1]);
        }
        return twice / 2;
    }
}
