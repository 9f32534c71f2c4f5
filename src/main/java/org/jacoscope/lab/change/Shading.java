package org.jacoscope.lab.change;

import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.ColourRange;
import org.jacoscope.lab.ChoiceProperty.Option;
import org.jacoscope.scene.ColourScale;

/** What the domain of a map can be coloured by, and with which colours. */
enum Shading {
    DET("det", Quantity.DETERMINANT, "det J", "det J"),
    LOGDET("logdet", Quantity.LOG_ABS_DETERMINANT, "log |det J|", "log |det J|"),
    SIGMA1("sigma1", Quantity.SIGMA_MAX, "σ₁", "σ₁, the greatest stretch"),
    SIGMA2("sigma2", Quantity.SIGMA_MIN, "σ₂", "σ₂, the least stretch"),
    CONDITION("condition", Quantity.CONDITION, "σ₁/σ₂", "σ₁/σ₂, the distortion"),
    ROTATION("rotation", Quantity.ROTATION, "rotation angle", "rotation angle");

    private final String id;
    private final Quantity quantity;
    private final String label;
    private final String title;

    Shading(String id, Quantity quantity, String label, String title) {
        this.id = id;
        this.quantity = quantity;
        this.label = label;
        this.title = title;
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(shading -> new Option(shading.id, shading.title))
                .toList();
    }

    static Shading of(String id) {
        for (Shading shading : values()) {
            if (shading.id.equals(id)) {
                return shading;
            }
        }
        throw new IllegalArgumentException("No shading is called " + id + ".");
    }

    Quantity quantity() {
        return quantity;
    }

    String label() {
        return label;
    }

    /** Diverging about 0 for what has a sign, cyclic for angles, else from the smallest to the largest. */
    ColourScale scale(double[] samples) {
        return switch (this) {
            case DET, LOGDET -> scale(ColourScale.Map.VIK, ColourRange.signed(samples));
            case SIGMA1, SIGMA2, CONDITION -> scale(ColourScale.Map.CIVIDIS, ColourRange.plain(samples));
            case ROTATION -> new ColourScale(ColourScale.Map.PHASE, -Math.PI, Math.PI);
        };
    }

    private static ColourScale scale(ColourScale.Map map, ColourRange range) {
        return new ColourScale(map, range.low(), range.high());
    }
}
