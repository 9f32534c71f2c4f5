package org.jacoscope.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls what web/engine/core.js exports, in a page of the server. Answers come as {@link Tree} builds them: numbers travel
 * as their bytes.
 */
final class EngineModule {

    /** Defines {@code engine} in the page: the module, and how an answer becomes text. */
    private static final String LOAD = """
            async () => {
              const style = document.querySelector("link[rel=stylesheet]").href;
              const core = await import(new URL("../engine/core.js", style));
              const base64 = (array) =>
                btoa(Array.from(new Uint8Array(array.buffer), (byte) => String.fromCharCode(byte)).join(""));
              const encode = (value) =>
                ArrayBuffer.isView(value) ? { [value.constructor.name]: base64(value) }
                : typeof value === "number" ? { Number: base64(Float64Array.of(value)) }
                : Array.isArray(value) ? value.map(encode)
                : value !== null && typeof value === "object"
                  ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, encode(member)]))
                : value;
              window.engine = { core, text: (value) => JSON.stringify(encode(value)) };
            }""";

    private static final String LABS = "() => engine.text(engine.core.labs())";

    private static final String SCENE = """
            ({ lab, state, quality, operations, polls }) => {
              const reserved = [];
              const watch = (operations) => reserved.push(operations) > polls;
              const answer = engine.core.scene(lab, state, quality, operations, watch);
              return engine.text([answer, Float64Array.from(reserved)]);
            }""";

    private static final String CHECK = """
            ({ lab, exercise, answer, state }) => {
              const { core } = engine;
              return engine.text(core.check(lab, exercise, answer, state, core.sceneOperations(), () => false));
            }""";

    private static final String READ = "({ lab, state }) => engine.text(engine.core.read(lab, state))";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Page page;

    /** @param page open, at an address of the server */
    EngineModule(Page page) {
        this.page = page;
        page.evaluate(LOAD);
    }

    @Nullable
    Object labs() {
        return read(page.evaluate(LABS));
    }

    /** See {@link EngineOnJvm#scene}. */
    @Nullable
    Object scene(String lab, Map<String, ?> state, String quality, long operations, int polls) {
        return read(page.evaluate(
                SCENE,
                Map.of(
                        "lab", lab,
                        "state", state,
                        "quality", quality,
                        "operations", (double) operations,
                        "polls", polls)));
    }

    /** See {@link EngineOnJvm#check}. */
    @Nullable
    Object check(String lab, String exercise, String answer, Map<String, ?> state) {
        return read(page.evaluate(CHECK, Map.of("lab", lab, "exercise", exercise, "answer", answer, "state", state)));
    }

    @Nullable
    Object read(String lab, Map<String, ?> state) {
        return read(page.evaluate(READ, Map.of("lab", lab, "state", state)));
    }

    @Nullable
    Object palette() {
        return read(page.evaluate("() => engine.text(engine.core.palette())"));
    }

    private static @Nullable Object read(Object text) {
        try {
            return decode(JSON.readTree((String) text));
        } catch (JsonProcessingException e) {
            throw new AssertionError("The page's own JSON cannot be read.", e);
        }
    }

    private static @Nullable Object decode(JsonNode node) {
        if (node.isObject()) {
            String first = node.isEmpty() ? "" : node.fieldNames().next();
            return switch (first) {
                case "Number" -> bytes(node.get(first)).getDouble();
                case "Float64Array" -> doubles(bytes(node.get(first)));
                case "Float32Array" -> floats(bytes(node.get(first)));
                case "Int32Array" -> integers(bytes(node.get(first)));
                default -> members(node);
            };
        }
        if (node.isArray()) {
            List<@Nullable Object> items = new ArrayList<>();
            node.forEach(item -> items.add(decode(item)));
            return items;
        }
        return node.isTextual() ? node.textValue() : node.isBoolean() ? (Object) node.booleanValue() : null;
    }

    private static Map<String, @Nullable Object> members(JsonNode object) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), decode(member.getValue())));
        return members;
    }

    private static ByteBuffer bytes(JsonNode base64) {
        return ByteBuffer.wrap(Base64.getDecoder().decode(base64.textValue())).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static double[] doubles(ByteBuffer bytes) {
        double[] values = new double[bytes.remaining() / Double.BYTES];
        bytes.asDoubleBuffer().get(values);
        return values;
    }

    private static float[] floats(ByteBuffer bytes) {
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(values);
        return values;
    }

    private static int[] integers(ByteBuffer bytes) {
        int[] values = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(values);
        return values;
    }
}
