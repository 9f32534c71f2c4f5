package org.jacoscope.lab;

import java.util.List;
import java.util.Map;
import org.jacoscope.scene.Sink;

/** Writes what a lab is, for galleries, panels and the API's list of labs. */
public final class LabWriter {

    private LabWriter() {}

    public static void write(List<Lab> labs, Sink out) {
        out.beginArray();
        labs.forEach(lab -> write(lab, out));
        out.endArray();
    }

    public static void write(Lab lab, Sink out) {
        Lab.Card card = lab.card();
        out.beginObject();
        string("id", card.id(), out);
        string("chapter", card.chapter().id(), out);
        string("title", card.title(), out);
        string("question", card.question(), out);
        string("summary", card.summary(), out);
        out.name("properties");
        out.beginArray();
        lab.properties().forEach(property -> write(property, out));
        out.endArray();
        out.name("presets");
        out.beginArray();
        lab.presets().forEach(preset -> write(preset, out));
        out.endArray();
        out.name("exercises");
        out.beginArray();
        lab.exercises().forEach(exercise -> write(exercise, out));
        out.endArray();
        out.endObject();
    }

    private static void write(Property<?> property, Sink out) {
        out.beginObject();
        string("key", property.key(), out);
        string("label", property.label(), out);
        string("type", property.type(), out);
        string("default", property.initial(), out);
        property.describe(out);
        property.animation().ifPresent(animation -> animation.write(out));
        out.endObject();
    }

    private static void write(Preset preset, Sink out) {
        out.beginObject();
        string("id", preset.id(), out);
        string("label", preset.label(), out);
        string("note", preset.note(), out);
        out.name("values");
        out.beginObject();
        for (Map.Entry<String, String> entry : preset.values().entrySet()) {
            string(entry.getKey(), entry.getValue(), out);
        }
        out.endObject();
        out.endObject();
    }

    private static void write(Exercise exercise, Sink out) {
        out.beginObject();
        string("id", exercise.id(), out);
        string("question", exercise.question(), out);
        string("hint", exercise.hint(), out);
        string("kind", exercise.answer().kind(), out);
        exercise.answer().describe(out);
        out.endObject();
    }

    private static void string(String name, String value, Sink out) {
        out.name(name);
        out.string(value);
    }
}
