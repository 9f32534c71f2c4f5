package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.NumberProperty;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Axis;
import org.jacoscope.scene.Camera;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Painter;
import org.jacoscope.scene.Role;

/** What a map makes of its variables' box and of the cell, in space, and the knobs that carry the viewer round it. */
final class SpaceImage {
    private static final String IMAGE = "image";

    /** Half the width of the picture, in radii of what is shown. */
    private static final double REACH = 1.22;

    /** Into how many pieces a curve across the box is cut, and an edge of the cell. */
    private static final int CURVE = 48;

    private static final int EDGE = 12;

    /** In half widths of the picture: where the tracks of the knobs lie, and how far they reach. */
    private static final double TRACK = 0.92;

    private static final double TRACK_LENGTH = 0.62;

    /** The same: where the axes of space are drawn, and how long. */
    private static final double AXES = 0.8;

    private static final double AXIS = 0.17;

    /** The same: from the head of an axis to its name, and from a name's middle to the place it stands right above. */
    private static final double BEYOND = 0.06;

    private static final double LABEL = 0.06;

    private final State state;
    private final SpaceCell cell;
    private final Region region;
    private final Space space;
    private final Budget budget;
    private final Camera camera;
    private final Rectangle view;
    private final List<Mark> marks = new ArrayList<>();

    SpaceImage(State state, SpaceCell cell, Region region, Space space, Budget budget) {
        this.state = state;
        this.cell = cell;
        this.region = region;
        this.space = space;
        this.budget = budget;
        this.camera = VolumeElements.camera(state);
        double reach = REACH * space.radius();
        this.view = state.get(VolumeElements.IMAGE).orElse(new Rectangle(-reach, reach, -reach, reach));
    }

    Figure figure() {
        marks.addAll(space.marks(camera));
        for (int axis = 0; axis < cell.dimensions(); axis++) {
            curve(axis);
        }
        if (cell.isSolid()) {
            marks.addAll(solid());
        } else {
            piece(boundary(), Role.CELL);
            piece(parallelogram(), Role.CELL_LINEAR);
        }
        axes();
        track("turn", -TRACK_LENGTH, -TRACK, TRACK_LENGTH, -TRACK);
        track("tilt", TRACK, -TRACK_LENGTH, TRACK, TRACK_LENGTH);
        return new Figure(
                IMAGE,
                cell.isSolid() ? "Their image in space" : "The surface",
                view,
                Axis.none(),
                Axis.none(),
                true,
                VolumeElements.IMAGE.key(),
                marks);
    }

    /** Images of points, about the centre of what is shown. */
    private double[] image(double[] points) {
        return centred(cell.map().values(points, budget));
    }

    private double[] centred(double[] xyz) {
        double[] moved = xyz.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] -= space.centre()[i % 3];
        }
        return moved;
    }

    /** The curve through the corner along which one variable runs, broken where it is not defined. */
    private void curve(int axis) {
        int n = cell.dimensions();
        double[] at = new double[n * (CURVE + 1)];
        for (int k = 0; k <= CURVE; k++) {
            System.arraycopy(cell.corner(), 0, at, n * k, n);
            at[n * k + axis] = region.lo()[axis] + (region.hi()[axis] - region.lo()[axis]) * k / CURVE;
        }
        double[] xyz = image(at);
        List<double[]> pieces = new ArrayList<>();
        int from = 0;
        for (int k = 0; k <= CURVE + 1; k++) {
            if (k > CURVE || !Space.isDrawable(Arrays.copyOfRange(xyz, 3 * k, 3 * k + 3))) {
                if (k - from > 1) {
                    pieces.add(camera.picture(Arrays.copyOfRange(xyz, 3 * from, 3 * k)));
                }
                from = k + 1;
            }
        }
        marks.add(Painter.polylines(ParameterBox.COLOURS.get(axis), pieces));
    }

    private List<Mark> solid() {
        boolean reversed = cell.determinant() < 0;
        List<Mark> solid = new ArrayList<>(
                Block.of(this::image, cell.corner(), cell.far(), EDGE, reversed).marks(camera, Role.CELL));
        if (cell.isDefined()) {
            Block linear = Block.of(this::linear, cell.corner(), cell.far(), 1, reversed);
            solid.add(Painter.polygons(Role.CELL_LINEAR, linear.faces(camera)));
        }
        return solid;
    }

    /** F(corner) + J·(p − corner), about the centre. */
    private double[] linear(double[] points) {
        int n = cell.dimensions();
        double[] xyz = new double[points.length / n * 3];
        for (int i = 0; i < xyz.length; i++) {
            xyz[i] = cell.value()[i % 3];
            for (int axis = 0; axis < n; axis++) {
                xyz[i] += cell.jacobian()[n * (i % 3) + axis] * (points[i / 3 * n + axis] - cell.corner()[axis]);
            }
        }
        return centred(xyz);
    }

    /** The corners of a square of two variables, each side cut into so many pieces, once round. */
    private double[] round(int steps) {
        double[] at = new double[8 * steps];
        for (int k = 0; k < 4 * steps; k++) {
            double along = cell.side() * (k % steps) / steps;
            int side = k / steps;
            at[2 * k] = cell.corner()[0]
                    + (side == 0 ? along : side == 1 ? cell.side() : side == 2 ? cell.side() - along : 0);
            at[2 * k + 1] = cell.corner()[1]
                    + (side == 0 ? 0 : side == 1 ? along : side == 2 ? cell.side() : cell.side() - along);
        }
        return at;
    }

    private double[] boundary() {
        return image(round(EDGE));
    }

    private double[] parallelogram() {
        return linear(round(1));
    }

    private void piece(double[] ring, Role role) {
        if (Space.isDrawable(ring)) {
            marks.add(Painter.polygons(role, List.of(camera.picture(ring))));
        }
    }

    private double x(double share) {
        return (view.xmin() + view.xmax()) / 2 + share * view.width() / 2;
    }

    private double y(double share) {
        return (view.ymin() + view.ymax()) / 2 + share * view.height() / 2;
    }

    /** Which way x, y and z run, in a corner of the picture. */
    private void axes() {
        double[] ends = camera.picture(1, 0, 0, 0, 1, 0, 0, 0, 1);
        double[] xy = new double[12];
        for (int axis = 0; axis < 3; axis++) {
            double right = AXIS * ends[2 * axis];
            double up = AXIS * ends[2 * axis + 1];
            xy[4 * axis] = x(-AXES);
            xy[4 * axis + 1] = y(-AXES);
            xy[4 * axis + 2] = x(-AXES + right);
            xy[4 * axis + 3] = y(-AXES + up);
            double beside = 1 + BEYOND / Math.max(BEYOND, Math.hypot(right, up));
            String name = List.of("x", "y", "z").get(axis);
            marks.add(new Mark.Label(
                    Role.MUTED, x(-AXES + beside * right - LABEL), y(-AXES + beside * up - LABEL), name));
        }
        marks.add(new Mark.Arrows(Role.MUTED, xy));
    }

    private void track(String name, double x0, double y0, double x1, double y1) {
        marks.add(new Mark.Polylines(Role.MUTED, new double[] {x(x0), y(y0), x(x1), y(y1)}, new int[] {0}));
        marks.add(new Mark.Label(Role.MUTED, x(x1), y(y1), name));
    }

    List<Handle> handles() {
        double turn = state.get(VolumeElements.YAW) / VolumeElements.YAW.max() * TRACK_LENGTH;
        double tilt = state.get(VolumeElements.PITCH) / VolumeElements.PITCH.max() * TRACK_LENGTH;
        return List.of(
                knob("turn", "Knob that turns the view", VolumeElements.YAW, x(turn), y(-TRACK), new double[] {
                    2 / view.width(), 0
                }),
                knob("tilt", "Knob that tilts the view", VolumeElements.PITCH, x(TRACK), y(tilt), new double[] {
                    0, 2 / view.height()
                }));
    }

    private Handle knob(String id, String label, NumberProperty property, double x, double y, double[] gain) {
        double per = property.max() / TRACK_LENGTH;
        return new Handle(
                id,
                IMAGE,
                label,
                x,
                y,
                property.key(),
                new double[] {gain[0] * per, gain[1] * per},
                Numbers.readout(state.get(property), Pictures.DIGITS) + property.unit());
    }
}
