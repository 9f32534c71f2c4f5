package org.jacoscope.core.expr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that a formula may use: variables in order, then parameters; Greek letters stand by their names. */
public record Scope(List<String> variables, List<String> parameters) {

    public Scope {
        variables = List.copyOf(variables);
        parameters = List.copyOf(parameters);
    }

    /**
     * The scope with these names; θ is taken as theta.
     *
     * @throws FormulaException when a name is not letters followed by letters, digits or _, stands twice, or is the
     *     name of a function
     */
    public static Scope of(Collection<String> variables, Collection<String> parameters) {
        Set<String> seen = new LinkedHashSet<>();
        return new Scope(canonical(variables, seen), canonical(parameters, seen));
    }

    private static List<String> canonical(Collection<String> names, Set<String> seen) {
        List<String> canonical = new ArrayList<>();
        for (String name : names) {
            String plain = plain(name);
            if (!seen.add(plain)) {
                throw Complaint.name(name, "The name \"" + name + "\" is declared twice.");
            }
            canonical.add(plain);
        }
        return canonical;
    }

    private static String plain(String name) {
        List<Token> tokens = name.length() <= MAX_NAME ? Lexer.tokens(name) : List.of();
        if (tokens.size() != 2
                || !tokens.get(0).is(Token.Kind.NAME)
                || tokens.get(0).length() != name.length()) {
            throw Complaint.name(
                    name,
                    "\"" + name + "\" cannot be a name: a name is letters followed by letters, digits or _,"
                            + " at most " + MAX_NAME + " characters.");
        }
        String plain = tokens.get(0).text();
        if (plain.equals("pi") || (Functions.has(plain) && Greek.letter(plain) == null)) {
            throw Complaint.name(name, "\"" + name + "\" cannot be a name here: it already means something else.");
        }
        return plain;
    }

    /** The longest name that can be declared. */
    public static final int MAX_NAME = 40;

    public boolean declares(String name) {
        return variables.contains(name) || parameters.contains(name);
    }
}
