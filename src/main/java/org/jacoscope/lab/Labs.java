package org.jacoscope.lab;

import java.util.List;
import java.util.Optional;
import org.jacoscope.lab.change.Calculator;
import org.jacoscope.lab.change.ChainRule;
import org.jacoscope.lab.change.DeterminantMap;
import org.jacoscope.lab.change.GaussianIntegral;
import org.jacoscope.lab.change.ImageWarp;
import org.jacoscope.lab.change.InverseFunction;
import org.jacoscope.lab.change.LinearApproximation;
import org.jacoscope.lab.change.LinearMap;
import org.jacoscope.lab.change.PolarGrid;
import org.jacoscope.lab.change.Substitution;
import org.jacoscope.lab.change.Uncertainty;
import org.jacoscope.lab.change.VolumeElements;

/** The only registry of labs, in the order of the story. */
public final class Labs {
    private static final List<Lab> ALL = List.of(
            new PolarGrid(),
            new GaussianIntegral(),
            new DeterminantMap(),
            new LinearMap(),
            new LinearApproximation(),
            new Substitution(),
            new ChainRule(),
            new InverseFunction(),
            new VolumeElements(),
            new ImageWarp(),
            new Uncertainty(),
            new Calculator());

    private Labs() {}

    public static List<Lab> all() {
        return ALL;
    }

    public static Optional<Lab> find(String id) {
        return ALL.stream().filter(lab -> lab.card().id().equals(id)).findFirst();
    }
}
