import { formatsFor } from '../formats';
import type { Book } from './book';

const f = formatsFor('id');
const g = formatsFor('en');
const n = (value: number, one: string, more: string): string =>
  `${g.whole(value)} ${value === 1 ? one : more}`;

const id = {
  title: 'Simpan dan bagikan',
  loading: 'Membuka kumpulan data…',
  missing: 'Kumpulan data ini tidak ada di perangkat ini, atau tidak bisa dibaca.',
  checkTitle: 'Periksa sebelum dibagikan',
  checkLead: 'Ini yang akan keluar dari perangkat Anda. Baca dulu, baru unduh.',
  checking: 'Memeriksa…',
  leaves: 'Yang ikut',
  areas: (count: number, level: string, drawn: boolean) =>
    `${f.whole(count)} ${level}${drawn ? ' dengan batas wilayah' : ' tanpa batas wilayah'}`,
  squares: (count: number, level: string) =>
    `${f.whole(count)} ${level} sebagai denah kotak, bukan batas sebenarnya`,
  cells: (count: number, level: string) =>
    `${f.whole(count)} ${level} dengan batas buatan (sel terdekat), bukan batas sebenarnya`,
  years: (years: readonly number[]) =>
    years.every((year) => year === 0)
      ? 'Angka tanpa tahun'
      : `Angka tahun ${years.filter((y) => y !== 0).join(', ')}`,
  indicators: (titles: readonly string[]) => `Yang dihitung: ${titles.join('; ')}`,
  groups: (total: number) => `${f.whole(total)} kelompok warga:`,
  atPoint: (count: number) => `${f.whole(count)} dengan titik letak`,
  atArea: (count: number) => `${f.whole(count)} hanya dengan nama wilayahnya`,
  ofWhole: (count: number) => `${f.whole(count)} milik seluruh wilayah`,
  nowhere: (count: number) => `${f.whole(count)} tanpa letak`,
  homesAtPoint: (count: number) =>
    `Awas: ${f.whole(count)} kelompok yang berkumpul di rumah warga masih dengan titik letaknya`,
  withDetails: (count: number) =>
    `${f.whole(count)} kelompok dengan keterangan lain (tujuan, iuran, kegiatan); tulisannya ikut apa adanya, tidak diperiksa`,
  remarks: (count: number) => `${f.whole(count)} catatan tentang angka, apa adanya`,
  notes: (count: number) => `${f.whole(count)} catatan tentang sumber`,
  profile: (count: number) => `${f.whole(count)} keterangan profil wilayah`,
  funds: (count: number) => `${f.whole(count)} baris dana`,
  partnerships: (count: number) => `${f.whole(count)} kerja sama`,
  context: (count: number) => `${f.whole(count)} penunjuk arah (jalan, sungai, tempat)`,
  amendments: (count: number) =>
    `${f.whole(count)} perubahan, dengan angka sebelum dan sesudahnya, alasan, dan tanggalnya`,
  meetings: (count: number) => `${f.whole(count)} catatan rembug (waktu, tempat, jumlah yang hadir)`,
  agreements: (count: number) =>
    `${f.whole(count)} kesepakatan; tulisannya ikut apa adanya, kecuali nomor telepon dan nomor orang, yang disamarkan`,
  story: (count: number) =>
    `${f.whole(count)} slide tayangan; tulisannya ikut apa adanya, kecuali nomor telepon dan nomor orang, yang disamarkan`,
  dropped: 'Yang dibuang',
  droppedNone: 'Tidak ada yang dibuang.',
  droppedColumns: (columns: readonly string[]) => `Kolom data pribadi: ${columns.join(', ')}`,
  heldAtArea: (count: number) => `Titik letak ${f.whole(count)} kelompok yang berkumpul di rumah warga`,
  heldNowhere: (count: number) =>
    `Titik letak ${f.whole(count)} kelompok di rumah warga yang wilayahnya tidak diketahui`,
  snapped: (count: number, metres: number) =>
    `Letak tepat ${f.whole(count)} kelompok lain; dibulatkan ke petak ${f.whole(metres)} m`,
  amendmentsDropped: (count: number) =>
    `Riwayat ${f.whole(count)} perubahan yang bisa membocorkan angka atau letak; yang disepakati sudah masuk ke angkanya, tanpa angka sebelumnya`,
  remarksDropped: (count: number) => `${f.whole(count)} catatan di wilayah yang angkanya disamarkan`,
  problemsDropped: (count: number) => `${f.whole(count)} pesan pemeriksaan yang mengutip angka`,
  groupCountsDropped: (count: number) => `Jumlah KK miskin yang ikut, di ${f.whole(count)} kelompok`,
  lost: (count: number) =>
    `Sebab ${f.whole(count)} angka yang tidak dipakai (bertentangan atau mustahil); ditulis “n/a”`,
  hidden: 'Yang disamarkan',
  hiddenNone: (k: number) => `Tidak ada jumlah di bawah ${f.whole(k)} yang perlu disamarkan.`,
  hiddenLine: (what: string, level: string, year: number, count: number) =>
    `${what}${year === 0 ? '' : ` ${year}`}: ${f.whole(count)} ${level}`,
  hiddenWhy: (k: number) =>
    `Sedikit (1–${f.whole(k - 1)}), atau disembunyikan demi tetangganya: bila hanya yang kecil disamarkan, angkanya bisa dihitung kembali dari jumlah di atasnya. Mana yang mana tidak ditulis.`,
  withheld: (what: string, year: number) =>
    `${what}${year === 0 ? '' : ` ${year}`}: seluruhnya, karena kurang dari itu tidak cukup melindungi`,
  offSimulated: 'Angka simulasi tidak disamarkan: tidak ada warga di baliknya.',
  asPutUp:
    'Angkanya sama dengan salinan tempel berita acara rembug: yang di sana disembunyikan atau belum dimuat, di sini juga.',
  hiddenOff: 'Penyamaran dimatikan: semua jumlah kecil ikut apa adanya.',
  unchecked: 'Yang tidak dapat diperiksa',
  uncheckedSums: (names: readonly string[]) =>
    `Yang disamarkan hanya dijaga terhadap jumlah antarwilayah. Apakah ${names.join(', ')} bila dijumlah atau dikurangkan satu sama lain membuka angka yang disamarkan, tidak dapat diperiksa.`,
  uncheckedLine: (what: string, level: string, year: number, count: number) =>
    `${what}${year === 0 ? '' : ` ${year}`}: ${f.whole(count)} ${level} hanya punya persen tanpa jumlah: tidak dapat diperiksa`,
  uncheckedWhy:
    'Persen bisa berasal dari satu atau dua keluarga saja. Putuskan sendiri apakah pantas dibagikan.',
  switches: 'Perlindungan',
  hide: (k: number) => `Samarkan jumlah kecil (1–${f.whole(k - 1)} KK)`,
  risk: 'Saya mengerti: dengan jumlah sekecil itu tetangga bisa menebak keluarga mana yang dimaksud, dan berkas yang sudah tersebar tidak bisa ditarik kembali. Saya tetap membagikannya tanpa penyamaran.',
  withWords: (count: number) => `Ikutkan kata warga (${f.whole(count)} tulisan dari tayangan)`,
  withWordsHint:
    'Tanpa dicentang, kata warga tinggal di perangkat ini. Baca dulu: jangan ada nama warga atau jumlah KK yang kecil.',
  saidList: 'Kata warga yang ikut',
  hold: 'Tahan kelompok yang berkumpul di rumah warga di tingkat wilayahnya (tanpa titik letak)',
  grid: 'Letak kelompok lain',
  gridNames: { tepat: 'Apa adanya', '50': 'Petak 50 m', '100': 'Petak 100 m' } as Readonly<
    Record<string, string>
  >,
  downloads: 'Unduh untuk dibagikan',
  zip: 'Unduh kumpulan data (.zip)',
  zipNote:
    'Bisa dimasukkan lagi ke halaman Data, atau dibuka (unzip) ke folder data/ di situs Anda. Angka yang disamarkan tertulis “disamarkan”.',
  tableTitle: 'Tabel',
  level: 'Tingkat',
  indicator: 'Yang ditampilkan',
  year: 'Tahun',
  csv: 'Unduh tabel (.csv)',
  tableBasis: (unit: string) => `${unit} yang terhitung`,
  tableHead: { area: 'Wilayah', groups: 'Kelompok', per100: 'Kelompok per 100 KK', percent: 'per 100' },
  done: (file: string) => `${file} sudah dibuat. Lihat di folder unduhan.`,
  failed: 'Berkasnya gagal dibuat. Muat ulang halaman, lalu coba lagi.',
  backupTitle: 'Cadangan lengkap untuk perangkat sendiri',
  backupWarn:
    'Jangan dibagikan: isinya semua angka, semua letak, dan semua perubahan, tanpa penyamaran. Simpan di tempat yang hanya Anda pegang.',
  backup: 'Unduh cadangan lengkap (.zip)',
  backupName: 'cadangan-lengkap',
  templates: 'Tabel kosong untuk diisi',
  templatesLead: 'Isi barisnya, lalu jatuhkan kembali ke halaman ini. Baris contoh dilewati sendiri.',
  template: {
    kemiskinan: 'Angka per wilayah',
    kelompok: 'Kelompok warga',
    dana: 'Dana',
  } as Readonly<Record<string, string>>,
  templateAs: (what: string, format: string) => `${what}, ${format}`,
  notesSheet: 'Petunjuk',
  templateNotes: {
    kemiskinan: [
      'Cara mengisi: satu baris untuk satu wilayah. Baris “CONTOH (tidak dibaca)” boleh dihapus.',
      'Di bawah tahun: tahun angkanya, empat angka.',
      'Di bawah kk: banyaknya KK di wilayah itu, semuanya, bukan hanya yang miskin.',
      'Di bawah kk_miskin: banyaknya KK yang miskin. Tidak boleh lebih dari semua KK.',
      'Belum didata? Biarkan kosong. Kosong tidak sama dengan nol; tulis 0 hanya bila memang tidak ada.',
      'Jangan menulis nama, NIK, nomor KK, atau nomor telepon di sini.',
    ],
    kelompok: [
      'Cara mengisi: satu baris untuk satu kelompok. Baris “CONTOH (tidak dibaca)” boleh dihapus.',
      'Tulis nama kelompoknya, bukan nama ketuanya.',
      'Letak: isi lat dan lng bila tahu titiknya; bila tidak, cukup nomor wilayahnya.',
      'Jangkauan: sampai mana warganya, misalnya rt, rw, atau kelurahan.',
      'Aktif: tulis ya atau tidak. Yang tidak diketahui biarkan kosong.',
      'Jangan menulis nama orang, NIK, nomor KK, atau nomor telepon di sini.',
    ],
    dana: [
      'Cara mengisi: satu baris untuk satu bidang dalam satu tahun. Baris “CONTOH (tidak dibaca)” boleh dihapus.',
      'Di bawah rp: rupiah yang terpakai, angka saja. Di bawah pagu_rp: rupiah yang disediakan.',
      'Nomor wilayah diisi hanya bila dananya memang untuk wilayah itu.',
      'Belum tahu? Biarkan kosong. Kosong tidak sama dengan nol.',
    ],
  } as Readonly<Record<string, readonly string[]>>,
};

const en: typeof id = {
  title: 'Save and share',
  loading: 'Opening the package…',
  missing: 'This package is not on this device, or cannot be read.',
  checkTitle: 'Check before sharing',
  checkLead: 'This is what would leave your device. Read it first, then download.',
  checking: 'Checking…',
  leaves: 'What goes along',
  areas: (count, level, drawn) => `${g.whole(count)} ${level} ${drawn ? 'with' : 'without'} boundaries`,
  squares: (count, level) => `${g.whole(count)} ${level} as a schematic of squares, not real boundaries`,
  cells: (count, level) => `${g.whole(count)} ${level} with made-up boundaries (nearest cell), not real ones`,
  years: (years) =>
    years.every((year) => year === 0)
      ? 'Figures without a year'
      : `Figures of ${years.filter((y) => y !== 0).join(', ')}`,
  indicators: (titles) => `What is counted: ${titles.join('; ')}`,
  groups: (total) => `${n(total, 'community group', 'community groups')}:`,
  atPoint: (count) => `${g.whole(count)} with a point`,
  atArea: (count) => `${g.whole(count)} with the name of their area alone`,
  ofWhole: (count) => `${g.whole(count)} of the whole place`,
  nowhere: (count) => `${g.whole(count)} without a place`,
  homesAtPoint: (count) =>
    `Mind: ${n(count, 'group that meets', 'groups that meet')} at homes still with a point`,
  withDetails: (count) =>
    `${n(count, 'group', 'groups')} with more said (purpose, dues, activities); as written, not checked`,
  remarks: (count) => `${n(count, 'remark', 'remarks')} on figures, as written`,
  notes: (count) => `${n(count, 'note', 'notes')} on the sources`,
  profile: (count) => `${n(count, 'fact', 'facts')} of the place`,
  funds: (count) => `${n(count, 'line', 'lines')} of funds`,
  partnerships: (count) => n(count, 'partnership', 'partnerships'),
  context: (count) => `${n(count, 'landmark', 'landmarks')} (roads, rivers, places)`,
  amendments: (count) =>
    `${n(count, 'change', 'changes')}, with the figures before and after, reason and date`,
  meetings: (count) => `${n(count, 'meeting', 'meetings')} (time, place, how many came)`,
  agreements: (count) =>
    `${n(count, 'agreement', 'agreements')}; as written, but for telephone numbers and numbers of persons, which are masked`,
  story: (count) =>
    `${n(count, 'slide', 'slides')} of the story; as written, but for telephone numbers and numbers of persons, which are masked`,
  dropped: 'What is dropped',
  droppedNone: 'Nothing is dropped.',
  droppedColumns: (columns) => `Columns of personal data: ${columns.join(', ')}`,
  heldAtArea: (count) => `The points of ${n(count, 'group that meets', 'groups that meet')} at homes`,
  heldNowhere: (count) => `The points of ${n(count, 'group', 'groups')} that meet at homes in no known area`,
  snapped: (count, metres) =>
    `The exact place of ${n(count, 'other group', 'other groups')}; put to a grid of ${g.whole(metres)} m`,
  amendmentsDropped: (count) =>
    `The history of ${n(count, 'change', 'changes')} that could give away a figure or a place; what was agreed is part of the figures, without what stood before`,
  remarksDropped: (count) => `${n(count, 'remark', 'remarks')} on areas with hidden figures`,
  problemsDropped: (count) => `${n(count, 'message', 'messages')} that quote figures`,
  groupCountsDropped: (count) =>
    `The number of poor households taking part, in ${n(count, 'group', 'groups')}`,
  lost: (count) =>
    `Why ${n(count, 'figure is', 'figures are')} not used (conflicting or impossible); written as “n/a”`,
  hidden: 'What is hidden',
  hiddenNone: (k) => `No count below ${g.whole(k)} needs hiding.`,
  hiddenLine: (what, level, year, count) =>
    `${what}${year === 0 ? '' : ` ${year}`}: ${g.whole(count)} ${level}`,
  hiddenWhy: (k) =>
    `Few (1–${g.whole(k - 1)}), or hidden for their neighbours’ sake: were only the small ones hidden, they could be worked out from the totals above. Which is which is not written.`,
  withheld: (what, year) =>
    `${what}${year === 0 ? '' : ` ${year}`}: all of it, since anything less would not protect`,
  offSimulated: 'Simulated figures are not hidden: there are no residents behind them.',
  asPutUp:
    'The figures are those of the notice-board copy of the minutes: what is hidden or not yet told there is so here, too.',
  hiddenOff: 'Hiding is off: all small counts go as they are.',
  unchecked: 'What cannot be checked',
  uncheckedSums: (names) =>
    `What is hidden is guarded against sums over areas alone. Whether ${names.join(', ')}, added up or taken from each other, give a hidden figure away cannot be checked.`,
  uncheckedLine: (what, level, year, count) =>
    `${what}${year === 0 ? '' : ` ${year}`}: ${g.whole(count)} ${level} with a percentage and no counts: cannot be checked`,
  uncheckedWhy:
    'A percentage may come from one or two households alone. Decide for yourself whether it may be shared.',
  switches: 'Protection',
  hide: (k) => `Hide small counts (1–${g.whole(k - 1)} households)`,
  risk: 'I understand: from counts this small neighbours can guess which family is meant, and a file that has gone round cannot be called back. I share it without hiding all the same.',
  withWords: (count) => `Take residents’ words along (${n(count, 'text', 'texts')} of the story)`,
  withWordsHint:
    'Unless ticked, residents’ words stay on this device. Read them first: no resident’s name, no small number of households.',
  saidList: 'Residents’ words that go along',
  hold: 'Keep groups that meet at homes to their area (no point)',
  grid: 'Places of the other groups',
  gridNames: { tepat: 'As they are', '50': 'Grid of 50 m', '100': 'Grid of 100 m' },
  downloads: 'Download to share',
  zip: 'Download the package (.zip)',
  zipNote:
    'Can be given to the Data page again, or unzipped into the folder data/ of your site. Hidden figures are written “disamarkan”.',
  tableTitle: 'Table',
  level: 'Level',
  indicator: 'Indicator',
  year: 'Year',
  csv: 'Download the table (.csv)',
  tableBasis: (unit) => `${unit} counted`,
  tableHead: { area: 'Area', groups: 'Groups', per100: 'Groups per 100 households', percent: 'per 100' },
  done: (file) => `${file} is made. See your downloads.`,
  failed: 'The file could not be made. Reload the page and try again.',
  backupTitle: 'Full copy for your own device',
  backupWarn:
    'Not for sharing: it holds all figures, all places and all changes, with nothing hidden. Keep it where only you can get at it.',
  backup: 'Download the full copy (.zip)',
  backupName: 'full-copy',
  templates: 'Empty tables to fill in',
  templatesLead: 'Fill in the rows and drop the file here again. The example row is passed over.',
  template: { kemiskinan: 'Figures per area', kelompok: 'Community groups', dana: 'Funds' },
  templateAs: (what, format) => `${what}, ${format}`,
  notesSheet: 'Notes',
  templateNotes: {
    kemiskinan: [
      'How to fill in: one row for one area. The row “CONTOH (tidak dibaca)” is an example and may be deleted.',
      'Below tahun: the year of the figures, four digits.',
      'Below kk: all households of the area, not only the poor ones.',
      'Below kk_miskin: the poor households. Never more than all.',
      'Not counted yet? Leave it blank. Blank is not zero; write 0 only where there are none.',
      'Write no names, identity numbers or telephone numbers here.',
    ],
    kelompok: [
      'How to fill in: one row for one group. The row “CONTOH (tidak dibaca)” is an example and may be deleted.',
      'Write the name of the group, not of its head.',
      'Its place: lat and lng where they are known; else the number of its area is enough.',
      'Below jangkauan: how far it reaches, such as rt, rw or kelurahan.',
      'Below aktif: ya (yes) or tidak (no). Leave blank what is not known.',
      'Write no names of persons, identity numbers or telephone numbers here.',
    ],
    dana: [
      'How to fill in: one row for one field in one year. The row “CONTOH (tidak dibaca)” is an example and may be deleted.',
      'Below rp: the rupiah spent, digits alone. Below pagu_rp: the rupiah allotted.',
      'Name an area only where the money is for that area.',
      'Not known? Leave it blank. Blank is not zero.',
    ],
  },
};

export const leave = { id, en } satisfies Book;
