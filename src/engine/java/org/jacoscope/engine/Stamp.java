package org.jacoscope.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A hash of all that a result is made of: its sources, and the compiler with what mends it. */
final class Stamp {
    private static final List<String> ROOMS = List.of("core", "scene", "lab", "browser");

    private Stamp() {}

    /**
     * @param classes where the project's classes are
     * @param builders where the classes of this program are
     */
    static String ofEngine(Path classes, Path builders) throws IOException {
        MessageDigest digest = sha256();
        for (String room : ROOMS) {
            addAll(classes.resolve("org/jacoscope").resolve(room), ".class", digest);
        }
        return with(builders, digest);
    }

    /**
     * @param web where the sources of the player are
     * @param builders where the classes of this program are
     */
    static String ofPlayer(Path web, Path builders) throws IOException {
        MessageDigest digest = sha256();
        addAll(web, ".js", digest);
        return with(builders, digest);
    }

    /** The hash with that of the builders. */
    private static String with(Path builders, MessageDigest digest) throws IOException {
        addAll(builders, ".class", digest);
        // Names of jars hold their versions.
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            String name = String.valueOf(Path.of(entry).getFileName());
            if (name.endsWith(".jar")) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addAll(Path directory, String ending, MessageDigest digest) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            digest.update(directory.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
