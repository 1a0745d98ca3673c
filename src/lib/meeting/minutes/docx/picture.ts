/** A picture as Word takes it. */
export interface Picture {
  readonly type: 'png' | 'jpg';
  readonly data: Uint8Array<ArrayBuffer>;
  /** Width and height, pixels; equal where the file does not say. */
  readonly size: readonly [width: number, height: number];
}

/** The picture in a data URL (PNG or JPEG, base64); null for anything else. */
export function pictureOf(url: string): Picture | null {
  const parts = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/=\s]+)$/.exec(url);
  if (parts?.[1] === undefined || parts[2] === undefined) return null;
  try {
    const data = Uint8Array.from(atob(parts[2].replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
    const isPng = parts[1] === 'png';
    return { type: isPng ? 'png' : 'jpg', data, size: (isPng ? pngSize(data) : jpegSize(data)) ?? [1, 1] };
  } catch {
    return null;
  }
}

type Size = readonly [width: number, height: number];

/** Sides as the head of a PNG says them (W3C PNG, 11.2.1); null for one cut short. */
function pngSize(data: Uint8Array<ArrayBuffer>): Size | null {
  if (data.length < 24) return null;
  const view = new DataView(data.buffer, data.byteOffset);
  return positive(view.getUint32(16), view.getUint32(20));
}

/** Sides as the frame of a JPEG says them (ITU-T T.81, B.2.2): the first marker C0 to CF but C4, C8 and CC. */
function jpegSize(data: Uint8Array<ArrayBuffer>): Size | null {
  const view = new DataView(data.buffer, data.byteOffset);
  for (let at = 2; at + 9 < data.length && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return positive(view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

const positive = (width: number, height: number): Size | null =>
  width > 0 && height > 0 ? [width, height] : null;
