package org.jacoscope.e2e;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe says of every page, in light and dark, wide and narrow. */
class AccessibilityIT extends LabPageTest {

    static Stream<String> pages() {
        return SitePages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldBeAccessibleInBothThemesAndSizes(String path) {
        if (path.equals(SitePages.NOWHERE)) {
            expectComplaint("404");
        }
        assertAccessibleEverywhere(SitePages.name(path), () -> {
            open(path);
            if (SitePages.hasPlayer(path)) {
                settle();
            }
        });
    }
}
