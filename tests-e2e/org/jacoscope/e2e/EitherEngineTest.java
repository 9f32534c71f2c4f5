package org.jacoscope.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of a lab's page that run with each engine. */
@ParameterizedClass
@ValueSource(strings = {"http", "worker"})
abstract class EitherEngineTest extends LabPageTest {

    @Parameter
    String engine = "";

    @Override
    protected String engineParameter(String separator) {
        return separator + "engine=" + engine;
    }

    @AfterEach
    final void wasAnsweredByThatEngine() {
        if (page.url().contains("engine=")) {
            assertEquals(engine, page.evaluate("() => window.jacoscope.engine"));
        }
    }
}
