package org.jacoscope.e2e;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The canvas of a page's first figure, which has a field, as it is painted: its pixels, where they lie in the world, and
 * what the scene says of the field.
 */
final class FieldPicture {

    private static final String READ = """
            async () => {
              const { layoutOf } = await import("/sources/player/layout.js");
              const { Transform } = await import("/sources/player/transform.js");
              const figure = window.jacoscope.scene().figures[0];
              const field = figure.marks.find(mark => mark.kind === "field");
              const canvas = document.querySelector(`[data-figure="${figure.id}"] canvas`);
              const { a, d } = canvas.getContext("2d").getTransform();
              const layout = layoutOf(figure, canvas.width / a, canvas.height / d);
              const { plot } = layout;
              const transform = new Transform(layout);
              const left = Math.ceil(plot.x * a);
              const top = Math.ceil(plot.y * d);
              const columns = Math.floor((plot.x + plot.width) * a) - left;
              const rows = Math.floor((plot.y + plot.height) * d) - top;
              const { data } = canvas.getContext("2d").getImageData(left, top, columns, rows);
              const text = [];
              for (let i = 0; i < data.length; i += 8192) {
                text.push(String.fromCharCode(...data.subarray(i, i + 8192)));
              }
              const [x, y] = transform.world((left + 0.5) / a, (top + 0.5) / d);
              const corner = (left + 0.5) / a - plot.x + (top + 0.5) / d - plot.y;
              return {
                rgba: btoa(text.join("")),
                size: [columns, rows],
                places: [x, y, 1 / (a * transform.scaleX), 1 / (d * transform.scaleY), a, d, corner].map(String),
                scale: [field.scale.lo, field.scale.hi].map(String),
                map: field.scale.map,
                levels: [...(field.program?.levels ?? [])].map(String),
              };
            }""";

    final int columns;
    final int rows;
    final double lo;
    final double hi;
    final String map;
    final double[] levels;
    /** Device pixels for one of the page. */
    final double ratio;

    private final byte[] rgba;
    private final double[] places;

    private FieldPicture(Map<?, ?> read) {
        this.rgba = Base64.getDecoder().decode(String.valueOf(read.get("rgba")));
        double[] size = numbers(read.get("size"));
        this.columns = (int) size[0];
        this.rows = (int) size[1];
        this.places = numbers(read.get("places"));
        this.ratio = places[4];
        double[] scale = numbers(read.get("scale"));
        this.lo = scale[0];
        this.hi = scale[1];
        this.map = String.valueOf(read.get("map"));
        this.levels = numbers(read.get("levels"));
    }

    static FieldPicture of(Page page) {
        Sources.serve(page);
        return new FieldPicture((Map<?, ?>) Objects.requireNonNull(page.evaluate(READ)));
    }

    private static double[] numbers(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream()
                        .mapToDouble(number -> Double.parseDouble(String.valueOf(number)))
                        .toArray();
    }

    /** World coordinates of a pixel's centre. */
    double x(int column) {
        return places[0] + column * places[2];
    }

    double y(int row) {
        return places[1] + row * places[3];
    }

    /** 0xRRGGBB. */
    int rgb(int column, int row) {
        int at = 4 * (row * columns + column);
        return (rgba[at] & 0xff) << 16 | (rgba[at + 1] & 0xff) << 8 | rgba[at + 2] & 0xff;
    }

    /** The sum over the channels of how much two colours differ, up to 765. */
    static int difference(int colour, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            sum += Math.abs((colour >> shift & 0xff) - (other >> shift & 0xff));
        }
        return sum;
    }

    /** How far a pixel's centre is from the middle of the nearest line of a hatch, in pixels of the page. */
    double fromHatchLine(int column, int row) {
        double across = (column / places[4] + row / places[5] + places[6]) / (9 * Math.sqrt(2));
        return Math.abs(across - Math.rint(across)) * 9;
    }

    boolean isSameAs(FieldPicture other) {
        return Arrays.equals(rgba, other.rgba);
    }
}
