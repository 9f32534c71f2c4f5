package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CameraTest {
    private static final double[] ANGLES = {-180, -90, -37, 0, 22, 65, 90, 180};

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    /** A rotation: it keeps lengths and angles, and right hands. */
    @Test
    void itsThreeDirectionsAreARotation() {
        for (double yaw : ANGLES) {
            for (double pitch : ANGLES) {
                Camera camera = Camera.at(yaw, pitch);
                double[][] axes = {camera.right(), camera.up(), camera.towards()};
                for (int i = 0; i < 3; i++) {
                    for (int j = 0; j < 3; j++) {
                        assertEquals(i == j ? 1 : 0, dot(axes[i], axes[j]), 1e-15);
                    }
                }
                double[] cross = {
                    axes[0][1] * axes[1][2] - axes[0][2] * axes[1][1],
                    axes[0][2] * axes[1][0] - axes[0][0] * axes[1][2],
                    axes[0][0] * axes[1][1] - axes[0][1] * axes[1][0]
                };
                assertArrayEquals(axes[2], cross, 1e-15);
            }
        }
    }

    @Test
    void fromTheXAxisYIsToTheRightAndZIsUp() {
        Camera camera = Camera.at(0, 0);
        assertArrayEquals(new double[] {2, 3, 5, 7}, camera.picture(1, 2, 3, 4, 5, 7), 0);
        assertEquals(1, camera.nearness(1, 2, 3), 0);
    }

    @Test
    void fromAboveTheFloorIsAMap() {
        Camera camera = Camera.at(-90, 90);
        assertArrayEquals(new double[] {1, 2}, camera.picture(1, 2, 3), 1e-15);
        assertEquals(3, camera.nearness(1, 2, 3), 1e-15);
    }

    @Test
    void whatIsFartherAlongTheLineOfSightIsLessNear() {
        Camera camera = Camera.at(30, 20);
        double[] d = camera.towards();
        double[] far = {-2 * d[0], -2 * d[1], -2 * d[2]};
        assertArrayEquals(new double[] {0, 0}, camera.picture(far), 1e-15);
        assertTrue(camera.nearness(far) < camera.nearness(0, 0, 0));
        assertTrue(camera.nearness(0, 0, 0) < camera.nearness(d));
        assertEquals(-0.5, camera.nearness(far[0], far[1], far[2], d[0], d[1], d[2]), 1e-15);
    }
}
