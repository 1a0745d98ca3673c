import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import { gateProblems } from '../privacy/gate-problems';
import { judgeColumns } from '../privacy/judge-columns';
import { scanFeatures } from '../privacy/scan-features';
import { stripPersonal } from '../privacy/strip-personal';
import { isRecord, parseJson } from '../text/parse-json';
import { decodeText } from '../text/decode-text';
import { parseGrid, type TableRow } from '../text/parse-grid';
import { USUAL_LADDER } from '../package/infer-ladder';
import { csvText } from './csv';
import { notAreaProblems } from './not-areas';
import { partRows } from './part-rows';
import { proposeColumns } from './propose-columns';

/** The files of a package as they may be kept, and what was taken out of them. */
export interface GatedPackage {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
}

interface GatedFile {
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

/**
 * A package that someone gives, without the columns and properties that lead to a person. Files without any
 * stay to the last byte; every other is written anew. A file that is neither CSV nor GeoJSON is read by
 * nobody but its own reader, and stays.
 */
export function gatedPackage(file: string, files: ReadonlyMap<string, Uint8Array>): GatedPackage {
  const gated = [...files].map(([path, bytes]) => {
    const within = `${file} · ${path}`;
    const told = /\.csv$/i.test(path)
      ? gatedCsv(path, within, bytes)
      : /\.(?:geo)?json$/i.test(path)
        ? gatedMap(path, within, bytes)
        : null;
    return { path, bytes, problems: [], ...told };
  });
  return {
    files: new Map(gated.map(({ path, bytes }) => [path, bytes])),
    problems: gated.flatMap(({ problems }) => problems),
  };
}

function gatedCsv(path: string, file: string, bytes: Uint8Array): GatedFile | null {
  const [head, ...lines] = parseGrid(file, decodeText(bytes).text).lines;
  if (head === undefined) return null;
  const left = /kemiskinan/i.test(path) ? footOf(head.cells, lines) : [];
  const rows = lines.filter((line) => !left.includes(line));
  const use = /kelompok/i.test(path) ? 'groups' : 'figures';
  const asked = new Set(head.cells.keys());
  const verdicts = judgeColumns(head.cells, rows, use, asked);
  const stripped = stripPersonal(head.cells, rows, verdicts, asked);
  const touched = (before: readonly string[], after: readonly string[]): boolean =>
    before.some((cell, at) => cell !== after[at]);
  const same =
    left.length === 0 &&
    !touched(head.cells, stripped.header) &&
    rows.every(({ cells }, i) => !touched(cells, stripped.rows[i]?.cells ?? []));
  if (same) return null;
  const kept = [...head.cells.keys()].filter((at) => stripped.header[at] !== '' || head.cells[at] === '');
  const pick = (cells: readonly string[]): string[] => kept.map((at) => cells[at] ?? '');
  const text = csvText(
    pick(stripped.header),
    stripped.rows.map(({ cells }) => pick(cells)),
  );
  const problems = [...gateProblems(file, verdicts), ...notAreaProblems(file, left)];
  return { bytes: new TextEncoder().encode(text), problems };
}

/** Signatures and remarks below a table of figures, which may name persons. */
function footOf(header: readonly string[], lines: readonly TableRow[]): readonly TableRow[] {
  const table = { file: '', header, rows: lines, problems: [] };
  // A package may have measures of its own.
  const meanings = proposeColumns(table, 'figures', USUAL_LADDER).map(({ meaning }) =>
    meaning === 'ignore' ? 'measure:own' : meaning,
  );
  return partRows(lines, 'figures', meanings).left;
}

function gatedMap(path: string, file: string, bytes: Uint8Array): GatedFile | null {
  const value = parseJson(decodeText(bytes).text);
  if (!isRecord(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features)) return null;
  const features = (value.features as readonly unknown[]).filter(isRecord);
  const layer = {
    file,
    layer: '',
    features: features.map(({ properties, geometry }, i) => ({
      row: i + 1,
      properties: isRecord(properties) ? properties : {},
      geometry,
    })),
  };
  const names = layer.features.flatMap(({ properties }) => Object.keys(properties));
  const use = /kelompok/i.test(path) ? 'groups' : 'boundaries';
  const verdicts = scanFeatures(layer, use, new Set(names));
  const dropped = new Set(
    [...verdicts].filter(([, { verdict }]) => verdict === 'drop').map(([name]) => name),
  );
  if (dropped.size === 0) return null;
  const cleaned = features.map((feature, i) => ({
    ...feature,
    properties: Object.fromEntries(
      Object.entries(layer.features[i]?.properties ?? {}).filter(([name]) => !dropped.has(name)),
    ),
  }));
  return {
    bytes: new TextEncoder().encode(JSON.stringify({ ...value, features: cleaned })),
    problems: [...dropped].map((column) =>
      problem('personal-column-dropped', 'warning', { file, column: verdicts.get(column)?.header ?? '' }),
    ),
  };
}
