package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jacoscope.scene.Camera;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Painter;
import org.jacoscope.scene.Role;

/**
 * A box in space whose edges may be curved: the image of a box of three variables, seen from outside. A face is seen where
 * it turns to the viewer, and an edge where one of its two faces is seen, which is right for what is convex.
 */
final class Block {

    /** Of three axes, the two after one: the edges along an axis are told apart by the sides of these. */
    private static final int[] AFTER = {1, 2, 0};

    /** A face that shows less of itself than this, beside the square of the block's size, is seen edge-on. */
    private static final double EDGE_ON = 1e-9;

    /** Points of each edge, flat, from its lower end; by axis, then by the side of the next axis plus twice that of the last. */
    private final double[][][] edges;

    private final boolean reversed;

    private Block(double[][][] edges, boolean reversed) {
        this.edges = edges;
        this.reversed = reversed;
    }

    /**
     * The image of a box.
     *
     * @param map from points to points, flat, three numbers each
     * @param steps into how many each edge is cut
     * @param reversed whether the map turns right hands into left ones
     */
    static Block of(UnaryOperator<double[]> map, double[] lo, double[] hi, int steps, boolean reversed) {
        int each = 3 * (steps + 1);
        double[] at = new double[12 * each];
        for (int edge = 0; edge < 12; edge++) {
            int a = edge / 4;
            int b = AFTER[a];
            int c = AFTER[b];
            for (int k = 0; k <= steps; k++) {
                int i = edge * each + 3 * k;
                at[i + a] = lo[a] + (hi[a] - lo[a]) * k / steps;
                at[i + b] = edge % 2 == 0 ? lo[b] : hi[b];
                at[i + c] = edge % 4 < 2 ? lo[c] : hi[c];
            }
        }
        double[] image = map.apply(at);
        double[][][] edges = new double[3][4][each];
        for (int edge = 0; edge < 12; edge++) {
            System.arraycopy(image, edge * each, edges[edge / 4][edge % 4], 0, each);
        }
        return new Block(edges, reversed);
    }

    /** The point where all three variables are least, or largest, as the flags say. */
    double[] corner(boolean farX, boolean farY, boolean farZ) {
        double[] edge = edges[2][(farX ? 1 : 0) + (farY ? 2 : 0)];
        int i = farZ ? edge.length - 3 : 0;
        return new double[] {edge[i], edge[i + 1], edge[i + 2]};
    }

    /** The faces that are seen, filled, and the edges behind them. */
    List<Mark> marks(Camera camera, Role role) {
        return List.of(Painter.polylines(Role.HIDDEN, lines(camera, false)), Painter.polygons(role, faces(camera)));
    }

    /** The edges that are seen, or those that are not. */
    List<double[]> lines(Camera camera, boolean seen) {
        boolean[][] faces = new boolean[3][2];
        for (int a = 0; a < 3; a++) {
            for (int side = 0; side < 2; side++) {
                faces[a][side] = isSeen(camera.picture(ring(a, side)), side);
            }
        }
        List<double[]> lines = new ArrayList<>();
        for (int a = 0; a < 3; a++) {
            int b = AFTER[a];
            for (int i = 0; i < 4; i++) {
                if ((faces[b][i % 2] || faces[AFTER[b]][i / 2]) == seen && Space.isDrawable(edges[a][i])) {
                    lines.add(camera.picture(edges[a][i]));
                }
            }
        }
        return lines;
    }

    List<double[]> faces(Camera camera) {
        List<double[]> faces = new ArrayList<>();
        for (int a = 0; a < 3; a++) {
            for (int side = 0; side < 2; side++) {
                double[] ring = ring(a, side);
                double[] picture = camera.picture(ring);
                if (Space.isDrawable(ring) && isSeen(picture, side)) {
                    faces.add(Painter.anticlockwise(picture));
                }
            }
        }
        return faces;
    }

    /** Whether a face turns to the viewer, by the sense of its ring in the picture. */
    private boolean isSeen(double[] picture, int side) {
        double area = Painter.area(picture);
        double extent = 0;
        for (int i = 0; i < picture.length; i++) {
            extent = Math.max(extent, Math.abs(picture[i] - picture[i % 2]));
        }
        boolean outwards = (side == 1) != reversed;
        return (outwards ? area : -area) > EDGE_ON * extent * extent;
    }

    /** Round the face where variable {@code a} is least or largest, along the next axis first. */
    private double[] ring(int a, int side) {
        int b = AFTER[a];
        int c = AFTER[b];
        int each = edges[0][0].length - 3;
        double[] ring = new double[4 * each];
        put(edges[b][2 * side], false, ring, 0);
        put(edges[c][side + 2], false, ring, each);
        put(edges[b][2 * side + 1], true, ring, 2 * each);
        put(edges[c][side], true, ring, 3 * each);
        return ring;
    }

    /** All points of an edge but the last. */
    private static void put(double[] edge, boolean backwards, double[] ring, int at) {
        for (int i = 0; i < edge.length - 3; i += 3) {
            System.arraycopy(edge, backwards ? edge.length - 3 - i : i, ring, at + i, 3);
        }
    }
}
