package org.jacoscope.server.api;

import org.jacoscope.lab.Attempt;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.State;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.FlagSchema;
import org.jacoscope.server.schema.Node;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.TextSchema;
import org.jacoscope.server.schema.Values;

/** What attempts at a lab's exercises are sent and answered as. */
public final class Attempts {
    private static final int LONGEST = 10_000;

    private static final Field<String> ANSWER = Field.optional(
            "answer",
            new TextSchema("an answer", LONGEST),
            "The answer as typed: a number, a formula, a matrix such as [[a, b], [c, d]], the ids of the chosen options"
                    + " separated by commas, or the coordinates of a point. Not for kind construct; for kind point, the"
                    + " state's point when it is left out.");

    private static final Field<Boolean> ANSWERED = Field.required(
            "answered",
            new FlagSchema(),
            "Whether there was an answer and it could be read; otherwise it is neither right nor wrong.");

    private static final Field<Boolean> CORRECT =
            Field.required("correct", new FlagSchema(), "Whether the answer is right.");

    private static final Field<String> MESSAGE =
            Field.required("message", new TextSchema("a sentence", LONGEST), "What there is to say about it.");

    private Attempts() {}

    /** What is sent. */
    public static ObjectSchema attempt(Lab lab) {
        return ObjectSchema.of(ANSWER, state(lab));
    }

    /** What is answered. */
    public static ObjectSchema verdict(Lab lab) {
        return ObjectSchema.of(
                ANSWERED,
                CORRECT,
                MESSAGE,
                Field.optional(
                        "state",
                        new StateSchema(lab),
                        "Values of properties with which the lab shows what the message is about."));
    }

    private static Field<State> state(Lab lab) {
        return Field.optional(
                "state",
                new StateSchema(lab),
                "The state of the lab, for the kinds point and construct; the initial one when it is left out.");
    }

    /** @throws org.jacoscope.server.problem.ProblemException 422 with a pointer to what is wrong */
    public static Attempt read(Lab lab, Object body) {
        Values values = attempt(lab).read(Node.root(body));
        State state = values.find(state(lab)).orElseGet(() -> State.initial(lab.properties()));
        return new Attempt(values.find(ANSWER).orElse(""), state);
    }
}
