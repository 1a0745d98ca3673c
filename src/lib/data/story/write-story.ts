import type { Callout, Slide, Story } from '$lib/domain';
import { STORY_VERSION } from './read-story';

/** A story as the value that `cerita.json` holds; plain data, which `readStoryValue` reads back to the same. */
export function storyValue({ title, slides }: Story): object {
  return { versi: STORY_VERSION, judul: title, slide: slides.map(slideEntry) };
}

/** A story as the text of `cerita.json`. */
export function storyText(story: Story): string {
  return `${JSON.stringify(storyValue(story), null, 2)}\n`;
}

function slideEntry({ id, title, text, question, callouts, room, said = [], view, reveal }: Slide): object {
  return {
    id,
    judul: title,
    ...(text.length > 0 && { kalimat: text }),
    ...(question !== null && { pertanyaan: question }),
    ...(callouts.length > 0 && { sorotan: callouts.map(calloutEntry) }),
    ...(room.length > 0 && { ruang: room }),
    ...(said.some((words) => words.trim() !== '') && { tulisan: said }),
    tampilan: view,
    ...(reveal === 'names' && { buka: 'nama' }),
  };
}

function calloutEntry({ level, area, text }: Callout): object {
  return { tingkat: level, wilayah: area, teks: text };
}
