package org.jacoscope.server.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;

/**
 * A directory that exports are written to. A file in it lists what the last one wrote: the next one removes that and
 * nothing else, and touches nothing where the list is missing.
 */
public final class ExportFolder {

    /** Lists the files of the last export, one a line. */
    public static final String MARKER = ".jacoscope-export";

    private final Path root;

    public ExportFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Writes an export in place of the last one.
     *
     * @param files contents by name relative to the directory
     * @throws ProblemException when the directory holds what is not of an export where that would be in the way;
     *     nothing has been changed then
     */
    public void replace(SortedMap<String, byte[]> files) throws IOException {
        Set<Path> old = written();
        for (String name : files.keySet()) {
            checkFree(root.resolve(name), old);
        }
        for (Path file : old) {
            remove(file);
        }
        Files.createDirectories(root);
        Files.writeString(root.resolve(MARKER), String.join("\n", files.keySet()) + "\n");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** What the last export wrote; nothing when there was none. */
    private Set<Path> written() throws IOException {
        if (!exists(root)) {
            return Set.of();
        }
        if (!Files.isDirectory(root)) {
            throw refuse(root + " is not a directory. Name a new or an empty one.");
        }
        Path marker = root.resolve(MARKER);
        if (!Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> inside = Files.list(root)) {
                if (inside.findAny().isPresent()) {
                    throw refuse(root + " is not empty and not an earlier export. Name a new or an empty directory.");
                }
            }
            return Set.of();
        }
        return listed(Files.readAllLines(marker, StandardCharsets.UTF_8));
    }

    private Set<Path> listed(List<String> names) throws IOException {
        Set<Path> files = new TreeSet<>();
        for (String name : names) {
            Path file = root.resolve(name).normalize();
            if (!file.startsWith(root) || file.equals(root)) {
                throw refuse(root.resolve(MARKER) + " names " + name
                        + ", which no export wrote. Remove the files yourself, or name another directory.");
            }
            if (isOurs(file)) {
                files.add(file);
            }
        }
        return files;
    }

    /** Whether a file stands there, inside the directory: not behind a link that leads elsewhere. */
    private boolean isOurs(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toRealPath().startsWith(root.toRealPath());
    }

    /** Refuses a path that is taken by something else than an earlier export's files. */
    private void checkFree(Path path, Set<Path> old) {
        if (exists(path) && !old.contains(path)) {
            throw inTheWay(path);
        }
        for (Path above : directories(path)) {
            if (exists(above) && !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS) && !old.contains(above)) {
                throw inTheWay(above);
            }
        }
    }

    private static ProblemException inTheWay(Path path) {
        return refuse(path + " is in the way, and no export wrote it. Move it, or name another directory.");
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Removes a file and the directories that are empty without it. */
    private void remove(Path file) throws IOException {
        Files.delete(file);
        for (Path above : directories(file)) {
            try (Stream<Path> inside = Files.list(above)) {
                if (inside.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(above);
        }
    }

    /** Those between the root and a file, the nearest to the file first. */
    private List<Path> directories(Path file) {
        List<Path> above = new ArrayList<>();
        for (Path path = file.getParent(); path != null && !path.equals(root); path = path.getParent()) {
            above.add(path);
        }
        return above;
    }

    private static ProblemException refuse(String sentence) {
        return new ProblemException(Problem.of(ProblemKind.UNUSABLE, sentence));
    }
}
