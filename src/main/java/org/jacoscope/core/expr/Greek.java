package org.jacoscope.core.expr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Greek letters and their names: θ and theta are the same name in a formula. */
public final class Greek {

    private static final String NAMES = "alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ "
            + "lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω "
            + "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω";
    private static final String VARIANTS = "theta ϑ phi ϕ epsilon ϵ mu µ rho ϱ sigma ς kappa ϰ pi ϖ";

    private static final Map<String, String> LETTERS = pairs(NAMES, false);
    private static final Map<String, String> SPELLED = spelled();

    private Greek() {}

    /** All names, in the order of the alphabet, small letters first. */
    public static List<String> names() {
        return List.copyOf(LETTERS.keySet());
    }

    /** The letter with this name, or null. */
    public static @Nullable String letter(String name) {
        return LETTERS.get(name);
    }

    /** The name of this letter, or null if it is not Greek. */
    public static @Nullable String name(char letter) {
        return SPELLED.get(String.valueOf(letter));
    }

    private static Map<String, String> spelled() {
        Map<String, String> names = pairs(NAMES, true);
        names.putAll(pairs(VARIANTS, true));
        return names;
    }

    private static Map<String, String> pairs(String words, boolean byLetter) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int at = 0; at < words.length(); ) {
            int space = words.indexOf(' ', at);
            String name = words.substring(at, space);
            String letter = words.substring(space + 1, space + 2);
            pairs.put(byLetter ? letter : name, byLetter ? name : letter);
            at = space + 3;
        }
        return pairs;
    }
}
