package org.jacoscope.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What core, scene and lab leave alone, because they are also compiled for the browser and know no clock and no disk. */
final class BrowserSubset {

    private static final String[] PACKAGES = {
        "java.awt..",
        "java.beans..",
        "java.io..",
        "java.lang.invoke..",
        "java.lang.reflect..",
        "java.net..",
        "java.nio..",
        "java.security..",
        "java.sql..",
        "java.text..",
        "java.time..",
        "java.util.concurrent..",
        "java.util.random..",
        "java.util.regex..",
        "java.util.zip..",
    };

    /** Bytes in memory are neither a file nor a stream from somewhere. */
    private static final String IN_MEMORY = "java.io.ByteArrayOutputStream";

    private static final Set<String> CLASSES = Set.of(
            "java.lang.ClassLoader",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.StrictMath",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.util.Date",
            "java.util.Formatter",
            "java.util.HexFormat",
            "java.util.Random",
            "java.util.ResourceBundle",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.SplittableRandom",
            "java.util.Timer",
            "java.util.UUID");

    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "java.lang.Math", Set.of("fma", "multiplyHigh", "random"),
            "java.lang.String",
                    Set.of("format", "formatted", "indent", "lines", "matches", "replaceAll", "replaceFirst", "split"),
            "java.lang.Character", Set.of("getType", "isAlphabetic", "isLetter", "isLetterOrDigit"),
            "java.lang.Class", Set.of("forName", "getResource", "getResourceAsStream"),
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "exit", "out", "err"),
            "java.util.Collections", Set.of("shuffle"));

    private static final Set<String> ANYWHERE = Set.of("parallel", "parallelStream", "parallelSort", "parallelSetAll");

    private BrowserSubset() {}

    static List<ArchRule> rules(String root) {
        String[] compiled = {root + ".core..", root + ".scene..", root + ".lab.."};
        return List.of(
                noClasses()
                        .that()
                        .resideInAnyPackage(compiled)
                        .should()
                        .dependOnClassesThat(absent())
                        .because(
                                "TeaVM lacks these types, or they bring in clocks, files, threads or hidden randomness")
                        .allowEmptyShould(false),
                noClasses()
                        .that()
                        .resideInAnyPackage(compiled)
                        .should()
                        .accessTargetWhere(absentMember())
                        .because("TeaVM lacks these members or computes them otherwise, or they bring regular"
                                + " expressions or tables of all Unicode into the engine; core.num has the project's own"
                                + " generator and number formatting")
                        .allowEmptyShould(false));
    }

    private static DescribedPredicate<JavaClass> absent() {
        return resideInAnyPackage(PACKAGES)
                .or(describe("listed", type -> CLASSES.contains(type.getName())))
                .and(describe("not in memory", type -> !type.getName().equals(IN_MEMORY)))
                .as("are not there in the browser");
    }

    private static DescribedPredicate<JavaAccess<?>> absentMember() {
        return describe("the member is not the same in the browser", access -> {
            String owner = access.getTargetOwner().getName();
            String member = access.getTarget().getName();
            return MEMBERS.getOrDefault(owner, Set.of()).contains(member)
                    || (owner.startsWith("java.util.") && ANYWHERE.contains(member));
        });
    }
}
