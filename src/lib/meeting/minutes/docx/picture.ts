/** A picture as Word takes it. */
export interface Picture {
  readonly type: 'png' | 'jpg';
  readonly data: Uint8Array<ArrayBuffer>;
}

/** The picture in a data URL (PNG or JPEG, base64); null for anything else. */
export function pictureOf(url: string): Picture | null {
  const parts = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/=\s]+)$/.exec(url);
  if (parts?.[1] === undefined || parts[2] === undefined) return null;
  try {
    const data = Uint8Array.from(atob(parts[2].replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
    return { type: parts[1] === 'png' ? 'png' : 'jpg', data };
  } catch {
    return null;
  }
}
