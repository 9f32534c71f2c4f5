package org.jacoscope.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemKind;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Explains on standard error why a command could not be run. Exit codes: 2 the caller's mistake, 1 trouble with files. */
final class Complaints {
    private static final int USAGE = CommandLine.ExitCode.USAGE;
    private static final int SOFTWARE = CommandLine.ExitCode.SOFTWARE;

    private Complaints() {}

    /** A command line that is not understood. */
    static int misread(ParameterException mistake, String[] arguments) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        return say(mistake.getMessage() + "\nSee " + command + " --help.", USAGE);
    }

    /** A command that began and could not end. What nobody foresaw is thrown again. */
    static int failed(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof IOException trouble) {
            return say(sentence(trouble), SOFTWARE);
        }
        Problem problem = Failures.problem(failure);
        if (problem.kind() == ProblemKind.INTERNAL) {
            throw failure;
        }
        return say(sentence(problem), USAGE);
    }

    /** Pointers to members of a request read as the options that they are here. */
    private static String sentence(Problem problem) {
        String pointer = problem.pointer();
        boolean first = pointer != null && problem.detail().startsWith(pointer + " ");
        return first ? "--" + problem.detail().substring(1) : problem.detail();
    }

    private static String sentence(IOException trouble) {
        if (trouble instanceof NoSuchFileException missing) {
            return "Cannot write " + missing.getFile() + ": its directory does not exist.";
        }
        if (trouble instanceof AccessDeniedException denied) {
            return "Cannot write " + denied.getFile() + ": that is not allowed.";
        }
        return "Cannot write: " + trouble.getMessage() + ".";
    }

    private static int say(String sentence, int code) {
        System.err.println(sentence);
        return code;
    }
}
