import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import { drawAtlas, type Atlas, type Cell } from "./atlas.ts";
import { centerX, createPrograms, drawnRatio, setProjection, type Program } from "./gl.ts";
import { BADGE_OFFSET } from "../scene/drawing.ts";
import type { Pin } from "../scene/pins.ts";
import { toMercator } from "../scene/sphere.ts";

export const PINS_LAYER = "parley-pins";

/** A MapLibre layer that draws pins in the very next frame: no worker, no tile, no style to parse. */
export interface PinsLayer extends CustomLayerInterface {
  readonly show: (pins: readonly Pin[]) => void;
  readonly setDark: (isDark: boolean) => void;
}

/** Mercator x and y; offset x and y in CSS pixels; the cell's x, y and size in pixels of the atlas. */
const SPRITE_NUMBERS = 7;

const VERTEX = `
layout(location=0) in vec2 a_corner;
layout(location=1) in vec2 a_place;
layout(location=2) in vec2 a_offset;
layout(location=3) in vec3 a_cell;
uniform vec2 u_screen;  // device pixels
uniform vec2 u_atlas;   // its size in pixels
uniform float u_ratio;
uniform float u_snap;
uniform float u_center_x;
out vec2 v_texel;
void main() {
  vec2 place = a_place;
#ifndef GLOBE
  place.x += round(u_center_x - place.x);
#endif
  vec4 at = projectTile(place);
  vec2 pixel = (at.xy / at.w * 0.5 + 0.5) * u_screen + vec2(a_offset.x, -a_offset.y) * u_ratio;
  // At rest a pin stands on whole pixels, so that its edges are as sharp as they were drawn.
  pixel = mix(pixel, floor(pixel + 0.5), u_snap) + vec2(a_corner.x, -a_corner.y) * a_cell.z;
  gl_Position = vec4((pixel / u_screen * 2.0 - 1.0) * at.w, at.z, at.w);
  v_texel = (a_cell.xy + (a_corner + 0.5) * a_cell.z) / u_atlas;
}`;

const FRAGMENT = `
uniform sampler2D u_image;
in vec2 v_texel;
out vec4 o_colour;
void main() { o_colour = texture(u_image, v_texel); }`;

interface Resources {
  readonly programFor: (input: CustomRenderMethodInput) => Program;
  readonly vertices: WebGLVertexArrayObject;
  readonly sprites: WebGLBuffer;
  readonly texture: WebGLTexture;
  atlas: Atlas | undefined;
  /** The ratio that the atlas was drawn for; 0 before. */
  ratio: number;
}

/** Makes the layer. Nothing is kept in the graphics context that `onAdd` could not make again after a loss. */
export function createPinsLayer(isDark: boolean): PinsLayer {
  let pins: readonly Pin[] = [];
  let theme: "light" | "dark" = isDark ? "dark" : "light";
  let isStale = true;
  let count = 0;
  let map: MapLibreMap | undefined;
  let resources: Resources | undefined;

  return {
    id: PINS_LAYER,
    type: "custom",
    renderingMode: "2d",
    show(shown) {
      pins = shown;
      isStale = true;
    },
    setDark(dark) {
      theme = dark ? "dark" : "light";
      if (resources) resources.ratio = 0;
    },
    onAdd(owner, gl) {
      map = owner;
      resources = makeResources(gl);
      isStale = true;
    },
    onRemove(_owner, gl) {
      if (!resources) return;
      gl.deleteVertexArray(resources.vertices);
      gl.deleteBuffer(resources.sprites);
      gl.deleteTexture(resources.texture);
      resources = undefined;
    },
    render(gl, input) {
      if (!resources || !map || gl.isContextLost()) return;
      const ratio = drawnRatio(map);
      if (Math.abs(ratio - resources.ratio) > 0.01) {
        resources.ratio = ratio;
        resources.atlas = drawAtlas(theme, ratio);
        if (resources.atlas) uploadAtlas(gl, resources.texture, resources.atlas);
        isStale = true;
      }
      const { atlas } = resources;
      if (!atlas) return;
      if (isStale) {
        const sprites = spritesOf(pins, atlas);
        gl.bindBuffer(gl.ARRAY_BUFFER, resources.sprites);
        gl.bufferData(gl.ARRAY_BUFFER, sprites, gl.DYNAMIC_DRAW);
        count = sprites.length / SPRITE_NUMBERS;
        isStale = false;
      }
      if (count === 0) return;
      const used = resources.programFor(input);
      gl.useProgram(used.program);
      setProjection(gl, used, input);
      gl.uniform2f(used.uniform("u_screen"), gl.drawingBufferWidth, gl.drawingBufferHeight);
      gl.uniform2f(used.uniform("u_atlas"), atlas.canvas.width, atlas.canvas.height);
      gl.uniform1f(used.uniform("u_ratio"), ratio);
      gl.uniform1f(used.uniform("u_snap"), map.isMoving() ? 0 : 1);
      gl.uniform1f(used.uniform("u_center_x"), centerX(map));
      gl.uniform1i(used.uniform("u_image"), 0);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, resources.texture);
      gl.bindVertexArray(resources.vertices);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
      gl.bindVertexArray(null);
    },
  };
}

/** What to draw, back to front: for each pin its halo or ring, its mark and its number. */
function spritesOf(pins: readonly Pin[], atlas: Atlas): Float32Array<ArrayBuffer> {
  const sprites: number[] = [];
  for (const pin of pins) {
    const [x, y] = toMercator(pin.position);
    const put = (cell: Cell, right = 0, down = 0) => {
      sprites.push(x, y, right, down, cell.x, cell.y, cell.size);
    };
    if (pin.isSelected) put(atlas.halo(pin.mark));
    else if (pin.isPointedAt) put(atlas.ring);
    put(atlas.mark(pin.mark));
    if (pin.item && pin.item.count > 1) put(atlas.badge(pin.item.count), ...BADGE_OFFSET);
  }
  return Float32Array.from(sprites);
}

function makeResources(gl: WebGL2RenderingContext): Resources {
  const vertices = gl.createVertexArray();
  const corners = gl.createBuffer();
  const sprites = gl.createBuffer();
  gl.bindVertexArray(vertices);
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  gl.bufferData(
    gl.ARRAY_BUFFER,
    new Float32Array([-0.5, -0.5, 0.5, -0.5, -0.5, 0.5, 0.5, 0.5]),
    gl.STATIC_DRAW,
  );
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, sprites);
  for (const [location, size, first] of [
    [1, 2, 0],
    [2, 2, 2],
    [3, 3, 4],
  ] as const) {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, SPRITE_NUMBERS * 4, first * 4);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.bindVertexArray(null);
  return {
    programFor: createPrograms(gl, VERTEX, FRAGMENT),
    vertices,
    sprites,
    texture: gl.createTexture(),
    atlas: undefined,
    ratio: 0,
  };
}

function uploadAtlas(gl: WebGL2RenderingContext, texture: WebGLTexture, atlas: Atlas): void {
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, atlas.canvas);
  for (const [name, value] of [
    [gl.TEXTURE_MIN_FILTER, gl.LINEAR],
    [gl.TEXTURE_MAG_FILTER, gl.LINEAR],
    [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
    [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
  ] as const) {
    gl.texParameteri(gl.TEXTURE_2D, name, value);
  }
}
