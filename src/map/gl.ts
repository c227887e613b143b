import type { CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import { toMercator } from "../scene/sphere.ts";

/** A linked program and where its uniforms are. */
export interface Program {
  readonly program: WebGLProgram;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

/** A graphics program that does not compile: our bug, whatever the data. */
export class ShaderError extends Error {
  override readonly name = "ShaderError";
}

/**
 * Programs for the projections that MapLibre draws in, each made when first needed.
 *
 * The vertex shader is written against MapLibre's own prelude: with `GLOBE` defined it has
 * `interpolateProjection(mercator, sphere, height)`, in both cases `projectTile(mercator)`.
 */
export function createPrograms(gl: WebGL2RenderingContext, vertex: string, fragment: string) {
  const programs = new Map<string, Program>();
  return ({ shaderData }: CustomRenderMethodInput): Program => {
    const known = programs.get(shaderData.variantName);
    if (known) return known;
    const head = `#version 300 es\n${shaderData.vertexShaderPrelude}\n${shaderData.define}\n`;
    const made = link(gl, head + vertex, `#version 300 es\nprecision highp float;\n${fragment}`);
    programs.set(shaderData.variantName, made);
    return made;
  };
}

function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new ShaderError("The context is lost");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  // Asking after each step would stall; asking once after the last tells the same.
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = gl.getAttachedShaders(program)?.map((shader) => gl.getShaderInfoLog(shader)) ?? [];
    throw new ShaderError([gl.getProgramInfoLog(program), ...logs].join("\n"));
  }
  const locations = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    uniform: (name) => {
      const known = locations.get(name);
      if (known !== undefined) return known;
      const location = gl.getUniformLocation(program, name);
      locations.set(name, location);
      return location;
    },
  };
}

/** Hands MapLibre's projection to its prelude, as single uniforms: its own uniform block is not ours to bind. */
export function setProjection(
  gl: WebGL2RenderingContext,
  { uniform }: Program,
  { defaultProjectionData: data }: CustomRenderMethodInput,
): void {
  gl.uniformMatrix4fv(uniform("u_projection_matrix"), false, data.mainMatrix);
  gl.uniformMatrix4fv(uniform("u_projection_fallback_matrix"), false, data.fallbackMatrix);
  gl.uniform4f(uniform("u_projection_tile_mercator_coords"), ...data.tileMercatorCoords);
  gl.uniform4f(uniform("u_projection_clipping_plane"), ...data.clippingPlane);
  gl.uniform1f(uniform("u_projection_transition"), data.projectionTransition);
}

/** Device pixels per CSS pixel, as the map is drawn: less than the screen's where the canvas would grow too large. */
export function drawnRatio(map: Pick<MapLibreMap, "getCanvas" | "getPixelRatio">): number {
  const { width, clientWidth } = map.getCanvas();
  return clientWidth > 0 ? width / clientWidth : map.getPixelRatio(); // no width: not displayed
}

/** Web Mercator x of the camera's centre, by which the flat map draws the nearest copy of a place. */
export function centerX(map: Pick<MapLibreMap, "getCenter">): number {
  const { lng, lat } = map.getCenter();
  return toMercator([lng, lat])[0];
}
