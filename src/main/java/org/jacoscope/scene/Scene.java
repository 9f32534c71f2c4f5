package org.jacoscope.scene;

import java.util.List;

/**
 * Everything there is to see for one state of a lab. The player, the SVG writer and the exports know nothing else.
 *
 * @param title names the scene, as the title of an exported picture does
 * @param description plain sentences with what a person who cannot see the figures needs
 */
public record Scene(
        String title,
        String description,
        List<Figure> figures,
        List<Readout> readouts,
        List<Formula> formulas,
        List<Handle> handles,
        List<Table> tables,
        List<Note> notes) {
    public Scene {
        figures = List.copyOf(figures);
        readouts = List.copyOf(readouts);
        formulas = List.copyOf(formulas);
        handles = List.copyOf(handles);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }
}
