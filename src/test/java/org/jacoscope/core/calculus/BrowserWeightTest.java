package org.jacoscope.core.calculus;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jacoscope.core.linalg.Svd;
import org.jacoscope.core.linalg.SymmetricEigen;
import org.junit.jupiter.api.Test;

class BrowserWeightTest {

    @Test
    void calculusOfThePlaneReachesNoCommonsMath() {
        noClasses()
                .that(resideInAPackage("org.jacoscope.core.calculus"))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Svd.class, SymmetricEigen.class)
                .because("they bring commons-math3 into the browser, 145 KB compressed; the closed forms do without")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.jacoscope.core"));
    }
}
