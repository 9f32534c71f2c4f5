package org.jacoscope.scene;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
final class Contrast {
    private Contrast() {}

    static double between(String a, String b) {
        double la = luminance(Integer.parseInt(a.substring(1), 16));
        double lb = luminance(Integer.parseInt(b.substring(1), 16));
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
