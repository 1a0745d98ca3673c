import type { Problem } from '$lib/domain';
import type { ProblemSentences } from './index';
import { problemPieces } from './problems-id';

const { number: numberOf, say, num, exact, row, cell, column, area, isMap } = problemPieces('en-GB');
/** "Row 4", "Shape 4" in a map file, "This file" without a row. */
const at = (p: Problem): string => {
  if (p.where.row === undefined) return 'This file';
  return isMap(p) ? `Shape ${row(p)}` : `Row ${row(p)}`;
};
const of = (p: Problem): string => (area(p) === '' ? '' : ` (${area(p)})`);
const group = (p: Problem): string =>
  say(p, 'name') === '' ? 'a group without a name' : `“${say(p, 'name')}”`;

const POSITION_WHY: Readonly<Record<string, string>> = {
  zero: 'the position is written as 0,0 (in the ocean)',
  range: 'the latitude or longitude is not on Earth',
  far: 'the position lies far outside this place',
};
const FILE_WHY: Readonly<Record<string, string>> = {
  transport: 'cannot be fetched',
  json: 'is damaged or no map file (GeoJSON)',
  geojson: 'holds no shapes, lines or points',
};

/** Every problem in English. Numbers as English writes them. */
export const problemsEn: ProblemSentences = {
  'package-not-found': (p) => ({
    what: `The package “${say(p, 'package')}” was not found.`,
    remedy: 'Check the name of the folder; it must hold a file datapackage.json.',
  }),
  'package-unreachable': (p) => ({
    what: `The package “${say(p, 'package')}” cannot be fetched.`,
    remedy: 'Check the connection, then reload this page.',
  }),
  'descriptor-unreadable': (p) => ({
    what:
      say(p, 'cause') === 'transport'
        ? `The file ${p.where.file} cannot be fetched.`
        : `The file ${p.where.file} cannot be read as JSON.`,
    remedy:
      say(p, 'cause') === 'transport'
        ? 'Check the connection or the permissions of the file, then try again.'
        : 'Check its commas, quotes and brackets, or start from another package.',
  }),
  'descriptor-invalid': (p) => ({
    what: `The file ${p.where.file} does not say which data there are.`,
    remedy: 'Add a list “resources” as in the sample.',
  }),
  'descriptor-entry-ignored': (p) => ({
    what: `The entry ${column(p)}${p.where.value === undefined ? '' : ` with the value ${cell(p)}`} cannot be used.`,
    remedy: 'It was passed over and the default taken. Mend it, or remove it if it is not needed.',
  }),
  'resource-not-found': (p) => ({
    what: `The file ${p.where.file} is not there.`,
    remedy: 'Put it into the folder of datapackage.json, under exactly this name.',
  }),
  'resource-unreachable': (p) => ({
    what: `The file ${p.where.file} could not be fetched from the server.`,
    remedy: 'The other data are still shown. Check the network, then reload this page.',
  }),
  'resource-unreadable': (p) => ({
    what: `The file ${p.where.file} ${FILE_WHY[say(p, 'cause')] ?? 'cannot be read'}.`,
    remedy: 'The other data are still shown. Save this file again from its program, then try again.',
  }),
  'resource-unknown': (p) => ({
    what: `The data “${say(p, 'name')}” are not known here and were not read.`,
    remedy: 'Names that are known: wilayah, kemiskinan, kelompok, dana, kemitraan, konteks.',
  }),
  'not-utf8': () => ({
    what: 'The letters of this file are saved in an old way (Windows-1252).',
    remedy: 'Check names with accents. From Excel, save as “CSV UTF-8”.',
  }),
  'no-header': () => ({
    what: 'No header row was recognised.',
    remedy: 'The first row must hold the names of the columns, for example: rw, rt, kk, kk_miskin.',
  }),
  'empty-file': (p) => ({
    what: `The file ${p.where.file} is empty.`,
    remedy: 'Fill it, or remove it from the list “resources”.',
  }),
  'personal-column-dropped': (p) => ({
    what: `The column ${column(p)} holds personal data. It was not read and not kept.`,
    remedy: 'Delete this column from the file before sharing it.',
  }),
  'table-of-persons': () => ({
    what: 'This table lists persons (it has NIK or family-card numbers). It was not read.',
    remedy: 'Make a table with counts per RT only: rw, rt, kk, kk_miskin. Do not share this file.',
  }),
  'quotes-broken': (p) => ({
    what: `${at(p)}: a quotation mark is not closed, so that the rows after it may be swallowed.`,
    remedy: 'Open the file and close or delete that mark.',
  }),
  'rows-above-header': (p) => ({
    what: `Rows above the header that were passed over: ${num(p, 'rows')}.`,
    remedy: 'Nothing to do if they are the title of the table.',
  }),
  'column-missing': (p) => ({
    what: `No column was recognised for: ${say(p, 'columns')}.`,
    remedy: 'Name the columns as in the sample, for example: rw, rt, kk, kk_miskin.',
  }),
  'column-repeated': (p) => ({
    what: `The column ${column(p)} means the same as an earlier one and was not used.`,
    remedy: 'Delete one of them, so that it is clear which figures hold.',
  }),
  'columns-unused': (p) => ({
    what: `Columns that were not used: ${say(p, 'columns')}.`,
    remedy: 'Nothing to do. If they should be used, name them as in the sample.',
  }),
  'row-without-area': (p) => ({
    what: `${at(p)}: ${area(p) || cell(p)} is not on the map, so its figures are not shown.`,
    remedy: 'Check the numbers of RT and RW, or add the area to the map.',
  }),
  'row-without-key': (p) => ({
    what: `${at(p)}: it is not clear which RT or RW this is${p.where.value ? ` (it says ${cell(p)})` : ''}; not used.`,
    remedy: 'Fill in the numbers of RW and RT in that row.',
  }),
  'row-width': (p) => ({
    what: `${at(p)} has ${num(p, 'cells')} cells for ${num(p, 'width')} columns; not used, as its figures may be shifted.`,
    remedy: 'Usually a decimal comma. Quote the figure ("8,06") or separate columns with semicolons.',
  }),
  'row-total': (p) => ({
    what: `${at(p)} is a row of totals and was passed over.`,
    remedy: 'Nothing to do: totals are counted here.',
  }),
  'value-unknown': (p) => ({
    what: `${at(p)}: ${cell(p)} in the column ${column(p)} is not known.`,
    remedy:
      'It is kept as written. For “aktif” write ya or tidak; for “jangkauan” write rt, rw or kelurahan.',
  }),
  'key-repeated-same': (p) => ({
    what: `${at(p)} repeats row ${num(p, 'other')}${of(p)} with the same figures; used once.`,
    remedy: 'Delete one of the rows.',
  }),
  'key-conflict': (p) => ({
    what: `Rows ${num(p, 'other')} and ${row(p)} are both for ${area(p)}, but differ in ${column(p)}. Neither is used.`,
    remedy: 'Ask which one is right, then delete the other.',
  }),
  'number-unreadable': (p) => ({
    what: `${at(p)}: ${cell(p)} in the column ${column(p)} cannot be read as a number.`,
    remedy: 'Write the number alone, for example 62. Leave it empty if there are no data.',
  }),
  'number-negative': (p) => ({
    what: `${at(p)}: ${cell(p)} in the column ${column(p)} is below zero and was not used.`,
    remedy: 'Mend the figure.',
  }),
  'number-not-whole': (p) => ({
    what: `${at(p)}: ${cell(p)} in the column ${column(p)} is not a whole number and was not used.`,
    remedy: 'Counts of households or people must be whole. If the mark parts thousands, delete it.',
  }),
  'poor-exceeds-total': (p) => ({
    what: `${at(p)}: more poor (${num(p, 'part')}) than there are in all (${num(p, 'total')}). The count of the poor is not used.`,
    remedy: 'Check both figures; they may be swapped.',
  }),
  'percent-out-of-range': (p) => ({
    what: `${at(p)}: ${cell(p)} in the column ${column(p)} is no percentage from 0 to 100 and was not used.`,
    remedy: 'Check the place of its decimal sign.',
  }),
  'percent-differs': (p) => ({
    what: `${at(p)}: it says ${exact(p, 'printed')}%, but ${num(p, 'part')} of ${num(p, 'total')} is ${exact(p, 'counted')}%. The counts are used.`,
    remedy: 'Check whether the percentage or the counts are wrong.',
  }),
  'year-unreadable': (p) => ({
    what: `${at(p)}: the year ${cell(p)} cannot be read.`,
    remedy: 'Write the year with four digits, for example 2015.',
  }),
  'no-households': (p) => ({
    what: `${at(p)}: 0 households, so there is no rate.`,
    remedy: 'Check whether no family lives there.',
  }),
  'geometry-null': (p) => ({
    what: `${at(p)}${of(p)} has no shape and appears in the table only.`,
    remedy: 'Draw its boundary in a map program.',
  }),
  'geometry-invalid': (p) => ({
    what: `${at(p)}${of(p)}: a damaged boundary line was passed over${numberOf(p, 'left') === 0 ? '; this area is not drawn' : ''}.`,
    remedy: 'Mend the shape in a map program. The other areas are still shown.',
  }),
  'geometry-not-polygon': (p) => ({
    what: `${at(p)}${of(p)} holds ${say(p, 'types')}, not an area; that part is not drawn.`,
    remedy: 'Boundaries must be closed areas (Polygon).',
  }),
  'coordinates-not-degrees': (p) => ({
    what: `The file ${p.where.file} is not in latitude and longitude${say(p, 'crs') === '' ? '' : ` (${say(p, 'crs')})`} and cannot be put on the map.`,
    remedy: 'Save it again in WGS 84 (EPSG:4326), longitude first, then latitude.',
  }),
  'area-key-missing': (p) => ({
    what: `${at(p)} has no number or name of an area; drawn as “${area(p)}”.`,
    remedy: 'Fill in its RW or RT in the map file, so that it can be matched with the table.',
  }),
  'area-repeated': (p) => ({
    what: `${at(p)} has a number that is taken (${area(p)}); the shapes became one area.`,
    remedy: 'Check whether the number is wrong. If it is one area in several parts, leave it.',
  }),
  'area-without-row': (p) => ({
    what: `${area(p)} is on the map but not in the table ${p.where.file}.`,
    remedy: 'Add its row if there are data. The map shows “no data”, not zero.',
  }),
  'group-without-name': (p) => ({
    what: `${at(p)}: this ${say(p, 'kind') === '' ? 'group' : `${say(p, 'kind')} group`} has no name.`,
    remedy: 'Fill it in if you know it. The group still counts.',
  }),
  'kind-unknown': (p) => ({
    what: `${at(p)}: the kind ${cell(p)} is not known yet; shown as a kind of its own.`,
    remedy: 'Check its spelling, or add it to “jenis” in datapackage.json.',
  }),
  'group-area-unknown': (p) => ({
    what: `${at(p)}: the area of ${group(p)} is not known (${area(p) || (p.where.value ?? '')}).`,
    remedy: 'Check its numbers of RT and RW.',
  }),
  'position-unreadable': (p) => ({
    what: `${at(p)}: the position of ${group(p)} cannot be read (${cell(p)}).`,
    remedy: 'Write latitude and longitude, for example -6.89512 and 107.54331.',
  }),
  'position-swapped': (p) => ({
    what: `${at(p)}: latitude and longitude of ${group(p)} were the wrong way round; put right.`,
    remedy: 'Mend the file, so that it does not happen again.',
  }),
  'position-outside': (p) => ({
    what: `${at(p)}: ${POSITION_WHY[say(p, 'why')] ?? 'the position lies outside'}, so the position of ${group(p)} is not used (${cell(p)}).`,
    remedy: 'Check the coordinates. RT and RW of that row are still used.',
  }),
  'group-without-place': (p) => ({
    what: `${at(p)}: it is not known where ${group(p)} is.`,
    remedy: 'Fill in its RT and RW, or its reach if it serves the whole kelurahan.',
  }),
  'view-value-ignored': (p) => ({
    what: `The part “${say(p, 'key')}=${say(p, 'value')}” of the link does not fit these data and was passed over.`,
    remedy: 'Choose again on the screen, then copy the new link.',
  }),
  'page-unknown': (p) => ({
    what: `There is no page “${say(p, 'page')}”; the map was opened instead.`,
    remedy: 'Check the link, or choose a page from the menu.',
  }),
};
