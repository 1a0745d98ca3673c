/** Plain colours of the map, given by the caller. #rrggbb unless said otherwise. */
export interface MapLook {
  /** Behind the areas. */
  readonly ground: string;
  /** Areas without a shade, halos and casings. */
  readonly paper: string;
  readonly ink: string;
  /** Areas without any shade, #rrggbb: no class, and apart from the ground and from the lines between them. */
  readonly bare: string;
  /** Lines between areas: any CSS colour, paper-like so that they also smooth the raster's edges. */
  readonly border: string;
  /** Outlines of the level above: any CSS colour, ink-like. */
  readonly outline: string;
  /** The one accent: the selected area and dot. */
  readonly highlight: string;
  /** Borders of areas, and circles, are drawn this many times as thick; 1 where it is left out. */
  readonly bold?: number;
  /** Hatches are this many times as coarse; 1 where it is left out. */
  readonly hatch?: number;
  readonly context: ContextLook;
  readonly density: DensityLook;
  readonly hexagon: DensityLook;
  /** Groups per area, over the shades. */
  readonly circle: CircleLook;
  /** A count per area, over one neutral shade: filled, so that nobody takes one for the other. */
  readonly symbol: CircleLook;
  readonly mark: MarkLook;
}

/** Colours of what gives bearings; any CSS colours. */
export interface ContextLook {
  readonly road: string;
  readonly rail: string;
  readonly water: string;
  readonly green: string;
  readonly place: string;
  readonly label: string;
  readonly casing: string;
}

/** One hue in translucent steps, so that the shades below can still be read. */
export interface DensityLook {
  readonly ink: string;
  /** Opacity at the peak, and of the lines. */
  readonly peak: number;
  readonly line: number;
}

/** What kinds' own colours are set off by, on dots and in clusters: light in both themes. */
export interface MarkLook {
  readonly halo: string;
  /** Dots are this many times as large; 1 where it is left out. */
  readonly grown?: number;
  /** Rings of clusters are this many times as large, with numbers in letters of so many CSS px. */
  readonly cluster?: { readonly grown: number; readonly letters: number };
  /** On the halo's colour: numbers, hair lines, icons of hollow dots. */
  readonly ink: string;
}

export interface CircleLook {
  /** CSS colour, translucent where it lies on shades. */
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
  /** False: no numbers in the circles. */
  readonly numbers?: boolean;
}

/** Calm paper by day; also for a projector and for print previews. */
export const lightLook: MapLook = {
  ground: '#ebe7de',
  paper: '#faf8f3',
  bare: '#dcd5c6',
  ink: '#1f2428',
  border: 'rgb(250 248 243 / 0.92)',
  outline: 'rgb(31 36 40 / 0.72)',
  highlight: '#0b5fae',
  context: {
    road: 'rgb(74 70 64 / 0.62)',
    rail: 'rgb(74 70 64 / 0.75)',
    water: '#5f9fc4',
    green: 'rgb(92 138 84 / 0.24)',
    place: '#3d4247',
    label: '#2f3439',
    casing: 'rgb(250 248 243 / 0.85)',
  },
  density: { ink: '#3d1f8f', peak: 0.4, line: 0.9 },
  mark: { halo: '#faf8f3', ink: '#1f2428' },
  hexagon: { ink: '#3d1f8f', peak: 0.5, line: 0.9 },
  circle: { fill: 'rgb(31 36 40 / 0.38)', line: '#1f2428', ink: '#ffffff' },
  symbol: { fill: 'rgb(153 52 4 / 0.8)', line: '#7a2803', ink: '#ffffff' },
};

/** The same map at night. */
export const darkLook: MapLook = {
  ground: '#14171a',
  paper: '#22272b',
  bare: '#3a4248',
  ink: '#f2efe8',
  border: 'rgb(20 23 26 / 0.9)',
  outline: 'rgb(14 16 18 / 0.9)',
  highlight: '#6cc0ff',
  context: {
    road: 'rgb(226 221 210 / 0.5)',
    rail: 'rgb(226 221 210 / 0.65)',
    water: '#4d8fb8',
    green: 'rgb(120 170 110 / 0.24)',
    place: '#d9d4c8',
    label: '#e9e5da',
    casing: 'rgb(20 23 26 / 0.8)',
  },
  density: { ink: '#cdb2ff', peak: 0.4, line: 0.9 },
  mark: { halo: '#f2efe8', ink: '#1f2428' },
  hexagon: { ink: '#9a78ff', peak: 0.5, line: 0.9 },
  circle: { fill: 'rgb(242 239 232 / 0.4)', line: '#f2efe8', ink: '#14171a' },
  symbol: { fill: 'rgb(254 153 41 / 0.8)', line: '#ffc27a', ink: '#14171a' },
};
