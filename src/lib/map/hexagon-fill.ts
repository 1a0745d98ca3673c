import type { MapLook } from './look';

/** Share of the ink in the faintest and the deepest step; the rest is paper. */
const FAINTEST = 0.2;
const DEEPEST = 1;

const share = (tint: number, tints: number): number =>
  tints <= 1 ? (FAINTEST + DEEPEST) / 2 : FAINTEST + ((DEEPEST - FAINTEST) * tint) / (tints - 1);

/**
 * Colour of a hexagon (#rrggbb, opaque, so that no shade below changes what its step means): even steps from
 * paper towards the ink of hexagons. The map and its legend both have it from here.
 */
export function hexagonFill({ paper, hexagon }: Colours, tint: number, tints: number): string {
  const part = share(tint, tints);
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [paper, hexagon.ink].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((from ?? 0) + ((to ?? 0) - (from ?? 0)) * part);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

type Colours = Pick<MapLook, 'paper' | 'hexagon'>;
