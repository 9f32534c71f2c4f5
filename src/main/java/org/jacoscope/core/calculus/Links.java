package org.jacoscope.core.calculus;

import java.util.Arrays;

/** Directed links between numbered points, at most two from each, and the chains that they make. */
final class Links {

    private static final int NONE = -1;

    private final SignGrid grid;
    private final int[] next;
    private final int[] other;
    private final byte[] incoming;

    Links(SignGrid grid) {
        this.grid = grid;
        this.next = none(grid.points());
        this.other = none(grid.points());
        this.incoming = new byte[grid.points()];
    }

    private static int[] none(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    void add(int from, int to) {
        if (next[from] == NONE) {
            next[from] = to;
        } else {
            other[from] = to;
        }
        incoming[to]++;
    }

    /** The chains as lines: open ones from end to end, then closed ones, which end where they start. Takes all links. */
    Paths lines() {
        PathBuilder paths = new PathBuilder();
        for (int start = 0; start < next.length; start++) {
            if (next[start] != NONE && incoming[start] == 0) {
                follow(start, paths);
                paths.end(2);
            }
        }
        for (int start = 0; start < next.length; start++) {
            while (next[start] != NONE) {
                follow(start, paths);
                paths.end(2);
            }
        }
        return paths.build();
    }

    private void follow(int start, PathBuilder paths) {
        int point = start;
        while (point != NONE) {
            paths.addUnlessRepeated(grid.x(point), grid.y(point));
            point = take(point);
        }
    }

    /** The chains, all closed, as rings; grid nodes in the middle of straight sides are left out. Takes all links. */
    Paths rings() {
        PathBuilder paths = new PathBuilder();
        for (int start = 0; start < next.length; start++) {
            while (next[start] != NONE) {
                ring(start, paths);
                paths.end(3);
            }
        }
        return paths.build();
    }

    private void ring(int start, PathBuilder paths) {
        int before = start;
        int point = take(start);
        paths.addUnlessRepeated(grid.x(start), grid.y(start));
        while (point != start) {
            int after = take(point);
            if (!grid.isNode(point) || !isStraight(before, point, after)) {
                paths.addUnlessRepeated(grid.x(point), grid.y(point));
            }
            before = point;
            point = after;
        }
    }

    private boolean isStraight(int before, int point, int after) {
        boolean vertical = grid.x(before) == grid.x(point) && grid.x(point) == grid.x(after);
        boolean horizontal = grid.y(before) == grid.y(point) && grid.y(point) == grid.y(after);
        return vertical || horizontal;
    }

    /** Removes a link from the point and returns where it led. */
    private int take(int point) {
        int to = next[point];
        next[point] = other[point];
        other[point] = NONE;
        if (to != NONE) {
            incoming[to]--;
        }
        return to;
    }
}
