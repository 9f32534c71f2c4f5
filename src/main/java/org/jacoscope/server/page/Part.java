package org.jacoscope.server.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A part of a lab's page that an address can show or hide. The figures and what is wrong always stay. */
public enum Part {
    TITLE,
    PRESETS,
    PANEL,
    TOOLBAR,
    DESCRIPTION,
    READOUTS,
    FORMULAS,
    LESSON,
    EXERCISE;

    /** What a frame hides unless it is asked to show it. */
    static final Set<Part> HIDDEN_IN_FRAMES =
            EnumSet.of(PRESETS, PANEL, DESCRIPTION, READOUTS, FORMULAS, LESSON, EXERCISE);

    static Optional<Part> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Part::id).toList();
    }

    /** The name in addresses and style sheets. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
