import type { Dataset } from '$lib/domain';

/** Words of offices and of who people are in a neighbourhood: with one of them a text may be a role. */
const ROLE_WORDS = new Set(
  (
    'ketua wakil sekretaris bendahara pengurus anggota kader kepala lurah camat perangkat staf kasi seksi petugas ' +
    'koordinator pendamping fasilitator relawan tokoh masyarakat adat agama pemuda perempuan warga setempat ' +
    'perwakilan keluarga tetangga pemilik kelian klian perbekel bidan dokter guru ustaz imam takmir dkm bpd bkm ' +
    'lkm lpm pkk karang taruna posyandu koperasi kelompok tani ibu bapak head chair member resident residents ' +
    'volunteer officer leader of the women youth'
  ).split(' '),
);
/** Words between them that name nobody. */
const FILLERS = new Set(
  'dan atau di dari se dusun banjar lingkungan rt rw kelurahan desa dkk para and or from'.split(' '),
);
const ADDRESSED =
  /(?:^|[\s(,])(?:bpk|bapak|pak|bp|ibu|bu|sdri?|tn|ny|mas|mbak|kang|teh|h|hj|ust(?:adz?)?)\.?\s+\p{Lu}/u;

/** Words of the names of a package's own areas, lower-case: they name no person. */
export function areaWords({ levels }: Pick<Dataset, 'levels'>): ReadonlySet<string> {
  return new Set(levels.flatMap(({ names }) => names.flatMap((name) => name.toLowerCase().split(/\s+/))));
}

/** How like a person's name a text is: 0 not at all, 1 by its shape, 2 by its words. */
export type Likeness = (text: string) => 0 | 1 | 2;

/**
 * Whether what was typed for a role looks like a person's name instead: a form of address before a name, or
 * what is left once words of offices, numbers and names of the package's own areas are taken out. Nothing
 * typed is no name.
 */
export function looksLikeName(text: string, likeness: Likeness, areaNames: ReadonlySet<string>): boolean {
  const lowered = text.replace(/^(?:Ibu|Bapak)-(?:ibu|bapak)/i, '');
  if (ADDRESSED.test(lowered.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())))
    return !isOffice(lowered);
  const words = text.split(/[\s,./()-]+/).filter((word) => word !== '' && !/\d/.test(word));
  const rest = words.filter((word) => {
    const low = word.toLowerCase();
    return !ROLE_WORDS.has(low) && !FILLERS.has(low) && !areaNames.has(low);
  });
  if (rest.length === 0) return false;
  return likeness(rest.join(' ')) > 0;
}

/** "Ibu PKK", "Bapak Lurah": a form of address before an office. */
function isOffice(text: string): boolean {
  const after = /(?:bpk|bapak|pak|bp|ibu|bu)\.?\s+([\p{L}]+)/iu.exec(text)?.[1]?.toLowerCase() ?? '';
  return ROLE_WORDS.has(after) || FILLERS.has(after);
}

/** Roles to choose from for an area of the labels given, the lowest first: "Ketua RT 05", "Ketua RW 03". */
export function rolesFor(areaLabels: readonly string[]): string[] {
  return [...areaLabels.map((label) => `Ketua ${label}`), ...USUAL_ROLES];
}

/** In Indonesian in every language: they stand in the minutes. */
const USUAL_ROLES = [
  'Kader Posyandu',
  'Kader PKK',
  'Ketua kelompok',
  'Pengurus LKM/BKM',
  'Perangkat kelurahan/desa',
  'Wakil perempuan',
  'Warga setempat',
];
