package org.jacoscope.scene;

import java.util.List;

/** Numbers behind a figure, for CSV: one array per column, all of one length. */
public record Table(String id, String title, List<String> columns, List<double[]> data) {
    public Table {
        columns = List.copyOf(columns);
        data = List.copyOf(data);
        if (columns.size() != data.size()) {
            throw new IllegalArgumentException(columns.size() + " column names for " + data.size() + " columns");
        }
    }
}
