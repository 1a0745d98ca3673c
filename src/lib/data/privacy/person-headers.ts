const PERSONAL =
  /^(?!jumlah|jml|total)(?:nam[ae]$|nama .*\b(?:kk|krt|art|kepala|anggota|lengkap|warga|penduduk|penerima|responden|ibu|ayah|suami|istri)\b|(?:kepala keluarga|penerima|responden)$|.*\b(?:ketua|bendahara|sekretaris|pengurus|(?:no)?(?:(nik|ktp)|(hp|te?l\w*p\w*|\w*phone|wa|whatsapp)|(rek|rekening))|no(?:mor)? ?(kk|kartu keluarga)|(ttl|t.*l.* lahir)|(e ?mail|kontak|contact|narahubung|cp)|(alamat))\b)/;

/**
 * What a header says of persons, as a match of its lower-case words; null where it says nothing of
 * them, or that it counts them ("Jumlah Penerima"). Groups: 1 NIK, 2 telephone, 3 account, 4 family
 * card, 5 birth, 6 contact, 7 address; none of them for a name. A plain "nama" is a person's here; who
 * reads it as a group's or an area's says so.
 */
export function personIn(header: string): RegExpExecArray | null {
  return PERSONAL.exec(
    header
      .slice(0, 99)
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim(),
  );
}

/** Whether a header that no reader asked for names personal data: such a column is never read. */
export function isPersonalHeader(header: string): boolean {
  return personIn(header) !== null;
}

/** Whether a header names a number that only a list of persons has (NIK, family card). */
export function isIdentityHeader(header: string): boolean {
  const said = personIn(header);
  return said !== null && (said[1] ?? said[4]) !== undefined;
}
