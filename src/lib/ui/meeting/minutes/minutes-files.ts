import type { Lang } from '$lib/domain';
import { loadDocx, loadMinutes, type Block, type MapBlock, type PaperId, type Writing } from '$lib/meeting';
import { saveBytes } from '../../data/leave/save-bytes';
import { mapPicture } from './map-picture';
import type { Prepared } from './prepare';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Writes the minutes as .docx, with its maps as pictures, and hands it over; the name of the file. */
export async function saveDocx(
  prepared: Prepared,
  blocks: readonly Block[],
  paper: PaperId,
  { words, lang }: Writing & { readonly lang: Lang },
): Promise<string> {
  const { writeDocx } = await loadDocx();
  const maps = blocks.filter((block): block is MapBlock => block.kind === 'map');
  const pictures = new Map<string, Uint8Array>();
  for (const { svg, width, height } of maps) pictures.set(svg, await mapPicture(svg, width, height));
  const { title, page } = words.paper;
  const bytes = await writeDocx({ blocks, title, lang, paper, pictures, page });
  return save(prepared, words.paper.fileNames.minutes, 'docx', bytes, DOCX);
}

/** Hands over the corrections or the agreements as CSV; the name of the file. */
export async function saveCsv(
  prepared: Prepared,
  which: 'corrections' | 'agreements',
  writing: Writing,
): Promise<string> {
  const { correctionsCsv, agreementsCsv } = await loadMinutes();
  const { minutes, dataset } = prepared;
  const text =
    which === 'corrections'
      ? await correctionsCsv(minutes.corrections, dataset, writing, minutes.output)
      : await agreementsCsv(minutes.agreements, writing, minutes.output);
  const name = writing.words.paper.fileNames[which];
  return save(prepared, name, 'csv', new TextEncoder().encode(text), 'text/csv');
}

async function save(
  { minutes, dataset }: Prepared,
  what: string,
  ending: string,
  bytes: Uint8Array,
  type: string,
): Promise<string> {
  const { fileName } = await loadMinutes();
  const name = await fileName([what, minutes.output, minutes.meeting.date], dataset, ending);
  saveBytes(name, bytes, type);
  return name;
}
