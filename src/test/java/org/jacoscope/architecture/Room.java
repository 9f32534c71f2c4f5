package org.jacoscope.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * One row of the table "who may import whom".
 *
 * @param name the package below the root, {@code core.expr}; a final {@code ..} takes the packages below it in
 * @param rooms what of ours it may name, written likewise
 * @param libraries what else it may name, besides the JDK and the null annotations
 * @param because the reason, printed when the rule is broken
 */
record Room(String name, List<String> rooms, List<String> libraries, String because) {

    private static final String[] EVERYBODY = {"java..", "org.jspecify.annotations", "" /* primitives */};

    DescribedPredicate<JavaClass> inside(String root) {
        return resideInAnyPackage(root + "." + name);
    }

    ArchRule rule(String root) {
        String[] allowed = Stream.of(
                        Stream.of(root + "." + name),
                        rooms.stream().map(room -> root + "." + room),
                        libraries.stream(),
                        Stream.of(EVERYBODY))
                .flatMap(packages -> packages)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> mayBeNamed = describe(
                "in " + Stream.concat(rooms.stream(), libraries.stream()).toList(),
                target -> resideInAnyPackage(allowed).test(target.getBaseComponentType()));
        return classes()
                .that(inside(root))
                .and(describe("are not the registry", candidate -> !Rooms.isRegistry(root, candidate)))
                .should()
                .onlyDependOnClassesThat(mayBeNamed)
                .because(because)
                .allowEmptyShould(false);
    }

    @Override
    public String toString() {
        return name;
    }
}
