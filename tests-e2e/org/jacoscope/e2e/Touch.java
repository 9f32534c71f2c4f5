package org.jacoscope.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Fingers on a page, which Playwright has only for taps. */
final class Touch {
    private final Page page;
    private final CDPSession session;

    Touch(Page page) {
        this.page = page;
        this.session = page.context().newCDPSession(page);
    }

    /** Puts fingers down one after another, moves them in steps and lifts them: each is {x, y, x at the end, y at the end}. */
    void drag(double[]... fingers) {
        for (int i = 1; i <= fingers.length; i++) {
            send("touchStart", 0, i, fingers);
        }
        for (int step = 1; step <= 8; step++) {
            send("touchMove", step / 8.0, fingers.length, fingers);
            page.evaluate("() => new Promise(requestAnimationFrame)");
        }
        send("touchEnd", 1, 0, fingers);
    }

    private void send(String type, double part, int count, double[][] fingers) {
        JsonArray points = new JsonArray();
        for (int i = 0; i < count; i++) {
            double[] finger = fingers[i];
            JsonObject point = new JsonObject();
            point.addProperty("id", i);
            point.addProperty("x", finger[0] + part * (finger[2] - finger[0]));
            point.addProperty("y", finger[1] + part * (finger[3] - finger[1]));
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
