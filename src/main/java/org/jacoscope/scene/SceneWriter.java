package org.jacoscope.scene;

import java.util.List;
import java.util.function.BiConsumer;
import org.jacoscope.core.num.Rectangle;
import org.jspecify.annotations.Nullable;

/** Writes a scene to a {@link Sink}: the one place that says what a scene looks like as JSON. */
public final class SceneWriter {
    private final Sink out;

    private SceneWriter(Sink out) {
        this.out = out;
    }

    public static void write(Scene scene, Sink out) {
        new SceneWriter(out).scene(scene);
    }

    private void scene(Scene scene) {
        out.beginObject();
        string("title", scene.title());
        string("description", scene.description());
        list("figures", scene.figures(), SceneWriter::figure);
        list("readouts", scene.readouts(), SceneWriter::readout);
        list("formulas", scene.formulas(), SceneWriter::formula);
        list("handles", scene.handles(), SceneWriter::handle);
        list("tables", scene.tables(), SceneWriter::table);
        list("notes", scene.notes(), SceneWriter::note);
        out.endObject();
    }

    private void figure(Figure figure) {
        string("id", figure.id());
        string("title", figure.title());
        view(figure.view());
        string("xLabel", figure.xAxis().name());
        string("yLabel", figure.yAxis().name());
        string("xScale", figure.xAxis().scale().css());
        string("yScale", figure.yAxis().scale().css());
        out.name("equalAspect");
        out.flag(figure.equalAspect());
        stringOrNull("viewProperty", figure.viewProperty());
        list("marks", figure.marks(), SceneWriter::mark);
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Polylines lines) {
            kind("polylines", lines.role());
            coordinates(lines.xy(), lines.starts());
        } else if (mark instanceof Mark.Polygons polygons) {
            kind("polygons", polygons.role());
            string("fill", polygons.fill() == Mark.Fill.HATCH ? "hatch" : "solid");
            coordinates(polygons.xy(), polygons.starts());
        } else if (mark instanceof Mark.Points points) {
            kind("points", points.role());
            numbers("xy", points.xy());
        } else if (mark instanceof Mark.Arrows arrows) {
            kind("arrows", arrows.role());
            numbers("xy", arrows.xy());
        } else if (mark instanceof Mark.Ellipse e) {
            kind("ellipse", e.role());
            numbers("centre", new double[] {e.x(), e.y()});
            numbers("axes", new double[] {e.ax(), e.ay(), e.bx(), e.by()});
        } else if (mark instanceof Mark.Label label) {
            kind("label", label.role());
            numbers("at", new double[] {label.x(), label.y()});
            string("text", label.text());
        } else if (mark instanceof Mark.Field field) {
            field(field);
        }
    }

    private void field(Mark.Field field) {
        string("kind", "field");
        view(field.view());
        number("columns", field.columns());
        number("rows", field.rows());
        out.name("samples");
        out.numbers(field.samples());
        out.name("scale");
        out.beginObject();
        string("map", field.scale().map().css());
        number("lo", field.scale().lo());
        number("hi", field.scale().hi());
        out.endObject();
        string("label", field.label());
        out.name("program");
        if (field.program() == null) {
            out.nothing();
        } else {
            program(field.program());
        }
        list("overlay", field.overlay(), SceneWriter::mark);
    }

    private void program(FieldProgram program) {
        out.beginObject();
        string("source", program.source());
        numbers("parameters", program.parameters());
        numbers("levels", program.levels());
        stringOrNull("hatch", program.hatch() == null ? null : program.hatch().css());
        out.endObject();
    }

    private void readout(Readout readout) {
        string("id", readout.id());
        string("label", readout.label());
        Readout.Value value = readout.value();
        if (value instanceof Readout.Value.Scalar scalar) {
            string("kind", "scalar");
            number("value", scalar.value());
        } else if (value instanceof Readout.Value.Vector vector) {
            string("kind", "vector");
            numbers("values", vector.values());
        } else if (value instanceof Readout.Value.Matrix matrix) {
            string("kind", "matrix");
            number("rows", matrix.rows());
            number("columns", matrix.columns());
            numbers("values", matrix.values());
        } else if (value instanceof Readout.Value.Words words) {
            string("kind", "words");
            string("text", words.text());
        } else if (value instanceof Readout.Value.Code code) {
            string("kind", "words");
            string("text", code.words());
        }
        stringOrNull("why", readout.why());
    }

    private void formula(Formula formula) {
        string("id", formula.id());
        string("label", formula.label());
        string("text", formula.text());
        string("latex", formula.latex());
        string("mathml", formula.mathml());
    }

    private void handle(Handle handle) {
        string("id", handle.id());
        string("figure", handle.figure());
        string("label", handle.label());
        number("x", handle.x());
        number("y", handle.y());
        string("property", handle.property());
        numbers("gain", handle.gain());
        stringOrNull("words", handle.words());
    }

    private void table(Table table) {
        string("id", table.id());
        string("title", table.title());
        out.name("columns");
        out.beginArray();
        table.columns().forEach(out::string);
        out.endArray();
        out.name("data");
        out.beginArray();
        table.data().forEach(out::numbers);
        out.endArray();
    }

    private void note(Note note) {
        string("kind", note.kind() == Note.Kind.WARNING ? "warning" : "info");
        string("text", note.text());
    }

    private void kind(String kind, Role role) {
        string("kind", kind);
        string("role", role.css());
    }

    private void view(Rectangle view) {
        numbers("view", new double[] {view.xmin(), view.xmax(), view.ymin(), view.ymax()});
    }

    private void coordinates(double[] xy, int[] starts) {
        numbers("xy", xy);
        out.name("starts");
        out.numbers(starts);
    }

    private void string(String name, String value) {
        out.name(name);
        out.string(value);
    }

    private void stringOrNull(String name, @Nullable String value) {
        out.name(name);
        if (value == null) {
            out.nothing();
        } else {
            out.string(value);
        }
    }

    private void number(String name, double value) {
        out.name(name);
        out.number(value);
    }

    private void numbers(String name, double[] values) {
        out.name(name);
        out.numbers(values);
    }

    private <T> void list(String name, List<T> items, BiConsumer<SceneWriter, T> write) {
        out.name(name);
        out.beginArray();
        for (T item : items) {
            out.beginObject();
            write.accept(this, item);
            out.endObject();
        }
        out.endArray();
    }
}
