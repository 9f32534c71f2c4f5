package org.jacoscope.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Rooms.ROOT);

    /** Rooms still to be built have a row already, and no rule that would match nothing. */
    static Stream<Room> builtRooms() {
        return Rooms.TABLE.stream().filter(room -> CLASSES.stream().anyMatch(room.inside(Rooms.ROOT)));
    }

    static List<ArchRule> browserSubset() {
        return BrowserSubset.rules(Rooms.ROOT);
    }

    @ParameterizedTest
    @MethodSource("builtRooms")
    void roomNamesOnlyWhatItsRowAllows(Room room) {
        room.rule(Rooms.ROOT).check(CLASSES);
    }

    @Test
    void everyClassIsInExactlyOneRoom() {
        List<String> misplaced = CLASSES.stream()
                .filter(type -> Rooms.TABLE.stream()
                                .filter(room -> room.inside(Rooms.ROOT).test(type))
                                .count()
                        != 1)
                .map(type -> type.getName() + " needs a package that is a room: see Rooms.TABLE")
                .toList();
        assertEquals(List.of(), misplaced);
    }

    @Test
    void roomsHaveNoCycles() {
        Rooms.noCycles(Rooms.ROOT).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource
    void browserSubset(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = CLASSES.getPackage(Rooms.ROOT).getSubpackagesInTree().stream()
                .filter(room -> !room.getClasses().isEmpty())
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();
        assertEquals(List.of(), unmarked, "packages whose package-info.java lacks @NullMarked");
    }
}
