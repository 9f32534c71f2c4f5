package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.symbolic.SymbolicJacobian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs as text; {@link JavaProgramTest} runs those in Java. */
class ProgramTest {
    static final Map<String, Program> PROGRAMS = Map.of(
            "polar",
            program("r,theta", "r*cos(theta);r*sin(theta)", 2, 0.75),
            "loss",
            program("a,lambda", "if(a>0,softplus(a),erf(lambda))+max(a,0)^2/3", 1, -0.5));

    static Program program(String names, String map, double... point) {
        List<String> variables = List.of(names.split(","));
        List<Expr> components = Arrays.stream(map.split(";"))
                .map(text -> Parser.parse(text, Scope.of(variables, List.of())))
                .toList();
        double[] cotangent = new double[components.size()];
        cotangent[0] = 1;
        double[] tangent = new double[variables.size()];
        tangent[0] = 1;
        Optional<List<List<Expr>>> jacobian =
                SymbolicJacobian.of(components, variables).map(SymbolicJacobian::entries);
        return new Program(variables, components, jacobian, point, tangent, cotangent);
    }

    static String text(Dialect dialect, Program program) {
        return dialect.value(Readout.of("program", "Program", "", program).value());
    }

    @ParameterizedTest
    @CsvSource({
        "polar, NUMPY, polar-numpy.py",
        "polar, JAX, polar-jax.py",
        "polar, PYTORCH, polar-pytorch.py",
        "polar, MATLAB, polar.m",
        "polar, JAVA, polar.java.txt",
        "polar, LATEX, polar.tex",
        "polar, TEXT, polar.txt",
        "polar, JSON, polar.json",
        "loss, NUMPY, loss-numpy.py",
        "loss, JAX, loss-jax.py",
        "loss, PYTORCH, loss-pytorch.py",
        "loss, MATLAB, loss.m",
        "loss, JAVA, loss.java.txt"
    })
    void programsReadAsTheyDid(String program, Dialect dialect, String file) throws IOException {
        assertEquals(golden(file), text(dialect, Objects.requireNonNull(PROGRAMS.get(program))), file);
    }

    private static String golden(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ProgramTest.class.getResourceAsStream("/programs/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void jsonIsWhatTheApiAsksFor() throws IOException {
        JsonNode json = new ObjectMapper().readTree(text(Dialect.JSON, program("x,y", "x^2;y", 1, 2)));
        assertEquals("[\"x^2\",\"y\"]", json.at("/map/components").toString());
        assertEquals("[[1,2]]", json.at("/points").toString());
    }

    @Test
    void reverseModeServesFewOutputs() {
        assertTrue(text(Dialect.JAX, program("a,b", "a*b", 1, 2)).contains("J = jax.jacrev(F)"));
        assertTrue(text(Dialect.PYTORCH, program("a", "a;a^2", 1)).contains("J = torch.func.jacfwd(F)"));
    }

    @Test
    void wordsOfTheLanguagesAreNoVariables() {
        String java = text(Dialect.JAVA, program("new,Math,point,new_", "new+Math+point+new_", 1, 2, 3, 4));
        assertTrue(java.contains("new__ + Math_ + point_ + new_"), java);
    }

    @Test
    void longJacobiansAreLeftOut() {
        Program known = program("x,y", "x;y", 1, 2);
        Program unknown = new Program(
                known.variables(),
                known.components(),
                Optional.empty(),
                known.point(),
                known.tangent(),
                known.cotangent());
        for (Dialect dialect : List.of(Dialect.NUMPY, Dialect.MATLAB, Dialect.JAVA)) {
            String text = text(dialect, unknown);
            assertTrue(text.contains("The formulas of J are too long to be written out."), text);
            assertTrue(!text.contains("J(x") && !text.contains("jacobian("), text);
        }
        assertTrue(text(Dialect.JAX, unknown).contains("jax.jacfwd(F)"));
    }

    @Test
    void whatALanguageLacksIsSaid() {
        assertEquals(
                "// The map or its Jacobian needs polygamma, and Java has no function for it.\n",
                text(Dialect.JAVA, program("x", "polygamma(2,x)", 1)));
    }

    @Test
    void aListOfValuesHoldsNoProgram() {
        Readout program = Readout.of("program", "Program", "F and J", program("x", "x^2", 1));
        for (Dialect dialect : Dialect.values()) {
            assertEquals(
                    dialect.write(List.of(Readout.of("a", "a", 1))),
                    dialect.write(List.of(Readout.of("a", "a", 1), program)));
        }
        assertArrayEquals(
                new double[] {1},
                ((Readout.Value.Code) program.value()).program().point());
    }
}
