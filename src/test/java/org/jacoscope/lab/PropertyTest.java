package org.jacoscope.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.PointProperty.Point;
import org.junit.jupiter.api.Test;

class PropertyTest {
    private static final NumberProperty NUMBER = new NumberProperty("a", "Stretch", 1, -5, 5, 0.1, "");
    private static final IntegerProperty INTEGER = new IntegerProperty("n", "Lines", 8, 1, 50);
    private static final PointProperty POINT = new PointProperty("point", "Point", 1, -0.5);
    private static final ViewProperty VIEW = new ViewProperty("view", "Window", Optional.empty());
    private static final NamesProperty NAMES = new NamesProperty("names", "Variables", "x,y", 2, 2);
    private static final FormulasProperty MAP =
            FormulasProperty.of("map", "Map", List.of("x", "y"), "x^2+y;x*y", FormulaScope.of(NAMES, List.of(NUMBER)));
    private static final FormulaProperty LOSS =
            new FormulaProperty("f", "Loss", "x^2", FormulaScope.of(List.of("x"), List.of()));
    private static final ChoiceProperty CHOICE = new ChoiceProperty(
            "show",
            "Colour",
            List.of(new ChoiceProperty.Option("det", "det J"), new ChoiceProperty.Option("sigma", "σ₁")));
    private static final FlagProperty FLAG = new FlagProperty("grid", "Grid", true);
    private static final SeedProperty SEED = new SeedProperty("seed", "Seed", 7);
    private static final DataProperty DATA = new DataProperty("data", "Data", "0,0;1,2.5", 4);
    private static final NumbersProperty VECTOR = new NumbersProperty("vector", "Vector", "1,2", 3, NAMES);
    private static final List<Property<?>> ALL =
            List.of(NUMBER, INTEGER, POINT, VIEW, NAMES, MAP, LOSS, CHOICE, FLAG, SEED, DATA, VECTOR);

    private static String problem(String key, String text) {
        return assertThrows(PropertyException.class, () -> State.parse(ALL, Map.of(key, text)))
                .getMessage();
    }

    @Test
    void initialStateHasNoDifferences() {
        assertEquals(Map.of(), State.initial(ALL).differences());
    }

    @Test
    void everyKindIsReadFromAUrl() {
        State state = State.parse(
                ALL,
                Map.ofEntries(
                        Map.entry("a", "-2.5"),
                        Map.entry("n", "12"),
                        Map.entry("point", "0.1,−3e-2"),
                        Map.entry("view", "-1,1,0,2"),
                        Map.entry("names", "r,θ"),
                        Map.entry("map", "a*r*cos(theta);r*sin(theta)"),
                        Map.entry("f", "x^3"),
                        Map.entry("show", "sigma"),
                        Map.entry("grid", "false"),
                        Map.entry("seed", "9007199254740991"),
                        Map.entry("data", "1,1;-2,3"),
                        Map.entry("vector", "0.1,−3")));
        assertEquals(-2.5, state.get(NUMBER));
        assertEquals(12, state.get(INTEGER));
        assertEquals(new Point(0.1, -0.03), state.get(POINT));
        assertEquals(Optional.of(new Rectangle(-1, 1, 0, 2)), state.get(VIEW));
        assertEquals(List.of("r", "theta"), state.get(NAMES));
        assertEquals("r*sin(theta)", state.get(MAP).get(1).text());
        assertEquals("sigma", state.get(CHOICE).id());
        assertEquals(false, state.get(FLAG));
        assertEquals(9007199254740991L, state.get(SEED));
        assertEquals(List.of(new Point(1, 1), new Point(-2, 3)), state.get(DATA));
        assertEquals(List.of(0.1, -3.0), state.get(VECTOR));
    }

    @Test
    void vectorsHaveAsManyNumbersAsThereAreNames() {
        assertEquals(List.of(5.0, 0.0), State.parse(ALL, Map.of("vector", "5")).get(VECTOR));
        assertEquals(
                List.of(5.0, 6.0), State.parse(ALL, Map.of("vector", "5,6,7")).get(VECTOR));
        assertEquals(
                "Vector (vector) holds at most 3 numbers, not 4. Write decimals with a point.",
                problem("vector", "1,2,3,4"));
        assertEquals("Vector (vector) should be a number such as 1.5, not \"q\".", problem("vector", "1,q"));
        assertEquals("Vector (vector) goes from −1×10⁹ to 1×10⁹: 2×10⁹ is too large.", problem("vector", "2e9,0"));
    }

    @Test
    void jsonValuesMeanWhatTheirTextMeans() {
        Map<String, Object> json = Map.of(
                "a", -2.5,
                "n", 12,
                "point", List.of(0.1, -0.03),
                "view", List.of(-1, 1, 0, 2),
                "names", List.of("u", "v"),
                "map", List.of("u*v", "u+v"),
                "grid", false,
                "seed", 5,
                "data", List.of(List.of(1, 1), List.of(-2, 3)),
                "vector", List.of(3, 4.5));
        Map<String, String> url = Map.of(
                "a", "-2.5",
                "n", "12",
                "point", "0.1,-0.03",
                "view", "-1,1,0,2",
                "names", "u,v",
                "map", "u*v;u+v",
                "grid", "false",
                "seed", "5",
                "data", "1,1;-2,3",
                "vector", "3,4.5");
        assertEquals(State.parse(ALL, url).differences(), State.read(ALL, json).differences());
    }

    @Test
    void differencesReadBackAsTheSameState() {
        Map<String, String> url = Map.of("a", "0.30000000000000004", "names", "p,q", "map", "p;q", "view", "auto");
        Map<String, String> differences = State.parse(ALL, url).differences();
        assertEquals(differences, State.parse(ALL, differences).differences());
        assertEquals("0.30000000000000004", differences.get("a"));
    }

    @Test
    void unknownKeyNamesTheNearest() {
        assertEquals(
                "This lab has no property \"pont\". Did you mean point? Its properties are a, n, point, view, names, map, f,"
                        + " show, grid, seed, data, vector.",
                problem("pont", "1,2"));
    }

    @Test
    void numberOutOfRangeSaysTheRange() {
        assertEquals("Stretch (a) goes from −5 to 5: 7 is too large.", problem("a", "7"));
        assertEquals("Lines (n) goes from 1 to 50: 0 is too small.", problem("n", "0"));
    }

    @Test
    void wordsInsteadOfANumberAreQuoted() {
        assertEquals("Stretch (a) should be a number such as 1.5, not \"many\".", problem("a", "many"));
    }

    @Test
    void decimalCommaIsExplained() {
        assertEquals("Stretch (a) is written with a decimal point: 1.5, not 1,5.", problem("a", "1,5"));
        assertEquals(
                "Point (point) should be 2 numbers separated by commas, such as 1,-0.5, not \"1,5,2\". Write decimals"
                        + " with a point.",
                problem("point", "1,5,2"));
    }

    @Test
    void decimalCommaComesWithItsPointAndWhereItIs() {
        PropertyException number = assertThrows(PropertyException.class, () -> State.parse(ALL, Map.of("a", "−1,5")));
        assertEquals("-1.5", Objects.requireNonNull(number.formula()).suggestion());
        PropertyException second =
                assertThrows(PropertyException.class, () -> State.read(ALL, Map.of("point", List.of(2, "3,5"))));
        assertEquals("Point (point) is written with a decimal point: 3.5, not 3,5.", second.getMessage());
        assertEquals(1, second.index());
    }

    @Test
    void commaBetweenCoordinatesIsNoDecimalComma() {
        assertEquals(new Point(3, 5), State.parse(ALL, Map.of("point", "3,5")).get(POINT));
    }

    @Test
    void pointNeedsTwoNumbers() {
        assertEquals(
                "Point (point) should be 2 numbers separated by commas, such as 1,-0.5, not \"1\".",
                problem("point", "1"));
    }

    @Test
    void pointTooFarAwayIsRefused() {
        assertEquals("Point (point) goes from −1×10⁹ to 1×10⁹: −1×10³⁰⁰ is too small.", problem("point", "-1e300,1"));
    }

    @Test
    void numbersThatJavaAloneWouldReadAreRefused() {
        for (String text : List.of("NaN", "Infinity", "0x1p3", "1d", "1e999", "", " ", "1_000")) {
            problem("a", text);
        }
    }

    @Test
    void emptyWindowIsRefused() {
        assertEquals(
                "Window (view) should run from a smaller to a larger number, neither beyond ±1e15, not from 1 to 1.",
                problem("view", "1,1,0,1"));
    }

    @Test
    void windowTooNarrowForItsPlaceIsRefused() {
        problem("view", "1,1.0000000000000002,0,1");
    }

    @Test
    void formulaProblemSaysWhichComponentAndWhere() {
        PropertyException problem =
                assertThrows(PropertyException.class, () -> State.parse(ALL, Map.of("map", "x;x*z")));
        assertEquals("map", problem.key());
        assertEquals(1, problem.index());
        assertEquals(2, Objects.requireNonNull(problem.formula()).position());
    }

    @Test
    void formulasNeedTheRightNumber() {
        assertEquals(
                "Map (map) should be 2 formulas separated by semicolons, such as x^2+y;x*y, not 3.",
                problem("map", "x;y;x"));
    }

    @Test
    void namesThatMeanSomethingAreRefused() {
        problem("names", "sin,y");
        problem("names", "pi,y");
        problem("names", "2x,y");
        problem("names", "x,x");
        problem("names", "x");
    }

    @Test
    void variableHidesTheParameterOfTheSameName() {
        State state = State.parse(ALL, Map.of("names", "a,b", "map", "a;b"));
        assertEquals(List.of("a", "b"), state.get(NAMES));
    }

    @Test
    void unknownOptionNamesTheNearest() {
        assertEquals(
                "Colour (show) has no option \"sigm\". Did you mean sigma? It is one of det, sigma.",
                problem("show", "sigm"));
    }

    @Test
    void wrongJsonTypeIsExplained() {
        PropertyException problem =
                assertThrows(PropertyException.class, () -> State.read(ALL, Map.of("a", Map.of("value", 3))));
        assertEquals(
                "Stretch (a) has a JSON value of a kind that a number cannot be. Try a value such as \"1\".",
                problem.getMessage());
    }

    @Test
    void seedsBeyondWhatJsonCarriesAreRefused() {
        problem("seed", "9007199254740992");
        problem("seed", "-1");
        problem("seed", "1.5");
    }

    @Test
    void tooManyPointsAreRefused() {
        assertEquals("Data (data) holds at most 4 points, not 5.", problem("data", "1,1;1,1;1,1;1,1;1,1"));
    }

    @Test
    void numbersCanPlay() {
        assertEquals(Optional.empty(), NUMBER.animation());
        assertEquals(
                Optional.of(new Animation(4, List.of())), NUMBER.animated(4).animation());
        IntegerProperty steps = new IntegerProperty("step", "Step", 1, 1, 3).animated(6, "start", "squares", "end");
        assertEquals(
                List.of("start", "squares", "end"),
                steps.animation().map(Animation::steps).orElseThrow());
    }

    @Test
    void everyStepOrNoneHasAName() {
        IntegerProperty steps = new IntegerProperty("step", "Step", 1, 1, 3);
        assertEquals(
                "2 names of steps for the values from 1 to 3",
                assertThrows(IllegalArgumentException.class, () -> steps.animated(6, "start", "end"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> steps.animated(0));
    }
}
