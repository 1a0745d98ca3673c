/** Px that the longer side of a logo may have: enough for the head of a letter. */
const LONGEST = 320;

/**
 * A picture as a small data URL, drawn anew so that nothing but what is seen goes along (no place, no date of
 * a photograph); null for what is no PNG or JPEG.
 */
export async function readLogo(file: File): Promise<string | null> {
  if (file.type !== 'image/png' && file.type !== 'image/jpeg') return null;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return canvas.toDataURL(file.type);
  } catch {
    return null;
  }
}
