package org.jacoscope.server.problem;

/** The ways in which a request can fail. */
public enum ProblemKind {
    MALFORMED(
            400,
            "malformed",
            "The request cannot be read",
            "The body is not JSON, or the address holds an escape that cannot be decoded."),
    NOT_FOUND(404, "not-found", "There is nothing here", "There is no such page, operation, lab, exercise or file."),
    METHOD(
            405,
            "method",
            "This address does not take that method",
            "The header Allow lists the methods that the address takes."),
    TOO_LARGE(413, "too-large", "The request is too large", "Send the points in several requests."),
    MEDIA_TYPE(
            415,
            "media-type",
            "The body is not declared as JSON",
            "Send JSON, with the header Content-Type: application/json."),
    FORMULA(
            422,
            "formula",
            "A formula cannot be read",
            "The members position and length say where in the formula the trouble is, in characters from 0."),
    UNUSABLE(422, "unusable", "The request cannot be used", "The member pointer is a JSON pointer to what is wrong."),
    TOO_MUCH_WORK(422, "too-much-work", "The request costs too much", "Ask for fewer points, or a shorter formula."),
    BUSY(503, "busy", "The server is busy", "Ask again after as many seconds as the header Retry-After says."),
    INTERNAL(500, "internal", "The server failed", "A mistake of ours: please report the request that led to it.");

    private final int status;
    private final String id;
    private final String title;
    private final String advice;

    ProblemKind(int status, String id, String title, String advice) {
        this.status = status;
        this.id = id;
        this.title = title;
        this.advice = advice;
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

    /** What to know or to do about it. */
    public String advice() {
        return advice;
    }

    /** Where the kind is explained, as a reference relative to the server. */
    public String type() {
        return "/api#problem-" + id;
    }
}
