import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tooLongFor } from './hall-room';

interface Words {
  readonly id: string;
  readonly en: string;
}
interface File {
  readonly slide: readonly { judul: Words; kalimat: readonly Words[]; pertanyaan: Words }[];
}

describe('words that a hall has room for', () => {
  it.each(['cibeureum', 'betet'])('are all those of the sample story of %s', (name) => {
    const { slide } = JSON.parse(readFileSync(`data/${name}/cerita.json`, 'utf8')) as File;
    for (const { judul, kalimat, pertanyaan } of slide) {
      expect([judul.id, judul.en].filter((words) => tooLongFor('title', words))).toEqual([]);
      const sentences = kalimat.flatMap(({ id, en }) => [id, en]);
      expect(sentences.filter((words) => tooLongFor('text', words))).toEqual([]);
      expect([pertanyaan.id, pertanyaan.en].filter((words) => tooLongFor('question', words))).toEqual([]);
    }
  });

  it('are not a sentence of thirty words, nor a remark that would cover half the map', () => {
    expect(tooLongFor('text', Array.from({ length: 30 }, () => 'warga').join(' '))).toBe(true);
    expect(tooLongFor('callouts', 'x'.repeat(46))).toBe(true);
    expect(tooLongFor('callouts', ` ${'x'.repeat(45)} `)).toBe(false);
  });
});
