package org.jacoscope.core.expr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a formula: operator precedence over the Op table (Pratt's binding powers), with an explicit stack in place of
 * recursion, so that no nesting can overflow. All limits hold while reading, before any other work.
 */
public final class Parser {

    public static final int MAX_CHARACTERS = 10_000;
    public static final int MAX_PARENTHESES = 512;
    public static final int MAX_NODES = 5_000;

    private static final int ROOT_PRECEDENCE = 50;
    /** A minus sign within a product, quotient or power, as in 2^-x·y, takes only a power with it. */
    private static final int INNER_MINUS_PRECEDENCE = 35;

    private static final Map<String, Op> INFIX = infixSigns();

    /** What waits on the stack: an operation for its right argument, or a parenthesis for its end. */
    private sealed interface Waiting {}

    private record Operation(Op op, int precedence) implements Waiting {}

    /** An open parenthesis; {@code function} is the name before it, null for plain grouping. */
    private record Group(Token open, @Nullable Token function, int firstArgument) implements Waiting {}

    private final String text;
    private final Scope scope;
    private final List<Token> tokens;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<Expr> values = new ArrayList<>();
    private int at;
    private int depth;
    private int nodes;
    private boolean valueExpected = true;

    private Parser(String text, Scope scope) {
        this.text = text;
        this.scope = scope;
        this.tokens = Lexer.tokens(text);
    }

    /**
     * The formula that {@code text} spells.
     *
     * @throws FormulaException when it cannot be read or exceeds a limit
     */
    public static Expr parse(String text, Scope scope) {
        if (text.length() > MAX_CHARACTERS) {
            throw Complaint.tooLong(text);
        }
        return new Parser(text, scope).formula();
    }

    private static Map<String, Op> infixSigns() {
        Map<String, Op> signs = new LinkedHashMap<>();
        for (Op op : Op.values()) {
            if (op.form() == Op.Form.INFIX) {
                signs.put(op.symbol(), op);
            }
        }
        return signs;
    }

    private Expr formula() {
        if (token().is(Token.Kind.END)) {
            throw Complaint.empty(text);
        }
        while (!token().is(Token.Kind.END)) {
            if (valueExpected) {
                value();
            } else {
                continuation();
            }
            at++;
        }
        if (valueExpected) {
            throw Complaint.noValue(text, tokens, at);
        }
        reduce(0);
        if (waiting.peek() instanceof Group group) {
            throw Complaint.unclosed(text, group.open());
        }
        return values.get(0);
    }

    private Token token() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    /** Reads the token where a value begins. */
    private void value() {
        switch (token().kind()) {
            case NUMBER -> push(new Expr.Num(token().value()));
            case NAME -> name();
            case OPEN -> open(null);
            case ROOT -> waiting.push(new Operation(Op.SQRT, ROOT_PRECEDENCE));
            case SIGN -> sign();
            case CLOSE -> {
                if (waiting.peek() instanceof Group group && tokens.get(at - 1).is(Token.Kind.OPEN)) {
                    throw Complaint.nothingInside(group.open(), group.function(), token());
                }
                throw Complaint.noValue(text, tokens, at);
            }
            default -> throw Complaint.noValue(text, tokens, at);
        }
    }

    private void sign() {
        if (token().isSign("-")) {
            boolean inner = waiting.peek() instanceof Operation left && left.precedence() > Op.NEG.precedence();
            waiting.push(new Operation(Op.NEG, inner ? INNER_MINUS_PRECEDENCE : Op.NEG.precedence()));
        } else if (!token().isSign("+")) {
            throw Complaint.noValue(text, tokens, at);
        }
    }

    private void name() {
        String name = token().text();
        boolean call = next().is(Token.Kind.OPEN);
        Op constant = Functions.constant(name);
        if (call && Functions.has(name)) {
            at++;
            open(tokens.get(at - 1));
        } else if (scope.declares(name)) {
            push(new Expr.Sym(name));
        } else if (constant != null) {
            push(Expr.call(constant));
        } else if (Functions.has(name)) {
            throw Complaint.functionWithoutParentheses(text, tokens, at);
        } else {
            throw Complaint.unknownName(token(), scope, call);
        }
    }

    private void open(@Nullable Token function) {
        depth++;
        if (depth > MAX_PARENTHESES) {
            throw Complaint.tooDeep(token());
        }
        waiting.push(new Group(token(), function, values.size()));
    }

    /** Reads the token after a complete value. */
    private void continuation() {
        switch (token().kind()) {
            case SIGN -> infix(Objects.requireNonNull(INFIX.get(token().text())));
            case SUPERSCRIPT -> superscript();
            case COMMA -> comma();
            case CLOSE -> close();
            default -> product();
        }
    }

    /** Two values side by side are multiplied. */
    private void product() {
        if (token().is(Token.Kind.NUMBER) && tokens.get(at - 1).is(Token.Kind.NUMBER)) {
            throw Complaint.adjacentNumbers(text, tokens.get(at - 1), token());
        }
        infix(Op.MUL);
        value();
    }

    private void infix(Op op) {
        boolean rightAssociative = op == Op.POW;
        reduce(rightAssociative ? op.precedence() + 1 : op.precedence());
        waiting.push(new Operation(op, op.precedence()));
        valueExpected = true;
    }

    private void superscript() {
        reduce(Op.POW.precedence() + 1);
        push(new Expr.Num(token().value()));
        apply(Op.POW);
    }

    private void comma() {
        reduce(0);
        if (!(waiting.peek() instanceof Group group) || group.function() == null) {
            throw Complaint.comma(text, tokens, at);
        }
        valueExpected = true;
    }

    private void close() {
        reduce(0);
        if (!(waiting.poll() instanceof Group group)) {
            throw Complaint.unopened(token());
        }
        depth--;
        if (group.function() != null) {
            call(group.function(), group.firstArgument());
        }
    }

    private void call(Token function, int first) {
        List<Expr> args = List.copyOf(values.subList(first, values.size()));
        String name = function.text();
        if (!Functions.takes(name, args.size())) {
            throw Complaint.wrongCount(text, function, args.size(), tokens.subList(0, at + 1));
        }
        values.subList(first, values.size()).clear();
        values.add(Functions.call(name, args));
        count(Functions.nodes(name, args.size()));
    }

    /** Applies the waiting operations, up to the last parenthesis, that bind at least as tightly as this. */
    private void reduce(int precedence) {
        while (waiting.peek() instanceof Operation top && top.precedence() >= precedence) {
            if (isComparison(top.op()) && precedence == top.precedence()) {
                throw Complaint.chained(token());
            }
            waiting.pop();
            apply(top.op());
        }
    }

    private static boolean isComparison(Op op) {
        return op.form() == Op.Form.INFIX && op.precedence() == Op.LT.precedence();
    }

    private void push(Expr value) {
        values.add(value);
        count(1);
        valueExpected = false;
    }

    private void apply(Op op) {
        List<Expr> args = values.subList(values.size() - op.arity(), values.size());
        Expr result = new Expr.Call(op, args);
        args.clear();
        values.add(result);
        count(1);
    }

    private void count(int added) {
        nodes += added;
        if (nodes > MAX_NODES) {
            throw Complaint.tooManyNodes(token());
        }
    }
}
