package org.jacoscope.scene;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What roles and the parts of a figure look like. This table is the one source: {@code web/style/roles.css} and
 * {@code web/player/roles.js} are written from it and a test compares them. Every role has a contrast of at least 3:1
 * against the ground in both themes, text 4.5:1.
 */
public enum Theme {
    /** CSS custom properties with the light colours as fallback: for pages, which switch themes. */
    PAGE,
    LIGHT,
    DARK;

    /** The parts of a figure that are not marks. */
    public enum Part {
        GROUND("ground", "#ffffff", "#14181f"),
        FRAME("frame", "#c9ced6", "#3b4350"),
        GUIDE("guide", "#e7eaee", "#262d38"),
        AXIS("axis", "#9aa3af", "#606b7b"),
        TEXT("text", "#1c2430", "#e8ebf0"),
        FAINT_TEXT("faint-text", "#566070", "#a3adba"),
        HANDLE("handle", "#b8114a", "#ff8fa8");

        private final String css;
        private final String light;
        private final String dark;

        Part(String css, String light, String dark) {
            this.css = css;
            this.light = light;
            this.dark = dark;
        }

        public String css() {
            return css;
        }
    }

    /**
     * How a role is drawn.
     *
     * @param width of its lines, in pixels
     * @param dash pattern of its lines, as in SVG; empty for unbroken ones
     * @param fill opacity of its areas
     */
    public record Style(String light, String dark, double width, String dash, double fill) {}

    /**
     * Over a field, whose colours range from dark to bright in both themes, lines are drawn on a casing: a
     * line in the ground's colour that reaches this far beyond them on either side.
     */
    public static final double CASING = 1.25;

    public static final double CASING_OPACITY = 0.8;

    /** The same for the lines of a hatch and for contours, lighter as there are many of them. */
    public static final double LIGHT_CASING = 0.75;

    public static final double LIGHT_CASING_OPACITY = 0.4;

    /** Whether the role's lines have a casing over fields: all but grids, which are many and matter less there. */
    public static boolean cased(Role role) {
        return role != Role.GRID_U
                && role != Role.GRID_V
                && role != Role.GRID_MINOR
                && role != Role.MUTED
                && role != Role.HIDDEN;
    }

    private static final Map<Role, Style> STYLES = new EnumMap<>(Role.class);

    static {
        style(Role.GRID_U, "#2b6cb0", "#74aef0", 1.25);
        style(Role.GRID_V, "#c2551a", "#f0975c", 1.25);
        style(Role.GRID_MINOR, "#848d9a", "#6f7a8a", 0.75);
        style(Role.CELL, "#a06a00", "#f0bd4f", 2);
        STYLES.put(Role.CELL_LINEAR, new Style("#7a3fb8", "#b998f5", 1.75, "5 3", 0.12));
        style(Role.CURVE, "#3a4452", "#c3cad4", 1.75);
        style(Role.CONTOUR, "#3a4452", "#c3cad4", 1);
        style(Role.ZERO_CURVE, "#d0156f", "#e8408f", 2.25);
        style(Role.POSITIVE, "#a3471c", "#ec9a6c", 1.5);
        style(Role.NEGATIVE, "#1f5f9e", "#6fb1ea", 1.5);
        style(Role.POINT, "#1c2430", "#f2f4f7", 1.75);
        style(Role.HIGHLIGHT, "#b8114a", "#ff8fa8", 2.25);
        style(Role.ARROW_1, "#6b2fb3", "#b998f5", 2.25);
        style(Role.ARROW_2, "#007a68", "#3fc9b0", 2.25);
        style(Role.ELLIPSE, "#a06a00", "#f0bd4f", 1.75);
        style(Role.MUTED, "#6b7480", "#8f99a8", 1);
        STYLES.put(Role.HIDDEN, new Style("#6b7480", "#8f99a8", 1, "3 3", 0.12));
        style(Role.PATH_1, "#0b6fb0", "#5ab4ec", 1.75);
        style(Role.PATH_2, "#c8520a", "#f2924c", 1.75);
        style(Role.PATH_3, "#00805e", "#3ac79c", 1.75);
        style(Role.PATH_4, "#a8397f", "#e79bc9", 1.75);
        style(Role.PATH_5, "#6a5a00", "#e0cf4d", 1.75);
        style(Role.PATH_6, "#5b4bc4", "#a99cf7", 1.75);
    }

    private static void style(Role role, String light, String dark, double width) {
        STYLES.put(role, new Style(light, dark, width, "", 0.22));
    }

    public static Style style(Role role) {
        return Objects.requireNonNull(STYLES.get(role));
    }

    /** The value of a {@code fill} or {@code stroke} attribute. */
    public String colour(Role role) {
        Style style = style(role);
        return colour(role.css(), style.light(), style.dark());
    }

    /** The value of a {@code fill} or {@code stroke} attribute. */
    public String colour(Part part) {
        return colour(part.css, part.light, part.dark);
    }

    private String colour(String name, String light, String dark) {
        return switch (this) {
            case PAGE -> "var(--role-" + name + "," + light + ")";
            case LIGHT -> light;
            case DARK -> dark;
        };
    }
}
