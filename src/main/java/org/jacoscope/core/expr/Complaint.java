package org.jacoscope.core.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sentences in which the parser explains what is wrong. */
final class Complaint {

    private static final String A_VALUE = "a number, a name or a parenthesis";
    private static final String AN_OPERATION = "an operation such as +";
    private static final String END = "the end of the formula";
    private static final int QUOTED = 40;

    private Complaint() {}

    static FormulaException name(String name, String message) {
        return new FormulaException(message, 0, name.length(), quoted(name), "a name", null);
    }

    static FormulaException empty(String text) {
        return new FormulaException(
                "The formula is empty. Type something such as x^2 + y.", text.length(), 0, END, A_VALUE, null);
    }

    static FormulaException tooLong(String text) {
        String limit = "at most " + Parser.MAX_CHARACTERS + " characters";
        return new FormulaException(
                "The formula is too long: it has " + text.length() + " characters and may have " + limit + ".",
                Parser.MAX_CHARACTERS,
                text.length() - Parser.MAX_CHARACTERS,
                text.length() + " characters",
                limit,
                null);
    }

    static FormulaException tooDeep(Token open) {
        return at(
                open,
                "The formula is nested too deeply: at most " + Parser.MAX_PARENTHESES
                        + " parentheses may be open at once.",
                "at most " + Parser.MAX_PARENTHESES + " open parentheses",
                null);
    }

    static FormulaException tooManyNodes(Token token) {
        return at(
                token,
                "The formula is too large: it may consist of at most " + Parser.MAX_NODES
                        + " numbers, names and operations.",
                "at most " + Parser.MAX_NODES + " numbers, names and operations",
                null);
    }

    static FormulaException tooLarge(String text, int start, int end) {
        String found = quoted(text.substring(start, end));
        return new FormulaException(
                "The number " + found + " is too large: the largest possible is about 1.8e308.",
                start,
                end - start,
                found,
                "a number up to 1.8e308",
                null);
    }

    static FormulaException tooSmall(String text, int start, int end) {
        String found = quoted(text.substring(start, end));
        return new FormulaException(
                "The number " + found + " is too close to zero: the smallest possible is about 4.9e-324.",
                start,
                end - start,
                found,
                "0 or a number from 4.9e-324",
                null);
    }

    static FormulaException secondPoint(String text, int start, int end) {
        String found = quoted(text.substring(start, end));
        return new FormulaException(
                found + " is not a number: it has more than one decimal point.",
                start,
                end - start,
                found,
                "a number with one decimal point",
                null);
    }

    /** What the character at {@code at}, which begins no token, may have been meant to be. */
    static FormulaException character(String text, int at) {
        int length = Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() ? 2 : 1;
        String found = text.substring(at, at + length);
        if (isInvisible(text.charAt(at))) {
            return invisible(text.charAt(at), at);
        }
        String hint = switch (found) {
            case "=" -> "A formula has no = sign; type only what stands to its right, and == to compare.";
            case "|" -> "Write abs(x) for the absolute value |x|.";
            case "!" -> "Write gamma(n+1) for the factorial n!, and != for not equal.";
            case "%" -> "Write mod(x, y) for the remainder, and x/100 for per cent.";
            case "[", "]", "{", "}" -> "Use round parentheses ( ).";
            case ";" -> "Separate arguments by a comma, and write decimals with a point.";
            case "." -> "A decimal point needs a digit beside it.";
            case "&" -> "Multiply comparisons to require both: (x>0)*(y>0).";
            case "⁻" -> "A raised minus sign needs a raised digit after it.";
            case "'", "′", "’", "‘", "´", "`" -> "Derivatives are computed for you; type the formula itself.";
            case "_" -> "A name begins with a letter.";
            case "∞" -> "Infinity is not a number that a formula can use.";
            default -> "It has no meaning in a formula.";
        };
        String replacement = switch (found) {
            case "=" -> "==";
            case "[", "{" -> "(";
            case "]", "}" -> ")";
            case ";" -> ",";
            default -> null;
        };
        return new FormulaException(
                "The character " + quoted(found) + " cannot be used here. " + hint,
                at,
                length,
                quoted(found),
                "a number, a name, an operation or a parenthesis",
                replacement);
    }

    /** Characters that nobody sees: control characters, and those that turn the direction of what follows. */
    private static boolean isInvisible(char c) {
        return c < ' '
                || (c >= '\u007f' && c < '\u00a0')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u206f');
    }

    private static FormulaException invisible(char c, int at) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        String name = "U+" + "0".repeat(4 - hex.length()) + hex;
        return new FormulaException(
                "There is an invisible character (" + name + ") after character " + at
                        + ", perhaps from copying. Delete it, or type the formula.",
                at,
                1,
                name,
                "a number, a name, an operation or a parenthesis",
                " ");
    }

    /** A value should begin at token {@code at} and does not. */
    static FormulaException noValue(String text, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = at > 0 ? tokens.get(at - 1) : token;
        if (at > 0 && token.isSign("*") && before.isSign("*")) {
            return new FormulaException(
                    "A power is written with ^ here: x^2, not x**2.",
                    before.start(),
                    token.end() - before.start(),
                    "\"**\"",
                    "\"^\"",
                    "^");
        }
        String place = at == 0 ? "at the beginning" : "after " + quoted(typed(text, before));
        String message = token.is(Token.Kind.END)
                ? "The formula ends too early: " + A_VALUE + " is missing " + place + "."
                : "Found " + quoted(typed(text, token)) + " " + place + ", where " + A_VALUE + " should stand.";
        return at(token, message, A_VALUE, null);
    }

    static FormulaException nothingInside(Token open, @Nullable Token function, Token close) {
        int start = function == null ? open.start() : function.start();
        String name = function == null ? "" : function.text();
        String message = function == null
                ? "There is nothing between these parentheses."
                : name + " needs something in its parentheses: it takes " + Functions.wanted(name) + ".";
        return new FormulaException(message, start, close.end() - start, quoted(name + "()"), A_VALUE, null);
    }

    static FormulaException unclosed(String text, Token open) {
        return new FormulaException(
                "A closing parenthesis is missing: the one opened at character " + (open.start() + 1)
                        + " is never closed.",
                text.length(),
                0,
                END,
                "\")\"",
                ")");
    }

    static FormulaException unopened(Token close) {
        return at(close, "This closing parenthesis has no opening one before it.", AN_OPERATION + " or " + END, null);
    }

    static FormulaException adjacentNumbers(String text, Token left, Token right) {
        String product = typed(text, left) + "*" + typed(text, right);
        return new FormulaException(
                "Two numbers stand side by side: put an operation between them, such as " + product + ".",
                left.start(),
                right.end() - left.start(),
                quoted(text.substring(left.start(), right.end())),
                AN_OPERATION,
                product);
    }

    static FormulaException chained(Token sign) {
        return at(
                sign,
                "Comparisons cannot be chained: write (a<b)*(b<c) in place of a<b<c.",
                AN_OPERATION + " or " + END,
                null);
    }

    static FormulaException comma(String text, List<Token> tokens, int at) {
        if (isDecimalComma(tokens, at)) {
            Token whole = tokens.get(at - 1);
            Token digits = tokens.get(at + 1);
            String found = text.substring(whole.start(), digits.end());
            String pointed = found.replace(',', '.');
            return new FormulaException(
                    "A decimal number is written with a point: " + pointed + ", not " + found + ".",
                    whole.start(),
                    found.length(),
                    quoted(found),
                    "a decimal point",
                    pointed);
        }
        return at(
                tokens.get(at),
                "A comma can only stand between the arguments of a function, as in max(x, y).",
                AN_OPERATION + " or " + END,
                null);
    }

    private static boolean isDecimalComma(List<Token> tokens, int at) {
        if (at == 0 || at + 1 >= tokens.size()) {
            return false;
        }
        Token whole = tokens.get(at - 1);
        Token comma = tokens.get(at);
        Token digits = tokens.get(at + 1);
        return comma.is(Token.Kind.COMMA)
                && isDigits(whole)
                && isDigits(digits)
                && whole.end() == comma.start()
                && comma.end() == digits.start();
    }

    private static boolean isDigits(Token token) {
        return token.is(Token.Kind.NUMBER) && token.text().indexOf('.') < 0;
    }

    static FormulaException functionWithoutParentheses(String text, List<Token> tokens, int at) {
        Token function = tokens.get(at);
        Token next = tokens.get(at + 1);
        String name = function.text();
        String expected = "\"(\" after " + name;
        if (next.is(Token.Kind.SUPERSCRIPT) || next.isSign("^")) {
            return at(
                    function,
                    "A power of a function stands after its argument: write " + name + "(x)^2.",
                    expected,
                    null);
        }
        if (next.is(Token.Kind.NAME) || next.is(Token.Kind.NUMBER)) {
            String call = name + "(" + typed(text, next) + ")";
            return new FormulaException(
                    name + " is a function: put its argument in parentheses, " + call + ".",
                    function.start(),
                    next.end() - function.start(),
                    quoted(text.substring(function.start(), next.end())),
                    expected,
                    call);
        }
        return at(
                function,
                name + " is a function and needs its argument in parentheses: it takes " + Functions.wanted(name) + ".",
                expected,
                null);
    }

    static FormulaException wrongCount(String text, Token function, int count, List<Token> tokens) {
        String name = function.text();
        Token close = tokens.get(tokens.size() - 1);
        String call = text.substring(function.start(), close.end());
        List<Integer> commas = decimalCommas(function, tokens);
        String pointed = Functions.takes(name, count - commas.size()) ? pointed(call, function, commas) : null;
        String hint = commas.isEmpty()
                ? ""
                : " A decimal number is written with a point" + (pointed == null ? "." : ": " + pointed + ".");
        return new FormulaException(
                name + " takes " + Functions.wanted(name) + ", and has " + count + " here." + hint,
                function.start(),
                close.end() - function.start(),
                quoted(call),
                Functions.wanted(name),
                pointed);
    }

    /** Where in the text the commas between the call's own arguments are that may be meant as decimal points. */
    private static List<Integer> decimalCommas(Token function, List<Token> tokens) {
        List<Integer> commas = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() > function.start()) {
                depth += tokens.get(i).is(Token.Kind.OPEN) ? 1 : tokens.get(i).is(Token.Kind.CLOSE) ? -1 : 0;
                if (depth == 1 && isDecimalComma(tokens, i)) {
                    commas.add(tokens.get(i).start());
                }
            }
        }
        return commas;
    }

    /** The call with points for these commas; null when it is too long to be shown, or would have a number with two. */
    private static @Nullable String pointed(String call, Token function, List<Integer> commas) {
        StringBuilder pointed = new StringBuilder(call);
        for (int comma : commas) {
            pointed.setCharAt(comma - function.start(), '.');
        }
        boolean sensible = !commas.isEmpty() && call.length() <= QUOTED && !hasTwoPoints(pointed.toString());
        return sensible ? pointed.toString() : null;
    }

    private static boolean hasTwoPoints(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            points = c == '.' ? points + 1 : Lexer.isDigit(c) ? points : 0;
            if (points > 1) {
                return true;
            }
        }
        return false;
    }

    static FormulaException unknownName(Token token, Scope scope, boolean call) {
        String name = token.text();
        boolean guessable = name.length() <= Scope.MAX_NAME;
        String product = guessable ? Names.product(name, scope, call) : null;
        String suggestion = product != null || !guessable ? product : Names.nearest(name, scope, call);
        String what = call ? "There is no function or variable called " : "There is nothing called ";
        String hint = suggestion == null ? " " + known(scope) : " Did you mean " + suggestion + "?";
        return at(token, what + quoted(name) + " here." + hint, "a known name", suggestion);
    }

    private static String known(Scope scope) {
        List<String> names = new ArrayList<>(scope.variables());
        names.addAll(scope.parameters());
        if (names.isEmpty()) {
            return "The formula has no variables.";
        }
        return "The variables are " + String.join(", ", names) + ".";
    }

    private static FormulaException at(Token token, String message, String expected, @Nullable String suggestion) {
        String found = token.is(Token.Kind.END) ? END : quoted(token.text());
        return new FormulaException(message, token.start(), token.length(), found, expected, suggestion);
    }

    private static String typed(String text, Token token) {
        return text.substring(token.start(), token.end());
    }

    private static String quoted(String text) {
        return "\"" + (text.length() <= QUOTED ? text : text.substring(0, QUOTED - 1) + "…") + "\"";
    }
}
