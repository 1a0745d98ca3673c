/** A form of address and the words with capital letters after it: "Ibu Siti Aminah", "Bpk. Budi", "PAK BUDI". */
const ADDRESSED =
  /(?<!\p{L})((?:[Bb](?:apak|pk|p|u)|[Pp]ak|[Ii]bu|[Ss]dri?|B(?:APAK|PK|U)|PAK|IBU|SDRI?)(?:\.\s*|\s+))(\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*)*)/gu;
/** Whom a form of address is used for without naming anyone: "Ibu Hamil", "Bapak RW", "Ibu Rumah Tangga". */
const NOBODY = new Set(
  `anak asuh balita camat dan desa dusun guru hamil kader kades kepala ketua lansia lurah menyusui muda nifas pekerja
  pengajian pengurus pkk rt rumah rw sekretaris tani tangga warga`.split(/\s+/),
);

/** Text in which nobody is addressed by name any more: "rapat di rumah Ibu •••". Other text stays as it is. */
export function maskAddressed(text: string): string {
  return text.replace(ADDRESSED, (found, address: string, name: string) => {
    const [first = ''] = name.toLowerCase().split(/\s+/);
    return NOBODY.has(first) ? found : `${address}•••`;
  });
}
