package org.jacoscope.server.problem;

/** The ways in which a request can fail. */
public enum ProblemKind {
    MALFORMED(400, "malformed", "The request cannot be read"),
    NOT_FOUND(404, "not-found", "There is nothing here"),
    METHOD(405, "method", "This address does not take that method"),
    TOO_LARGE(413, "too-large", "The request is too large"),
    MEDIA_TYPE(415, "media-type", "The body is not declared as JSON"),
    FORMULA(422, "formula", "A formula cannot be read"),
    UNUSABLE(422, "unusable", "The request cannot be used"),
    TOO_MUCH_WORK(422, "too-much-work", "The request costs too much"),
    BUSY(503, "busy", "The server is busy"),
    INTERNAL(500, "internal", "The server failed");

    private final int status;
    private final String id;
    private final String title;

    ProblemKind(int status, String id, String title) {
        this.status = status;
        this.id = id;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Where the kind is explained, as a reference relative to the server. */
    public String type() {
        return "/api#problem-" + id;
    }
}
