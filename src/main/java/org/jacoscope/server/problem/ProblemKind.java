package org.jacoscope.server.problem;

import org.jacoscope.lab.Refusal;

/** The ways in which a request can fail. */
public enum ProblemKind {
    MALFORMED(
            400,
            "malformed",
            "The request cannot be read",
            "The body is not JSON, or the address holds an escape that cannot be decoded."),
    NOT_FOUND(Refusal.Cause.MISSING, "not-found", "There is no such page, operation, lab, exercise or file."),
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
    FORMAT(501, "format", "The answer has no such form", "Ask for one of the formats that the detail names."),
    FORMULA(
            Refusal.Cause.FORMULA,
            "formula",
            "The members position and length say where in the text the trouble is, in characters from 0."),
    UNUSABLE(Refusal.Cause.UNUSABLE, "unusable", "The member pointer is a JSON pointer to what is wrong."),
    TOO_MUCH_WORK(Refusal.Cause.TOO_MUCH_WORK, "too-much-work", "Ask for fewer points, or a shorter formula."),
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

    ProblemKind(Refusal.Cause cause, String id, String advice) {
        this(cause.status(), id, cause.title(), advice);
    }

    static ProblemKind of(Refusal.Cause cause) {
        return switch (cause) {
            case MISSING -> NOT_FOUND;
            case FORMULA -> FORMULA;
            case UNUSABLE -> UNUSABLE;
            case TOO_MUCH_WORK -> TOO_MUCH_WORK;
        };
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
