package org.jacoscope.e2e;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the Chromium of the browser tests, and makes one available where there is none: the one that {@value #VARIABLE}
 * names; else one on the PATH; else, as root with apt-get, Debian's package; else Playwright's own download.
 */
final class Browsers {

    static final String VARIABLE = "JACOSCOPE_CHROMIUM";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final Path MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** Without fonts a bare machine draws every letter as a box. */
    private static final List<String> PACKAGES = List.of("chromium", "fonts-dejavu-core", "fonts-liberation");

    private Browsers() {}

    /** The executable to launch, or empty for the one that Playwright has downloaded for itself. */
    static Optional<Path> chromium() {
        String named = System.getenv(VARIABLE);
        if (named != null) {
            return Optional.of(named(Path.of(named)));
        }
        Optional<Path> installed = installed();
        if (installed.isEmpty() && isRoot() && onPath("apt-get").isPresent()) {
            installFromDebian();
            installed = installed();
        }
        if (installed.isEmpty()) {
            downloadWithPlaywright();
        }
        return installed;
    }

    private static Path named(Path executable) {
        if (!Files.isExecutable(executable)) {
            throw new IllegalStateException(VARIABLE + " names " + executable + ", which is not an executable file.");
        }
        return executable;
    }

    private static Optional<Path> installed() {
        return Stream.concat(NAMES.stream().flatMap(name -> onPath(name).stream()), Stream.of(MAC))
                .filter(Files::isExecutable)
                .filter(Browsers::starts)
                .findFirst();
    }

    private static Optional<Path> onPath(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Ubuntu's chromium-browser may be a script that only says where to get the real one. */
    private static boolean starts(Path executable) {
        ProcessBuilder version = new ProcessBuilder(executable.toString(), "--version");
        return run(20, version.redirectError(ProcessBuilder.Redirect.DISCARD)) == 0;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void installFromDebian() {
        System.out.println("No Chromium here: installing " + String.join(", ", PACKAGES) + " with apt-get.");
        apt("update");
        apt(Stream.concat(Stream.of("install", "-y", "--no-install-recommends"), PACKAGES.stream())
                .toArray(String[]::new));
    }

    private static void apt(String... arguments) {
        ProcessBuilder apt = new ProcessBuilder(
                Stream.concat(Stream.of("apt-get", "-qq"), Stream.of(arguments)).toList());
        apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
        int exit = run(600, apt.redirectError(ProcessBuilder.Redirect.INHERIT));
        if (exit != 0) {
            System.out.println("apt-get " + String.join(" ", arguments) + " ended with " + exit + ".");
        }
    }

    private static void downloadWithPlaywright() {
        System.out.println("No Chromium here: asking Playwright to download its own.");
        boolean done =
                (isRoot() && playwright("install", "--with-deps", "chromium")) || playwright("install", "chromium");
        if (!done) {
            throw new IllegalStateException("The browser tests need Chromium: none is on the PATH, and neither apt-get"
                    + " nor Playwright could fetch one (their messages stand above). Install chromium, or name one in "
                    + VARIABLE + ", or leave these tests out with -DskipITs.");
        }
    }

    private static boolean playwright(String... arguments) {
        ProcessBuilder driver = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        driver.command().addAll(List.of(arguments));
        return run(600, driver.redirectError(ProcessBuilder.Redirect.INHERIT)) == 0;
    }

    /** The exit code; 124, as of timeout(1), for a program that had to be stopped. */
    private static int run(int seconds, ProcessBuilder program) {
        try {
            Process process =
                    program.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            return 124;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot run " + program.command() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for " + program.command() + ".", e);
        }
    }
}
