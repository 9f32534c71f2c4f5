package org.jacoscope.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jacoscope.lab.Labs;
import org.jacoscope.server.asset.WebFiles;
import org.jacoscope.server.export.ExportFolder;
import org.jacoscope.server.export.StaticSite;
import org.jacoscope.server.render.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the whole site as files that need no server of ours. */
@Command(
        name = "export",
        description = "Writes the whole site as files for any web space: every lab works, offline too.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "Where to: a new or empty directory, or one with an earlier export, which is replaced.")
    private Path directory = Path.of("");

    @Override
    public Integer call() throws IOException {
        SortedMap<String, byte[]> files = new StaticSite(Labs.all(), WebFiles.all(), Templates.packaged()).files();
        new ExportFolder(directory).replace(files);
        long bytes = files.values().stream().mapToLong(file -> file.length).sum();
        System.out.println("Wrote " + files.size() + " files, " + bytes / 1000 + " kB, to " + directory + ".");
        return 0;
    }
}
