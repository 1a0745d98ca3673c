import type { Dataset } from '$lib/domain';
import { agreementBlocks } from './agreement-rows';
import type { Block } from './blocks';
import { correctionBlocks } from './correction-rows';
import { annexBlocks } from './annex-blocks';
import { figureBlocks, mapBlocks } from './map-blocks';
import type { AttendanceReading, Minutes, QuorumReading } from './minutes';
import { roomBlocks } from './room-blocks';
import { dayText, inLang, type Writing } from './write-figure';

/**
 * The minutes as a document: head, opening, agenda, attendance, review, figures, corrections, agreements,
 * closing, lines to be signed, and as an annex the maps and the figures of all areas. `dataset` gives the names of measures and the sources.
 */
export function minutesBlocks(minutes: Minutes, dataset: Dataset, writing: Writing): readonly Block[] {
  const { paper } = writing.words;
  const { meeting } = minutes;
  const day = dayText(meeting.date, writing);
  const maps = mapBlocks(minutes, dataset, writing);
  return [
    ...headBlocks(minutes, writing),
    { kind: 'text', text: paper.opening(day, meeting.hour, meeting.place, minutes.place) },
    { kind: 'heading', text: paper.agenda },
    agendaBlock(meeting.agenda, paper.noAgenda),
    { kind: 'heading', text: paper.attendance },
    attendanceBlock(minutes, writing),
    ...agreementBlocks(minutes.review, paper.review, null, writing),
    ...figureBlocks(minutes, maps.length > 0, writing),
    ...roomBlocks(minutes, writing),
    ...correctionBlocks(minutes.corrections, dataset.indicators, writing),
    ...agreementBlocks(minutes.agreements, paper.agreements, paper.noAgreements, writing),
    { kind: 'text', text: paper.closing, keep: true },
    {
      kind: 'signatures',
      title: paper.signatures,
      at: paper.signedAt(meeting.date === '' ? '' : writing.m.formats.date(meeting.date)),
      roles: paper.signers,
    },
    ...annexBlocks(minutes, maps, writing),
  ];
}

function headBlocks(
  { output, meeting, place, simulated, madeUp, sourceHides, k }: Minutes,
  { words, m }: Writing,
): Block[] {
  const { paper } = words;
  const copy = k < 2 ? paper.copyOpen : `${paper.copy(k)}${madeUp ? ` ${paper.copyMadeUp}` : ''}`;
  const archive = sourceHides ? paper.archiveHidden : paper.archive;
  return [
    { kind: 'head', logo: meeting.logo, logoAlt: paper.logo, lines: place.split(/,\s*/) },
    { kind: 'title', text: paper.title, lines: [paper.number(meeting.number)] },
    { kind: 'warning', text: output === 'arsip' ? archive : copy },
    ...(simulated ? [{ kind: 'warning' as const, text: m.nature.simulasi }] : []),
  ];
}

function agendaBlock(agenda: string, none: string): Block {
  const items = agenda
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return items.length === 0 ? { kind: 'text', text: none } : { kind: 'list', items };
}

function attendanceBlock({ attendance, lowest }: Minutes, writing: Writing): Block {
  const { paper } = writing.words;
  const { men, women, people, areas, most, impossible, quorum } = attendance;
  const level = inLang(lowest.label, writing);
  const persons = (count: number | null): string =>
    count === null ? paper.notCounted : paper.persons(count);
  const present = areas === null ? paper.notCounted : paper.presentOf(areas, most, level);
  return {
    kind: 'facts',
    caption: paper.attendance,
    rows: [
      [paper.men, persons(men)],
      [paper.women, persons(women)],
      [paper.people, persons(people)],
      [paper.present(level), impossible === null ? present : paper.impossiblePresent(most, level)],
      [paper.quorum, quorum === null ? paper.noQuorum : quorumText(quorum, attendance, level, writing)],
    ],
  };
}

function quorumText(
  { people, areas, impossible, met }: QuorumReading,
  attendance: AttendanceReading,
  level: string,
  { words: { paper } }: Writing,
): string {
  const rule = paper.quorumRule(people, areas, level);
  if (impossible) return `${rule}: ${paper.impossibleRule(attendance.most, level)}`;
  const unknown = attendance.impossible === null ? paper.unknown : paper.unknownImpossible(level);
  return `${rule}: ${met === null ? unknown : met ? paper.met : paper.notMet}`;
}
