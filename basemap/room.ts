/** A spot on the map that a name takes. */
export interface Spot {
  /** Degrees, longitude first. */
  readonly at: readonly [longitude: number, latitude: number];
}

/** In pixels, from one name to the next: a short name's width, and two lines. */
const ROOM = { width: 60, height: 28 };

/**
 * The first of some zooms at which a spot has room, for spots in order of importance: whoever comes later gives way to
 * all that are there already at that zoom.
 */
export class Room {
  readonly #zooms: readonly number[];
  readonly #taken: ReadonlyMap<number, Map<string, (readonly [x: number, y: number])[]>>;

  constructor(zooms: readonly number[]) {
    this.#zooms = zooms;
    this.#taken = new Map(zooms.map((zoom) => [zoom, new Map()]));
  }

  /** @returns undefined where there is no room at any zoom from `first` on: then nothing is taken */
  take({ at }: Spot, first: number): number | undefined {
    const zoom = this.#zooms.find((each) => each >= first && this.#isFree(at, each));
    if (zoom !== undefined) this.reserve({ at }, zoom);
    return zoom;
  }

  /** Takes the spot at a zoom and all above, whether or not it has room. */
  reserve({ at }: Spot, first: number): void {
    for (const zoom of this.#zooms.filter((each) => each >= first)) {
      const pixels = toPixels(at, zoom);
      const cell = cellOf(pixels, 0, 0);
      const cells = this.#taken.get(zoom);
      cells?.set(cell, [...(cells.get(cell) ?? []), pixels]);
    }
  }

  #isFree(at: Spot["at"], zoom: number): boolean {
    const [x, y] = toPixels(at, zoom);
    const cells = this.#taken.get(zoom);
    return ![-1, 0, 1].some((right) =>
      [-1, 0, 1].some((down) =>
        cells
          ?.get(cellOf([x, y], right, down))
          ?.some(
            ([otherX, otherY]) => Math.abs(otherX - x) < ROOM.width && Math.abs(otherY - y) < ROOM.height,
          ),
      ),
    );
  }
}

function cellOf([x, y]: readonly [number, number], right: number, down: number): string {
  return `${Math.floor(x / ROOM.width) + right} ${Math.floor(y / ROOM.height) + down}`;
}

/** Web Mercator pixels of a 512 px world. */
function toPixels([longitude, latitude]: Spot["at"], zoom: number): readonly [x: number, y: number] {
  const side = 512 * 2 ** zoom;
  const y = Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
  return [(longitude / 360 + 0.5) * side, (0.5 - y) * side];
}
