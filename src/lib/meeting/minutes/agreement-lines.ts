import { areaLabel, type Agreement, type Dataset, type Meeting, type MeetingBook } from '$lib/domain';
import type { AgreementLine } from './minutes';

/** The agreements of one meeting, and those that it looks back on. */
export interface AgreementLines {
  readonly made: readonly AgreementLine[];
  readonly review: readonly AgreementLine[];
}

/**
 * Agreements with their place in words. Looked back on are all of the meeting before, and of older meetings
 * those neither done nor given up. With `k`, a number of households below it is left out (but not zero); texts
 * pass through `text`. One that was begun and says nothing yet is none.
 */
export function agreementLines(
  dataset: Dataset,
  { meetings, agreements: all }: MeetingBook,
  { id }: Meeting,
  k: number | null,
  text: (typed: string) => string,
): AgreementLines {
  const agreements = all.filter(({ what }) => what.trim() !== '');
  const at = meetings.findIndex((meeting) => meeting.id === id);
  const earlier = new Map(meetings.slice(0, Math.max(0, at)).map((meeting, i) => [meeting.id, i]));
  const line = (agreement: Agreement): AgreementLine => {
    const { at: pinned, beneficiariesKk: kk, what, followUp } = agreement;
    const few = k !== null && kk !== null && kk > 0 && kk < k;
    return {
      ...agreement,
      what: text(what),
      followUp: text(followUp),
      where: pinned === null ? null : labelOf(dataset, pinned.level, pinned.area),
      beneficiariesKk: few ? 'few' : kk,
      meetingDate: meetings.find((meeting) => meeting.id === agreement.meeting)?.date ?? '',
    };
  };
  const open = ({ status }: Agreement): boolean => status === 'belum-mulai' || status === 'berjalan';
  return {
    made: agreements.filter(({ meeting }) => meeting === id).map(line),
    review: agreements
      .filter((agreement) => {
        const order = earlier.get(agreement.meeting);
        return order !== undefined && (order === at - 1 || open(agreement));
      })
      .map(line),
  };
}

/** What an area is called; its key where the dataset does not know it. */
export function labelOf(dataset: Dataset, level: string, area: string): string {
  const at = dataset.levels.findIndex((data) => data.level === level);
  const index = dataset.levels[at]?.indexOf.get(area) ?? -1;
  return index < 0 ? area : areaLabel(dataset, at, index);
}
