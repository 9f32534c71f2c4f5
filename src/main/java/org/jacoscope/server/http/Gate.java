package org.jacoscope.server.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;

/** Lets a few computations run at a time; the others wait a moment, then are asked to come back. */
public final class Gate {
    private static final long PATIENCE_MILLIS = 500;

    /** Seven frames in one page of a server that has just started, on two slow processors. */
    private static final long PATIENCE_OF_PAGES_MILLIS = 5000;

    private final Semaphore places;

    public Gate(int places) {
        this.places = new Semaphore(places, true);
    }

    /** {@code action}, let through when there is a place. */
    public Action guard(Action action) {
        return guard(action, PATIENCE_MILLIS);
    }

    /** The same for a page, which waits longer: browsers do not come back by themselves. */
    public Action guardPage(Action action) {
        return guard(action, PATIENCE_OF_PAGES_MILLIS);
    }

    private Action guard(Action action, long patience) {
        return request -> {
            if (!places.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                throw new ProblemException(
                        Problem.of(ProblemKind.BUSY, "Too many computations are waiting. Try again in a second."));
            }
            try {
                return action.handle(request);
            } finally {
                places.release();
            }
        };
    }
}
