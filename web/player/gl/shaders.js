// @ts-check
import { HATCH, LIGHT_CASING } from "../brush.js";

/**
 * Evaluates a field at each pixel: its bits, those of a NaN where it is undefined, and the second output's.
 *
 * @param {string} source of the field
 */
export const evaluating = (source) => `${source}
uniform vec4 place;
out uvec2 bits;
void main() {
  float first, second;
  bool defined = field(place.xy + gl_FragCoord.xy * place.zw, first, second);
  bits = uvec2(defined ? floatBitsToUint(first) : 0x7fc00000u, floatBitsToUint(second));
}`;

/** As many levels as the shader takes; unused ones are below all values. */
export const LEVELS = 16;

/**
 * Colours what was evaluated, hatches it and draws lines along levels. Distances are in pixels of the page. Values count
 * as `t`, 0 and 1 at the ends of the colour scale.
 *
 * A line along a level is as far away as the value's difference from the level, over the slope; the slope and whether
 * the level is crossed at all are seen from four pixels `reach` away. As on the CPU (Contours.java), there is no line
 * where values jump or hardly change; where lines crowd, they fade.
 */
export const COLOURING = `
uniform highp usampler2D values;
uniform sampler2D palette;
uniform float map, reach;
uniform vec2 scale, halves, ratio;
uniform float levels[${LEVELS}], flatness, corner, hatched;
uniform vec3 ground, line, stripe;
out vec4 colour;
bool isDefined(uint bits) { return (bits & 0x7fffffffu) <= 0x7f800000u; }
float position(uint bits) { return (uintBitsToFloat(bits) - scale.x) * scale.y; }
void cover(vec3 with, float amount) { colour = mix(colour, vec4(with, 1.0), amount); }
void stroke(vec3 with, float width, float away, float amount) {
  vec2 parts = clamp(0.5 + ratio.x * (vec2(0.0, ${LIGHT_CASING.reach}) + width - away), 0.0, 1.0) * amount;
  cover(ground, parts.y * ${LIGHT_CASING.opacity});
  cover(with, parts.x);
}
void main() {
  int far = int(reach);
  ivec2 at = ivec2(gl_FragCoord.xy) + far;
  uvec2 here = texelFetch(values, at, 0).rg;
  float t = position(here.r), second = uintBitsToFloat(here.g), low = t, high = t, least = second, most = second;
  vec2 slope = vec2(0), tilt = vec2(0), count = vec2(1e-9);
  for (int i = 0; i < 4; i++) {
    ivec2 side = ivec2(i < 2 ? 2 * i - 1 : 0, i < 2 ? 0 : 2 * i - 5);
    uvec2 there = texelFetch(values, at + side * far, 0).rg;
    float other = position(there.r);
    float beside = uintBitsToFloat(there.g);
    if (beside != 0.0) {
      tilt += vec2(side) * (beside - second);
      least = min(least, beside);
      most = max(most, beside);
    }
    if (isDefined(there.r) && abs(other - t) < 0.5) {
      slope += vec2(side) * (other - t);
      count += vec2(side * side);
      low = min(low, other);
      high = max(high, other);
    }
  }
  colour = vec4(0);
  if (isDefined(here.r)) {
    float turn = abs(t) < 1e9 ? fract(t) : 0.0;
    int index = map == 2.0 ? int(turn * 256.0 + 0.5) & 255 : int(clamp(t, 0.0, 1.0) * 255.0 + 0.5);
    colour = texelFetch(palette, ivec2(index, int(map)), 0);
  }
  if (hatched > 0.0 && second != 0.0 && least < 0.0) {
    float edge = length(tilt) / (2.0 * reach);
    bool blurred = most > 0.0 && edge < 1e18;
    float inside = blurred ? clamp(0.5 - second / edge, 0.0, 1.0) : float(second < 0.0);
    float across = dot(gl_FragCoord.xy / ratio, vec2(1.0, -1.0)) + corner;
    float away = abs(across - ${HATCH.pitch} * round(across / ${HATCH.pitch}));
    stroke(stripe, halves.y, away * inversesqrt(2.0), inside);
  }
  float steepness = length(slope / count) / reach;
  float nearest = 1e9;
  for (int i = 0; i < ${LEVELS}; i++) {
    if (low < levels[i] && levels[i] < high) {
      nearest = min(nearest, abs(t - levels[i]));
    }
  }
  if (isDefined(here.r) && steepness > flatness) {
    float apart = abs(levels[1] - levels[0]) / steepness / ratio.x;
    stroke(line, halves.x, nearest / steepness / ratio.x, smoothstep(2.0, 4.0, apart));
  }
}`;
