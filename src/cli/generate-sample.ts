import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeSample } from './sample/sample';

/** Writes the sample package anew: `node src/cli/run.mjs generate-sample [folder]` (data by default). */
export async function main([folder = 'data']: string[]): Promise<number> {
  for (const [path, text] of makeSample()) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`${file}: ${String(Buffer.byteLength(text))} bytes`);
  }
  return 0;
}
