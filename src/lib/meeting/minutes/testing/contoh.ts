import { loadAmendments, loadPrivacy } from '$lib/data';
import type {
  Agreement,
  Amendment,
  AmendmentLog,
  AmendmentTarget,
  Dataset,
  Lang,
  Meeting,
  MeetingBook,
} from '$lib/domain';
import { loadBook, loadSay } from '$lib/i18n';
import { poorIndicator, smallDataset } from '../../../../../tests/support/small-dataset';
import type { MinutesInput } from '../make-minutes';
import { meetingStates } from '../meeting-states';
import type { Writing } from '../write-figure';

/** Words of both languages, as a panel has them. */
export async function writingIn(lang: Lang): Promise<Writing> {
  const [words, { m }] = await Promise.all([loadBook('minutes'), loadSay(lang)]);
  return { words: words[lang], m, lang };
}

/** Three RT in one RW, with real figures; small counts are hidden in what leaves. */
export function contoh(kk: readonly number[], poor: readonly number[]): Dataset {
  const dataset = smallDataset({ years: { 2006: { kk, poor } } });
  return {
    ...dataset,
    info: { ...dataset.info, place: 'Kelurahan Contoh, Kota Contoh' },
    indicators: [{ ...poorIndicator, nature: 'lapangan' }],
  };
}

export const rembug: Meeting = {
  id: 'r2',
  number: '03/BA/LKM/2026',
  date: '2026-11-22',
  hour: '19.30',
  place: 'Balai <RW> 01',
  agenda: 'Refleksi\nPeta & angka',
  attendance: { men: 12, women: 9, areas: 2 },
  quorum: { people: 20, areas: null },
  logo: null,
};

/** An agreement; say only what matters to the test. */
export function agreement(over: Partial<Agreement> = {}): Agreement {
  return {
    ...{ id: 'k1', meeting: 'r2', at: { level: 'rt', area: '1/2' }, field: 'ekonomi', what: 'Arisan usaha' },
    ...{ result: 'kelompok', doer: 'bersama', beneficiariesKk: 12, followUp: 'Karang Taruna' },
    ...{ due: '2027-03-01', costRp: 1_250_000, sources: [{ source: 'lkm', rp: 1_000_000 }] },
    decision: { how: 'suara-terbanyak', inFavour: { women: 8, men: 7 }, against: { women: 1, men: 5 } },
    status: 'belum-mulai',
    ...over,
  };
}

/** A change of a figure of an RT of RW 1 in 2006. */
export function correction(
  id: string,
  rt: number,
  [before, after]: readonly [string, string],
  over: Partial<Amendment> = {},
): Amendment {
  const target: AmendmentTarget = {
    ...{ kind: 'figure', level: 'rt', area: `1/${rt}`, measure: 'kk_miskin', year: 2006 },
  };
  return {
    ...{ id, target, before, after, reason: 'salah-catat', role: 'Ketua RT 01', date: '2026-11-22' },
    ...{ meeting: 'r2', status: 'disepakati' },
    ...over,
  };
}

export const bookOf = (
  agreements: readonly Agreement[],
  meetings: readonly Meeting[] = [rembug],
): MeetingBook => ({ meetings, agreements });

export const logOf = (...entries: readonly Amendment[]): AmendmentLog => ({
  entries,
  cursor: entries.length,
});

/** What minutes of the archive are made from. */
export async function inputOf(
  source: Dataset,
  log: AmendmentLog,
  book: MeetingBook = bookOf([agreement()]),
): Promise<MinutesInput> {
  const [tools, { maskPersonal: mask }] = await Promise.all([loadAmendments(), loadPrivacy()]);
  const states = meetingStates(tools, source, log, book, rembug);
  const proposed = tools.amend(source, tools.inForce(log, 'usulan'));
  const asked = { level: 'rt', outlines: null, published: null };
  return { meeting: rembug, book, states, proposed, tools, mask, ...asked };
}
