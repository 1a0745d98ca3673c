const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of offices and of who people are in a neighbourhood: with one of them a text may be a role. */
export const ROLE_WORDS = words(`
  ketua wakil sekretaris bendahara pengurus anggota kader kepala lurah camat perangkat staf kasi seksi petugas
  koordinator pendamping fasilitator relawan tokoh masyarakat adat agama pemuda perempuan warga setempat
  perwakilan keluarga tetangga pemilik kelian klian perbekel bidan dokter guru ustaz imam takmir dkm bpd bkm
  lkm lpm pkk karang taruna posyandu koperasi kelompok tani ibu bapak head chair member resident residents
  volunteer officer leader of the women youth
`);

/** Words between them that name nobody. */
export const FILLERS = words(`
  dan atau di dari se dusun banjar lingkungan rt rw kelurahan desa dkk para and or from
`);

/** Whom else a form of address is used for without naming anyone: "Ibu Hamil", "Ibu Rumah Tangga". */
export const NOBODY = words(`
  anak asuh balita hamil kades lansia menyusui muda nifas pekerja pengajian rumah tangga yang yg
`);

/** What a house is called by that is nobody's own: "Rumah Baca", "Rumah Tidak Layak Huni". */
export const HOUSE_KINDS = words(`
  adat baca bersama contoh data dinas duka gizi huni ibadah janda duda jompo kk kompos kontrakan kost kos kosong
  kreatif kumuh lansia layak makan miskin panggung pemulihan pintar pompa potong produksi rusak sakit sederhana
  sehat sewa singgah susun swadaya tangga tahfiz tidak tinggal tumbuh
`);
