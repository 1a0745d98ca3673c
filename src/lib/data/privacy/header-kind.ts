import type { PersonalKind } from './column-verdict';
import { personIn } from './person-headers';

/** Kinds of the groups of personIn, in their order. */
const KINDS: readonly PersonalKind[] = [
  'nik',
  'phone',
  'bank',
  'family-card',
  'birth-date',
  'contact',
  'address',
];
/** Remarks and stories: free text in which anybody may be named. */
const FREE =
  /^(?:ket|keterangan|catatan|notes?|remarks?|uraian|deskripsi|description|komentar|comments?|alasan|cerita|riwayat|saran|lain lain)\b/;
/** A person's name whatever the column is read as. */
const FIRM =
  /^(?:nama )?(?:ketua|bendahara|sekretaris|pengurus|penerima|responden|kepala keluarga|kk)(?: (?:kelompok|rt|rw|warga|keluarga|rumah tangga|manfaat|bantuan))*$/;
/** Further words for persons, who also may be counted: they need cells that look like names. */
const PERSON =
  /\b(?:nama|penerima|responden|nasabah|peserta|pemilik|petugas|kader|pendamping|pendata|krt|suami|istri|isteri|ayah|ibu|anak|wali|pic|pj|penanggung jawab|almarhum)\b/;
const PLACE =
  /\b(?:desa|kel|kelurahan|kec|kecamatan|kab|kabupaten|kota|prov|provinsi|wilayah|dusun|banjar|lingkungan|kampung|padukuhan|jorong|nagari|rt|rw|jalan|nama ?obj|namobj|wadm\w*)\b/;
const CODE = /\b(?:kode|kd|id\w*|code|bps|sls|kemendagri|\w*id)\b/;

/** Words of a header, lower-case with single spaces. */
export function headerWords(header: string): string {
  return header
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What of a person a header announces (see personIn), or free text; null where neither. */
export function headerKind(header: string): PersonalKind | null {
  const person = personIn(header);
  if (person === null) return FREE.test(headerWords(header)) ? 'free-text' : null;
  return KINDS.find((_, i) => person[i + 1] !== undefined) ?? 'name';
}

/** Whether a header is that of a person's name even where a reader has taken the column for something. */
export function isFirmName(header: string): boolean {
  return FIRM.test(headerWords(header)) && headerKind(header) === 'name';
}

/** Whether a header has a word for persons, who may as well be counted in the column. */
export function saysPerson(header: string): boolean {
  return PERSON.test(headerWords(header));
}

/** Whether a header says that its column names places. */
export function saysPlace(header: string): boolean {
  return PLACE.test(headerWords(header));
}

/** Whether a header says that its column holds codes. */
export function saysCode(header: string): boolean {
  return CODE.test(headerWords(header));
}

/** Whether a header is a plain "nama": whose name it is, the table's use says. */
export function isPlainName(header: string): boolean {
  return /^nam[ae]$/.test(headerWords(header));
}
