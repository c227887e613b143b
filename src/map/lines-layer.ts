import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import { createPrograms, drawnRatio, setProjection, type Program } from "./gl.ts";
import { HALF_DASH, LINE_BESIDE } from "../scene/drawing.ts";
import { PATH_STRIDE, pathBetween } from "../scene/great-circle.ts";
import { radiansOfPixel } from "../scene/lens.ts";
import { dashPeriod, strokeAmong, type Route } from "../scene/routes.ts";
import { markOf } from "../scene/status-marks.ts";

export const LINES_LAYER = "parley-lines";

/**
 * A MapLibre layer that draws great circles on the sphere itself.
 *
 * MapLibre's own line layers live in Web Mercator tiles, which end at 85.05 degrees: over the pole they turn into a ring.
 */
export interface LinesLayer extends CustomLayerInterface {
  readonly show: (routes: readonly Route[]) => void;
  readonly setDark: (isDark: boolean) => void;
}

/** Of geometries kept for routes that are not shown now, so that scrubbing back needs no upload. */
const MOST_KEPT = 600;

// A point is two vertices, one on each side. Each vertex also reads the points before and after its own
// (the same buffer, shifted), from whose places on the screen it takes the line's direction there.
const VERTEX = `
layout(location=0) in vec3 a_before;
layout(location=1) in vec2 a_before_flat;
layout(location=2) in vec3 a_sphere;
layout(location=3) in vec2 a_flat;
layout(location=4) in float a_way;
layout(location=5) in float a_side;
layout(location=6) in vec3 a_after;
layout(location=7) in vec2 a_after_flat;
uniform vec2 u_screen;   // CSS pixels
uniform float u_reach;   // CSS pixels from the middle of the line to the edge of its geometry
uniform float u_aside;   // CSS pixels that the line runs beside its course
uniform float u_shift;   // worlds to the east, on the flat map
out float v_side;
out float v_way;
vec4 placed(vec3 sphere, vec2 flat_place) {
#ifdef GLOBE
  return interpolateProjection(flat_place, sphere, 0.0);
#else
  return projectTile(flat_place + vec2(u_shift, 0.0));
#endif
}
void main() {
  vec4 at = placed(a_sphere, a_flat);
  vec4 before = placed(a_before, a_before_flat);
  vec4 after = placed(a_after, a_after_flat);
  vec2 along = (after.xy / after.w - before.xy / before.w) * u_screen;
  vec2 across = length(along) > 0.0 ? normalize(vec2(-along.y, along.x)) : vec2(0.0);
  gl_Position = at + vec4(across * (a_side * u_reach + u_aside) * 2.0 / u_screen * at.w, 0.0, 0.0);
  v_side = a_side * u_reach;
  v_way = a_way;
}`;

const FRAGMENT = `
uniform vec4 u_colour;    // not premultiplied
uniform float u_half;     // CSS pixels
uniform float u_soft;     // CSS pixels over which an edge fades: one device pixel
uniform float u_period;   // radians; 0 for a solid line
in float v_side;
in float v_way;
out vec4 o_colour;
float inside(float distance) { return clamp(0.5 - distance / u_soft, 0.0, 1.0); }
void main() {
  float cover = inside(abs(v_side) - u_half);
  if (u_period > 0.0) {
    // The middle half of each period is the dash, so that a line begins and ends with half a gap on either side.
    float off = (abs(fract(v_way / u_period) - 0.5) - ${HALF_DASH.toFixed(3)}) * u_period;
    cover *= inside(off / max(fwidth(v_way), 1e-9) * u_soft);
  }
  float alpha = u_colour.a * cover;
  o_colour = vec4(u_colour.rgb * alpha, alpha);
}`;

interface Geometry {
  readonly vertices: WebGLVertexArrayObject;
  readonly buffer: WebGLBuffer;
  readonly count: number;
  /** Radians. */
  readonly length: number;
}

/** Makes the layer. The lines of two places are uploaded once and kept: a change of the day only changes what is drawn. */
export function createLinesLayer(isDark: boolean): LinesLayer {
  let routes: readonly Route[] = [];
  let theme: "light" | "dark" = isDark ? "dark" : "light";
  let map: MapLibreMap | undefined;
  let programFor: ((input: CustomRenderMethodInput) => Program) | undefined;
  const geometries = new Map<string, Geometry>();

  const geometryOf = (gl: WebGL2RenderingContext, route: Route): Geometry => {
    const key = `${route.from.join()} ${route.to.join()}`;
    const kept = geometries.get(key);
    if (kept) return kept;
    if (geometries.size >= MOST_KEPT) forget(gl);
    const made = upload(gl, route);
    geometries.set(key, made);
    return made;
  };
  const forget = (gl: WebGL2RenderingContext) => {
    for (const { vertices, buffer } of geometries.values()) {
      gl.deleteVertexArray(vertices);
      gl.deleteBuffer(buffer);
    }
    geometries.clear();
  };

  return {
    id: LINES_LAYER,
    type: "custom",
    renderingMode: "2d",
    show(shown) {
      routes = shown;
    },
    setDark(dark) {
      theme = dark ? "dark" : "light";
    },
    onAdd(owner, gl) {
      map = owner;
      geometries.clear(); // those of a lost context are gone with it
      programFor = createPrograms(gl, VERTEX, FRAGMENT);
    },
    onRemove(_owner, gl) {
      forget(gl);
    },
    render(gl, input) {
      if (!map || !programFor || routes.length === 0 || gl.isContextLost()) return;
      const used = programFor(input);
      const { uniform } = used;
      const soft = 1 / drawnRatio(map);
      const pixel = pixelOf(map);
      gl.useProgram(used.program);
      setProjection(gl, used, input);
      gl.uniform2f(uniform("u_screen"), gl.drawingBufferWidth * soft, gl.drawingBufferHeight * soft);
      gl.uniform1f(uniform("u_soft"), soft);
      const strokeOf = strokeAmong(routes);
      const worlds = input.shaderData.variantName === "globe" ? [0] : [-1, 0, 1];
      for (const route of routes) {
        const geometry = geometryOf(gl, route);
        if (geometry.count === 0) continue;
        const { width, opacity } = strokeOf(route);
        const half = width / 2;
        gl.uniform4f(uniform("u_colour"), ...channels(markOf(route.status).colour[theme]), opacity);
        gl.uniform1f(uniform("u_half"), half);
        gl.uniform1f(uniform("u_reach"), half + soft);
        gl.uniform1f(uniform("u_aside"), route.isBeside ? LINE_BESIDE : 0);
        gl.uniform1f(uniform("u_period"), route.tookPlace ? 0 : dashPeriod(geometry.length, pixel));
        gl.bindVertexArray(geometry.vertices);
        for (const shift of worlds) {
          gl.uniform1f(uniform("u_shift"), shift);
          gl.drawArrays(gl.TRIANGLE_STRIP, 0, geometry.count * 2);
        }
      }
      gl.bindVertexArray(null);
    },
  };
}

function upload(gl: WebGL2RenderingContext, { from, to }: Route): Geometry {
  const path = pathBetween(from, to);
  const vertices = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(vertices);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, ribbonOf(path.points, path.count), gl.STATIC_DRAW);
  const bytes = RIBBON_NUMBERS * 4;
  // Two vertices make a point, and the first and the last point stand there once more for their missing neighbours.
  for (const [location, size, first, point] of [
    [0, 3, 0, 0],
    [1, 2, 3, 0],
    [2, 3, 0, 1],
    [3, 2, 3, 1],
    [4, 1, 5, 1],
    [5, 1, 6, 1],
    [6, 3, 0, 2],
    [7, 2, 3, 2],
  ] as const) {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, bytes, first * 4 + point * 2 * bytes);
  }
  gl.bindVertexArray(null);
  return { vertices, buffer, count: path.count, length: path.length };
}

/** The numbers of a path's point, and the side. */
const RIBBON_NUMBERS = PATH_STRIDE + 1;

function ribbonOf(points: Float32Array, count: number): Float32Array<ArrayBuffer> {
  const ribbon = new Float32Array((count + 2) * 2 * RIBBON_NUMBERS);
  for (let row = 0; row < count + 2; row++) {
    const point = Math.min(count - 1, Math.max(0, row - 1));
    const numbers = points.subarray(point * PATH_STRIDE, (point + 1) * PATH_STRIDE);
    for (const side of [0, 1]) {
      const at = (row * 2 + side) * RIBBON_NUMBERS;
      ribbon.set(numbers, at);
      ribbon[at + PATH_STRIDE] = side === 0 ? -1 : 1;
    }
  }
  return ribbon;
}

/** Radians of the earth that one CSS pixel covers in the middle of the map. */
function pixelOf(map: MapLibreMap): number {
  const { lng, lat } = map.getCenter();
  return radiansOfPixel({ center: [lng, lat], zoom: map.getZoom() });
}

function channels(colour: string): [red: number, green: number, blue: number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
