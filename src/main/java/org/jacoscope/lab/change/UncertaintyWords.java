package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Explain;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Reasons;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;
import org.jspecify.annotations.Nullable;

/** What there is to say about a spread through a map: numbers, notes, and a description. */
record UncertaintyWords(Local local, Spread spread) {

    /** Digits of an error, which has no more. */
    private static final int FEW = 2;

    List<Readout> readouts(Reasons reasons) {
        return Stream.of(
                        coverage(Readout.of("coverage", "Share of the points in the ellipse", spread.coverage())),
                        coverage(Readout.of("coverage-error", "Its standard error", spread.coverageError())),
                        Readout.of("sigma-x", "Σ of what is measured", 2, 2, spread.sigma()),
                        Readout.of("jacobian", "J at the mean", 2, 2, local.jacobian()),
                        Readout.of(
                                "sigma-y",
                                "J Σ Jᵀ, first order",
                                2,
                                2,
                                spread.order().covariance()),
                        few(Readout.of("sample", "Covariance of the cloud", 2, 2, spread.cloudCovariance())),
                        Readout.of(
                                "image",
                                "F(μ), the mean to first order",
                                spread.order().value()),
                        few(Readout.of("mean", "Mean of the cloud", spread.cloudMean())),
                        few(Readout.of("bias", "The cloud's mean − F(μ)", spread.bias())),
                        few(Readout.of("bias-error", "Its standard errors", spread.biasError())),
                        Readout.of(
                                "second",
                                "½ tr(H Σ), second order's answer",
                                spread.order().bias()),
                        Readout.of("undefined", "Points without an image", undefined()))
                .map(reasons::explain)
                .toList();
    }

    private int undefined() {
        return spread.cloud().count() - spread.cloud().defined();
    }

    private Readout coverage(Readout readout) {
        return readout.isFinite() || !local.isDefined() || spread.hasEllipse()
                ? few(readout)
                : readout.because("undefined here: the ellipse has no area, for J or Σ is flat");
    }

    private Readout few(Readout readout) {
        return readout.isFinite() || spread.cloud().defined() > 1
                ? readout
                : readout.because("undefined here: hardly any point has an image");
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (!local.isDefined()) {
            notes.addAll(local.notes());
        } else if (!spread.hasEllipse()) {
            notes.add(Note.warning(
                    "J Σ Jᵀ is flat here: first order sees no spread across the ellipse, which has become a"
                            + " line or a point. Only the cloud shows it."));
        } else if (spread.cloud().defined() > 0) {
            notes.add(verdict());
        }
        if (local.isDefined() && spread.isBiased()) {
            notes.add(Note.info("The cloud's mean is off F(μ) by " + pair(spread.bias()) + " ± "
                    + pair(spread.biasError()) + ", more than chance explains. Second order says "
                    + pair(spread.order().bias()) + "."));
        }
        if (undefined() > 0) {
            notes.add(Note.warning(undefined() + " of " + spread.cloud().count() + " points have no image: the map is "
                    + Objects.requireNonNullElse(why(), "not finite there")
                    + ". All that is said of the cloud is said of"
                    + " the others."));
        }
        return notes;
    }

    private Note verdict() {
        String held = "The ellipse holds " + percent(spread.coverage()) + " ± " + percent(spread.coverageError())
                + " % of the points";
        return switch (spread.verdict()) {
            case -1 ->
                Note.warning(held
                        + ", not 95 %: first order fails. F is too far from straight where the points are: they fill the"
                        + " image of the measured ellipse (the curve without a filling).");
            case 1 -> Note.warning(held + ", more than 95 %: first order makes the spread too large here.");
            default -> Note.info(held + ". That is 95 % but for chance: first order is good enough here.");
        };
    }

    /** Why the first point without an image has none. */
    private @Nullable String why() {
        Mapping map = local.map();
        for (int k = 0; k < spread.cloud().count(); k++) {
            if (!spread.cloud().isDefined(k)) {
                Map<String, Double> values = new LinkedHashMap<>(map.parameters());
                values.put(local.map().variables().get(0), spread.cloud().inputs()[2 * k]);
                values.put(local.map().variables().get(1), spread.cloud().inputs()[2 * k + 1]);
                return map.components().stream()
                        .map(component -> Explain.at(component, values))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private static String percent(double share) {
        return Numbers.readout(Math.rint(1000 * share) / 10, Pictures.DIGITS);
    }

    private static String pair(double[] numbers) {
        return "(" + Numbers.readout(numbers[0], FEW) + ", " + Numbers.readout(numbers[1], FEW) + ")";
    }

    String description() {
        Point at = spread.mean();
        String text = "Two planes with clouds of " + spread.cloud().count()
                + " points. The first shows what is measured, about "
                + Pictures.words(local.map().variables().get(0), at.x()) + " and "
                + Pictures.words(local.map().variables().get(1), at.y())
                + ", with standard deviations " + digits(Math.sqrt(spread.sigma()[0])) + " and "
                + digits(Math.sqrt(spread.sigma()[3]))
                + " and the ellipse that holds 95 %. The second shows their images. ";
        if (!local.isDefined()) {
            return text + "At the mean itself the map or its Jacobian is undefined.";
        }
        double[] covariance = spread.order().covariance();
        text += "To first order their standard deviations are " + digits(Math.sqrt(covariance[0])) + " and "
                + digits(Math.sqrt(covariance[3])) + ". ";
        return text
                + (spread.hasEllipse()
                        ? "The ellipse drawn from them holds " + percent(spread.coverage()) + " % of the points."
                        : "The ellipse drawn from them is flat.");
    }

    private static String digits(double number) {
        return Numbers.readout(number, Pictures.DIGITS);
    }
}
