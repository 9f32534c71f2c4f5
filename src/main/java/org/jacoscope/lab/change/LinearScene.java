package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.core.linalg.Eigen2;
import org.jacoscope.core.linalg.Svd2;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.Reasons;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;

/** One scene of the lab of linear maps, in the making. */
final class LinearScene {
    private static final String PLANE = LinearMap.DOMAIN.key();
    private static final String IMAGE = LinearMap.IMAGE.key();

    /** How far a drag of J x may move x, times the drag. */
    private static final double REACH = 50;

    /** Directions in the table. */
    private static final int DIRECTIONS = 72;

    private final State state;
    private final Quality quality;
    private final double[] j;
    private final Factorisation way;
    private final double t;
    private final double[] now;
    private final double determinant;
    private final Eigen2 eigen;
    private final Svd2 svd;
    private final Point x;

    LinearScene(State state, Quality quality) {
        this.state = state;
        this.quality = quality;
        this.j = LinearMap.matrix(state);
        this.way = Factorisation.of(state.get(LinearMap.WAY));
        this.t = state.get(LinearMap.MORPH);
        this.now = way.at(j, t);
        this.determinant = Determinant.of(j[0], j[1], j[2], j[3]);
        this.eigen = Eigen2.of(j[0], j[1], j[2], j[3]);
        this.svd = Svd2.of(j[0], j[1], j[2], j[3]);
        this.x = state.get(LinearMap.VECTOR);
    }

    Scene scene() {
        return new Scene(
                "The linear map with the columns " + words(j[0], j[2]) + " and " + words(j[1], j[3]),
                description(),
                List.of(before(), after()),
                readouts(),
                MatrixFormulas.of(j, way),
                handles(),
                quality == Quality.FINAL ? List.of(directions()) : List.of(),
                notes());
    }

    private Figure before() {
        Rectangle window = state.get(LinearMap.DOMAIN).orElse(LinearMap.START);
        return figure(PLANE, "The plane", window, picture(window).before());
    }

    private Figure after() {
        Rectangle window = state.get(LinearMap.IMAGE).orElse(LinearMap.START);
        String area = number(Determinant.of(now[0], now[1], now[2], now[3]));
        return figure(
                IMAGE, "Its image: signed area " + area, window, picture(window).after(now, j));
    }

    private LinearPicture picture(Rectangle window) {
        return new LinearPicture(state.get(LinearMap.SHOWN).id(), eigen, svd, x, window);
    }

    /** The figure that is called as the property that holds its window. */
    private static Figure figure(String id, String title, Rectangle window, List<Mark> marks) {
        return new Figure(id, title, window, "x", "y", true, id, marks);
    }

    /** The columns are dragged where they end, however far the picture has got. */
    private List<Handle> handles() {
        List<Handle> handles = new ArrayList<>();
        handles.add(Handle.direct("vector", PLANE, "Vector x", x.x(), x.y(), LinearMap.VECTOR.key()));
        handles.add(Handle.direct("first", IMAGE, "Image of (1, 0)", j[0], j[2], LinearMap.FIRST.key()));
        handles.add(Handle.direct("second", IMAGE, "Image of (0, 1)", j[1], j[3], LinearMap.SECOND.key()));
        if (t == 1 && svd.rank() == 2) {
            Point at = image(x.x(), x.y());
            handles.add(new Handle(
                    "image-vector",
                    IMAGE,
                    "Image of the vector, J x",
                    at.x(),
                    at.y(),
                    LinearMap.VECTOR.key(),
                    Local.gain(j, REACH)));
        }
        return handles;
    }

    private Point image(double px, double py) {
        return new Point(j[0] * px + j[1] * py, j[2] * px + j[3] * py);
    }

    private List<Readout> readouts() {
        Point image = image(x.x(), x.y());
        double length = Elementary.hypot(x.x(), x.y());
        Reasons reasons = new Reasons(List.of(), Map.of());
        return List.of(
                Readout.of("jacobian", "J, at every point", 2, 2, j),
                Readout.of("determinant", "Signed area of the image, det J", determinant),
                Readout.of("orientation", "Orientation", orientation()),
                Readout.of("rank", "Rank", svd.rank()),
                eigenvalues(),
                Readout.of("singular-values", "Singular values σ₁, σ₂", new double[] {svd.sigma1(), svd.sigma2()}),
                Readout.of("image", "J x", new double[] {image.x(), image.y()}),
                reasons.quotient("stretch", "Stretch ‖J x‖/‖x‖", Elementary.hypot(image.x(), image.y()), "‖x‖", length),
                turned(image));
    }

    private Readout eigenvalues() {
        return eigen.directions() == Eigen2.Directions.NONE
                ? Readout.of(
                        "eigenvalues",
                        "Eigenvalues",
                        number(eigen.lambda1()) + " ± " + number(eigen.imaginary()) + " i, none of them real")
                : Readout.of("eigenvalues", "Eigenvalues λ₁, λ₂", new double[] {eigen.lambda1(), eigen.lambda2()});
    }

    private Readout turned(Point image) {
        double cross = Determinant.of(x.x(), image.x(), x.y(), image.y());
        double dot = x.x() * image.x() + x.y() * image.y();
        boolean zero = (x.x() == 0 && x.y() == 0) || (image.x() == 0 && image.y() == 0);
        Readout turned =
                Readout.of("turned", "Angle from x to J x, in radians", zero ? Double.NaN : Math.atan2(cross, dot));
        return zero ? turned.because("undefined here: the vector 0 has no direction") : turned;
    }

    private String orientation() {
        return svd.rank() < 2 ? "collapsed" : determinant > 0 ? "kept" : "reversed";
    }

    /** For each direction how long the image of a vector of length 1 is, and by how much it is turned. */
    private Table directions() {
        double[] angles = new double[DIRECTIONS];
        double[] lengths = new double[DIRECTIONS];
        double[] turns = new double[DIRECTIONS];
        for (int i = 0; i < DIRECTIONS; i++) {
            double cos = Math.cos(2 * Math.PI * i / DIRECTIONS);
            double sin = Math.sin(2 * Math.PI * i / DIRECTIONS);
            Point image = image(cos, sin);
            angles[i] = 2 * Math.PI * i / DIRECTIONS;
            lengths[i] = Elementary.hypot(image.x(), image.y());
            turns[i] = Math.atan2(cos * image.y() - sin * image.x(), cos * image.x() + sin * image.y());
        }
        return new Table(
                "directions",
                "What becomes of each direction",
                List.of("angle", "stretch", "turned"),
                List.of(angles, lengths, turns));
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        switch (svd.rank()) {
            case 0 -> notes.add(Note.warning("J is 0: the whole plane lands on one point."));
            case 1 ->
                notes.add(Note.warning("Not invertible: det J = 0. The whole plane lands on one line, and the pink line"
                        + " on the left lands on 0."));
            default -> {
                // An invertible map needs no warning.
            }
        }
        directionsNote().ifPresent(notes::add);
        if (t < 1) {
            notes.add(Note.info("The right figure is part of the way, at progress " + number(t)
                    + "; the dashed outline, the handles and the numbers are those of the whole matrix."));
        }
        return notes;
    }

    private Optional<Note> directionsNote() {
        String text = switch (eigen.directions()) {
            case NONE -> "No eigenvalue is real: J turns every direction.";
            case ONE -> "The two eigenvalues are one, and so are their directions: J cannot be diagonalised.";
            case ALL -> "J keeps every direction: each vector but 0 is an eigenvector.";
            case TWO, UNDEFINED -> "";
        };
        return text.isEmpty() ? Optional.empty() : Optional.of(Note.info(text));
    }

    private String description() {
        StringBuilder text = new StringBuilder(
                "The left figure shows the plane with the unit square, the right one its" + " image: (1, 0) goes to ");
        text.append(words(j[0], j[2]))
                .append(" and (0, 1) to ")
                .append(words(j[1], j[3]))
                .append(". ");
        text.append(
                svd.rank() < 2
                        ? "The square collapses, its signed area is 0"
                        : "The square becomes a parallelogram of signed area " + number(determinant)
                                + (determinant < 0 ? ", turned over" : ""));
        text.append("; a circle of radius 1 becomes an ellipse with half-axes ")
                .append(number(svd.sigma1()))
                .append(" and ")
                .append(number(svd.sigma2()))
                .append(". ");
        text.append(kept());
        Point image = image(x.x(), x.y());
        return text.append(" The vector ")
                .append(words(x.x(), x.y()))
                .append(" goes to ")
                .append(words(image.x(), image.y()))
                .append('.')
                .toString();
    }

    private String kept() {
        return switch (eigen.directions()) {
            case TWO ->
                "Two directions are kept: along " + words(eigen.v1x(), eigen.v1y()) + " vectors are multiplied by "
                        + number(eigen.lambda1()) + ", along " + words(eigen.v2x(), eigen.v2y()) + " by "
                        + number(eigen.lambda2()) + ".";
            case ONE ->
                "One direction is kept: along " + words(eigen.v1x(), eigen.v1y()) + " vectors are multiplied by "
                        + number(eigen.lambda1()) + ".";
            case ALL -> "Every vector is multiplied by " + number(eigen.lambda1()) + ".";
            case NONE, UNDEFINED -> "No direction is kept.";
        };
    }

    private static String words(double px, double py) {
        return "(" + number(px) + ", " + number(py) + ")";
    }

    private static String number(double value) {
        return Numbers.readout(value, Pictures.DIGITS);
    }
}
