package org.jacoscope.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;

/** The table of rooms. A package in no row, or in two, fails {@link ArchitectureTest}: rows cannot go stale. */
final class Rooms {

    static final String ROOT = "org.jacoscope";

    private static final List<String> NOTHING = List.of();

    static final List<Room> TABLE = table();

    private Rooms() {}

    private static List<Room> table() {
        List<Room> rooms = new ArrayList<>(List.of(
                core("num", NOTHING, "numbers are the ground floor: everything else stands on them"),
                core("expr", List.of("core.num"), "a formula is read and printed without knowing what is done with it"),
                core(
                        "symbolic",
                        List.of("core.expr", "core.num"),
                        "the symbolic derivative checks the automatic one, so neither may lean on the other"),
                core(
                        "autodiff",
                        List.of("core.expr", "core.num"),
                        "the automatic derivative checks the symbolic one, so neither may lean on the other"),
                new Room(
                        "core.linalg",
                        List.of("core.num"),
                        List.of("org.apache.commons.math3.."),
                        "one room names commons-math3, so that one room decides what of it the browser must load"),
                core(
                        "calculus",
                        List.of("core.num", "core.expr", "core.symbolic", "core.autodiff", "core.linalg"),
                        "maps stand on formulas, graphs and matrices, and know nothing of those who use them"),
                core(
                        "marking",
                        List.of("core.num", "core.expr", "core.symbolic", "core.calculus"),
                        "an attempt is compared with an answer without knowing which lab asked"),
                core(
                        "optimise",
                        List.of("core.num", "core.linalg"),
                        "an optimiser sees an Objective, never the formula or the graph behind it"),
                core(
                        "network",
                        List.of("core.autodiff", "core.optimise", "core.linalg", "core.num"),
                        "a network is a graph that is trained; it is not typed as a formula"),
                core(
                        "flow",
                        List.of("core.network", "core.autodiff", "core.optimise", "core.linalg", "core.num"),
                        "a flow is made of networks"),
                core(
                        "mechanics",
                        List.of("core.network", "core.autodiff", "core.optimise", "core.linalg", "core.num"),
                        "a simulated program is a graph like any other"),
                new Room(
                        "scene",
                        List.of("core.num", "core.expr"),
                        List.of("io.nayuki.qrcodegen.."),
                        "a scene is marks and words: it prints formulas and computes nothing; of a link it draws the QR"
                                + " code, which needs its library here to be made in the browser too"),
                new Room(
                        "lab",
                        List.of("core..", "scene"),
                        NOTHING,
                        "a lab is a function State -> Scene: it knows no chapter, no server and no browser")));
        for (String chapter : List.of("change", "optimise", "learn", "flow", "programs")) {
            rooms.add(new Room(
                    "lab." + chapter + "..",
                    List.of("core..", "scene", "lab"),
                    NOTHING,
                    "chapters are independent, and a lab never draws and never knows the web"));
        }
        rooms.addAll(serverRooms());
        rooms.add(new Room(
                "browser..",
                List.of("core..", "scene", "lab"),
                List.of("org.teavm.."),
                "the bridge reaches labs through their registry; it alone names JavaScript types"));
        return List.copyOf(rooms);
    }

    private static List<Room> serverRooms() {
        List<Room> rooms = new ArrayList<>(List.of(
                new Room(
                        "server.file",
                        List.of("scene", "server.json", "server.problem", "server.schema"),
                        List.of(
                                "javax.imageio..",
                                "javax.xml..",
                                "org.w3c.dom..",
                                "org.xml.sax..",
                                "com.github.weisj.jsvg.."),
                        "a file is a function of a scene, for routes and commands alike"),
                new Room(
                        "server.docs",
                        NOTHING,
                        List.of("org.commonmark.."),
                        "documentation is read and made HTML without knowing where its pages are"),
                new Room("server.words", NOTHING, NOTHING, "words are read by all who write pages, and know nobody"),
                new Room(
                        "server.page",
                        List.of("scene", "server.words"),
                        List.of("gg.jte.."),
                        "what templates are given says nothing of where it comes from"),
                new Room(
                        "server.render",
                        List.of(
                                "core.num",
                                "scene",
                                "lab",
                                "server.api",
                                "server.asset",
                                "server.docs",
                                "server.json",
                                "server.page",
                                "server.problem",
                                "server.words"),
                        List.of("gg.jte.."),
                        "pages are rendered for the server and for exports, so without a request"),
                new Room(
                        "server.export",
                        List.of(
                                "core.num",
                                "scene",
                                "lab",
                                "server.asset",
                                "server.docs",
                                "server.file",
                                "server.json",
                                "server.page",
                                "server.problem",
                                "server.render",
                                "server.words"),
                        NOTHING,
                        "an export is files: nothing in it may need a server")));
        for (String room : List.of("", ".api", ".asset", ".http", ".json", ".lab", ".problem", ".schema")) {
            rooms.add(new Room(
                    "server" + room,
                    List.of("core..", "scene", "lab", "server.."),
                    List.of(
                            "io.javalin..",
                            "org.eclipse.jetty..",
                            "jakarta.servlet..",
                            "kotlin..",
                            "com.fasterxml.jackson..",
                            "picocli..",
                            "org.slf4j.."),
                    "the server reaches labs through their registry and shares nothing with the browser's bridge"));
        }
        return rooms;
    }

    private static Room core(String name, List<String> rooms, String because) {
        return new Room("core." + name, rooms, NOTHING, because);
    }

    /** Labs lists the labs of all chapters: the one class that may name them. */
    static boolean isRegistry(String root, JavaClass candidate) {
        return candidate.getName().startsWith(root + ".lab.Labs");
    }

    /** Packages are slices, and so is the registry: it names the chapters, and the chapters name its package. */
    static ArchRule noCycles(String root) {
        SliceAssignment packages = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass candidate) {
                if (!candidate.getPackageName().startsWith(root)) {
                    return SliceIdentifier.ignore();
                }
                return SliceIdentifier.of(
                        isRegistry(root, candidate) ? candidate.getName() : candidate.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages of " + root;
            }
        };
        return slices().assignedFrom(packages)
                .should()
                .beFreeOfCycles()
                .because("rooms in a cycle are one room, to be read and changed together")
                .allowEmptyShould(false);
    }
}
