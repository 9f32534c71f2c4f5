package org.jacoscope.server.lab;

import io.javalin.http.Context;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.LabFinder;
import org.jacoscope.lab.LenientState;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.SvgWriter;
import org.jacoscope.server.file.FileOptions;
import org.jacoscope.server.http.Base;
import org.jacoscope.server.http.Body;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Limits;
import org.jacoscope.server.http.Query;
import org.jacoscope.server.http.Reply;
import org.jacoscope.server.json.JsonSink;
import org.jacoscope.server.page.Preview;
import org.jacoscope.server.page.View;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;
import org.jacoscope.server.schema.IntegerSchema;
import org.jacoscope.server.schema.Node;

/** Tells other sites how to embed a lab's page, by oEmbed 1.0 (oembed.com). */
public final class OEmbed {
    private static final Pattern PAGE = Pattern.compile("/(?:labs|embed)/([^/.]+)/?");
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([\\d.]+) ([\\d.]+)\"");
    private static final IntegerSchema MAXIMUM = new IntegerSchema(1, 100_000);
    private static final int WIDTH = 800;
    private static final int THUMBNAIL_WIDTH = 480;
    private static final int LEAST_PICTURE = 100;
    private static final int CACHE_SECONDS = 86_400;

    /** Height of a frame whose page does not follow it: figures of that width, and what stands above and below them. */
    private static final double RATIO = 0.6;

    private static final int AROUND = 60;

    private final LabFinder finder;
    private final Limits limits;

    public OEmbed(LabFinder finder, Limits limits) {
        this.finder = finder;
        this.limits = limits;
    }

    public Reply describe(Context request) {
        Map<String, String> query = Query.read(request.queryString());
        String format = query.getOrDefault("format", "json");
        if (!List.of("json", "xml").contains(format)) {
            throw new ProblemException(Problem.of(
                    ProblemKind.FORMAT,
                    "The parameter format should be json or xml, not \""
                            + format.substring(0, Math.min(format.length(), 60)) + "\"."));
        }
        Map<String, Object> members = members(target(query.getOrDefault("url", ""), request), query, Base.of(request));
        return format.equals("xml")
                ? Reply.of("text/xml; charset=utf-8", new Body(xml(members)), Caching.MINUTE)
                : Reply.json(json(members), Caching.MINUTE);
    }

    private static URI target(String url, Context request) {
        return OwnAddress.of(url, request)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        ProblemKind.NOT_FOUND,
                        "The parameter url should be the address of a lab on this server, such as " + Base.of(request)
                                + "/labs/polar-grid?size=0.2, with its special characters escaped.")));
    }

    private Map<String, Object> members(URI target, Map<String, String> asked, String base) {
        Matcher path = PAGE.matcher(target.getPath());
        Lab lab = finder.lab(path.matches() ? path.group(1) : target.getPath());
        LabQuery query = LabQuery.of(target.getRawQuery());
        State state = LenientState.of(lab.properties(), query.properties()).state();
        int width = Math.min(WIDTH, maximum("maxwidth", asked));
        int height = Math.min((int) (AROUND + RATIO * width), maximum("maxheight", asked));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "rich");
        members.put("version", "1.0");
        members.put("title", lab.card().title());
        members.put("provider_name", "Jacoscope");
        members.put("provider_url", base + "/");
        members.put("cache_age", CACHE_SECONDS);
        members.put("width", width);
        members.put("height", height);
        members.put("html", frame(base, lab, query, state, width, height));
        thumbnail(base, lab, state, maximum("maxwidth", asked), maximum("maxheight", asked), members);
        return members;
    }

    /** What is larger than any screen is no limit. */
    private static int maximum(String key, Map<String, String> asked) {
        String text = asked.getOrDefault(key, "");
        Object value = text.matches("\\d+") ? Math.min(Double.parseDouble(text), MAXIMUM.max()) : text;
        return text.isEmpty() ? MAXIMUM.max() : MAXIMUM.read(Node.root("").child(key, value));
    }

    /** The state, and how to show it: what else stood in the address is not passed on. */
    private static String frame(String base, Lab lab, LabQuery query, State state, int width, int height) {
        Map<String, String> kept = new LinkedHashMap<>(state.differences());
        kept.putAll(View.understood(query.view(), State.keys(lab.properties())));
        String address = base + "/embed/" + lab.card().id() + (kept.isEmpty() ? "" : "?" + Preview.query(kept));
        return "<iframe src=\"" + escaped(address) + "\" width=\"" + width + "\" height=\"" + height + "\" title=\""
                + escaped(lab.card().title()) + "\" style=\"border:0\" loading=\"lazy\"></iframe>";
    }

    /** A picture of the state that is no larger than was asked for; none where none can be, or it costs too much. */
    private void thumbnail(
            String base, Lab lab, State state, int maxWidth, int maxHeight, Map<String, Object> members) {
        int width = Math.min(THUMBNAIL_WIDTH, maxWidth);
        if (width < LEAST_PICTURE) {
            return;
        }
        Map<String, String> picture = new LinkedHashMap<>(state.differences());
        picture.put("show", "thumbnail");
        picture.put("width", String.valueOf(width));
        Matcher size = SIZE.matcher(drawing(lab, state, FileOptions.read(picture)));
        if (size.find() && pixels(size.group(2)) <= maxHeight) {
            members.put("thumbnail_url", base + "/labs/" + lab.card().id() + ".png?" + Preview.query(picture));
            members.put("thumbnail_width", pixels(size.group(1)));
            members.put("thumbnail_height", pixels(size.group(2)));
        }
    }

    /** "" for a state that costs more than it may: its page explains that. */
    private String drawing(Lab lab, State state, FileOptions options) {
        try {
            Scene scene = lab.scene(state, Quality.DRAFT, limits.budget());
            return SvgWriter.write(scene, options.text().svg());
        } catch (BudgetExceededException e) {
            return "";
        }
    }

    private static int pixels(String length) {
        return (int) Math.ceil(Double.parseDouble(length));
    }

    private static byte[] json(Map<String, Object> members) {
        return JsonSink.bytes(out -> {
            out.beginObject();
            members.forEach((name, value) -> {
                out.name(name);
                if (value instanceof Integer number) {
                    out.number(number);
                } else {
                    out.string(value.toString());
                }
            });
            out.endObject();
        });
    }

    private static String xml(Map<String, Object> members) {
        StringBuilder text =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>\n");
        members.forEach(
                (name, value) -> text.append("  <" + name + ">" + escaped(value.toString()) + "</" + name + ">\n"));
        return text.append("</oembed>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
