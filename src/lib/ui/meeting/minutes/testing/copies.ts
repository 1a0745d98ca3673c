import { loadAmendments, loadPrivacy } from '$lib/data';
import type { Amendment, AmendmentStatus, Dataset, Lang, Meeting } from '$lib/domain';
import { loadBook, loadSay } from '$lib/i18n';
import { loadMinutes, type Writing } from '$lib/meeting';
import { column, poorIndicator, smallDataset } from '../../../../../../tests/support/small-dataset';
import { prepare, type MinutesTools, type Prepared } from '../prepare';

/** Smallest count shown in the places of the tests. */
export const K = 3;

export async function toolsOf(): Promise<MinutesTools> {
  const [minutes, amendments, privacy] = await Promise.all([loadMinutes(), loadAmendments(), loadPrivacy()]);
  return { minutes, amendments, mask: privacy.maskPersonal, likeness: privacy.nameLikeness };
}

export async function writingIn(lang: Lang): Promise<Writing> {
  const [words, { m }] = await Promise.all([loadBook('minutes'), loadSay(lang)]);
  return { words: words[lang], m, lang };
}

/** A meeting of which nothing is said. */
export function meetingOf(id: string): Meeting {
  return {
    ...{ id, number: '', date: '2026-11-22', hour: '', place: '', agenda: '', logo: null },
    attendance: { men: null, women: null, areas: null },
    quorum: { people: null, areas: null },
  };
}

/** Two RW of as many RT; households past all other numbers, so that a number says what it is of. */
export function place(poor: readonly number[], nature: 'lapangan' | 'simulasi' = 'lapangan'): Dataset {
  const kk = poor.map((_, i) => 1000 + 7 * i);
  const base = smallDataset({ years: { 2006: { kk, poor } } });
  const [whole, rw, rt] = base.levels;
  if (whole === undefined || rw === undefined || rt === undefined) throw new Error('three levels');
  const half = Math.ceil(poor.length / 2);
  const rws = ['1', '2'];
  const keys = poor.map((_, i) => (i < half ? `1/${i + 1}` : `2/${i + 1 - half}`));
  return {
    ...base,
    indicators: [{ ...poorIndicator, nature }],
    levels: [
      whole,
      {
        ...{
          ...rw,
          count: 2,
          keys: rws,
          names: ['01', '02'],
          indexOf: new Map(rws.map((key, i) => [key, i])),
        },
        parent: Int32Array.from([0, 0]),
      },
      {
        ...{ ...rt, keys, indexOf: new Map(keys.map((key, i) => [key, i])) },
        parent: Int32Array.from(keys, (key) => (key.startsWith('1') ? 0 : 1)),
        measures: new Map([
          ['kk', new Map([[2006, column(kk)]])],
          ['kk_miskin', new Map([[2006, column(poor)]])],
        ]),
      },
    ],
  };
}

/** A correction: which RT, by how much, and how it was decided. */
export type Change = readonly [rt: number, by: number, status: AmendmentStatus];

/** What one copy says of the poor. */
export interface Told {
  readonly areas: readonly { readonly label: string; readonly after: number | null }[];
  readonly whole: number | null;
  readonly behind: boolean;
  /** Rows of corrections that are told with their figures: "RT 01/RW 01 12 → 20". */
  readonly changes: readonly string[];
  /** The whole copy as it is set on paper. */
  readonly text: () => string;
}

/** All copies of successive meetings, at the level of RT and of RW, and what was so. */
export async function copiesOf(poor: readonly number[], meetings: readonly (readonly Change[])[]) {
  const tools = await toolsOf();
  const writing = await writingIn('id');
  const source = place(poor);
  const keys = source.levels[2]?.keys ?? [];
  const now = [...poor];
  const history = [[...now]];
  const entries = meetings.flatMap((changes, m) => {
    const made = changes.map(([rt, by, status], i): Amendment => {
      const [was, is] = [now[rt] ?? 0, Math.max(0, (now[rt] ?? 0) + by)];
      if (status === 'disepakati') now[rt] = is;
      const told = {
        reason: 'pindah',
        role: 'Ketua RT',
        date: '2026-11-22',
        meeting: `r${m}`,
        status,
      } as const;
      const target = {
        kind: 'figure',
        level: 'rt',
        area: keys[rt] ?? '',
        measure: 'kk_miskin',
        year: 2006,
      } as const;
      return { id: `a${m}.${i}`, target, before: String(was), after: String(is), ...told };
    });
    history.push([...now]);
    return made;
  });
  const book = { meetings: meetings.map((_, m) => meetingOf(`r${m}`)), agreements: [] };
  const copy = (at: number, level: string): Told => {
    const meeting = book.meetings[at] ?? meetingOf('');
    const done = entries.filter((entry) => Number.parseInt(entry.meeting?.slice(1) ?? '', 10) <= at);
    const log = { entries: done, cursor: done.length };
    const known = { meetings: book.meetings.slice(0, at + 1), agreements: [] };
    const record = { source, proposed: source, agreed: source, log, book: known, meeting, words: [] };
    const prepared = prepare(record, { output: 'salinan', level, outlines: null }, tools);
    const { minutes, dataset } = prepared;
    return toldBy(minutes, () => JSON.stringify(tools.minutes.minutesBlocks(minutes, dataset, writing)));
  };
  const rt = meetings.map((_, at) => copy(at, 'rt'));
  const rw = meetings.map((_, at) => copy(at, 'rw'));
  const labels = rt[0]?.areas.map(({ label }) => label) ?? [];
  const half = Math.ceil(poor.length / 2);
  return {
    ...{ rt, rw, source },
    /** What is on the device after each meeting. */
    records: meetings.map((_, at) => {
      const done = entries.filter((entry) => Number.parseInt(entry.meeting?.slice(1) ?? '', 10) <= at);
      return { entries: done, book: { meetings: book.meetings.slice(0, at + 1), agreements: [] } };
    }),
    parts: new Map([
      ['RW 01', labels.slice(0, half)],
      ['RW 02', labels.slice(half)],
    ]),
    /** Per state: the true number of every RT. */
    states: history.map((state) => new Map(labels.map((label, i) => [label, state[i] ?? 0]))),
  };
}

function toldBy(minutes: Prepared['minutes'], text: Told['text']): Told {
  return {
    areas: minutes.areas.map(({ label, after }) => ({ label, after: after.count })),
    whole: minutes.whole.after?.count ?? null,
    changes: minutes.corrections.flatMap(({ of, before, after }) =>
      of.kind === 'figure' && before !== null && after !== null ? [`${of.area} ${before} → ${after}`] : [],
    ),
    ...{ behind: minutes.behind, text },
  };
}
