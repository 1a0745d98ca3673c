import type { AreaSet, Callout, Scene, Stance } from '$lib/domain';
import type { MapLook } from '$lib/map';
import { fillStyle } from './picture-fill';
import { framePicture, type PictureFrame } from './picture-frame';

/** What a small picture shows besides its scene. */
export interface PictureStance {
  readonly camera: Stance['camera'];
  readonly selection: Stance['selection'];
  readonly callouts: readonly Callout[];
}

/** A scene's outlines alone, for a slide that shows no colours, marks or figures. */
export function bareScene(scene: Scene): Scene {
  return { ...scene, shade: null, symbols: null, question: { ...scene.question, overlays: [] } };
}

/** Paints a scene as a small picture: shades, borders, groups, what is picked. No names: they would not fit. */
export function paintPicture(
  canvas: HTMLCanvasElement,
  scene: Scene,
  look: MapLook,
  stance: PictureStance,
): void {
  const ratio = Math.min(2, window.devicePixelRatio);
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  canvas.width = Math.max(1, Math.round(width * ratio));
  canvas.height = Math.max(1, Math.round(height * ratio));
  const pen = canvas.getContext('2d');
  const frame = framePicture(scene.areas, stance.camera, width, height);
  if (pen === null || frame === null) return;
  pen.scale(ratio, ratio);
  pen.fillStyle = look.ground;
  pen.fillRect(0, 0, width, height);
  paintShades(pen, scene, look, frame);
  paintGroups(pen, scene, look, frame);
  const marked = new Set(
    stance.callouts.filter(({ level }) => level === scene.areas.level.id).map(({ area }) => area),
  );
  if (stance.selection !== null) marked.add(stance.selection);
  pen.strokeStyle = look.highlight;
  pen.lineWidth = 2.5;
  scene.areas.keys.forEach((key, area) => {
    if (marked.has(key)) pen.stroke(areaPath(scene.areas, area, frame));
  });
}

function paintShades(
  pen: CanvasRenderingContext2D,
  { areas, shade }: Scene,
  look: MapLook,
  frame: PictureFrame,
): void {
  const styles = (shade?.classification.bins ?? []).map(({ fill }) => fillStyle(pen, fill));
  pen.strokeStyle = look.border;
  pen.lineWidth = areas.count > 400 ? 0.25 : 0.8;
  for (let area = 0; area < areas.count; area += 1) {
    const path = areaPath(areas, area, frame);
    pen.fillStyle = styles[shade?.binOf[area] ?? -1] ?? look.bare;
    pen.fill(path);
    pen.stroke(path);
  }
}

function areaPath({ geometry }: AreaSet, area: number, { x, y }: PictureFrame): Path2D {
  const path = new Path2D();
  if (geometry === null) return path;
  const { coords, ringStart, polygonStart, areaStart } = geometry;
  const ringOf = (at: number): number => polygonStart[areaStart[at] ?? 0] ?? 0;
  for (let ring = ringOf(area); ring < ringOf(area + 1); ring += 1) {
    const [from = 0, to = 0] = [ringStart[ring], ringStart[ring + 1]];
    for (let v = from; v < to; v += 1) {
      const [px, py] = [x(coords[2 * v] ?? NaN), y(coords[2 * v + 1] ?? NaN)];
      if (v === from) path.moveTo(px, py);
      else path.lineTo(px, py);
    }
    path.closePath();
  }
  return path;
}

function paintGroups(
  pen: CanvasRenderingContext2D,
  { question, groups, symbols }: Scene,
  look: MapLook,
  { x, y }: PictureFrame,
): void {
  const disc = (at: Float64Array, i: number, radius: number, colour: string): void => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(x(at[2 * i] ?? NaN), y(at[2 * i + 1] ?? NaN), radius, 0, 2 * Math.PI);
    pen.fill();
  };
  const { dots, circles, kinds } = groups;
  if (question.overlays.some((overlay) => overlay === 'titik' || overlay === 'kumpulan')) {
    for (let i = 0; i < dots.count; i += 1) {
      disc(dots.at, i, 2.2, look.mark.halo);
      disc(dots.at, i, 1.6, kinds[dots.kind[i] ?? 0]?.colour ?? look.ink);
    }
  }
  if (question.overlays.includes('lingkaran')) {
    for (let i = 0; i < circles.count; i += 1) {
      disc(circles.at, i, 0.45 * circles.unitRadiusPx * Math.sqrt(circles.groups[i] ?? 0), look.circle.fill);
    }
  }
  for (let i = 0; i < (symbols?.count ?? 0); i += 1) {
    if (symbols === null) return;
    disc(symbols.at, i, 0.45 * symbols.unitRadiusPx * Math.sqrt(symbols.values[i] ?? 0), look.symbol.fill);
  }
}
