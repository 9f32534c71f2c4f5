package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jacoscope.core.calculus.CellVolume;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.lab.Kinks;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.Reasons;
import org.jacoscope.lab.State;
import org.jacoscope.lab.StillPart;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;

/** One scene of {@link VolumeElements} in the making. */
final class VolumeDrawing {
    private static final int HALVINGS = 8;

    /** The image of the whole box stays the same while a cell in it is dragged, and while the viewer walks round it. */
    private record Still(Space space, int sign) {}

    private static final StillPart<Still> STILL = new StillPart<>(
            2,
            VolumeElements.CORNER,
            VolumeElements.THIRD,
            VolumeElements.SIZE,
            VolumeElements.YAW,
            VolumeElements.PITCH,
            VolumeElements.IMAGE);

    /** The cell's size stays the same while the viewer walks round it. */
    private static final StillPart<CellVolume> VOLUME =
            new StillPart<>(2, VolumeElements.YAW, VolumeElements.PITCH, VolumeElements.IMAGE);

    private final State state;
    private final Quality quality;
    private final Budget budget;
    private final SpaceCell cell;
    private final Region region;
    private final Still still;
    private final CellVolume volume;

    VolumeDrawing(State state, Quality quality, Budget budget) {
        this.state = state;
        this.quality = quality;
        this.budget = budget;
        this.cell = VolumeElements.cell(state);
        this.region = VolumeElements.region(state);
        this.still = STILL.of(state, quality, budget, this::still);
        this.volume =
                VOLUME.of(state, quality, budget, () -> CellVolume.of(cell.map(), cell.corner(), cell.far(), budget));
    }

    private Still still() {
        return new Still(
                Space.of(cell.map(), region.lo(), region.hi(), budget),
                cell.isSolid() ? BoxGrid.sign(cell.map(), region.lo(), region.hi(), budget) : 0);
    }

    Scene scene() {
        MapFormulas formulas =
                MapFormulas.of(cell.map().components(), cell.map().variables());
        List<Figure> figures = new ArrayList<>();
        List<Handle> handles = new ArrayList<>();
        SpaceImage image = new SpaceImage(state, cell, region, still.space, budget);
        if (cell.isSolid()) {
            ParameterBox box = new ParameterBox(VolumeElements.camera(state), cell, region);
            figures.add(box.figure());
            handles.addAll(box.handles());
        } else {
            ParameterPlane plane = new ParameterPlane(cell, region);
            figures.add(plane.figure());
            handles.add(plane.handle());
        }
        figures.add(image.figure());
        handles.addAll(image.handles());
        return new Scene(
                (cell.isSolid() ? "The volume element of " : "The area element of ") + formulas.mapText(),
                description(),
                figures,
                readouts(cell.reasons(formulas)),
                formulas.allWithElement(still.sign),
                handles,
                quality == Quality.FINAL ? List.of(shrinkingTable()) : List.of(),
                notes(formulas));
    }

    private List<Note> notes(MapFormulas formulas) {
        List<Note> notes = new ArrayList<>(region.notes());
        notes.addAll(cell.notes());
        if (volume.trouble() == null && !volume.converged()) {
            notes.add(Note.info("The map is not smooth on the cell: the size of its image is known to ±"
                    + Numbers.readout(volume.error(), 2) + " only."));
        }
        notes.addAll(Kinks.notes(cell.map().components()));
        notes.addAll(formulas.notes());
        return notes;
    }

    private double exact() {
        return Math.abs(volume.size());
    }

    private double estimate() {
        return cell.factor() * cell.size();
    }

    private List<Readout> readouts(Reasons reasons) {
        boolean solid = cell.isSolid();
        Readout exact = Readout.of(
                "exact",
                solid ? "Volume of its image, from its surface" : "Area of its image, by integration",
                exact());
        return Stream.of(
                        Readout.of("cell", solid ? "Volume of the cell" : "Area of the cell", cell.size()),
                        volume.trouble() == null ? exact : exact.because(volume.trouble()),
                        Readout.of(
                                "estimate",
                                solid ? "Estimate |det J| times the cell" : "Estimate √det(JᵀJ) times the cell",
                                estimate()),
                        reasons.quotient("ratio", "Exact over estimate", exact(), "estimate", estimate()),
                        Readout.of("jacobian", "J at the corner", 3, cell.dimensions(), cell.jacobian()),
                        solid
                                ? Readout.of("determinant", "det J at the corner", cell.determinant())
                                : Readout.of("normal", "Normal, the product of J's columns", cell.normal()),
                        Readout.of(
                                "factor", solid ? "Volume element |det J|" : "Area element √det(JᵀJ)", cell.factor()),
                        Readout.of("orientation", "Orientation", cell.orientation()))
                .map(reasons::explain)
                .toList();
    }

    private Table shrinkingTable() {
        double[] sides = new double[HALVINGS];
        double[] exact = new double[HALVINGS];
        double[] estimates = new double[HALVINGS];
        double[] ratios = new double[HALVINGS];
        for (int i = 0; i < HALVINGS; i++) {
            SpaceCell smaller = new SpaceCell(
                    cell.map(), cell.corner(), Math.scalb(cell.side(), -i), cell.value(), cell.jacobian());
            sides[i] = smaller.side();
            exact[i] = Math.abs(
                    (i == 0 ? volume : CellVolume.of(cell.map(), cell.corner(), smaller.far(), budget)).size());
            estimates[i] = smaller.factor() * smaller.size();
            ratios[i] = exact[i] / estimates[i];
        }
        return new Table(
                "shrinking",
                "The ratio as the cell shrinks",
                List.of("side", cell.isSolid() ? "exact_volume" : "exact_area", "estimate", "ratio"),
                List.of(sides, exact, estimates, ratios));
    }

    private String description() {
        boolean solid = cell.isSolid();
        List<String> names = cell.map().variables();
        List<String> at = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            at.add(Pictures.words(names.get(i), cell.corner()[i]));
        }
        String text = (solid
                        ? "The left figure shows a box of three variables with a small cell in it, the right one their"
                                + " images in space"
                        : "The left figure shows a rectangle of two variables with a small cell in it, the right one the"
                                + " surface that the map makes of it")
                + ". The cell's corner is at " + String.join(", ", at) + ", its sides are " + digits(cell.side())
                + " long. ";
        if (!cell.isDefined()) {
            return text + "The map or its Jacobian is undefined there.";
        }
        String promise = (solid ? "The volume element there, |det J| = " : "The area element there, √det(JᵀJ) = ")
                + digits(cell.factor()) + ", times the cell promises " + digits(estimate()) + "; ";
        String orientation = solid ? " Orientation is " + cell.orientation() + "." : "";
        return volume.trouble() == null
                ? text + promise + "its image has " + (solid ? "a volume of " : "an area of ") + digits(exact()) + "."
                        + orientation
                : text + promise + "its image has no size." + orientation;
    }

    private static String digits(double number) {
        return Numbers.readout(number, Pictures.DIGITS);
    }
}
