const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of offices and of who people are in a neighbourhood: with one of them a text may be a role. */
export const ROLE_WORDS = words(`
  ketua wakil sekretaris bendahara pengurus anggota kader kepala lurah camat perangkat staf kasi seksi petugas
  koordinator pendamping fasilitator relawan tokoh masyarakat adat agama pemuda perempuan warga setempat
  perwakilan keluarga tetangga pemilik kelian klian perbekel bidan dokter guru ustaz imam takmir dkm bpd bkm
  lkm lpm pkk karang taruna posyandu koperasi kelompok tani ibu bapak head chair member resident residents
  kades kadus kaling kawil bupati walikota wali gubernur presiden menteri dewan marbot modin penghulu pendeta pastor
  romo pedanda pemangku mangku babinsa bhabinkamtibmas babinkamtibmas linmas hansip satpam kapolsek danramil
  ustad ustadz ustadzah kyai kiai nyai pelaksana penyuluh penggerak majelis taklim dasa wisma dasawisma
  volunteer officer leader of the women youth
`);

/** Words between them that name nobody. */
export const FILLERS = words(`
  dan atau di dari se dusun banjar lingkungan rt rw kelurahan desa dkk para and or from
`);

/** Whom else a form of address is used for without naming anyone: "Ibu Hamil", "Ibu Rumah Tangga". */
export const NOBODY = words(`
  anak asuh balita hamil kades lansia menyusui muda nifas pekerja pengajian rumah tangga yang yg
  kos kost sopir tukang penjual pedagang penjahit pengrajin perajin pengusaha buruh nelayan petani peternak janda duda
  tunggal yatim piatu difabel disabilitas
`);

/** Whom nobody's house is called after. */
export const HOUSES = words('rumah kediaman');

/** What bears the name of a person who is long known: "Gang Haji Mahmud", "Masjid Haji Umar". */
export const NAMED_PLACES = words(`
  gang gg jalan jl jln lorong masjid mesjid mushola musholla mushalla musala langgar surau jembatan lapangan kampung kp
  pesantren ponpes kompleks komplek perumahan perum sungai pasar sd sdn smp smpn sma sman smk mi mts ma tk paud
`);

/** Parts of names that are words of everyday life too. */
export const COMMON_WORDS = words(`
  ade adi agung agus asih ayu bagus budi cahya citra indah intan kartika made mega melati murni nur pertiwi puspita
  putra putri rahmat ratna sabar sari satria surya tri untung utami utomo wahyu anak dian eka dwi kurnia
`);

/** Whether a word is of an office, of who people are, or names nobody. */
export function isOffice(word: string): boolean {
  const low = word.toLowerCase();
  return [ROLE_WORDS, FILLERS, NOBODY].some((known) => known.has(low));
}

/** What a house is called by that is nobody's own: "Rumah Baca", "Rumah Tidak Layak Huni". */
export const HOUSE_KINDS = words(`
  adat baca bersama contoh data dinas duka gizi huni ibadah janda duda jompo kk kompos kontrakan kost kos kosong
  kreatif kumuh lansia layak makan miskin panggung pemulihan pintar pompa potong produksi rusak sakit sederhana
  sehat sewa singgah susun swadaya tangga tahfiz tidak tinggal tumbuh
`);
