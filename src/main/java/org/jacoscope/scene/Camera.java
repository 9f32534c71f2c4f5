package org.jacoscope.scene;

/**
 * Looks at space from far away: parallels stay parallel, and lengths across the line of sight stay as they are. Points are
 * flat: x0, y0, z0, x1, …, with z upwards.
 *
 * @param right of the picture, a unit vector
 * @param up in the picture, a unit vector
 * @param towards the viewer, a unit vector: the three are at right angles, right × up = towards
 */
public record Camera(double[] right, double[] up, double[] towards) {

    /**
     * @param yaw where the viewer stands, in degrees, from the x axis towards the y axis
     * @param pitch how high, in degrees: 0 on the level of the floor, 90 right above
     */
    public static Camera at(double yaw, double pitch) {
        double a = yaw * Math.PI / 180;
        double b = pitch * Math.PI / 180;
        double cosA = Math.cos(a);
        double sinA = Math.sin(a);
        double cosB = Math.cos(b);
        double sinB = Math.sin(b);
        return new Camera(new double[] {-sinA, cosA, 0}, new double[] {-sinB * cosA, -sinB * sinA, cosB}, new double[] {
            cosB * cosA, cosB * sinA, sinB
        });
    }

    /** Where in the picture points of space are: x0, y0, x1, … */
    public double[] picture(double... xyz) {
        double[] xy = new double[xyz.length / 3 * 2];
        for (int i = 0; i < xyz.length / 3; i++) {
            xy[2 * i] = along(right, xyz, 3 * i);
            xy[2 * i + 1] = along(up, xyz, 3 * i);
        }
        return xy;
    }

    /** How near to the viewer points are on average: larger is nearer. */
    public double nearness(double... xyz) {
        double sum = 0;
        for (int i = 0; i + 2 < xyz.length; i += 3) {
            sum += towards(xyz, i / 3);
        }
        return 3 * sum / xyz.length;
    }

    /** How far point or vector number {@code i} of some reaches towards the viewer. */
    public double towards(double[] xyz, int i) {
        return along(towards, xyz, 3 * i);
    }

    private static double along(double[] axis, double[] xyz, int at) {
        return axis[0] * xyz[at] + axis[1] * xyz[at + 1] + axis[2] * xyz[at + 2];
    }
}
