package org.jacoscope.server.http;

/** How long a reply may be kept, as its Cache-Control header says. */
public enum Caching {
    /** Answers to POST, errors, measurements. */
    NEVER("no-store"),
    /** Pages: kept, but asked about each time, since they name the assets of one version. */
    ASK("public, no-cache"),
    /** Data and pictures, which follow from their address: a minute without asking, then by their ETag. */
    MINUTE("public, max-age=60"),
    /** What carries a hash of its content in its address. */
    FOREVER("public, max-age=31536000, immutable");

    private final String header;

    Caching(String header) {
        this.header = header;
    }

    public String header() {
        return header;
    }

    /** Whether replies carry an ETag. */
    boolean tagged() {
        return this != NEVER;
    }
}
