/** The part of the library that reads shapes; its published types leave it out. */
interface ShapeReader {
  parseShp(shp: DataView): (object | null)[];
}

/** Geometries of a .shp file in its own coordinates; null for empty shapes and damaged ones. */
export interface ShapeGeometries {
  readonly geometries: readonly (object | null)[];
  readonly damaged: number;
}

const HEADER = 100;

/**
 * Geometries of a .shp file (ESRI Shapefile Technical Description, 1998), heights and measures with
 * them. Where one shape is damaged, each is read on its own, so that it does not take the others along.
 */
export async function shapeGeometries(bytes: Uint8Array): Promise<ShapeGeometries> {
  const { parseShp } = (await import('shpjs')) as unknown as ShapeReader;
  const read = (shp: Uint8Array): (object | null)[] =>
    parseShp(new DataView(shp.buffer, shp.byteOffset, shp.byteLength));
  try {
    return { geometries: read(bytes), damaged: 0 };
  } catch {
    const single = shapes(bytes).map((shape) => {
      try {
        return read(shape)[0] ?? null;
      } catch {
        return undefined;
      }
    });
    return {
      geometries: single.map((geometry) => geometry ?? null),
      damaged: single.filter((geometry) => geometry === undefined).length,
    };
  }
}

/** Each shape with the file's header before it: a file of its own. */
function shapes(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Uint8Array[] = [];
  let at = HEADER;
  while (at + 12 <= bytes.length) {
    const length = 8 + 2 * view.getInt32(at + 4);
    if (length < 12) break;
    const shape = new Uint8Array(HEADER + length);
    shape.set(bytes.subarray(0, HEADER));
    shape.set(bytes.subarray(at, at + length), HEADER);
    found.push(shape);
    at += length;
  }
  return found;
}
