package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static final Path CSS = Path.of("web/style/roles.css");
    private static final Path SCRIPT = Path.of("web/player/roles.js");

    @Test
    void everyRoleStandsOutFromTheGround() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (Role role : Role.values()) {
                double contrast = Contrast.between(theme.colour(role), theme.colour(Theme.Part.GROUND));
                assertTrue(contrast >= 3, theme + " " + role + " " + contrast);
            }
        }
    }

    @Test
    void textIsReadable() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (Theme.Part part : List.of(Theme.Part.TEXT, Theme.Part.FAINT_TEXT)) {
                double contrast = Contrast.between(theme.colour(part), theme.colour(Theme.Part.GROUND));
                assertTrue(contrast >= 4.5, theme + " " + part + " " + contrast);
            }
        }
    }

    @Test
    void pagesNameTheRoleAndFallBackToTheLightColour() {
        assertEquals("var(--role-grid-u," + Theme.LIGHT.colour(Role.GRID_U) + ")", Theme.PAGE.colour(Role.GRID_U));
    }

    @Test
    void theStyleSheetHoldsTheLightColours() throws Exception {
        assertEquals(colours(Theme.LIGHT), block(Files.readString(CSS), ":root\\s*\\{"));
    }

    @Test
    void theStyleSheetHoldsTheDarkColours() throws Exception {
        assertEquals(colours(Theme.DARK), block(Files.readString(CSS), "prefers-color-scheme: dark\\)\\s*\\{[^{]*\\{"));
        assertEquals(
                colours(Theme.DARK), block(Files.readString(CSS), "\\n\\s*:root\\[data-theme=\"dark\"\\][^{]*\\{"));
    }

    @Test
    void thePlayerHoldsTheStyles() throws Exception {
        String script = Files.readString(SCRIPT);
        for (Role role : Role.values()) {
            Theme.Style style = Theme.style(role);
            Pattern entry = Pattern.compile(
                    "\"?" + role.css() + "\"?: \\{ width: ([0-9.]+), dash: \\[([^\\]]*)\\], " + "fill: ([0-9.]+) \\}");
            Matcher found = entry.matcher(script);
            assertTrue(found.find(), role.css());
            assertEquals(style.width(), Double.parseDouble(found.group(1)), role.css());
            assertEquals(style.dash(), found.group(2).replace(",", ""), role.css());
            assertEquals(style.fill(), Double.parseDouble(found.group(3)), role.css());
        }
    }

    private static Map<String, String> colours(Theme theme) {
        Map<String, String> colours = new LinkedHashMap<>();
        for (Theme.Part part : Theme.Part.values()) {
            colours.put(part.css(), theme.colour(part));
        }
        for (Role role : Role.values()) {
            colours.put(role.css(), theme.colour(role));
        }
        return colours;
    }

    private static Map<String, String> block(String css, String opening) {
        Matcher start = Pattern.compile(opening).matcher(css);
        assertTrue(start.find(), opening);
        String body = css.substring(start.end(), css.indexOf('}', start.end()));
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher line = Pattern.compile("--role-([a-z0-9-]+):\\s*(#[0-9a-f]{6})").matcher(body);
        while (line.find()) {
            colours.put(line.group(1), line.group(2));
        }
        return colours;
    }
}
