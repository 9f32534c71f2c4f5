package org.jacoscope.laws;

import java.util.Map;
import java.util.Objects;
import org.jacoscope.lab.Lab;

/** What people answer, right and wrong, to the exercises of each lab. */
public final class ExerciseTables {
    private static final Map<String, ExerciseTable> ALL = Map.ofEntries(
            Map.entry("polar-grid", polarGrid()),
            Map.entry("gaussian-integral", gaussian()),
            Map.entry("determinant-map", determinantMap()),
            Map.entry("linear-map", linearMap()),
            Map.entry("linear-approximation", linearApproximation()),
            Map.entry("substitution", substitution()),
            Map.entry("chain-rule", chainRule()),
            Map.entry("inverse-function", inverseFunction()),
            Map.entry("volume-elements", volumeElements()),
            Map.entry("image-warp", imageWarp()),
            Map.entry("uncertainty", uncertainty()),
            Map.entry("calculator", calculator()));

    private ExerciseTables() {}

    public static Map<String, ExerciseTable.Row> of(Lab lab) {
        String id = lab.card().id();
        return Objects.requireNonNull(ALL.get(id), id).rows();
    }

    private static ExerciseTable polarGrid() {
        return new ExerciseTable()
                .exercise("log-polar")
                .right("exp(2*rho)", "e^(2rho)", "exp(ρ)^2", "e^ρ e^ρ", "exp(2ρ)*(cos(θ)^2 + sin(θ)^2)")
                .wrong("-exp(2rho)", "Almost: the sign is the wrong way round everywhere.")
                .wrong(
                        "exp(rho)",
                        "Not yet. Both columns of J hold a factor exp(ρ), and the determinant multiplies them.")
                .wrong(
                        "exp(2rho)(cos(θ)^2 - sin(θ)^2)",
                        "Not yet. The two products are subtracted, and one of them is negative already: cos² θ + sin² θ"
                                + " remains.")
                .wrong("exp(2rho)/2", "Almost: yours is half what is right, everywhere.")
                .exercise("square")
                .right("2|u|".replace("|u|", "abs(u)"), "abs(2u)", "2 sqrt(u^2)", "2 max(u, -u)")
                .wrong(
                        "2u",
                        "Almost: the size is right, but not the sign: an absolute value |·| is missing, written abs( ).")
                .wrong("u^2", "Not yet. That is x itself. The factor comes from its derivative by u.")
                .wrong("2 abs(v)", "Almost: u and v are swapped.")
                .wrong("abs(u)", "Almost: yours is half what is right, everywhere.")
                .exercise("sector")
                .right("pi/2", "1.571", "(4-1)/2*pi/3", "π 0.5")
                .wrong(
                        "pi/3",
                        "Not yet. That is the area of the rectangle in r and θ, the integral of dr dθ. The factor r is"
                                + " missing.")
                .wrong("2pi/3", "Not yet. That is the whole sector up to r = 2. The part with r < 1 is not in it.")
                .wrong("pi", "Almost: yours is twice the right number.")
                .wrong("90", "Not yet. Read the numbers beside the figures, or open the hint.")
                .wrong("1.6", "Close, but not exact enough: give more digits, or a formula.")
                .exercise("keeps-areas")
                .right("shear,stretch,exchange", "exchange, stretch, shear")
                .wrong(
                        "shear,stretch,polar,exchange",
                        "Not yet. (u cos v, u sin v) is polar coordinates: det J = u, so cells grow with u.")
                .wrong("double", "Not yet. (2u, v) has det J = 2: every cell becomes twice as large.")
                .wrong("shear,stretch", "Not yet: what you chose is right, but it is not all.")
                .exercise("one-and-a-half")
                .right("1.5, 1", "(3/2, pi)", "(1.5, cos(0))", "(sqrt(9)/2, 5)", "(1+2)/2, (1)", "[1.5, (1)]")
                .rightState(Map.of("cell", "1.49,3"))
                .wrongState(Map.of(), "Not yet: at r = 2, θ = 0.75 det J is 2, and det J = 1.5 is asked for.")
                .wrong("-1.5, 0", "Almost: at r = −1.5, θ = 0 det J is −1.5, so the size is right and the sign is not.")
                .wrong("1.5", "A point is two numbers, such as 1, -0.5, not 1.")
                .exercise("equal-area")
                .rightState(Map.of("map", "sqrt(2*r)*cos(theta);sqrt(2*r)*sin(theta)"))
                .rightState(Map.of("map", "r+a*theta;theta"))
                .rightState(Map.of("names", "u,v", "map", "u;v+sin(3*u)"))
                .rightState(Map.of("map", "1e9*r+a*theta;1e-9*theta"))
                .wrongState(
                        Map.of("map", "r*(1+1e-10);theta"),
                        "Not yet: det J simplifies to 1 + 1×10⁻¹⁰, and det J = 1 is asked for.")
                .wrongState(
                        Map.of("map", "r;theta+1/(r-1.001)"),
                        "Not yet: at r = 1.001, θ = 0.09817 det J is undefined, and det J = 1 is asked for in the whole"
                                + " window.")
                .wrongState(
                        Map.of(),
                        "Not yet: at r = 2.953, θ = 0.09817 det J is 2.953, and det J = 1 is asked for in the whole"
                                + " window.")
                .wrongState(
                        Map.of("map", "sqrt(r)*cos(theta);sqrt(r)*sin(theta)"),
                        "Not yet: at r = 0.04688, θ = 0.09817 det J is 0.5, and det J = 1 is asked for in the whole"
                                + " window.")
                .wrongState(
                        Map.of("map", "theta;r"),
                        "Not yet: at r = 0.04688, θ = 0.09817 det J is −1, and det J = 1 is asked for in the whole"
                                + " window.");
    }

    private static ExerciseTable calculator() {
        return new ExerciseTable()
                .exercise("shape")
                .right("[[y*z, x*z, x*y], [1, 0, 2*z]]", "[[z y, z x, y x], [1, 0, z+z]]")
                .wrong(
                        "[[y*z, 1], [x*z, 0], [x*y, 2*z]]",
                        "Almost: this is the transpose of the answer, its rows are your columns. In a Jacobian, row i holds the derivatives of component i.")
                .wrong(
                        "[[x*y*z, x*y*z, x*y*z], [1, 0, 2*z]]",
                        "Not yet. In row 1 nothing was differentiated: the derivative of xyz by x is yz.")
                .wrong(
                        "[[y*z, x*z, x*y], [x, 0, z^2]]",
                        "Not yet. Row 2 holds the parts of x + z², not its derivatives.")
                .wrong(
                        "[[y*z, x*z], [1, 0]]",
                        "Not yet: the answer is a matrix of 2 rows and 3 columns, and yours is a matrix of 2 rows and 2 columns. Write rows in brackets: [[a, b], [c, d]].")
                .exercise("hessian")
                .right("[[2y, 2x], [2x, 6y]]", "[[y+y, x*2], [2x, 3y*2]]")
                .wrong(
                        "[[2y, 0], [0, 6y]]",
                        "Not yet. The mixed derivatives are missing: 2xy by y is 2x, and so is x² + 3y² by x.")
                .wrong(
                        "[[2x*y, 2x], [2x, 3y^2]]",
                        "Not yet. On the diagonal stand second derivatives: differentiate once more.")
                .wrong(
                        "[[2x*y], [x^2+3y^2]]",
                        "Not yet: the answer is a matrix of 2 rows and 2 columns, and yours is a matrix of 2 rows and 1 column. Write rows in brackets: [[a, b], [c, d]].")
                .exercise("product")
                .right("13", "4*3 + 1*1", "26/2")
                .wrong("14", "Not yet. That is vᵀJ, a VJP. A JVP has the vector on the right: row 1 times v.")
                .wrong(
                        "46",
                        "Not yet. That is F(x + v) − F(x). The JVP is the linear part of it: exact only for small steps.")
                .wrong("9", "Not yet. That is the second number, from row 2.")
                .exercise("area")
                .right("3", "sqrt(9)", "sqrt(5*5 - 4^2)")
                .wrong("9", "Not yet. That is det(JᵀJ), the square of the area. Take its root.")
                .wrong(
                        "1",
                        "Not yet. That is the determinant of the first two rows: the area of the shadow on the floor.")
                .wrong("5", "Not yet. That is the product of the columns' lengths. They are not at right angles.")
                .exercise("sweeps")
                .right("reverse", " reverse ")
                .wrong("forward", "Not yet. Forward mode gives a column in each sweep, and there are 1000 columns.")
                .wrong("reverse-many", "Not yet. A sweep of reverse mode gives a whole row: 3 are enough.")
                .wrong("determinant", "Not yet. It has no determinant, but a Jacobian there is all the same.")
                .exercise("round")
                .right("1, 0", "(1, pi)", "(2/2, 3)")
                .rightState(Map.of("point", "1.01,0.5"))
                .wrongState(Map.of(), "Not yet: with x = (2, 0.75) σ₁/σ₂ is 2, and σ₁/σ₂ = 1 is asked for.")
                .wrong("0, 1", "Not yet: with x = (0, 1) σ₁/σ₂ is ∞, and σ₁/σ₂ = 1 is asked for.")
                .wrong("0.5, 0", "Not yet: with x = (0.5, 0) σ₁/σ₂ is 2, and σ₁/σ₂ = 1 is asked for.")
                .wrong("1", "A point is two numbers, such as 1, -0.5, not 1.");
    }

    private static ExerciseTable gaussian() {
        return new ExerciseTable()
                .exercise("width")
                .right("pi/a", "π a^(-1)", "2pi/(2a)", "(sqrt(pi)/sqrt(a))^2")
                .wrong("pi*a", "Not yet. A larger a makes the bell narrower, and so its volume smaller.")
                .wrong("pi", "Not yet. That is the volume for a = 1. Substitute s = r², and integrate e^(−as).")
                .wrong("-pi/a", "Almost: the sign is the wrong way round everywhere.")
                .wrong("2pi/a", "Almost: yours is twice what is right, everywhere.")
                .exercise("normal")
                .right("sqrt(2pi)", "2.5066", "sqrt(2) sqrt(π)")
                .wrong("2pi", "Not yet. That is I², the volume. The question is for I, its root.")
                .wrong("sqrt(pi)", "Not yet. That is the integral of e^(−x²): here the curve is wider, by √2.")
                .wrong("sqrt(pi/2)", "Not yet. That is half of it, the integral over x > 0. Both sides belong to it.")
                .exercise("disc")
                .right("1 - 1/e", "1-exp(-1)", "0.632")
                .wrong("1/e", "Not yet. That is what stands outside the disc.")
                .wrong("pi(1-1/e)", "Not yet. That is the volume itself. Its share is that divided by π.")
                .wrong(
                        "erf(1)",
                        "Not yet. That comes from the integral of e^(−r²) dr: the factor r, the determinant, is missing.")
                .wrong("erf(1)^2", "Not yet. That is the share of the square with |x| ≤ 1 and |y| ≤ 1.")
                .exercise("half")
                .right("sqrt(log(2))", "0.8326", "sqrt(ln(2))")
                .wrong("log(2)", "Not yet. That is r². The question is for r.")
                .wrong("sqrt(2)/2", "Not yet. That disc has half the area of the unit disc, not half the volume.")
                .wrong("1", "Not yet. Read the numbers beside the figures, or open the hint.")
                .exercise("round")
                .right("narrow,constant", "constant, narrow")
                .wrong("narrow", "Not yet: what you chose is right, but it is not all.")
                .wrong(
                        "narrow,absolute",
                        "Not yet. e^(−|x|) gives e^(−(|x| + |y|)), and |x| + |y| is not the same along a circle: its"
                                + " level curves are squares on a corner.")
                .wrong(
                        "fourth",
                        "Not yet. e^(−x⁴) gives e^(−(x⁴ + y⁴)): on the circle of radius 1 the exponent is −1 at (1, 0) and"
                                + " −1/2 on the diagonal.")
                .exercise("half-as-high")
                .right("0, sqrt(log(2))", "(0.8326, 0)", "[-sqrt(log(2)/2), sqrt(log(2)/2)]")
                .rightState(Map.of("point", "0.6,0.58"))
                .rightState(Map.of("f", "1/(1+x^2)", "point", "0,1"))
                .wrongState(
                        Map.of("point", "1,0"),
                        "Not yet: with (x, y) = (1, 0) f(x) f(y) / f(0)² is 0.3679, and f(x) f(y) / f(0)² = 0.5 is asked"
                                + " for.")
                .wrong(
                        "0, 0",
                        "Not yet: with (x, y) = (0, 0) f(x) f(y) / f(0)² is 1, and f(x) f(y) / f(0)² = 0.5 is asked for.")
                .wrong("0.83", "A point is two numbers, such as 1, -0.5, not 1.");
    }

    private static ExerciseTable determinantMap() {
        return new ExerciseTable()
                .exercise("determinant")
                .right("2*x^2-y", "2x² − y", "(2x)(x) - y*1", "-(y - 2 x x)")
                .wrong(
                        "2x^2+y",
                        "Not yet. The products along the two diagonals are subtracted in a determinant, not added.")
                .wrong("y-2x^2", "Almost: the sign is the wrong way round everywhere.")
                .wrong("2y^2-x", "Almost: x and y are swapped.")
                .wrong(
                        "2x-x y",
                        "Not yet. These are the products along the rows. Multiply along the diagonals: the first entry of"
                                + " the first row with the second of the second row.")
                .exercise("jacobian")
                .right(
                        "[[2x cos(x^2), 0], [y^3, 3x y^2]]",
                        "2 cos(x^2) x, 0; y^3, 3 y^2 x",
                        "[cos(x²)·2x, x - x; y y y, x·3y²]")
                .wrong(
                        "[[2x cos(x^2), y^3], [0, 3x y^2]]",
                        "Almost: this is the transpose of the answer, its rows are your columns. In a Jacobian, row i"
                                + " holds the derivatives of component i.")
                .wrong(
                        "[[cos(x^2), 0], [y^3, 3x y^2]]",
                        "Not yet: in row 1, column 1 the factor 2x is missing, the derivative of the inner function x^2"
                                + " by x (chain rule). All other entries are right.")
                .wrong(
                        "[[-2x cos(x^2), 0], [y^3, 3x y^2]]",
                        "Not yet: in row 1, column 1 the sign is the wrong way round everywhere. All other entries are"
                                + " right.")
                .wrong(
                        "[2x cos(x^2), 0; y^3]",
                        "Row 2 has 1 entry, and row 1 has 2 entries: all rows of a matrix are equally long.")
                .exercise("factor")
                .right("5", "4(1 + 0.5^2)", "sqrt(5)^2")
                .wrong(
                        "sqrt(5)",
                        "Not yet. That is how many times lengths grow, σ₁ = σ₂ = √5. Areas grow by the square of it.")
                .wrong(
                        "-5",
                        "Almost: the number is right but for its sign. What is asked for is never negative: take its"
                                + " absolute value |·|.")
                .wrong("1/5", "Almost: yours is the reciprocal of the right number.")
                .wrong("2.5", "Almost: yours is half the right number.")
                .exercise("angle")
                .right("pi/4", "atan(1)", "0.785", "atan2(2, 2)", "9pi/4", "-7pi/4")
                .wrong("45", "Almost: that is the answer in degrees. Angles are in radians here: multiply by pi/180.")
                .wrong("-pi/4", "Almost: the size is right, the sign is not.")
                .wrong(
                        "pi/2",
                        "Not yet. That is the direction of the image (0, 2) itself. The question is by how much J turns a"
                                + " step, and J sends (1, 0) to (2, 2).")
                .exercise("singular")
                .right("flat", " flat ")
                .wrong(
                        "folded",
                        "Not yet. For (x³, y) the determinant 3x² is 0 along a line and negative nowhere: nothing is"
                                + " folded.")
                .wrong(
                        "not-one-to-one",
                        "Not yet. For (x³, y) the determinant is 0 where x = 0, and yet different points have different"
                                + " images. Only the inverse has no derivative there.")
                .wrong(
                        "no-derivative",
                        "Not yet. J is the derivative, and it exists. That its determinant is 0 says what J does, not"
                                + " that there is none.")
                .wrong(
                        "flatt",
                        "There is no option \"flatt\". Did you mean flat? The options are folded, not-one-to-one, flat,"
                                + " no-derivative.")
                .exercise("turned-over")
                .right("0, 1", "(1/2, 3/2)", "[sqrt(1/2), 2]")
                .rightState(Map.of("point", "0.01,1"))
                .wrongState(Map.of(), "Not yet: at x = 1, y = −1 det J is 3, and det J = −1 is asked for.")
                .wrong("1, 1", "Almost: at x = 1, y = 1 det J is 1, so the size is right and the sign is not.")
                .wrongState(
                        Map.of("map", "log(x);y", "point", "-1,0"),
                        "Not yet: at x = −1, y = 0 det J is undefined, and det J = −1 is asked for.")
                .wrong("1; 2, 3", "Row 2 has 2 entries, and row 1 has 1 entry: all rows of a matrix are equally long.")
                .exercise("reversing")
                .rightState(Map.of("map", "y;x"))
                .rightState(Map.of("map", "x;-y-y^3"))
                .rightState(Map.of("map", "exp(x);-atan(y)"))
                .rightState(Map.of("map", "1-a*x^2+y;b*x"))
                .wrongState(
                        Map.of("map", "y;tan(x)"),
                        "Not yet: at x = −1.571, y = −1.938 det J is undefined, and det J < 0 is asked for in the whole"
                                + " window.")
                .wrongState(
                        Map.of("map", "-1/(x-0.01);-y"),
                        "Not yet: at x = 0.01, y = −1.938 det J is undefined, and det J < 0 is asked for in the whole"
                                + " window.")
                .wrongState(
                        Map.of("map", "y;sqrt(x+1.97)"),
                        "Not yet: at x = −2, y = −1.938 det J is undefined, and det J < 0 is asked for in the whole"
                                + " window.")
                .wrongState(
                        Map.of(),
                        "Not yet: at x = −1.938, y = −1.938 det J is 9.445, and det J < 0 is asked for in the whole window.")
                .wrongState(
                        Map.of("map", "x;-y^3"),
                        "Not yet: at x = −1.938, y = 0 det J is 0, and det J < 0 is asked for in the whole window.")
                .wrongState(
                        Map.of("map", "-1/x;-y"),
                        "Not yet: at x = 0, y = −1.938 det J is undefined, and det J < 0 is asked for in the whole window.");
    }

    private static ExerciseTable linearMap() {
        return new ExerciseTable()
                .exercise("signed-area")
                .right("-5", "1*1 - 3*2", "−5", "-(5)")
                .wrong("5", "Almost: the size is right, the sign is not.")
                .wrong("7", "Not yet. The products along the two diagonals are subtracted in a determinant, not added.")
                .wrong(
                        "1",
                        "Not yet. These are the products along the rows, 1·3 − 2·1. Multiply along the diagonals:"
                                + " 1·1 − 3·2.")
                .wrong("-2.5", "Almost: yours is half the right number.")
                .exercise("rotation")
                .right(
                        "[[cos(t), -sin(t)], [sin(t), cos(t)]]",
                        "cos(t), -sin(t); sin(t), cos(t)",
                        "[cos(t), sin(-t); sin(t), cos(-t)]")
                .wrong(
                        "[[cos(t), sin(t)], [-sin(t), cos(t)]]",
                        "Almost: this is the transpose of the answer, its rows are your columns. In a Jacobian, row i holds the derivatives of component i.")
                .wrong(
                        "[[cos(t), sin(t)], [sin(t), cos(t)]]",
                        "Not yet: in row 1, column 2 the sign is the wrong way round everywhere. All other entries are right.")
                .wrong(
                        "[[cos(t), -sin(t)], [sin(t)]]",
                        "Row 2 has 1 entry, and row 1 has 2 entries: all rows of a matrix are equally long.")
                .exercise("collapse")
                .right("kernel,eigenvalue,inverse", "inverse, kernel, eigenvalue")
                .wrong(
                        "kernel,zero",
                        "Not yet. The matrix with the rows (1, 2) and (2, 4) has det J = 1·4 − 2·2 = 0, and no entry of it"
                                + " is 0.")
                .wrong(
                        "shorter",
                        "Not yet. The determinant is the product of the two singular values: one is 0, and the other may be"
                                + " as large as it likes.")
                .wrong("inverse", "Not yet: what you chose is right, but it is not all.")
                .exercise("turned-over")
                .right("0, -1/2", "(2, 0)", "[1, -1/4]")
                .rightState(Map.of("first", "0,1", "second", "1,0"))
                .rightState(Map.of("second", "1,-0.245"))
                .wrongState(Map.of(), "Not yet: with J e₂ = (1, 1.5) det J is 2.5, and det J = −1 is asked for.")
                .wrong("0, 1/2", "Almost: with J e₂ = (0, 0.5) det J is 1, so the size is right and the sign is not.")
                .wrong("1", "A point is two numbers, such as 1, -0.5, not 1.")
                .exercise("kept-direction")
                .right("2, 1", "(1, -1)", "[-sqrt(4), -1]")
                .rightState(Map.of("vector", "1.5,0.75"))
                .rightState(Map.of("first", "1,2", "second", "2,4", "vector", "-2,1"))
                .wrongState(
                        Map.of(),
                        "Not yet: with x = (−1, 2) sin ∠(x, J x) is −0.4472, and sin ∠(x, J x) = 0 is asked for.")
                .wrong(
                        "0, 0",
                        "Not yet: with x = (0, 0) sin ∠(x, J x) is undefined, and sin ∠(x, J x) = 0 is asked for.")
                .wrong("1, 0", "Not yet: with x = (1, 0) sin ∠(x, J x) is 0.2425, and sin ∠(x, J x) = 0 is asked for.");
    }

    private static ExerciseTable inverseFunction() {
        return new ExerciseTable()
                .exercise("determinant")
                .right("1/20", "0.05", "1/(4(2^2+1^2))", "20^-1")
                .wrong("20", "Not yet. That is det J of F itself at (2, 1). The inverse undoes it.")
                .wrong("1/100", "Not yet. You used det J of F at (3, 4). J has to be taken at the preimage, (2, 1).")
                .wrong("-1/20", "Almost: the size is right, the sign is not.")
                .wrong("0.1", "Almost: yours is twice the right number.")
                .exercise("jacobian")
                .right("[[exp(-u), 0], [-exp(-u), 1]]", "[1/e^u, 0; -1/e^u, 1]", "[e^u/e^(2u), v-v; -e^(-u), 1]")
                .wrong(
                        "[[exp(u), 0], [1, 1]]",
                        "Not yet. That is the Jacobian of F itself. The inverse has the inverse matrix.")
                .wrong(
                        "[[1, 0], [-1, exp(u)]]",
                        "Not yet. The entries stand where they should, but the division by det J = e^u is missing.")
                .wrong(
                        "[[exp(-u), -exp(-u)], [0, 1]]",
                        "Almost: this is the transpose of the answer, its rows are your columns. In a Jacobian, row i"
                                + " holds the derivatives of component i.")
                .exercise("locally")
                .right("exponential", " exponential ")
                .wrong(
                        "square",
                        "Not yet. The complex square has det J = 4(x² + y²), which is 0 at the origin: however near one"
                                + " looks there, p and −p have the same image.")
                .wrong(
                        "cube",
                        "Not yet. (x³, y) is one-to-one as a whole. Only the inverse has no derivative where x = 0.")
                .wrong(
                        "shear",
                        "Not yet. (x + y³, y) has det J = 1, and it can be undone as a whole: y is known, and so is x.")
                .exercise("nowhere-to-go")
                .right("0, 0", "(0, 0)", "[0.05, -0.05]")
                .rightState(Map.of("start", "0.01,0.02"))
                .rightState(Map.of("map", "x^2;y", "start", "0,1.3"))
                .wrongState(Map.of(), "Not yet: at x = 1.4, y = 0.3 det J is 8.2, and det J = 0 is asked for.")
                .wrong("1, 0", "Not yet: at x = 1, y = 0 det J is 4, and det J = 0 is asked for.")
                .wrong("0", "A point is two numbers, such as 1, -0.5, not 1.");
    }

    private static ExerciseTable imageWarp() {
        return new ExerciseTable()
                .exercise("lens")
                .right("(1+k r^2)(1+3k r^2)", "1+4k r^2+3k^2 r^4", "(1+k*r^2)*(1+3*k*r*r)")
                .wrong(
                        "(1+k r^2)^2",
                        "Not yet. That would be so if the factor 1 + k r² were constant. Along the radius it grows.")
                .wrong("1+3k r^2", "Not yet. That is the stretch along the radius alone. Across it is 1 + k r².")
                .wrong("1+k r^2", "Not yet. That is the stretch across the radius alone.")
                .exercise("direction")
                .right("holes", " holes")
                .wrong("inverse", "Not yet. It can, wherever det J is not 0: its Jacobian is the inverse matrix.")
                .wrong("area", "Not yet. Areas change by |det J| either way. That is why means are taken.")
                .wrong("hole", "There is no option \"hole\". Did you mean holes? The options are holes, inverse, area.")
                .exercise("double")
                .rightState(Map.of("pixel", "0.847,0"))
                .rightState(Map.of("pixel", "0.6,-0.6"))
                .wrongState(Map.of("pixel", "0,0"), "Not yet: at x = 0, y = 0 det J is 1, and det J = 2 is asked for.")
                .wrongState(
                        Map.of("pixel", "1,0"), "Not yet: at x = 1, y = 0 det J is 2.47, and det J = 2 is asked for.")
                .wrong("0, 0.5", "Not yet: at x = 0, y = 0.5 det J is 1.317, and det J = 2 is asked for.");
    }

    private static ExerciseTable linearApproximation() {
        return new ExerciseTable()
                .exercise("change")
                .right("0.5", "1/2", "4*0.1+0.1", "(4+1)/10")
                .wrong("0.541", "Not yet. That is the true change. The linear approximation leaves 0.041 over.")
                .wrong("2.5", "Not yet. That is f(1, 2) and the change together.")
                .wrong("5", "Not yet. That is the sum of the entries of J. The step is missing.")
                .wrong("-0.5", "Almost: the size is right, the sign is not.")
                .exercise("tangent")
                .right("1+x", "x + 1", "1 + x + 0 y", "cos(0)+x")
                .wrong("x", "Not yet. That is the change J h alone. The value f(0, 0) = 1 belongs to it.")
                .wrong("1+x+y", "Not yet. The derivative by y is −e^x sin y, which is 0 at (0, 0).")
                .wrong(
                        "1+x+(x^2-y^2)/2",
                        "Not yet. That is the approximation of second order. The linear one stops earlier.")
                .wrong(
                        "e^x (cos(y) (1+x) - y sin(y))",
                        "Not yet. J has to be taken at the point (0, 0), not at (x, y).")
                .exercise("halved")
                .right("quarter", " quarter")
                .wrong(
                        "half",
                        "Not yet. Then residual and step would keep their proportion, and J would be no derivative. That is"
                                + " what happens at a kink.")
                .wrong("eighth", "Not yet. That needs second derivatives that vanish, as those of the sine do at 0.")
                .wrong("same", "There is no option \"same\". The options are half, quarter, eighth.")
                .exercise("flattened")
                .rightState(Map.of("point", "-1,1"))
                .rightState(Map.of("point", "0,1.42"))
                .wrongState(Map.of(), "Not yet: at x = 0.5, y = 0.5 det J is 1.125, and det J = 0 is asked for.")
                .wrongState(
                        Map.of("point", "0,1"), "Not yet: at x = 0, y = 1 det J is 0.5, and det J = 0 is asked for.")
                .wrong("3, 0", "Not yet: at x = 3, y = 0 det J is 2.5, and det J = 0 is asked for.");
    }

    private static ExerciseTable substitution() {
        return new ExerciseTable()
                .exercise("half-disc")
                .right("cos(u)^2", "1 - sin(u)^2", "(1 + cos(2u))/2", "cos(u) sqrt(1 - sin(u)^2)")
                .wrong("cos(u)", "Not yet. That is √(1 − x²) alone. dx brings another factor, g′(u).")
                .wrong("sin(u) cos(u)", "Not yet. The factor is the derivative of sin u, not sin u itself.")
                .wrong("-cos(u)^2", "Almost: the sign is the wrong way round everywhere.")
                .exercise("known")
                .right("4", "12/3", "2^2")
                .wrong("12", "Not yet. The limits fit, but du is only a third of dx.")
                .wrong("36", "Not yet. dx = 3 du, so du is dx/3: divide by the factor.")
                .wrong("-4", "Almost: the size is right, the sign is not.")
                .exercise("limits")
                .right("turned,size", "size, turned")
                .wrong(
                        "turned,sign-kept",
                        "Not yet. From 0 to π/2 in u is from 1 to 0 in x: this is the integral with the opposite sign.")
                .wrong(
                        "both",
                        "Not yet. Here the order of the limits is turned and the sign of g′ left out: one of the two is"
                                + " enough.")
                .wrong("turned", "Not yet: what you chose is right, but it is not all.")
                .exercise("back")
                .right("-27", "(3(2-3))^3", "-3^3")
                .wrong("29", "Not yet. That counts every strip as positive, 1 on the way up and 28 on the way down.")
                .wrong("1", "Not yet. That is the way up, as far as u = 1. The strips after it run backwards.")
                .wrong("27", "Almost: the size is right, the sign is not.");
    }

    private static ExerciseTable chainRule() {
        return new ExerciseTable()
                .exercise("determinant")
                .right("-6", "2*(-3)", "-12/2")
                .wrong("-1", "Not yet. That is the sum. The matrices are multiplied, and so are their determinants.")
                .wrong("-1.5", "Not yet. That is a quotient. Both maps change the area, one after the other.")
                .wrong("6", "Almost: the size is right, the sign is not.")
                .exercise("jacobian")
                .right("[[2(x+y), 2(x+y)], [0, 1]]", "2x+2y, 2y+2x; 0, 1", "[(x+y)*2, (x+y)+(x+y); y-y, 1]")
                .wrong(
                        "[[2x, 2x], [0, 1]]",
                        "Not yet. J of g was taken at (x, y). It belongs at f(x, y), where u = x + y.")
                .wrong(
                        "[[2(x+y), 1], [0, 1]]",
                        "Not yet. That is J of f times J of g. The map that acts first stands on the right.")
                .wrong("[[2x, 1], [0, 1]]", "Not yet. That is the Jacobian of f∘g, the other order.")
                .wrong(
                        "[[2(x+y), 0], [2(x+y), 1]]",
                        "Almost: this is the transpose of the answer, its rows are your columns. In a Jacobian, row i"
                                + " holds the derivatives of component i.")
                .exercise("sides")
                .right("from-output", " from-output")
                .wrong(
                        "from-input",
                        "Not yet. A JVP gives one column. There are 1000 of them, one per input, so it takes 1000"
                                + " sweeps.")
                .wrong("matrices", "Not yet. That carries 1000 columns along, as much work as 1000 JVPs.")
                .wrong(
                        "from-outputs",
                        "There is no option \"from-outputs\". Did you mean from-output? The options are from-output,"
                                + " from-input, matrices.")
                .exercise("flattened")
                .rightState(Map.of("map", "x^2;y", "point", "1.5,0"))
                .rightState(Map.of("map", "x^2;y", "point", "1.49,0.7"))
                .wrongState(Map.of(), "Not yet: at x = 0.5, y = 0.6 det J is 1, and det J = 3 is asked for.")
                .wrongState(
                        Map.of("map", "x^2;y", "point", "-1.5,0"),
                        "Almost: at x = −1.5, y = 0 det J is −3, so the size is right and the sign is not.")
                .wrong("3, 0", "Not yet: at x = 3, y = 0 det J is 1, and det J = 3 is asked for.");
    }

    private static ExerciseTable uncertainty() {
        return new ExerciseTable()
                .exercise("product")
                .right("y^2 s^2 + x^2 t^2", "(s y)^2 + (t x)^2", "x²t² + y²s²")
                .wrong(
                        "(y s + x t)^2",
                        "Not yet. That adds deviations, as if both errors were always at their worst together (ρ = 1). Of"
                                + " independent errors the variances add.")
                .wrong("y s^2 + x t^2", "Not yet. J stands on both sides of Σ: each derivative is squared.")
                .wrong(
                        "x^2 s^2 + y^2 t^2",
                        "Not yet. The derivative of x y by x is y: the error of x is multiplied with y.")
                .wrong("sqrt(y^2 s^2 + x^2 t^2)", "Not yet. That is the standard deviation, not the variance.")
                .exercise("across")
                .right("200", "20000*0.01", "2e2")
                .wrong("0.2", "Not yet. That is in kilometres.")
                .wrong("40000", "Not yet. That is the variance, in square metres.")
                .wrong("0.01", "Not yet. That is the angle. Across the line of sight it is multiplied with r.")
                .exercise("exact")
                .right("shift,turn", "turn, shift")
                .wrong("shift,polar", "Not yet. (r cos θ, r sin θ) bends circles: a large error of θ makes the banana.")
                .wrong("product", "Not yet. (x y, y) has y and x in its first row: J changes over the cloud.")
                .wrong("turn", "Not yet: what you chose is right, but it is not all.")
                .exercise("same-area")
                .right("1, 0.4", "(cos(0), -1)")
                .rightState(Map.of("mean", "1.02,2"))
                .wrongState(Map.of(), "Not yet: at r = 3.5, θ = 0.8 det J is 3.5, and det J = 1 is asked for.")
                .wrong("-1, 0", "Almost: at r = −1, θ = 0 det J is −1, so the size is right and the sign is not.")
                .wrong("0.5, 1", "Not yet: at r = 0.5, θ = 1 det J is 0.5, and det J = 1 is asked for.");
    }

    private static ExerciseTable volumeElements() {
        return new ExerciseTable()
                .exercise("octant")
                .right("7pi/6", "3.665", "7/3*1*pi/2", "(8-1)/3 (1-0) π/2")
                .wrong(
                        "pi^2/4",
                        "Not yet. That is the volume of the box of variables, the integral of dρ dφ dθ. The factor ρ² sin φ is"
                                + " missing.")
                .wrong(
                        "7pi^2/12",
                        "Not yet. That is the integral of ρ² alone. Cells shrink towards the axis: the factor sin φ is missing.")
                .wrong("4pi/3", "Not yet. That is the octant up to ρ = 2. The part with ρ < 1 is not in it.")
                .wrong("7pi/3", "Almost: yours is twice the right number.")
                .exercise("paraboloid")
                .right("sqrt(1+4u^2+4v^2)", "sqrt(1+4(u^2+v^2))", "(1+4u²+4v²)^0.5", "2 sqrt(1/4+u^2+v^2)")
                .wrong("1+4u^2+4v^2", "Not yet. That is det(JᵀJ). It measures squared areas: take its square root.")
                .wrong(
                        "sqrt((1+4u^2)(1+4v^2))",
                        "Not yet. That is the product of the columns' lengths, as if they were at right angles. Their scalar"
                                + " product is 4uv.")
                .wrong(
                        "2 sqrt(u^2+v^2)",
                        "Not yet. That is the length of the gradient of z. The surface also has its share in x and y: 1 is"
                                + " missing under the root.")
                .exercise("rectangular")
                .right("no-determinant,same", "same, no-determinant")
                .wrong(
                        "no-determinant,same,negative",
                        "Not yet. A volume is never negative: |det J| counts. The sign of det J says whether right hands become"
                                + " left ones.")
                .wrong(
                        "smaller",
                        "Not yet. det J = −3 makes small cells three times as large, and turns them over: |det J| > 1 enlarges,"
                                + " whatever the sign.")
                .wrong(
                        "wide",
                        "Not yet. With more columns than rows the columns depend on each other: det(JᵀJ) = 0. The formula is for"
                                + " n ≤ m.")
                .wrong("same", "Not yet: what you chose is right, but it is not all.")
                .exercise("unit-element")
                .right("1, pi/2", "sqrt(sqrt(2)), pi/4", "(1, pi/2)")
                .rightState(Map.of("corner", "1,1.57"))
                .rightState(Map.of("names", "u,v", "map", "u;v;1", "corner", "3,4"))
                .wrongState(
                        Map.of(),
                        "Not yet: with the corner = (1, 0.8) the element is 0.7174, and the element = 1 is asked for.")
                .wrong("1, 0", "Not yet: with the corner = (1, 0) the element is 0, and the element = 1 is asked for.")
                .wrong("1", "A point is two numbers, such as 1, -0.5, not 1.");
    }
}
