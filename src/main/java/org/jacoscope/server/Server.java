package org.jacoscope.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Labs;
import org.jacoscope.server.http.EarlyErrors;
import org.jacoscope.server.http.Limits;
import org.jacoscope.server.http.Routes;

/** A running server. */
public final class Server implements AutoCloseable {

    /** How long requests that have begun may take to end when the server stops. */
    private static final int STOP_MILLIS = 5_000;

    /** Long enough for a formula of the greatest length in a query, percent signs included. */
    private static final int HEADER_BYTES = 64 * 1024;

    /** Kept here, as Java forgets the levels of loggers that nobody holds. What fails in a route we log ourselves. */
    private static final Logger JAVALIN = Logger.getLogger("io.javalin");

    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    static {
        JAVALIN.setLevel(Level.OFF);
        JETTY.setLevel(Level.WARNING);
    }

    private final Javalin javalin;

    private Server(Javalin javalin) {
        this.javalin = javalin;
    }

    /** {@link #start(int, String, Limits)} with the limits meant for people. */
    public static Server start(int port, String host) {
        return start(port, host, Limits.standard());
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any free one
     * @throws io.javalin.util.JavalinException when it is not possible to listen there
     */
    public static Server start(int port, String host, Limits limits) {
        return start(port, host, limits, Labs.all());
    }

    /** The same with other labs than the registry's. */
    static Server start(int port, String host, Limits limits, List<Lab> labs) {
        Site site = Site.create(System.getProperty("dev") != null, limits, labs);
        Javalin javalin = Javalin.create(config -> configure(config, site.routes()));
        return new Server(javalin.start(host, port));
    }

    private static void configure(JavalinConfig config, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MILLIS);
            server.insertHandler(new GracefulHandler());
            server.setErrorHandler(new EarlyErrors());
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(HEADER_BYTES);
        });
        routes.install(config.routes);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
