package org.jacoscope.e2e;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.autodiff.Glsl;

/** Evaluates emitted sources at points, in single precision, in a page's WebGL2. */
final class Gpu {

    private static final String EVALUATE = """
            ({ source, points, parameters }) => {
              const count = points.length / 2;
              const gl = (window.gpu ??= document.createElement("canvas").getContext("webgl2"));
              if (!gl.getExtension("EXT_color_buffer_float")) {
                throw new Error("no EXT_color_buffer_float");
              }
              const shader = (type, text) => {
                const made = gl.createShader(type);
                gl.shaderSource(made, `#version 300 es\\nprecision highp float;\\n${text}`);
                gl.compileShader(made);
                if (!gl.getShaderParameter(made, gl.COMPILE_STATUS)) {
                  throw new Error(gl.getShaderInfoLog(made) + text);
                }
                return made;
              };
              const program = gl.createProgram();
              gl.attachShader(program, shader(gl.VERTEX_SHADER, `void main() {
                gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0);
              }`));
              gl.attachShader(program, shader(gl.FRAGMENT_SHADER, source + `
                uniform highp sampler2D points;
                out vec4 result;
                void main() {
                  float first, second;
                  bool defined = field(texelFetch(points, ivec2(gl_FragCoord.xy), 0).xy, first, second);
                  result = vec4(first, second, defined, 0.0);
                }`));
              gl.linkProgram(program);
              if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
                throw new Error(gl.getProgramInfoLog(program));
              }
              const texture = (format, layout, data) => {
                gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
                gl.texImage2D(gl.TEXTURE_2D, 0, format, count, 1, 0, layout, gl.FLOAT, data);
                gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
                gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
                return gl.getParameter(gl.TEXTURE_BINDING_2D);
              };
              gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer());
              const target = texture(gl.RGBA32F, gl.RGBA, null);
              gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, target, 0);
              texture(gl.RG32F, gl.RG, Float32Array.from(points));
              gl.viewport(0, 0, count, 1);
              gl.useProgram(program);
              if (parameters.length > 0) {
                gl.uniform1fv(gl.getUniformLocation(program, "parameters"), parameters);
              }
              gl.drawArrays(gl.TRIANGLES, 0, 3);
              const pixels = new Float32Array(4 * count);
              gl.readPixels(0, 0, count, 1, gl.RGBA, gl.FLOAT, pixels);
              return Array.from(pixels, String);
            }""";

    private final Page page;

    Gpu(Page page) {
        this.page = page;
    }

    /**
     * Four numbers for each point: first output, second output, whether the first is defined (1 or 0), and 0.
     *
     * @param points x0, y0, x1, y1, …: floats
     */
    double[] evaluate(Glsl glsl, double[] points, double... parameters) {
        Object found = page.evaluate(
                EVALUATE, Map.of("source", glsl.source(), "points", list(points), "parameters", list(parameters)));
        return ((List<?>) found)
                .stream()
                        .mapToDouble(text -> Double.parseDouble(String.valueOf(text)))
                        .toArray();
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
