import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../blocks';
import { makeMinutes } from '../make-minutes';
import { minutesBlocks } from '../minutes-blocks';
import { contoh, correction, inputOf, logOf, writingIn } from '../testing/contoh';
import { pictureOf } from './picture';
import { writeDocx } from './write-docx';

/** A PNG of one pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function filesOf(paper: 'a4' | 'f4', extra: readonly Block[] = []): Promise<Record<string, string>> {
  const source = contoh([48, 40, 60], [6, 9, 20]);
  const writing = await writingIn('id');
  const minutes = makeMinutes(await inputOf(source, logOf(correction('a', 1, ['6', '12']))));
  const blocks = [...minutesBlocks(minutes, source, writing), ...extra];
  const png = pictureOf(`data:image/png;base64,${PNG}`)?.data ?? new Uint8Array();
  const pictures = new Map(
    blocks.flatMap((block) => (block.kind === 'map' ? [[block.svg, png] as const] : [])),
  );
  const { title, page } = writing.words.paper;
  const bytes = await writeDocx({ blocks, title, lang: 'id', paper, pictures, page });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
}

/** The texts of a document, a space between runs. */
const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ');

describe('the minutes as .docx', () => {
  it('hold the figures, headings, repeated heads, maps with their text, and the language', async () => {
    const files = await filesOf('a4');
    const document = files['word/document.xml'] ?? '';
    const text = wordsOf(document);
    expect(text).toContain('BERITA ACARA REMBUG WARGA');
    expect(text).toContain('RT 01/RW 01 48 48 6 12 12,5% 25,0%');
    expect(text).toContain('6 → 12 (!)');
    expect(text).toContain('Balai &lt;RW&gt; 01');
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(3);
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(
      document.match(/descr="Peta\. (Sebelum|Sesudah) rembug: Keluarga miskin menurut RT\./g),
    ).toHaveLength(2);
    expect(files['word/styles.xml']).toContain('w:val="id-ID"');
    expect(Object.keys(files).filter((path) => /^word\/media\/.*png$/.test(path)).length).toBeGreaterThan(0);
    expect(files['docProps/core.xml']).toContain('BERITA ACARA REMBUG WARGA');
  });

  it('is set on A4 or F4', async () => {
    const size = async (paper: 'a4' | 'f4') =>
      /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec((await filesOf(paper))['word/document.xml'] ?? '')?.slice(1, 3);
    expect(await size('a4')).toEqual(['11906', '16838']);
    expect(await size('f4')).toEqual(['12189', '18709']);
  });

  it('takes any text without becoming unreadable', async () => {
    const files = await filesOf('a4', [{ kind: 'text', text: '<w:p/>&\u0000\uD800 akhir' }]);
    const document = files['word/document.xml'] ?? '';
    expect(wordsOf(document)).toContain('&lt;w:p/&gt;&amp;\uFFFD\uFFFD akhir');
  });
});

describe('a picture in a data URL', () => {
  it('is taken as PNG or JPEG and nothing else', () => {
    expect(pictureOf(`data:image/png;base64,${PNG}`)).toMatchObject({ type: 'png', size: [1, 1] });
    expect(pictureOf('data:image/jpeg;base64,/9j/')).toMatchObject({ type: 'jpg', size: [1, 1] });
    // Start of image, a comment of two bytes, and a frame of 100 rows by 160 columns.
    const jpeg = [0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 100, 0, 160, 1, 1, 17, 0];
    const url = `data:image/jpeg;base64,${btoa(String.fromCharCode(...jpeg))}`;
    expect(pictureOf(url)?.size).toEqual([160, 100]);
    expect(pictureOf('data:image/svg+xml;base64,PHN2Zy8+')).toBeNull();
    expect(pictureOf('https://contoh.id/logo.png')).toBeNull();
  });
});
