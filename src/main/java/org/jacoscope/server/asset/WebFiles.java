package org.jacoscope.server.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the files of web/ beside our classes, in a directory or in the jar. */
public final class WebFiles {

    /** Compiled from Java, as small as it gets; in web/ there is only a description of it. */
    static final String ENGINE = "engine/core.js";

    private WebFiles() {}

    /** Contents by name, such as "player/main.js", in the order of names. */
    public static SortedMap<String, byte[]> all() {
        try {
            Path home = Path.of(WebFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return below(home.resolve("web"));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return below(jar.getPath("web"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, byte[]> below(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> found = walk.filter(Files::isRegularFile).toList();
            for (Path file : found) {
                String name = root.relativize(file).toString().replace('\\', '/');
                files.put(name, hasComments(name) ? lean(file) : Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static boolean hasComments(String name) {
        return (name.endsWith(".js") && !name.equals(ENGINE)) || name.endsWith(".css");
    }

    private static byte[] lean(Path file) throws IOException {
        String text = Files.readString(file);
        String whole = isStyle(file) ? Scripts.joined(text, name -> read(file.resolveSibling(name))) : text;
        return Scripts.lean(whole).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isStyle(Path file) {
        return file.toString().endsWith(".css");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
