import type { Problem } from '$lib/domain';
import type { ProblemSentences } from './index';
import { problemPieces } from './problems-id';

const { number: numberOf, say, num, exact, row, cell, column, area, isMap } = problemPieces('en-GB');
/** "Row 4", "Shape 4" in a map file, "This file" without a row. */
const at = (p: Problem): string => {
  if (p.where.row === undefined) return 'This file';
  return isMap(p) ? `Shape ${row(p)}` : `Row ${row(p)}`;
};
/** What stands in a cell, in brackets; nothing of an empty one. */
const inBrackets = (p: Problem): string => (p.where.value === '' ? '' : ` (${cell(p)})`);
const otherFile = (p: Problem): string =>
  say(p, 'otherFile') === '' ? '' : ` (in “${say(p, 'otherFile')}”)`;
/** "rows 3, 8, 12" of a note about several rows. */
const lines = (p: Problem): string => `rows ${say(p, 'list') || row(p)}`;
const of = (p: Problem): string => (area(p) === '' ? '' : ` (${area(p)})`);
const group = (p: Problem): string =>
  say(p, 'name') === '' ? 'a group without a name' : `“${say(p, 'name')}”`;

const POSITION_WHY: Readonly<Record<string, string>> = {
  zero: 'the position is written as 0,0 (in the ocean)',
  range: 'the latitude or longitude is not on Earth',
  far: 'the position lies far outside this place',
};
/** What a list of persons is counted by. */
const LISTED: Readonly<Record<string, string>> = {
  'family-card': 'households',
  nik: 'persons',
  row: 'rows',
};
/** What the rows of a list of persons were said to be, and how they are told apart. */
const COUNTED: Readonly<Record<string, string>> = {
  kk: 'households',
  kk_miskin: 'poor households',
  jiwa: 'persons',
};
const TOLD_BY: Readonly<Record<string, string>> = {
  'family-card': ' (one for each family-card number)',
  nik: ' (one for each NIK)',
  row: '',
};
const FILE_WHY: Readonly<Record<string, string>> = {
  transport: 'cannot be fetched',
  json: 'is damaged or no map file (GeoJSON)',
  geojson: 'holds no shapes, lines or points',
};

const SLIDE_PARTS: Readonly<Record<string, string>> = {
  judul: 'its title',
  kalimat: 'its sentences',
  pertanyaan: 'its question',
  sorotan: 'one of its remarks on areas',
  ruang: 'one of its rooms for notes',
  tampilan: 'its map',
};

const FOREIGN: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  image: [
    'a picture or photo',
    'Figures in a photo cannot be read. Type the table in Excel, or ask for the Excel file. A photo of a map can lie under the drawing of boundaries.',
  ],
  pdf: ['a PDF', 'A PDF cannot be read. Ask for the Excel file, or copy the table and paste it here.'],
  document: ['a document (Word)', 'Copy its table and paste it here, or save it as Excel.'],
  slides: ['a presentation (PowerPoint)', 'Copy its table and paste it here, or ask for the Excel file.'],
  archive: [
    'an archive other than .zip (RAR, 7z or gz)',
    'Unpack it and choose the files in it, or pack it again as .zip.',
  ],
  database: [
    'a database (GeoPackage, Access or SQLite)',
    'Open it in its own program and save the table as CSV or the map as GeoJSON.',
  ],
  drawing: ['an AutoCAD drawing', 'Save the boundaries as GeoJSON, KML or Shapefile from a map program.'],
  page: ['a web page', 'Copy the table from the page and paste it here.'],
  other: ['neither a table nor a map', 'Choose an Excel, CSV, GeoJSON, KML or Shapefile (.zip) file.'],
};
const DAMAGED: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  workbook: [
    'is damaged or incomplete and cannot be opened as Excel',
    'Open it in Excel or LibreOffice, save it as a new file, then try again.',
  ],
  zip: [
    'is damaged or incomplete and cannot be unpacked',
    'Download or copy it again, or pack it again as a plain .zip.',
  ],
  'map-json': ['is damaged: it is cut off or lacks a sign', 'Save it again as GeoJSON from its map program.'],
};
const METRES: Readonly<Record<string, string>> = {
  'utm-south': ' They look like UTM south of the equator (46S to 54S).',
  'utm-north': ' They look like UTM north of the equator (46N to 54N).',
  tm3: ' They look like TM-3, as on maps of the land agency.',
  mercator: ' They look like Web Mercator (EPSG:3857).',
};
const TOO_LONG: Readonly<Record<string, string>> = { cells: 'cells', features: 'shapes' };
const sheet = (p: Problem): string => (say(p, 'sheet') === '' ? '' : ` on the sheet “${say(p, 'sheet')}”`);
const layer = (p: Problem): string => (say(p, 'layer') === '' ? '' : ` (layer “${say(p, 'layer')}”)`);

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
    what:
      say(p, 'kind') === 'free-text'
        ? `The column ${column(p)} holds remarks, which may name people. It was not read and not kept.`
        : `The column ${column(p)} holds personal data. It was not read and not kept.`,
    remedy:
      say(p, 'kind') === 'free-text'
        ? 'Nothing needs to be done. If there are figures in it, give them a column of their own.'
        : 'Delete this column from the file before sharing it.',
  }),
  'numbers-masked': (p) => ({
    what: `${num(p, 'cells')} cells hold a telephone number, a national ID number or an e-mail address. The numbers are hidden (••••) and not kept.`,
    remedy: 'Delete these numbers from the file before sharing it.',
  }),
  'persons-masked': (p) => ({
    what: `${num(p, 'cells')} cells of the column ${column(p)} name people (“Ibu …”, “Pak …”). The names are hidden (•••) and not kept.`,
    remedy: 'If they are no names of people but of a group, say so at the column.',
  }),
  'map-figures-unread': (p) => ({
    what: `${p.where.file} holds figures too (${say(p, 'columns')}). Figures in a map file are not read.`,
    remedy: 'If they are to be used, give them as a table as well: columns rw, rt, kk, kk_miskin.',
  }),
  'table-of-persons': () => ({
    what: 'This table lists persons (it has NIK or family-card numbers). It was not read.',
    remedy: 'Make a table with counts per RT only: rw, rt, kk, kk_miskin. Do not share this file.',
  }),
  'persons-counted': (p) => ({
    what: `This table lists persons. Only counts per area are used: ${num(p, 'rows')} rows became ${num(p, 'counted')} ${COUNTED[say(p, 'as')] ?? LISTED[say(p, 'by')] ?? 'rows'}${say(p, 'as') === '' ? '' : (TOLD_BY[say(p, 'by')] ?? '')}${numberOf(p, 'repeated') > 0 ? `; rows with a NIK that another row has: ${num(p, 'repeated')}` : ''}. Names, addresses and numbers are not kept.`,
    remedy: 'See whether the counts make sense. Do not share this file.',
  }),
  'person-numbers-rounded': () => ({
    what: 'The last digits of the NIK or family-card numbers in this table are lost (rounded by Excel), so they cannot tell persons or households apart.',
    remedy: 'Take the list from its source again and keep the number column as text.',
  }),
  'persons-unnumbered': (p) => ({
    what: `Rows without a complete NIK or family-card number: ${num(p, 'rows')}. Each was counted as one.`,
    remedy: 'Fill in the numbers if several rows are in fact one household or person.',
  }),
  'persons-poverty-unknown': (p) => ({
    what: `Households or persons of whom it is not clear whether they are poor (blank, or rows differ): ${num(p, 'counted')}. The number of poor in their areas is taken as no data.`,
    remedy: 'Fill in that column, or say that blank means not poor.',
  }),
  'person-in-several-areas': (p) => ({
    what: `${at(p)}: the same family-card number or NIK is listed in more than one area, so it was counted in none.`,
    remedy: 'Find out in which RT this household or person lives and correct the row.',
  }),
  'quotes-broken': (p) => ({
    what: `${at(p)}: a quotation mark is not closed, so that the rows after it may be swallowed.`,
    remedy: 'Open the file and close or delete that mark.',
  }),
  'rows-above-header': (p) => ({
    what: `Rows above the header that were passed over: ${num(p, 'rows')}.`,
    remedy: 'Nothing to do if they are the title of the table.',
  }),
  'file-too-big': (p) => ({
    what: `The file ${p.where.file} is too big: ${num(p, 'size')} MB. The most is ${num(p, 'most')} MB.`,
    remedy: 'Take only the part that is needed, one kelurahan for example, or simplify the boundaries.',
  }),
  'table-without-rows': (p) => ({
    what: `${p.where.file} has a header and not one row below it.`,
    remedy: 'Fill the table in, save it, then choose it again.',
  }),
  'count-unanswered': (p) => ({
    what: `The column ${column(p)} is counted as households, because nobody has said what it counts.`,
    remedy: 'If it holds people, choose “People” at that column before you keep it.',
  }),
  'poor-unanswered': (p) => ({
    what: `The column ${column(p)} is counted as poor ${say(p, 'meaning') === 'measure:jiwa_miskin' ? 'people' : 'households'}, because nobody has said what it counts.`,
    remedy: 'Answer the question at that column: households (KK) or people.',
  }),
  'parts-unanswered': (p) => ({
    what: `${column(p)} is parted into several columns without one for the sum, so it is not used yet.`,
    remedy: 'Answer the question at the first of them: add them up, or do not use them.',
  }),
  'measure-twice': (p) => ({
    what: `The column ${column(p)} is not used: it means the same as, or nearly what, another column of this table means, which is used${say(p, 'used') === '' ? '' : ` (“${say(p, 'used')}”)`}.`,
    remedy: 'Check which column is right. If it is this one, exchange the meanings of the two.',
  }),
  'part-blank': (p) => ({
    what: `${at(p)}: one part, ${column(p)}, holds no figure${inBrackets(p)}, so there is no sum.`,
    remedy: 'Fill in the figure (0 if there are none), then give the file again.',
  }),
  'desil-blank': (p) => ({
    what: `${at(p)}: ${column(p)} holds no figure${inBrackets(p)}, so the poor households (tenths 1–${num(p, 'most')}) of that area are not counted.`,
    remedy: 'Fill in the figure (0 if there are none), then give the file again.',
  }),
  'desil-uncovered': (p) => ({
    what: `The columns of this table do not hold tenths 1 to ${num(p, 'most')} in full, so poor households are not counted.`,
    remedy: 'Choose another limit, or check the meanings of the columns of tenths.',
  }),
  'desil-beside-poor': () => ({
    what: 'This table has a column of poor households and columns of tenths. The column of poor households is used; the tenths are not used for it.',
    remedy: 'To count from the tenths instead, choose “Not used” for the column of poor households.',
  }),
  'no-poverty-figure': () => ({
    what: 'No column of poor households is known, so the map has no figure of poverty.',
    remedy: 'If the table holds it, choose the meaning of its column (“Poor households”, say).',
  }),
  'tables-beside': (p) => ({
    what: `${num(p, 'count')} tables beside each other on one sheet are read as ${num(p, 'count')} tables.`,
    remedy: 'Check that each of them belongs to the right RW.',
  }),
  'file-blank': (p) => ({
    what: `The file ${p.where.file} is empty.`,
    remedy: 'Check whether it was saved, then choose it again.',
  }),
  'file-not-read': (p) => ({
    what: `The file ${p.where.file} could not be fetched from this device.`,
    remedy: 'It may be a folder, or have been moved or be open in another program. Choose the file again.',
  }),
  'file-given-again': (p) => ({
    what: `The file ${p.where.file} was given again; its new content replaces the old.`,
    remedy:
      'If it is another file that happens to have the same name, rename it first, then choose both again.',
  }),
  'file-unknown': (p) => ({
    what: `The file ${p.where.file} was not recognised and not read.`,
    remedy: 'Choose an Excel, CSV, GeoJSON, KML or Shapefile (.zip) file.',
  }),
  'file-foreign': (p) => ({
    what: `The file ${p.where.file} is ${(FOREIGN[say(p, 'kind')] ?? FOREIGN.other)?.[0] ?? ''}, so it was not read.`,
    remedy: (FOREIGN[say(p, 'kind')] ?? FOREIGN.other)?.[1] ?? '',
  }),
  'file-locked': (p) => ({
    what: `The file ${p.where.file} is locked with a password and cannot be opened here.`,
    remedy:
      say(p, 'kind') === 'workbook'
        ? 'Open it in Excel with its password, take the password off (File › Info › Protect), save it, then try again.'
        : 'Unpack it with its password, then choose the files in it.',
  }),
  'file-damaged': (p) => ({
    what: `The file ${p.where.file} ${DAMAGED[say(p, 'kind')]?.[0] ?? 'is damaged or incomplete and cannot be read'}.`,
    remedy: DAMAGED[say(p, 'kind')]?.[1] ?? 'Save it again from its own program, then try again.',
  }),
  'file-too-long': (p) => ({
    what: `The file ${p.where.file} holds more than ${num(p, 'most')} ${TOO_LONG[say(p, 'what')] ?? ''}, so it was not read.`,
    remedy: 'Take only the part that is needed, one kelurahan for example, and save it as a new file.',
  }),
  'archive-too-much': (p) => ({
    what:
      say(p, 'why') === 'entries'
        ? `The archive ${p.where.file} holds more than ${num(p, 'most')} files; the rest was not read.`
        : `The archive ${p.where.file} would swell to more than ${num(p, 'most')} MB, so it was not unpacked.`,
    remedy:
      'Pack it again with only the files that are needed. If you do not know where it is from, leave it.',
  }),
  'archive-nested': (p) => ({
    what: `The archive ${p.where.file} lies in another archive, so it was not unpacked.`,
    remedy: 'Unpack the outer one first, then choose the inner one.',
  }),
  'archive-without-data': (p) => ({
    what: `The archive ${p.where.file} holds no table or map that is known.`,
    remedy: 'It may hold Excel, CSV, GeoJSON, KML or Shapefile (.shp, .dbf and .prj together).',
  }),
  'xml-entities': (p) => ({
    what: `The file ${p.where.file} holds unsafe XML instructions (DOCTYPE), so it was not read.`,
    remedy: 'Save it again as KML from Google Earth or a map program.',
  }),
  'path-unsafe': (p) => ({
    what: `The file ${cell(p)} in ${p.where.file} points out of its folder or has an unusable name and was passed over.`,
    remedy: 'Use file names of letters, digits, points and dashes, inside the folder of the package.',
  }),
  'package-parts-missing': (p) => ({
    what: `The file ${p.where.file} is only the list of a package; its data files are not with it.`,
    remedy: 'Choose all files of its folder together, or pack the folder as .zip.',
  }),
  'json-no-map': (p) => ({
    what: `The file ${p.where.file} holds JSON, but no map (GeoJSON or TopoJSON).`,
    remedy: 'Save the map as GeoJSON, or the table as CSV or Excel.',
  }),
  'sheet-hidden': (p) => ({
    what: `The sheet “${say(p, 'sheet')}” is hidden in Excel, but was read too.`,
    remedy: 'Leave that sheet out if it is not meant.',
  }),
  'cells-merged': (p) => ({
    what: `${num(p, 'ranges')} merged cells${sheet(p)} cover several rows; their text is repeated in each row (the first in row ${row(p)}).`,
    remedy: 'Right where it names an RW. Where it is a count for several RT together, part it by RT first.',
  }),
  'formula-unread': (p) => ({
    what: `${num(p, 'cells')} formulas have no result yet and were read as blank.`,
    remedy: 'Open the file in Excel, save it, then choose it again.',
  }),
  'number-long': (p) => ({
    what: `${num(p, 'rows')} rows${sheet(p)} hold numbers of 16 digits or more; Excel may have changed their last digits.`,
    remedy:
      'Numbers of that length are mostly identity numbers and are not used. If it is a code, save it as text.',
  }),
  'shape-parts-missing': (p) => ({
    what: `The file ${p.where.file} is only one part of a Shapefile.`,
    remedy: 'Choose its .shp, .dbf and .prj together, or pack them all as .zip.',
  }),
  'shape-without-table': (p) => ({
    what: `The map ${p.where.file}${layer(p)} comes without its table (.dbf), so its areas have no names.`,
    remedy: 'Choose its .shp, .dbf and .prj together, or pack them all as .zip.',
  }),
  'shapes-damaged': (p) => ({
    what: `${num(p, 'shapes')} shapes in ${p.where.file}${layer(p)} are damaged and were passed over.`,
    remedy: 'Mend them in a map program. The other shapes are used.',
  }),
  'layer-damaged': (p) => ({
    what: `The layer “${say(p, 'layer')}” in ${p.where.file} is damaged and was passed over.`,
    remedy: 'Save that layer again from its map program. The other layers are used.',
  }),
  'map-without-features': (p) => ({
    what: `The map ${p.where.file} holds no shapes, lines or points.`,
    remedy: 'Check whether its layers were saved with it, then save it again.',
  }),
  'map-zone-unknown': (p) => ({
    what: `Positions in ${p.where.file} are in metres, but their zone is not said.${METRES[say(p, 'family')] ?? ''}`,
    remedy: 'Choose the zone if you know it, give its .prj file too, or save it again in WGS 84 (EPSG:4326).',
  }),
  'map-system-unknown': (p) => ({
    what: `The reference system of ${p.where.file} (${say(p, 'crs')}) is not known, so its place is not certain.`,
    remedy: 'Save it again from a map program in WGS 84 (EPSG:4326).',
  }),
  'map-system-contradicted': (p) => ({
    what: `The file ${p.where.file} says ${say(p, 'crs')} (metres), but its numbers are latitudes and longitudes; it was read as such.`,
    remedy: 'Check its place on the map. Correct its reference system in a map program.',
  }),
  'map-datum-unknown': (p) => ({
    what: `The map ${p.where.file} uses an old datum (${say(p, 'datum')}); its places may lie hundreds of metres off.`,
    remedy: 'Save it again from a map program in WGS 84 (EPSG:4326).',
  }),
  'map-converted': (p) => ({
    what: `${num(p, 'features')} shapes in ${p.where.file} were converted from ${say(p, 'crs')} to latitude and longitude.`,
    remedy: 'Nothing to do. Have a look at their place on the map.',
  }),
  'map-swapped': (p) => ({
    what: `Latitude and longitude of ${num(p, 'features')} of ${num(p, 'of')} shapes in ${p.where.file} were swapped; they were turned.`,
    remedy: 'Correct them in the file so that they are not swapped again.',
  }),
  'map-outside-indonesia': (p) => ({
    what: `All shapes in ${p.where.file} lie outside Indonesia.`,
    remedy: 'Check the reference system or its zone: 48S written as 48N, for example.',
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
    what:
      say(p, 'level') !== ''
        ? `${at(p)}: ${num(p, 'areas')} ${say(p, 'level')} have an ${say(p, 'area')}, and this table does not say which is meant; not used.`
        : `${at(p)}: it is not clear which RT or RW this is${p.where.value ? ` (it says ${cell(p)})` : ''}; not used.`,
    remedy:
      say(p, 'level') !== ''
        ? `Choose the ${say(p, 'level')} at that table, or add a column for it.`
        : 'Fill in the numbers of RW and RT in that row.',
  }),
  'row-width': (p) => ({
    what: `${at(p)} has ${num(p, 'cells')} cells for ${num(p, 'width')} columns; not used, as its figures may be shifted.`,
    remedy: 'Usually a decimal comma. Quote the figure ("8,06") or separate columns with semicolons.',
  }),
  'total-differs': (p) => ({
    what: `The printed total in the column ${column(p)} (${num(p, 'printed')}) differs from the sum of its rows (${num(p, 'summed')}).`,
    remedy: 'The rows are used. Check which row is wrong or missing.',
  }),
  'area-filled-down': (p) => ({
    what: `${num(p, 'rows')} rows (${lines(p)}) do not name the area above them (the RW, say); it was taken from the row above.`,
    remedy: 'Check that every RT is put to the right RW.',
  }),
  'households-many': (p) => ({
    what: `${at(p)}: one RT has ${cell(p)} households, more than ${num(p, 'most')}: perhaps people, a whole RW, or a slip.`,
    remedy: 'Check the figure; if it is right, leave it.',
  }),
  'row-total': (p) => ({
    what: `${at(p)} is a row of totals and was passed over.`,
    remedy: 'Nothing to do: totals are counted here.',
  }),
  'row-mean': (p) => ({
    what: `${at(p)} is a row of averages and was passed over.`,
    remedy: 'Nothing to do: averages are not added up.',
  }),
  'cells-exchanged': (p) => ({
    what: `${at(p)}: RT and RW stand in each other’s column (${cell(p)}); they are read by the words “RT” and “RW” in them.`,
    remedy: 'Put it right in the file, so that they are not exchanged again.',
  }),
  'row-example': (p) => ({
    what: `${at(p)} is the example row and was passed over.`,
    remedy: 'Nothing to do. The example row may be deleted.',
  }),
  'value-unknown': (p) => ({
    what: `${at(p)}: ${cell(p)} in the column ${column(p)} is not known.`,
    remedy:
      'It is kept as written. For “aktif” write ya or tidak; for “jangkauan” write rt, rw or kelurahan.',
  }),
  'rows-not-areas': (p) => ({
    what: `${at(p)}${numberOf(p, 'rows') > 1 ? ` and others (${num(p, 'rows')} rows)` : ''} has no RT or RW number and no figure (usually signatures or notes): not read and not kept.`,
    remedy: 'Nothing to do. If it names an area, fill in its figures, or “-” where there are none yet.',
  }),
  'rows-removed': (p) => ({
    what: `Rows deleted from the file of rejected rows: ${num(p, 'rows')}. The original rows are no longer used.`,
    remedy: 'If that was a slip, give the original file again.',
  }),
  'area-several': (p) => ({
    what: `${at(p)}: ${cell(p)} has two numbers, so it is not clear which RT it is; not used.`,
    remedy: 'Write one row for each RT. If RT and RW are meant, put them in two columns.',
  }),
  'area-as-date': (p) => ({
    what: `${at(p)}: Excel turned the RT or RW into a date (${cell(p)}); not used.`,
    remedy: 'In Excel, make the column Text, type the number again (03/04, say), and save.',
  }),
  'area-roman': (p) => ({
    what: `Rows with Roman area numbers beside rows with plain ones: ${num(p, 'rows')} (${lines(p)}). IV is taken as 4.`,
    remedy: 'Check that they are the same areas.',
  }),
  'area-letter': (p) => ({
    what: `Rows with the letter O in the number of an area, such as “O3”: ${num(p, 'rows')} (${lines(p)}). It is read as 0.`,
    remedy: 'Check that this is the number meant.',
  }),
  'no-area-columns': (p) => ({
    what: `No column of this table names an RT, RW or kelurahan, so none of its ${num(p, 'rows')} rows is used.`,
    remedy: 'Choose at that table which column names the areas (“RT and RW in one cell”, for instance).',
  }),
  'areas-from-text': (p) => ({
    what: `This table has no RT or RW column. Only the numbers of RT and RW were taken from the column ${column(p)} (${num(p, 'rows')} of ${num(p, 'of')} rows)${numberOf(p, 'rows') < numberOf(p, 'of') ? '; its other rows do not name one RT or RW plainly' : ''}.`,
    remedy: 'Check the result. Better still, fill in RT and RW columns.',
  }),
  'names-alike': (p) => ({
    what: `The area “${area(p)}” (rows: ${num(p, 'rows')}) is called nearly like “${say(p, 'name')}”, but is read as another one.`,
    remedy: 'If they are the same, choose “The same” at the question about names below the result.',
  }),
  'name-spelled': (p) => ({
    what: `“${say(p, 'name')}” is read as “${area(p)}”: the same name but for spaces or signs.`,
    remedy: 'Nothing to do if they are the same.',
  }),
  'level-from-name': (p) => ({
    what: `This table has no RW column; all its rows are taken as ${say(p, 'name')}, as ${p.where.row === undefined ? 'the sheet or file is called' : `the title in ${at(p).toLowerCase()} says`}.`,
    remedy: 'If that is wrong, choose “Not used” for the RW column of this table.',
  }),
  'level-from-heading': (p) => ({
    what: `Rows that are headings (such as ${say(p, 'name')}) for the rows below them: ${num(p, 'rows')}.`,
    remedy: 'Check that each RT is in the right area.',
  }),
  'no-figure-columns': () => ({
    what: 'No column of figures of this table is used, so its rows are not used.',
    remedy:
      'Choose which columns hold households or poor households. If each row is a person or a family, choose “List of people (only counted)”.',
  }),
  'persons-not-counted': () => ({
    what: 'This list of persons is not counted yet: it is not clear what it lists.',
    remedy: 'At its table, choose: all households, poor households only, or persons.',
  }),
  'list-differs': (p) => ({
    what: `${area(p)}: the list of persons counts ${num(p, 'counted')} in ${column(p)}, the table says ${num(p, 'printed')}. The table is used.`,
    remedy: 'Check which is right. If it is the list, correct the table.',
  }),
  'percent-shares': (p) => ({
    what: `No figure in column ${column(p)} is above 1 (such as ${cell(p)}), so they are multiplied by 100 to make percent.`,
    remedy: 'If they are percent already, change the meaning of the column to “Per cent poor”.',
  }),
  'percent-below': (p) => ({
    what: `Cells in column ${column(p)} that only say a limit (such as ${cell(p)}): ${num(p, 'rows')}. They are shown as “few”, without a figure.`,
    remedy: 'Fill in the figure if there is one, or the numbers of households and poor households.',
  }),
  'key-repeated-same': (p) => ({
    what: `${at(p)} repeats row ${num(p, 'other')}${otherFile(p)}${of(p)} with the same figures; used once.`,
    remedy: 'Delete one of the rows.',
  }),
  'key-conflict': (p) => ({
    what: `Rows ${num(p, 'other')}${otherFile(p)} and ${row(p)} are both for ${area(p)}, but differ in ${column(p)}. Neither is used.`,
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
  'boundary-level-guessed': (p) => ({
    what: `The names in ${p.where.file} do not say their level, and none is the same as a name in the tables. They are taken for names of ${say(p, 'level')}.`,
    remedy: 'If they are not, choose their level under “Used for” at that file, or use it for bearings only.',
  }),
  'map-not-mended': (p) => ({
    what: `The borders in ${p.where.file} are too detailed (${num(p, 'places')} places), so gaps and overlaps were not looked for.`,
    remedy: 'If the map feels heavy, take one kelurahan only, or simplify the lines in a map program.',
  }),
  'cells-without-points': () => ({
    what: 'No cells can be made: no area has a point, or the points lie outside the outline.',
    remedy:
      'Add places (latitude and longitude) of the heads’ houses to the table, and the outline of the kelurahan.',
  }),
  'cells-left-out': (p) => ({
    what: `${num(p, 'areas')} areas have no point inside the outline (or inside their own RW), so they get no cell.`,
    remedy: 'Complete their latitude and longitude in the table. These areas stay in the table.',
  }),
  'geometry-null': (p) => ({
    what:
      numberOf(p, 'count') > 1
        ? `${num(p, 'count')} areas in ${p.where.file} have no shape and appear in the table only: ${say(p, 'area')}.`
        : `${at(p)}${of(p)} has no shape and appears in the table only.`,
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
  'shape-mended': (p) => ({
    what: `Shape ${row(p)} was mended: ${[
      numberOf(p, 'crossings') > 0 && `its boundary crossed itself (now ${num(p, 'parts')} parts)`,
      numberOf(p, 'spikes') > 0 && 'its boundary ran out and back over the same place',
      numberOf(p, 'doubled') > 0 && 'a boundary line was there twice',
      numberOf(p, 'beside') > 0 && 'a hole lay outside the shape',
      numberOf(p, 'positions') > 0 && `${num(p, 'positions')} points could not be read`,
    ]
      .filter((part) => part !== false)
      .join('; ')}.`,
    remedy: 'Compare its shape on the map with the true boundary.',
  }),
  'shapes-tidied': (p) => ({
    what: `Boundary lines of ${num(p, 'features')} shapes were tidied: ${num(p, 'unclosed')} lines not closed, ${num(p, 'repeated')} repeated points.`,
    remedy: 'Nothing to do; the shapes are the same.',
  }),
  'borders-snapped': (p) => ({
    what: `Boundaries between areas that differed by less than ${exact(p, 'toleranceM')} m were joined (${num(p, 'vertices')} points).`,
    remedy: 'Nothing to do, unless a boundary looks wrong on the map.',
  }),
  'areas-overlap': (p) => ({
    what:
      numberOf(p, 'more') > 0
        ? `Another ${num(p, 'more')} pairs of shapes may overlap.`
        : `Shape ${row(p)} overlaps shape ${num(p, 'other')}${Number.isNaN(numberOf(p, 'm2')) ? '' : `, by about ${num(p, 'm2')} m²`}.`,
    remedy: 'Correct the boundary in a map program, or delete the duplicate. Both are still shown.',
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
    what:
      numberOf(p, 'count') > 1
        ? `${num(p, 'count')} areas are on the map but not in the table ${p.where.file}: ${say(p, 'area')}.`
        : `${area(p)} is on the map but not in the table ${p.where.file}.`,
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
    what: `${at(p)}: the area of ${group(p)} is not known (${area(p) || (p.where.value ?? '')})${say(p, 'placed') === '' ? '' : `; for now it stands at ${say(p, 'placed')}`}.`,
    remedy: 'Check its numbers of RT and RW.',
  }),
  'position-unreadable': (p) => ({
    what: `${at(p)}: the position of ${group(p)} cannot be read (${cell(p)}).`,
    remedy: 'Write latitude and longitude, for example -6.89512 and 107.54331.',
  }),
  'position-swapped': (p) => ({
    what:
      numberOf(p, 'count') > 0
        ? `${at(p)}: latitude and longitude were the wrong way round (${num(p, 'count')} rows); put right.`
        : `${at(p)}: latitude and longitude of ${group(p)} were the wrong way round; put right.`,
    remedy: 'Mend the file, so that it does not happen again.',
  }),
  'position-outside': (p) => ({
    what: `${at(p)}: ${POSITION_WHY[say(p, 'why')] ?? 'the position lies outside'}, so the position of ${group(p)} is not used (${cell(p)}).`,
    remedy:
      say(p, 'area') === ''
        ? 'Check the coordinates, or fill in RT and RW.'
        : `Check the coordinates. Until then the group is put in ${say(p, 'area')}, as its row says.`,
  }),
  'group-repeated': (p) => ({
    what: `${at(p)}: the group ${group(p)} is exactly that of row ${num(p, 'other')}, and counts twice.`,
    remedy: 'If there is only one such group, delete one of the rows.',
  }),
  'group-without-place': (p) => ({
    what:
      say(p, 'why') === 'schematic'
        ? `${at(p)}: the point of ${group(p)} is kept, but cannot be drawn in a schematic of squares.`
        : `${at(p)}: it is not known where ${group(p)} is.`,
    remedy: 'Fill in its RT and RW, or its reach if it serves the whole kelurahan.',
  }),
  'amendments-unreadable': (p) => ({
    what: `${num(p, 'count')} changes in this file could not be read and were passed over.`,
    remedy: 'Export the package again from the Data page, or open the original file, not edited by hand.',
  }),
  'meetings-unreadable': (p) => ({
    what: `${num(p, 'count')} notes of meetings or agreements in this file could not be read and were passed over.`,
    remedy:
      'Export the package again from the device that recorded the meeting, or open the original file, not edited by hand.',
  }),
  'story-unreadable': (p) => ({
    what: `The story in ${p.where.file} cannot be read.`,
    remedy: 'Open the original package again, or make a new story from the map.',
  }),
  'story-later': (p) => ({
    what: `The story in ${p.where.file} was made with a later Peta Rembug; it is read as far as it is known.`,
    remedy: 'Update Peta Rembug and open it again.',
  }),
  'slide-unreadable': (p) => ({
    what: `Slide ${row(p)} is left out: what it holds is no slide. The other slides are there.`,
    remedy: 'Make that slide again from the map, or put it right in the file.',
  }),
  'slide-untitled': (p) => ({
    what: `Slide ${row(p)} has no title.`,
    remedy: 'Write a short title, so that residents know what they see.',
  }),
  'slide-part-ignored': (p) => ({
    what: `Slide ${row(p)}: ${SLIDE_PARTS[say(p, 'part')] ?? 'part of it'} cannot be read and is left out.`,
    remedy: 'Fill in that part again on the page Present.',
  }),
  'slide-too-long': (p) => ({
    what: `Slide ${row(p)} has ${num(p, 'count')} sentences; the first ${num(p, 'most')} are shown.`,
    remedy: 'Move the rest to another slide. The last row has time for two sentences only.',
  }),
  'slide-area-unknown': (p) => ({
    what: `Slide ${row(p)} points at an area that is not there (${area(p)}); the remark is left out.`,
    remedy: 'Choose the area again on the page Present.',
  }),
  'slide-view-ignored': (p) => ({
    what: `Slide ${row(p)}: the part “${say(p, 'key')}=${say(p, 'value')}” of its map does not fit these data and is left out.`,
    remedy: 'Open “Arrange the map of this slide”, choose again, and save.',
  }),
  'view-value-ignored': (p) => ({
    what: `The part “${say(p, 'key')}=${say(p, 'value')}” of the link does not fit these data and was passed over.`,
    remedy: 'Choose again on the screen, then copy the new link.',
  }),
  'page-unknown': (p) => ({
    what: `There is no page “${say(p, 'value')}”; the map was opened instead.`,
    remedy: 'Check the link, or choose a page from the menu.',
  }),
};
