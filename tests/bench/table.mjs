import { BUDGET_BYTES } from './weight.mjs';

const HEAD = 34;
const COLUMN = 26;

function number(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

const range = ({ median, min, max }) => `${number(median)} (${number(min)}–${number(max)})`;
const tail = ({ median, p95 }) => `${number(median)} | ${number(p95)}`;
const one = ({ median }) => number(median);

/** What is measured: its name in the results, what it is called, how its figures are written. */
const ROWS = [
  ['ready', 'peta:ready, ms (min–max)', range],
  ['readyBusy', '  main thread busy until then, ms', range],
  ['readySlow', 'peta:ready, CPU 4× slower, ms', range],
  ['recolour', 'other year on screen, ms', range],
  ['recolourBusy', '  main thread busy for it, ms', range],
  ['hover', 'script a move, ms (median | p95)', tail],
  ['hoverBusy', '  main thread busy a move, ms', one],
];

function line(first, cells) {
  return (
    first.padEnd(HEAD) +
    cells
      .map((cell) => cell.padEnd(COLUMN))
      .join('')
      .trimEnd()
  );
}

/** Plain text: one column a page. */
export function speedTable({ title, pages }) {
  const rows = ROWS.filter(([key]) => pages.every((page) => page.figures[key] !== undefined));
  return [
    title,
    line(
      '',
      pages.map(({ name }) => name),
    ),
    ...rows.map(([key, label, write]) =>
      line(
        label,
        pages.map(({ figures }) => write(figures[key])),
      ),
    ),
    line(
      'areas met by the moves',
      pages.map(({ met }) => `${met.on} of ${met.moves}`),
    ),
    line(
      'pixels changed by a year',
      pages.map(({ check }) => `${(100 * check.changed).toFixed(0)}%`),
    ),
  ].join('\n');
}

/** Plain text: the site's files one by one, then all pages side by side. */
export function weightTable(pages) {
  const [site] = pages;
  const verdict = site.weight.code > BUDGET_BYTES ? 'OVER' : 'within';
  const column = (key) => pages.map(({ weight }) => `${weight[key].toLocaleString('en')} B`);
  return [
    'Asked for before peta:ready, brotli 11',
    ...site.weight.files.map(({ path, brotli, kind }) => {
      return `  ${String(brotli).padStart(8)} B  ${kind.padEnd(6)}${path.replace(/^\/site\/$/, 'index.html').replace(/^\/site\//, '')}`;
    }),
    line(
      '',
      pages.map(({ name }) => name),
    ),
    line('scripts, workers, styles, page', column('code')),
    line('data', column('data')),
    `Budget ${BUDGET_BYTES.toLocaleString('en')} B: ${verdict} (${site.weight.code.toLocaleString('en')} B)`,
  ].join('\n');
}
