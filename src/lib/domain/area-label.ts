import type { Dataset } from './dataset';
import { textIn } from './text';

/**
 * What an area is called: own label and name, then its parents' up to, but without, the whole:
 * "RT 03/RW 05", "Banjar Gatep". The whole is "Kelurahan Cibeureum". Labels stay Indonesian in
 * every language (RT and RW have no English).
 */
export function areaLabel(dataset: Pick<Dataset, 'ladder' | 'levels'>, level: number, index: number): string {
  const parts: string[] = [];
  let at = index;
  for (let rung = level; rung >= 0 && at >= 0; rung -= 1) {
    const { label, whole } = dataset.ladder[rung] ?? {};
    const data = dataset.levels[rung];
    if (label === undefined || data === undefined || (whole === true && rung < level)) break;
    parts.push(`${textIn(label, 'id')} ${data.names[at] ?? ''}`.trim());
    at = data.parent[at] ?? -1;
  }
  return parts.join('/');
}
