package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jacoscope.core.calculus.Contraction;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.lab.Kinks;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Reasons;
import org.jacoscope.scene.Formula;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;

/** What {@link InverseFunction} says in numbers and sentences. */
final class InverseNumbers {
    private final MapFormulas formulas;
    private final Mapping map;
    private final Point target;
    private final InverseDrawing.Near near;
    private final Undoing undoing;
    private final List<double[]> preimages;

    InverseNumbers(
            MapFormulas formulas,
            Mapping map,
            Point target,
            InverseDrawing.Near near,
            Undoing undoing,
            List<double[]> preimages) {
        this.formulas = formulas;
        this.map = map;
        this.target = target;
        this.near = near;
        this.undoing = undoing;
        this.preimages = preimages;
    }

    String title() {
        return "Undoing " + formulas.mapText();
    }

    List<Formula> formulas() {
        return formulas.all();
    }

    List<Readout> readouts() {
        Reasons reasons = undoing.solution().reasons(formulas);
        boolean solved = undoing.isSolved();
        String why = "undefined here: no solution was found from this start";
        double[] p = undoing.newton().solution();
        return Stream.of(
                        solved(Readout.of("solution", "Solution p of F(p) = q", known(p)), solved, why),
                        solved(Readout.of("newton-steps", "Newton steps", newtonSteps()), solved, why),
                        contractionSteps(),
                        constant(p),
                        Readout.of(
                                "disc",
                                "Radius about p₀ where the constant is ≤ ½",
                                near.disc().radius()),
                        Readout.of(
                                "reach",
                                "Targets then reached: radius about F(p₀)",
                                near.disc().image()),
                        Readout.of("preimages", "Preimages found in the window", preimages.size()),
                        Readout.of(
                                "jacobian",
                                "J of F at p",
                                2,
                                2,
                                known(undoing.solution().jacobian())),
                        Readout.of(
                                "inverse",
                                "Its inverse matrix",
                                2,
                                2,
                                known(undoing.newton().jacobianInverse())),
                        Readout.of("measured", "J of the inverse map at q, by differences", 2, 2, undoing.measured()),
                        Readout.of(
                                "determinant",
                                "det J of F at p",
                                known(undoing.solution().determinant())))
                .map(readout -> solved ? reasons.explain(readout) : solved(readout, false, why))
                .map(readout -> because(readout, "undefined here: det J = 0 at p"))
                .toList();
    }

    /** Numbers of the solution, where there is one. */
    private double[] known(double[] numbers) {
        double[] known = numbers.clone();
        for (int i = 0; i < known.length; i++) {
            known[i] = known(known[i]);
        }
        return known;
    }

    private double known(double number) {
        return undoing.isSolved() ? number : Double.NaN;
    }

    private double newtonSteps() {
        return known(undoing.newton().steps());
    }

    private static Readout solved(Readout readout, boolean solved, String why) {
        return solved ? readout : because(readout, why);
    }

    private static Readout because(Readout readout, String why) {
        return readout.isFinite() || readout.why() != null ? readout : readout.because(why);
    }

    private Readout contractionSteps() {
        Optional<Contraction.Iterates> iterates = undoing.contraction();
        boolean converged = iterates.map(Contraction.Iterates::converged).orElse(false);
        double steps = iterates.map(known -> known.residuals().length - 1.0).orElse(Double.NaN);
        String why = iterates.isEmpty()
                ? "undefined here: det J = 0 at the start"
                : "undefined here: the iterates " + failure(iterates.get());
        return because(Readout.of("contraction-steps", "Contraction steps", converged ? steps : Double.NaN), why);
    }

    private static String failure(Contraction.Iterates iterates) {
        return iterates.escaped()
                ? "run away from this start"
                : "have not arrived after " + (iterates.residuals().length - 1) + " steps";
    }

    private Readout constant(double[] p) {
        double constant =
                near.contraction().map(known -> known.constant().at(p[0], p[1])).orElse(Double.NaN);
        return because(
                Readout.of("constant", "Contraction constant at p", known(constant)),
                near.contraction().isEmpty()
                        ? "undefined here: det J = 0 at the start"
                        : "undefined here: no solution was found from this start");
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        Local start = undoing.start();
        if (!start.isDefined()) {
            notes.addAll(start.notes());
        } else if (start.rank() < 2) {
            notes.add(Note.warning(
                    "Not invertible at the start: det J = 0. J has no inverse there, so neither method has a"
                            + " first step. Move p₀ off the curve det J = 0."));
        } else {
            addSearch(notes);
        }
        notes.addAll(Kinks.notes(map.components()));
        notes.addAll(formulas.notes());
        return notes;
    }

    private void addSearch(List<Note> notes) {
        if (!undoing.isSolved()) {
            notes.add(Note.warning("Newton's method found no solution: at "
                    + place(undoing.newton().solution())
                    + " no step brings F(p) nearer to the target. Either the target has no preimage, or the curve det J = 0"
                    + " lies between."));
        } else if (undoing.isFlat()) {
            notes.add(Note.warning(
                    "Not invertible at the solution: det J = 0 there but for rounding, so the inverse has no"
                            + " derivative at this target."));
        }
        undoing.contraction()
                .filter(iterates -> !iterates.converged())
                .ifPresent(iterates -> notes.add(Note.info("The contraction's iterates " + failure(iterates) + ".")));
    }

    private String place(double[] p) {
        return Pictures.words(map.variables().get(0), p[0]) + ", "
                + Pictures.words(map.variables().get(1), p[1]);
    }

    String description() {
        return "The left figure shows a grid in the domain with the start p₀, the shaded region where the contraction"
                + " constant is below 1, and the curve det J = 0; the middle one the grid's image with the target q at x = "
                + digits(target.x()) + ", y = " + digits(target.y())
                + "; the right one how far each step is from the target. " + search() + sheets();
    }

    private String search() {
        if (!undoing.start().isDefined()) {
            return "The map or its Jacobian is undefined at the start.";
        }
        if (undoing.start().rank() < 2) {
            return "At the start det J = 0, and neither method has a first step.";
        }
        String newton = undoing.isSolved()
                ? "Newton's method arrives at " + place(undoing.newton().solution()) + " after "
                        + undoing.newton().steps() + " steps"
                : "Newton's method finds no solution";
        String contraction = undoing.contraction()
                .map(iterates -> iterates.converged()
                        ? "the contraction arrives after " + (iterates.residuals().length - 1) + " steps"
                        : "the contraction's iterates " + failure(iterates))
                .orElse("there is no contraction");
        return newton + "; " + contraction + ".";
    }

    private String sheets() {
        int count = preimages.size();
        String found = switch (count) {
            case 0 -> " No preimage of the target is";
            case 1 -> " One preimage of the target is";
            default -> " " + count + " preimages of the target are";
        };
        return found + " found in the window. Region, discs and preimages come from samples: they are estimates, no"
                + " proofs." + (near.disc().reached() ? " The disc is as large as was looked." : "");
    }

    private static String digits(double number) {
        return Numbers.readout(number, Pictures.DIGITS);
    }
}
