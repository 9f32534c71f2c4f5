package org.jacoscope.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules catch what they are for: they are run on classes that break them. */
class ArchitectureRulesTest {

    private static final String FIXTURE = ArchitectureRulesTest.class.getPackageName() + ".fixture";
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(FIXTURE);

    @Test
    void roomRuleCatchesImportFromAbove() {
        String report = report(room("core.num").rule(FIXTURE));
        assertTrue(report.contains("numbers are the ground floor"), report);
        assertTrue(report.contains("BreaksEveryRule.above>"), report);
    }

    @Test
    void roomRuleAllowsWhatTheRowAllows() {
        assertEquals("", report(room("core.expr").rule(FIXTURE)));
    }

    @Test
    void roomRuleThatMatchesNothingFails() {
        String report = report(room("scene").rule(FIXTURE));
        assertTrue(report.contains("failed to check any classes"), report);
    }

    @Test
    void cycleIsCaught() {
        assertTrue(report(Rooms.noCycles(FIXTURE)).contains("Cycle detected"));
    }

    @Test
    void typesAndMembersThatTheBrowserLacksAreCaught() {
        List<ArchRule> rules = BrowserSubset.rules(FIXTURE);
        String types = report(rules.get(0));
        assertTrue(types.contains("java.util.Random"), types);
        String members = report(rules.get(1));
        assertTrue(members.contains("Math.fma"), members);
        assertTrue(members.contains("Math.random"), members);
    }

    private static Room room(String name) {
        return Rooms.TABLE.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String report(ArchRule rule) {
        try {
            rule.check(BAD);
            return "";
        } catch (AssertionError e) {
            return String.valueOf(e.getMessage());
        }
    }
}
