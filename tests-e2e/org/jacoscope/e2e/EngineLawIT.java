package org.jacoscope.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rng;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.LabWriter;
import org.jacoscope.lab.Labs;
import org.jacoscope.lab.Quality;
import org.jacoscope.laws.ExerciseTable.Try;
import org.jacoscope.laws.ExerciseTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * web/engine/core.js, in a browser, under the pages' own policy, answers what the JVM answers; {@link Agreement} says how
 * numbers are compared. That the same work was done is part of it: what was reserved of the budget at each poll.
 */
class EngineLawIT extends BrowserTest {

    private static final long SEED = 20261124;
    private static final int RANDOM_STATES = 12;
    private static final int NEVER = Integer.MAX_VALUE;

    /** Operations that IEEE arithmetic alone decides; what is left are the sines of the labs themselves. */
    private static final List<Op> EXACT = List.of(
            Op.ADD, Op.SUB, Op.MUL, Op.MUL, Op.DIV, Op.NEG, Op.POW, Op.SQRT, Op.ABS, Op.MIN, Op.MAX, Op.FLOOR, Op.CEIL,
            Op.ROUND, Op.SIGN, Op.IF, Op.LT, Op.GE, Op.HYPOT, Op.MOD, Op.RELU);

    private static final List<Op> ALL =
            Arrays.stream(Op.values()).filter(op -> op.arity() > 0).toList();

    /** For random formulas, each of whose operations multiplies the last ulp of a lab's sine by its condition. */
    private static final double EXACT_FORMULAS = 0x1p-46;

    /** For random formulas that are functions of functions, and so have large conditions. */
    private static final double ALL_FORMULAS = 0x1p-36;

    private @Nullable EngineModule module;

    @BeforeEach
    void openPage() {
        open("/");
        module = new EngineModule(page);
    }

    private EngineModule module() {
        return Objects.requireNonNull(module);
    }

    private static void assertAgree(Agreement agreement) {
        assertEquals("", String.join("\n", agreement.differences()));
    }

    @Test
    void shouldDescribeTheSameLabs() {
        Agreement agreement = new Agreement(0);
        agreement.compare("labs", Tree.of(out -> LabWriter.write(Labs.all(), out)), module().labs());
        assertAgree(agreement);
    }

    @Test
    void shouldDrawEachPresetAsTheJvmDoes() {
        Agreement agreement = new Agreement(Agreement.FOUR_ULP);
        for (Lab lab : Labs.all()) {
            compareScenes(agreement, lab, "initial", Map.of());
            lab.presets().forEach(preset -> compareScenes(agreement, lab, preset.id(), preset.values()));
        }
        assertAgree(agreement);
    }

    @Test
    void shouldDrawRandomStatesOfExactOperationsAsTheJvmDoes() {
        compareRandomStates(new RandomStates(new Rng(SEED), EXACT), new Agreement(EXACT_FORMULAS));
    }

    @Test
    void shouldDrawRandomStatesOfAllOperationsAsTheJvmDoes() {
        compareRandomStates(new RandomStates(new Rng(SEED + 1), ALL), new Agreement(ALL_FORMULAS));
    }

    private void compareRandomStates(RandomStates states, Agreement agreement) {
        for (Lab lab : Labs.all()) {
            for (int i = 0; i < RANDOM_STATES; i++) {
                Map<String, String> values = states.next(lab.properties());
                compareScenes(agreement, lab, values.toString(), values);
            }
        }
        assertAgree(agreement);
    }

    private void compareScenes(Agreement agreement, Lab lab, String name, Map<String, String> values) {
        for (Quality quality : Quality.values()) {
            String id = lab.card().id();
            String asked = quality.name().toLowerCase(Locale.ROOT);
            agreement.compare(
                    id + " " + name + " " + asked,
                    EngineOnJvm.scene(id, values, asked, Budget.SCENE_OPERATIONS, NEVER),
                    module().scene(id, values, asked, Budget.SCENE_OPERATIONS, NEVER));
        }
    }

    /** The state that a page holds, the address that it writes, and the state that another page reads there. */
    private static final String BY_ADDRESS = """
            async ({ lab: id, texts }) => {
              const { differences, stateOf } = await import("/sources/player/values.js");
              const { readQuery, writeQuery } = await import("/sources/player/location.js");
              const { core, text } = engine;
              const { properties } = core.labs().find((lab) => lab.id === id);
              const scene = (state) => text(core.scene(id, state, "final", core.sceneOperations(), () => false));
              const first = stateOf(properties, texts);
              const query = writeQuery(differences(properties, first), "");
              const second = stateOf(properties, readQuery(query, properties.map(({ key }) => key)));
              return text(first) === text(second) && scene(first) === scene(second) ? "" : query;
            }""";

    @Test
    void shouldShowFromAnAddressWhatThePageThatWroteItShowsBitForBit() {
        Sources.serve(page);
        RandomStates states = new RandomStates(new Rng(SEED + 2), ALL);
        for (Lab lab : Labs.all()) {
            List<Map<String, String>> cases = new ArrayList<>();
            lab.presets().forEach(preset -> cases.add(preset.values()));
            for (int i = 0; i < RANDOM_STATES; i++) {
                cases.add(states.next(lab.properties()));
            }
            for (Map<String, String> texts : cases) {
                Map<String, Object> asked = Map.of("lab", lab.card().id(), "texts", texts);
                assertEquals("", page.evaluate(BY_ADDRESS, asked), texts.toString());
            }
        }
    }

    @Test
    void shouldRefuseWithTheSameFields() {
        Agreement agreement = new Agreement(0);
        String lab = Labs.all().get(0).card().id();
        Map<String, Object> hopeless = new LinkedHashMap<>();
        hopeless.put("unknown function", Map.of("map", "r*sinn(theta);r"));
        hopeless.put("unknown name", Map.of("map", "r;radius*thetta"));
        hopeless.put("open parenthesis", Map.of("map", "r;(theta"));
        hopeless.put("nothing after an operator", Map.of("map", "r+;theta"));
        hopeless.put("too few formulas", Map.of("map", "r"));
        hopeless.put("bad name", Map.of("names", "1,2"));
        hopeless.put("unknown property", Map.of("mapp", "r;theta"));
        hopeless.put("too far", Map.of("cell", List.of(1e300, 0)));
        hopeless.put("no number", Map.of("size", "wide"));
        hopeless.put("wrong type", Map.of("size", List.of(1, 2, 3)));
        hopeless.forEach((name, state) -> compareProblem(agreement, name, lab, (Map<?, ?>) state, "draft", 1e9, NEVER));
        compareProblem(agreement, "unknown lab", "polar-gird", Map.of(), "draft", 1e9, NEVER);
        compareProblem(agreement, "unknown quality", lab, Map.of(), "finest", 1e9, NEVER);
        compareProblem(agreement, "no budget", lab, Map.of(), "final", 1000, NEVER);
        compareProblem(agreement, "stopped", lab, Map.of(), "final", 1e9, 7);
        assertAgree(agreement);
    }

    /** A lab that takes less than it is given is drawn, by both. */
    @Test
    void shouldStopWhereTheJvmStops() {
        Agreement agreement = new Agreement(Agreement.FOUR_ULP);
        for (Lab lab : Labs.all()) {
            String id = lab.card().id();
            for (long operations : new long[] {1000, 50_000, Budget.SCENE_OPERATIONS}) {
                int polls = operations == Budget.SCENE_OPERATIONS ? 7 : NEVER;
                agreement.compare(
                        id + " with " + operations + " operations and " + polls + " polls",
                        EngineOnJvm.scene(id, Map.of(), "final", operations, polls),
                        module().scene(id, Map.of(), "final", operations, polls));
            }
        }
        assertAgree(agreement);
    }

    @SuppressWarnings("unchecked") // the maps above have strings for keys
    private void compareProblem(
            Agreement agreement,
            String name,
            String lab,
            Map<?, ?> state,
            String quality,
            double operations,
            int polls) {
        Map<String, ?> values = (Map<String, ?>) state;
        Object expected = EngineOnJvm.scene(lab, values, quality, (long) operations, polls);
        assertTrue(String.valueOf(expected).startsWith("[{problem="), name + " is no problem");
        agreement.compare(name, expected, module().scene(lab, values, quality, (long) operations, polls));
    }

    /** Messages hold numbers with four digits: those agree although a sine may differ in its last. */
    @Test
    void shouldReadFormulasAsTheJvmDoes() {
        Agreement agreement = new Agreement(0);
        List<Map<String, ?>> states = List.of(
                Map.of(),
                Map.of("map", List.of("u^2/v", "√u; 1")),
                Map.of("names", List.of("u", "v"), "map", List.of("sinn(u)", "3,5 v")),
                Map.of("names", "1,2"),
                Map.of("map", true),
                Map.of("mapp", "x"));
        for (Lab lab : Labs.all()) {
            for (Map<String, ?> state : states) {
                String id = lab.card().id();
                agreement.compare(id + " " + state, EngineOnJvm.read(id, state), module().read(id, state));
            }
        }
        assertAgree(agreement);
    }

    @Test
    void shouldOfferTheSamePalette() {
        Agreement agreement = new Agreement(0);
        agreement.compare("palette", EngineOnJvm.palette(), module().palette());
        assertAgree(agreement);
    }

    @Test
    void shouldCheckExercisesAsTheJvmDoes() {
        Agreement agreement = new Agreement(Agreement.FOUR_ULP);
        for (Lab lab : Labs.all()) {
            String id = lab.card().id();
            Set<Try> attempts = new LinkedHashSet<>();
            for (String text : List.of("", "(", "1/0", "123.5", "-5", "r*thetta", "x+y", "[[1, 2], [3", "1; 2, 3")) {
                attempts.add(new Try(text, Map.of()));
            }
            ExerciseTables.of(lab).values().forEach(row -> {
                attempts.addAll(row.right());
                attempts.addAll(row.wrong().keySet());
            });
            for (Exercise exercise : lab.exercises()) {
                attempts.forEach(attempt -> compareChecks(agreement, id, exercise.id(), attempt));
            }
            compareChecks(agreement, id, "sektor", new Try("1", Map.of()));
            compareChecks(agreement, id, lab.exercises().get(0).id(), new Try("1", Map.of("map", "x;(")));
        }
        assertAgree(agreement);
    }

    private void compareChecks(Agreement agreement, String lab, String exercise, Try attempt) {
        agreement.compare(
                lab + " " + exercise + " " + attempt,
                EngineOnJvm.check(lab, exercise, attempt.text(), attempt.state()),
                module().check(lab, exercise, attempt.text(), attempt.state()));
    }
}
