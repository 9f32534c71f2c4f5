package org.jacoscope.engine;

import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.ChunkOutputType;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DependencyOptions;
import com.google.javascript.jscomp.JSChunk;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.ModuleIdentifier;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.deps.ModuleLoader.ResolutionMode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one small module of the player's many, with Google's Closure Compiler: half the bytes and one request. What a module
 * imports only on demand becomes a module of its own, which imports what the first has of what it needs. While developing
 * ({@code -Ddev}) the server sends the modules as they are.
 */
final class PlayerBundle {
    private static final String ENTRY = "player/main.js";

    /** Where a bundle stands decides what relative addresses in it mean, so all stand where the entry does. */
    private static final Path PLACE = Path.of("player");

    /** The compiler does not read private members: they become public ones of a short name that nobody else has. */
    private static final Pattern PRIVATE = Pattern.compile("(?<=[\\s.!(])#([a-zA-Z]\\w*)");

    /** Types are in comments, and types import too. */
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/");

    private static final Pattern ON_DEMAND = Pattern.compile("\\bimport\\(\"(\\.[^\"]+)\"\\)");

    /** Keeps the compiler from following an import on demand. */
    private static final String LATER = "importOnDemand";

    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?:async )?(?:function|class|const) (\\w+)");

    /** Called at the end of a bundle with what it exports, as the compiler knows of no exports. */
    private static final String KEPT = "keptForOthers";

    /**
     * The last statement, with the exports in braces (their names, or whole functions that are used nowhere else), and the
     * compiler's own exports, for other bundles.
     */
    private static final Pattern KEEPING =
            Pattern.compile("(?s)(?<=[;}]\\s?)" + KEPT + "\\((\\{.*\\})\\);\\s*((?:export\\{[^}]*\\};)?)\\s*$");

    private final Path web;

    /** Of private members, by those they are written with. */
    private final Map<String, String> shortNames = new HashMap<>();

    private PlayerBundle(Path web) {
        this.web = web;
    }

    /**
     * Writes the bundles.
     *
     * @param web the sources
     * @param target the directory of the compiled web files
     * @return what is wrong, a sentence each; empty when the bundles are there
     */
    static List<String> write(Path web, Path target) throws IOException {
        Logger.getLogger("com.google.javascript.jscomp").setLevel(Level.OFF);
        PlayerBundle bundle = new PlayerBundle(web);
        List<String> entries = new ArrayList<>(List.of(ENTRY));
        List<SourceFile> sources = bundle.sources(entries);
        Compiler compiler = compiler();
        List<JSChunk> chunks = bundle.chunks(entries, sources);
        compiler.compileChunks(externs(), chunks, options(entries));
        List<String> problems = new ArrayList<>();
        compiler.getErrors().stream().map(JSError::toString).forEach(problems::add);
        clear(target.resolve(PLACE));
        for (int i = 0; i < entries.size() && problems.isEmpty(); i++) {
            Optional<String> code = bundle.code(entries.get(i), compiler.toSource(chunks.get(i)));
            if (code.isPresent()) {
                Path file = target.resolve(bundle(entries.get(i)));
                Files.createDirectories(file.getParent());
                Files.writeString(file, code.get());
            } else {
                problems.add(
                        "The exports of " + entries.get(i) + " are not where they were put, at the end of its bundle.");
            }
        }
        return problems;
    }

    /** Where the bundle of an entry goes. */
    private static Path bundle(String entry) {
        return PLACE.resolve(Path.of(entry).getFileName());
    }

    private static void clear(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            try (Stream<Path> walk = Files.walk(directory)) {
                for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** All modules of the player and the engine, rewritten for the compiler; finds what is imported on demand. */
    private List<SourceFile> sources(List<String> entries) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(web)) {
            for (Path file : walk.filter(PlayerBundle::isModule).sorted().toList()) {
                String name = web.relativize(file).toString().replace('\\', '/');
                String bare = COMMENT.matcher(Files.readString(file)).replaceAll("");
                String code = PRIVATE.matcher(bare).replaceAll(found -> shortName(found.group(1)));
                sources.add(SourceFile.fromCode(name, onDemand(name, code, entries)));
            }
        }
        return sources;
    }

    private String shortName(String name) {
        return shortNames.computeIfAbsent(name, key -> "_" + Integer.toString(shortNames.size(), Character.MAX_RADIX));
    }

    private static boolean isModule(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".js") && !name.endsWith(".test.js");
    }

    private static String onDemand(String name, String code, List<String> entries) {
        Path folder = Path.of(name).resolveSibling("");
        return ON_DEMAND.matcher(code).replaceAll(found -> {
            Path module = folder.resolve(found.group(1)).normalize();
            String entry = module.toString().replace('\\', '/');
            if (!entries.contains(entry)) {
                entries.add(entry);
            }
            return Matcher.quoteReplacement(LATER + "(\"./" + bundle(entry).getFileName() + "\")");
        });
    }

    /** One for each entry. The compiler puts each module where all that need it find it. */
    private List<JSChunk> chunks(List<String> entries, List<SourceFile> sources) throws IOException {
        List<JSChunk> chunks = new ArrayList<>();
        for (String entry : entries) {
            JSChunk chunk = new JSChunk(name(entry));
            chunk.add(keeper(entry, exportsOf(entry)));
            if (chunks.isEmpty()) {
                sources.forEach(chunk::add);
            } else {
                chunk.addDependency(chunks.get(0));
            }
            chunks.add(chunk);
        }
        return chunks;
    }

    /** What the compiler wrote for an entry, with the entry's exports as such. */
    private Optional<String> code(String entry, String compiled) throws IOException {
        List<String> names = exportsOf(entry);
        Matcher end = KEEPING.matcher(compiled);
        if (!end.find()) {
            return Optional.empty();
        }
        String code = compiled.substring(0, end.start()) + exports(end.group(1), names) + end.group(2);
        return Optional.of(code.replace("export{};", "").replace(LATER + "(", "import("));
    }

    private static Compiler compiler() {
        return new Compiler(new PrintStream(OutputStream.nullOutputStream()));
    }

    private static List<SourceFile> externs() throws IOException {
        List<SourceFile> externs =
                new ArrayList<>(CommandLineRunner.getBuiltinExterns(CompilerOptions.Environment.BROWSER));
        externs.add(
                SourceFile.fromCode("named.js", "function " + LATER + "(address) {} function " + KEPT + "(names) {}"));
        return externs;
    }

    /** Statements that export the members of an object. */
    private static String exports(String object, List<String> names) {
        String members =
                names.stream().map(name -> name + ":" + KEPT + "_" + name).collect(Collectors.joining(","));
        String exported =
                names.stream().map(name -> KEPT + "_" + name + " as " + name).collect(Collectors.joining(","));
        return names.isEmpty() ? "" : "const{" + members + "}=" + object + ";export{" + exported + "};";
    }

    private List<String> exportsOf(String entry) throws IOException {
        return EXPORT.matcher(Files.readString(web.resolve(entry)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** A module that runs the entry and names its exports. */
    private static SourceFile keeper(String entry, List<String> names) {
        String list = "{" + String.join(", ", names) + "}";
        return SourceFile.fromCode(
                keeper(entry), "import " + list + " from \"./" + entry + "\";\n" + KEPT + "(" + list + ");\n");
    }

    private static String keeper(String entry) {
        return "keep-" + name(entry) + ".js";
    }

    /** Without folder and ending. */
    private static String name(String entry) {
        return entry.substring(entry.lastIndexOf('/') + 1, entry.lastIndexOf('.'));
    }

    private static CompilerOptions options(List<String> entries) {
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options); // a module's names are its own
        options.setLanguageIn(LanguageMode.UNSTABLE);
        options.setLanguageOut(LanguageMode.UNSTABLE);
        options.setChunkOutputType(ChunkOutputType.ES_MODULES);
        options.setModuleResolutionMode(ResolutionMode.BROWSER);
        options.setDependencyOptions(DependencyOptions.pruneForEntryPoints(entries.stream()
                .map(entry -> ModuleIdentifier.forFile(keeper(entry)))
                .toList()));
        options.setEmitUseStrict(false);
        options.setTrustedStrings(true); // the code stands in files of its own, not in pages
        return options;
    }
}
