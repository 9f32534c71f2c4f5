package org.jacoscope.lab;

import org.jacoscope.core.calculus.Detail;

/** How carefully a scene is drawn: {@code DRAFT} while something moves, {@code FINAL} at rest. Numbers are the same. */
public enum Quality {
    DRAFT(Detail.DRAFT),
    FINAL(Detail.FINAL);

    private final Detail detail;

    Quality(Detail detail) {
        this.detail = detail;
    }

    /** The quality that {@code name} names: "draft" or "final". */
    public static Quality named(String name) {
        return switch (name) {
            case "draft" -> DRAFT;
            case "final" -> FINAL;
            default -> throw new MissingException("There is no quality \"" + name + "\". It is draft or final.");
        };
    }

    /** How finely curves are sampled at this quality. */
    public Detail detail() {
        return detail;
    }
}
