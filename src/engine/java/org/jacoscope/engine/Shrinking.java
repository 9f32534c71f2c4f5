package org.jacoscope.engine;

import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the module that TeaVM wrote smaller, with Google's Closure Compiler, which leaves its arithmetic as it is. */
final class Shrinking {
    /** TeaVM's last statement: names in the module and those that they are exported under. */
    private static final Pattern EXPORTS = Pattern.compile("export\\s*\\{([^}]*)\\};?\\s*$");

    /** Holds what is exported, as the compiler, which is told nothing of modules, would drop it. */
    private static final String KEPT = "keptForOthers";

    private static final Pattern KEEPING = Pattern.compile("(?s)" + KEPT + "\\((\\[.*\\])\\);?\\s*$");

    private Shrinking() {}

    /** Writes the module anew; says what is wrong, a sentence each, and then leaves it. */
    static List<String> of(Path module) throws IOException {
        String code = Files.readString(module);
        Matcher exports = EXPORTS.matcher(code);
        if (!exports.find()) {
            return List.of("The exports are not where TeaVM puts them, at the end.");
        }
        List<String[]> names = Arrays.stream(exports.group(1).split(","))
                .map(entry -> entry.trim().split(" as "))
                .toList();
        String values = names.stream().map(name -> name[0]).collect(Collectors.joining(","));
        Compiler compiler = new Compiler(new PrintStream(OutputStream.nullOutputStream()));
        compiler.compile(
                externs(),
                List.of(SourceFile.fromCode(
                        "core.js", code.substring(0, exports.start()) + KEPT + "([" + values + "]);")),
                options());
        if (compiler.hasErrors()) {
            return compiler.getErrors().stream().map(JSError::toString).toList();
        }
        String shrunk = compiler.toSource();
        Matcher kept = KEEPING.matcher(shrunk);
        if (!kept.find()) {
            return List.of("What is exported is not where it was put, at the end.");
        }
        List<String> places =
                IntStream.range(0, names.size()).mapToObj(i -> KEPT + i).toList();
        String exported = IntStream.range(0, names.size())
                .mapToObj(i -> places.get(i) + " as " + names.get(i)[1])
                .collect(Collectors.joining(","));
        Files.writeString(
                module,
                shrunk.substring(0, kept.start()) + "const[" + String.join(",", places) + "]=" + kept.group(1)
                        + ";export{" + exported + "};\n");
        return List.of();
    }

    private static List<SourceFile> externs() throws IOException {
        List<SourceFile> externs =
                new ArrayList<>(CommandLineRunner.getBuiltinExterns(CompilerOptions.Environment.BROWSER));
        externs.add(SourceFile.fromCode("kept.js", "function " + KEPT + "(values) {}"));
        return externs;
    }

    private static CompilerOptions options() {
        Logger.getLogger("com.google.javascript.jscomp").setLevel(Level.OFF);
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options); // a module's names are its own
        options.setFoldConstants(false); // it would make (x * 0.1) * 0.1 one product
        options.setLanguageIn(LanguageMode.UNSTABLE);
        options.setLanguageOut(LanguageMode.UNSTABLE);
        options.setEmitUseStrict(false);
        options.setTrustedStrings(true);
        return options;
    }
}
