package org.jacoscope.server;

import io.javalin.util.JavalinException;
import java.net.BindException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code jacoscope}. Without a subcommand it serves. */
@Command(
        name = "jacoscope",
        description = "Shows what the Jacobian matrix does.",
        mixinStandardHelpOptions = true,
        subcommands = {Main.Serve.class, ExportCommand.class, RenderCommand.class})
public final class Main implements Callable<Integer> {

    @CommandLine.Mixin
    private Address address = new Address();

    private Main() {}

    /** Where to listen. */
    static final class Address {
        @CommandLine.Option(
                names = "--port",
                defaultValue = "${env:JACOSCOPE_PORT:-7070}",
                description = "The port to listen on; 0 for any free one (default: ${DEFAULT-VALUE}).")
        private int port;

        @CommandLine.Option(
                names = "--host",
                defaultValue = "${env:JACOSCOPE_HOST:-127.0.0.1}",
                description = "The address to listen on; 0.0.0.0 for all (default: ${DEFAULT-VALUE}).")
        private String host = "";
    }

    @Command(name = "serve", description = "Serves the pages and the API.", mixinStandardHelpOptions = true)
    static final class Serve implements Callable<Integer> {
        @CommandLine.Mixin
        private Address address = new Address();

        @Override
        public Integer call() {
            return serve(address);
        }
    }

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        int code = run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the command and returns its exit code; a server that has started goes on. */
    static int run(String... args) {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(Complaints::misread)
                .setExecutionExceptionHandler(Complaints::failed)
                .execute(args);
    }

    @Override
    public Integer call() {
        return serve(address);
    }

    private static int serve(Address address) {
        try {
            Server server = Server.start(address.port, address.host);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
            System.out.println("Jacoscope on http://" + name(address.host) + ":" + server.port());
            return 0;
        } catch (JavalinException e) {
            System.err.println(explain(e, address));
            return 1;
        }
    }

    /** The name under which a browser on this machine finds the server. */
    private static String name(String host) {
        boolean local = host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::");
        return local ? "localhost" : host;
    }

    private static String explain(JavalinException e, Address address) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "Port " + address.port + " of " + address.host
                        + " cannot be used: another program may be listening there. Choose another with --port.";
            }
        }
        return "Cannot listen on " + address.host + ":" + address.port + ": " + e.getMessage();
    }
}
