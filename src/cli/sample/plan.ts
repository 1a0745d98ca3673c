import { at } from './at';
import { bowed, lane, meander } from './chain';
import { addPoint, splitFace, type Mesh } from './mesh';
import type { Point } from './polygon';
import type { Random } from './prng';

/** Corners and crossings of the simulated kelurahan, in metres from its centre. No real outline. */
const NODES = {
  northWest: [-700, 790],
  creekIn: [-30, 905],
  streetNorth: [430, 862],
  northEast: [850, 742],
  eastNotch: [800, 330],
  eastHook: [915, 290],
  roadEast: [900, 40],
  eastLow: [780, -300],
  eastIn: [850, -340],
  southEast: [800, -800],
  streetSouth: [330, -850],
  creekOut: [-170, -790],
  southTip: [-520, -985],
  southWest: [-760, -860],
  riverBend: [-690, -330],
  roadWest: [-760, -20],
  riverTop: [-820, 400],
  creekRoad: [-90, 90],
  streetRoad: [400, 10],
  creekMid: [-190, -330],
} as const satisfies Record<string, Point>;
type Node = keyof typeof NODES;
type Course = 'river' | 'creek' | 'rail' | 'road' | 'street' | 'lane';

/** The outline, counter-clockwise: from each node to the next, by which course. */
const OUTLINE: readonly (readonly [Node, Course])[] = [
  ['southWest', 'street'],
  ['southTip', 'creek'],
  ['creekOut', 'lane'],
  ['streetSouth', 'lane'],
  ['southEast', 'street'],
  ['eastIn', 'street'],
  ['eastLow', 'lane'],
  ['roadEast', 'lane'],
  ['eastHook', 'street'],
  ['eastNotch', 'lane'],
  ['northEast', 'rail'],
  ['streetNorth', 'rail'],
  ['creekIn', 'rail'],
  ['northWest', 'river'],
  ['riverTop', 'river'],
  ['roadWest', 'river'],
  ['riverBend', 'river'],
];

/** What a line of the plan is, in the words of the context layer. */
export type LineKind = 'sungai' | 'rel' | 'jalan-besar';
export interface PlanLine {
  readonly kind: LineKind;
  readonly name: string;
  /** Index into the mesh's lines. */
  readonly line: number;
}

function course(random: Random, kind: Course, a: Point, b: Point): Point[] {
  if (kind === 'river') return meander(random, a, b, { wave: 250, swing: 1.45, step: 20 });
  if (kind === 'creek') return meander(random, a, b, { wave: 175, swing: 1.25, step: 19 });
  if (kind === 'rail') return bowed(random, a, b, 7, 130);
  if (kind === 'road') return bowed(random, a, b, random.between(-38, 38), 62);
  if (kind === 'street') return bowed(random, a, b, random.between(-30, 30), 70);
  return lane(random, a, b, 1);
}

/** Draws the plan's lines through its nodes, each node one point of the mesh. */
function pencil(random: Random, mesh: Mesh) {
  const ids = new Map<Node, number>();
  const nodeId = (node: Node) => {
    const id = ids.get(node) ?? addPoint(mesh, NODES[node]);
    ids.set(node, id);
    return id;
  };
  const leg = (from: Node, kind: Course, to: Node) => [
    nodeId(from),
    ...course(random, kind, NODES[from], NODES[to]).map((p) => addPoint(mesh, p)),
  ];
  const path = (kind: Course, nodes: readonly Node[]) => [
    ...nodes.slice(1).flatMap((to, i) => leg(at(nodes, i), kind, to)),
    nodeId(at(nodes, -1)),
  ];
  return { nodeId, leg, path };
}

/** The empty kelurahan with its river, creek, railway and main roads: six faces, lines, names. */
export function drawPlan(random: Random): { mesh: Mesh; lines: PlanLine[] } {
  const mesh: Mesh = { points: [], faces: [], lines: [] };
  const { nodeId, leg, path } = pencil(random, mesh);
  const lines: PlanLine[] = [];
  const name = (line: number[], kind: LineKind, label: string) =>
    lines.push({ kind, name: label, line: mesh.lines.push(line) - 1 });

  const outline = OUTLINE.flatMap(([node, kind], i) =>
    leg(node, kind, at(OUTLINE, (i + 1) % OUTLINE.length)[0]),
  );
  mesh.faces.push(outline);
  const [east, west] = [outline.indexOf(nodeId('northEast')), outline.indexOf(nodeId('northWest'))];
  name([...outline.slice(west), nodeId('southWest')], 'sungai', 'Kali');
  name(outline.slice(east, west + 1), 'rel', 'Rel kereta api');

  const creek = path('creek', ['creekIn', 'creekRoad', 'creekMid', 'creekOut']);
  const westFace = splitFace(mesh, 0, [...creek].reverse());
  name(creek, 'sungai', 'Anak kali');
  const road = path('road', ['roadWest', 'creekRoad', 'streetRoad', 'roadEast']);
  const crossing = road.indexOf(nodeId('creekRoad'));
  const street = path('street', ['streetNorth', 'streetRoad', 'streetSouth']);
  const corner = street.indexOf(nodeId('streetRoad'));
  splitFace(mesh, westFace, road.slice(0, crossing + 1));
  const northFace = splitFace(mesh, 0, road.slice(crossing));
  splitFace(mesh, northFace, street.slice(0, corner + 1));
  splitFace(mesh, 0, street.slice(corner));
  name(road, 'jalan-besar', 'Jalan Raya');
  name(street, 'jalan-besar', 'Jalan Kelurahan');
  return { mesh, lines };
}
