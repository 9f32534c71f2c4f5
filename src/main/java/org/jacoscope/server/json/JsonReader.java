package org.jacoscope.server.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;

/** Reads JSON into the values named in {@link Json}; members keep their order. */
public final class JsonReader {
    private final JsonParser in;

    private JsonReader(JsonParser in) {
        this.in = in;
    }

    /**
     * The one value that {@code bytes} hold.
     *
     * @throws ProblemException 400 when they are not JSON, 422 when a number is larger than a double can be
     */
    public static Object read(byte[] bytes) {
        try (JsonParser parser = Jackson.FACTORY.createParser(bytes)) {
            JsonReader reader = new JsonReader(parser);
            if (parser.nextToken() == null) {
                throw malformed("The body is empty. Send a JSON object.");
            }
            Object value = reader.value();
            if (parser.nextToken() != null) {
                throw malformed("The body goes on after its JSON value" + at(parser.currentTokenLocation())
                        + ". Send one JSON object.");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw malformed("The body is not JSON" + at(e.getLocation()) + ": " + reason(e));
        } catch (IOException e) {
            throw malformed("The body is not JSON: it is not text in UTF-8.");
        }
    }

    private Object value() throws IOException {
        JsonToken token = in.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> in.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Json.NULL;
            default -> throw new IllegalStateException(token.name());
        };
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            members.put(name, value());
        }
        return members;
    }

    private List<Object> array() throws IOException {
        List<Object> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    private Double number() throws IOException {
        double value = in.getDoubleValue();
        if (Double.isInfinite(value)) {
            throw new ProblemException(Problem.of(
                            ProblemKind.UNUSABLE,
                            "The number " + shorten(in.getText()) + " is larger than a double can be (about 1.8e308)."
                                    + " Write \"Infinity\" where infinity is meant.")
                    .pointer(in.getParsingContext().pathAsPointer().toString()));
        }
        return value;
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(Problem.of(ProblemKind.MALFORMED, detail));
    }

    private static String at(JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** Jackson's own words, without what only programmers of Jackson understand. */
    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage().replaceAll("\\R[\\s\\S]*", "").replaceAll(" \\(code \\d+[^)]*\\)", "");
        String sentence = message.replaceAll(", from `[^`]*`", "")
                .replaceAll(": enable .*| \\(start marker at .*", "")
                .strip();
        String hint = message.contains("NaN") || message.contains("Infinity")
                ? " Write what is not finite as \"NaN\", \"Infinity\" or \"-Infinity\"."
                : "";
        return (sentence.endsWith(".") ? sentence : sentence + ".") + hint;
    }
}
