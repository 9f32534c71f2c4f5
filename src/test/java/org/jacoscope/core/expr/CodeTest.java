package org.jacoscope.core.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {
    private static final Scope SCOPE = Scope.of(List.of("x", "y", "z"), List.of());

    private static String code(Language language, String formula) {
        return new Code(language, Map.of()).of(Parser.parse(formula, SCOPE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2*y          | x**2*y             | x^2*y              | Math.pow(x, 2.0)*y",
                "-x^2           | -x**2              | -x^2               | -Math.pow(x, 2.0)",
                "(-x)^2         | (-x)**2            | (-x)^2             | Math.pow(-x, 2.0)",
                "x^y^z          | x**(y**z)          | x^(y^z)            | Math.pow(x, Math.pow(y, z))",
                "(x^y)^z        | (x**y)**z          | (x^y)^z            | Math.pow(Math.pow(x, y), z)",
                "x^-1           | x**(-1)            | x^(-1)             | Math.pow(x, -1.0)",
                "x-(y-z)        | x - (y - z)        | x - (y - z)        | x - (y - z)",
                "x+(y+z)        | x + (y + z)        | x + (y + z)        | x + (y + z)",
                "x-(-y)         | x - (-y)           | x - (-y)           | x - (-y)",
                "x+(-y*z)       | x - y*z            | x - y*z            | x - y*z",
                "x/(y*z)        | x/(y*z)            | x/(y*z)            | x/(y*z)",
                "x/y/z          | x/y/z              | x/y/z              | x/y/z",
                "2(x+1)         | 2*(x + 1)          | 2*(x + 1)          | 2.0*(x + 1.0)",
                "1/2*x          | 1/2*x              | 1/2*x              | 1.0/2.0*x",
                "0.1x+1e-30     | 0.1*x + 1e-30      | 0.1*x + 1e-30      | 0.1*x + 1e-30",
                "e^x*pi         | np.exp(x)*np.pi    | exp(x)*pi          | Math.exp(x)*Math.PI",
                "if(x>0,x,-y)   | np.where(x > 0, x, -y) | choose(x > 0, x, -y) | (x > 0.0 ? x : -y)",
                "if(x,1,2)      | np.where(x != 0, 1, 2) | choose(x ~= 0, 1, 2) | (x != 0.0 ? 1.0 : 2.0)",
                "(x<y)*z        | np.where(x < y, 1, 0)*z | double(x < y)*z   | (x < y ? 1.0 : 0.0)*z",
                "atan2(y,x)     | np.arctan2(y, x)   | atan2(y, x)        | Math.atan2(y, x)",
                "sigmoid(x+y)   | special.expit(x + y) | (1/(1 + exp(-(x + y)))) | (1.0/(1.0 + Math.exp(-(x + y))))",
            })
    void operationsStandInTheSameOrder(String formula, String numpy, String matlab, String java) {
        assertEquals(numpy, code(Language.NUMPY, formula));
        assertEquals(matlab, code(Language.MATLAB, formula));
        assertEquals(java, code(Language.JAVA, formula));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max(x,0)        | torch.maximum(x, torch.tensor(0.0))",
                "sqrt(2)*x       | torch.sqrt(torch.tensor(2.0))*x",
                "atan2(y,1/3)    | torch.atan2(y, torch.tensor(1/3))",
                "x/2+1           | x/2 + 1",
                "if(1<2,x,y)     | x",
                "polygamma(2,x)  | torch.polygamma(2, x)",
            })
    void functionsOfPyTorchTakeTensors(String formula, String expected) {
        assertEquals(expected, code(Language.PYTORCH, formula));
    }

    @Test
    void literalsAreNoElementsOfATensor() {
        Code code = new Code(Language.PYTORCH, Map.of());
        assertEquals("torch.tensor(3.0)", code.value(Parser.parse("1+2", SCOPE)));
        assertEquals("x", code.value(Parser.parse("x", SCOPE)));
    }

    @Test
    void namesMayBeOthersInTheProgram() {
        assertEquals(
                "lambda_*x",
                new Code(Language.NUMPY, Map.of("lambda", "lambda_"))
                        .of(Parser.parse("lambda*x", Scope.of(List.of("lambda", "x"), List.of()))));
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationIsKnownOrMissed(Language language) {
        for (Op op : Op.values()) {
            Code code = new Code(language, Map.of());
            List<Expr> args =
                    List.<Expr>of(Expr.sym("x"), Expr.sym("y"), Expr.sym("z")).subList(0, op.arity());
            String text = code.of(new Expr.Call(op, args));
            Optional<String> missing =
                    language == Language.JAVA && op == Op.POLYGAMMA ? Optional.of("polygamma") : Optional.empty();
            assertEquals(missing, code.missing(), language + " " + op);
            assertTrue(!text.contains("{") && !text.contains("<u>"), text);
        }
    }

    @Test
    void depthCostsNoStack() {
        Expr deep = Expr.sym("x");
        for (int i = 0; i < 5_000; i++) {
            deep = Expr.call(Op.ADD, deep, Expr.num(1));
        }
        assertTrue(new Code(Language.JAVA, Map.of()).of(deep).startsWith("x + 1.0 + 1.0"));
    }
}
