import type {
  AgreementDoer,
  AgreementField,
  AgreementResult,
  AgreementStatus,
  AmendmentReason,
  AmendmentStatus,
  CostSource,
  GroupField,
} from '$lib/domain';
import { formatsFor } from '../formats';

const f = formatsFor('id');
const DOTS = '……………………';
const orDots = (text: string): string => (text === '' ? DOTS : text);

/** Words of the minutes and of the blank forms, in Indonesian. */
export const minutesId = {
  panel: {
    title: 'Berita acara',
    lead: 'Catatan resmi rembug: dicetak, ditandatangani, lalu disimpan. Periksa isinya di bawah sebelum mencetak.',
    output: 'Untuk apa',
    outputs: { arsip: 'Arsip LKM (lengkap)', salinan: 'Salinan tempel (papan pengumuman)' },
    paper: 'Kertas',
    papers: { a4: 'A4', f4: 'F4 (folio)' },
    level: 'Tingkat peta dan tabel',
    levelHint: 'Angka tiap RT sebaiknya tidak ditempel. Pilih RT hanya bila warga menyetujuinya.',
    working: 'Menyusun berita acara…',
    failed: 'Berita acara belum dapat disusun. Muat ulang halaman, lalu coba lagi.',
    preview: 'Pratinjau berita acara',
    print: 'Cetak',
    docx: 'Simpan .docx',
    csvCorrections: 'CSV koreksi',
    csvAgreements: 'CSV kesepakatan',
    package: 'Kumpulan data yang sudah dikoreksi',
    packageHint:
      'Kumpulan data diperiksa dulu di halaman ini, baru diunduh; angkanya sama dengan salinan tempel.',
    notOpened: 'Bagian ini belum bisa dibuka. Coba lagi bila jaringan sudah ada.',
    done: (file: string) => `${file} sudah dibuat. Lihat di folder unduhan.`,
    notDone: 'Berkasnya gagal dibuat. Coba lagi; bila masih gagal, cetak saja.',
    check: 'Periksa sebelum dibagikan',
    checkLead: 'Salinan ini akan dibaca siapa saja. Yang diperiksa:',
    checkHidden: (areas: number, level: string) =>
      areas === 0
        ? 'Tidak ada jumlah kecil yang perlu disamarkan di peta dan tabel lembar ini.'
        : `Di peta dan tabel lembar ini ${f.whole(areas)} ${level} disamarkan: sedikit, atau demi tetangganya.`,
    checkCorrections: (count: number) =>
      count === 0
        ? 'Semua koreksi ditulis dengan angkanya.'
        : `${f.whole(count)} koreksi ditulis tanpa angka dan tanpa alasan, karena angka atau selisihnya kecil, atau berupa persen yang tidak dapat diperiksa.`,
    checkBefore:
      'Peta dan angka sebelum rembug tidak ikut, supaya angka kecil tidak bisa dihitung dari selisihnya.',
    checkBeneficiaries: (count: number) =>
      `Penerima manfaat ${f.whole(count)} kesepakatan tidak ditulis, karena hanya sedikit KK.`,
    checkTexts:
      'Tulisan bebas (acara, tempat, isi kesepakatan, jabatan) ikut apa adanya. Baca sendiri: jangan ada nama warga atau jumlah KK yang kecil di dalamnya.',
    checkLoose: (text: string) =>
      `Ubah dulu tulisan ini: “${text}”. Di dalamnya mungkin ada nama warga atau jumlah KK yang kecil.`,
    checkLogo: 'Logo ikut apa adanya.',
    checkBehind: (k: number) =>
      `Angka jumlah (RW, seluruh wilayah) tetap seperti salinan sebelumnya untuk koreksi yang selisihnya kurang dari ${f.whole(k)} KK, supaya tidak bisa dihitung dengan membandingkan dua salinan.`,
    withWords: (count: number) => `Ikutkan kata warga (${f.whole(count)} tulisan)`,
    withWordsHint:
      'Kata warga selalu masuk arsip. Di papan pengumuman, ikutkan hanya setelah dibaca: jangan ada nama warga atau jumlah KK yang kecil.',
    checkWords: (count: number) =>
      `${f.whole(count)} tulisan kata warga ikut apa adanya, kecuali nomor telepon dan nomor orang, yang disamarkan.`,
    checkWordsOut: (count: number) => `${f.whole(count)} tulisan kata warga tidak ikut.`,
    gaps: 'Perlu dilengkapi sebelum dicetak',
    gapVotes: (what: string) => `Suara belum diisi: ${what}. Isi jumlah suaranya di tab Kesepakatan.`,
    gapAttendance: (typed: number, most: number, level: string) =>
      `Kehadiran tidak mungkin: tertulis ${f.whole(typed)} ${level}, padahal hanya ada ${f.whole(most)} ${level}. Angka itu tidak dicetak; betulkan di tab Kehadiran.`,
    gapQuorum: (most: number, level: string) =>
      `Aturan kuorum tidak mungkin: hanya ada ${f.whole(most)} ${level}. Betulkan di tab Kehadiran.`,
    gapHands: (what: string) => `Suara lebih banyak daripada yang hadir: ${what}. Periksa lagi.`,
    gapHouseholds: (what: string, typed: number, most: number) =>
      `Penerima manfaat tidak mungkin: ${what}. Tertulis ${f.whole(typed)} KK, padahal hanya ada ${f.whole(most)} KK. Betulkan di tab Kesepakatan.`,
    gapSources: (what: string) =>
      `Sumber dana lebih besar daripada biaya: ${what}. Betulkan di tab Kesepakatan.`,
    gapDue: (what: string) => `Tenggat sebelum hari rembug: ${what}. Betulkan di tab Kesepakatan.`,
    gapName: (text: string) =>
      `Nama orang tidak ditulis: “${text}”. Ganti titik-titiknya dengan kelompok atau peran, misalnya “ibu-ibu RT 05”.`,
    gapUnsaid: (count: number) =>
      `${f.whole(count)} kesepakatan belum ditulis isinya, jadi tidak dicetak. Tulis atau hapus di tab Kesepakatan.`,
    gapDate: 'Tanggal rembug tidak mungkin. Betulkan di tab Kehadiran.',
    gapHour: 'Jam rembug tidak mungkin. Betulkan di tab Kehadiran, misalnya 19.30.',
  },
  forms: {
    title: 'Formulir kosong',
    lead: 'Untuk balai tanpa listrik: cetak dulu, isi dengan pena, lalu ketik setelah listrik menyala. Tidak ada kolom nama.',
    which: 'Formulir',
    kinds: { hadir: 'Daftar hadir', koreksi: 'Koreksi data', kesepakatan: 'Kesepakatan' },
    figures: 'Cetak angka yang tercatat',
    figuresHint: 'Angka kecil tetap disamarkan.',
    preview: 'Pratinjau formulir',
    print: 'Cetak formulir',
    number: 'No.',
    heads: {
      hadir: 'DAFTAR HADIR REMBUG WARGA',
      koreksi: 'LEMBAR KOREKSI DATA',
      kesepakatan: 'LEMBAR KESEPAKATAN',
    },
    onDay: 'Hari, tanggal',
    hour: 'Pukul',
    place: 'Tempat',
    noNames: 'Tulis jumlah orang saja, bukan namanya.',
    men: 'Laki-laki',
    women: 'Perempuan',
    initials: (level: string) => `Paraf ketua ${level}`,
    total: 'Jumlah',
    recorded: (what: string) => `${what} tercatat`,
    proposal: (what: string) => `Usulan ${what}`,
    reason: 'Alasan (centang)',
    reasonKey: (reasons: readonly string[]) => `Alasan: ${reasons.join(', ')}.`,
    confirmed: 'Dikonfirmasi oleh (jabatan)',
    correctionsNote:
      'Kosongkan bila tidak ada usulan. Angka 0 ditulis hanya bila memang tidak ada. Jangan menulis nama warga, NIK, atau nomor KK.',
    year: (year: number) => (year === 0 ? '' : `Angka tahun ${year}`),
    agreement: (n: number) => `Kesepakatan ke-${f.whole(n)}`,
    hidden: 'disamarkan',
    none: 'tidak ada data',
    whatAgreed: 'Apa yang disepakati',
    followUpBy: 'Ditindaklanjuti oleh (jabatan, kelompok)',
    kk: 'KK',
    handsFor: 'setuju',
    handsAgainst: 'tidak setuju',
  },
  paper: {
    title: 'BERITA ACARA REMBUG WARGA',
    number: (number: string) => `Nomor: ${orDots(number)}`,
    archive: 'ARSIP LKM: memuat semua angka. Jangan ditempel dan jangan dibagikan.',
    archiveHidden:
      'ARSIP LKM: memuat semua angka yang ada di kumpulan data ini; sebagian sudah disamarkan di dalamnya sejak dibuka. Jangan ditempel dan jangan dibagikan.',
    copy: (k: number) =>
      `SALINAN TEMPEL: jumlah kecil (1–${f.whole(k - 1)} KK) dan yang bisa membocorkannya disamarkan.`,
    copyOpen: 'SALINAN TEMPEL',
    /** After the head of a copy with hidden counts whose table is made up. */
    copyMadeUp:
      'Angka contoh ikut disamarkan, sebelum dan sesudah dibetulkan, karena angka yang dibetulkan dalam rembug bisa nyata.',
    opening: (day: string, hour: string, place: string, where: string) =>
      `Pada hari ${day === '' ? `${DOTS}, tanggal ${DOTS}` : day}, pukul ${orDots(hour)}, bertempat di ${orDots(place)}, telah diadakan rembug warga ${where}.`,
    agenda: 'Acara',
    noAgenda: DOTS,
    attendance: 'Kehadiran',
    men: 'Laki-laki',
    women: 'Perempuan',
    people: 'Jumlah',
    persons: (count: number) => `${f.whole(count)} orang`,
    notCounted: 'tidak dihitung',
    present: (level: string) => `${level} yang hadir`,
    presentOf: (count: number, of: number, level: string) => `${f.whole(count)} dari ${f.whole(of)} ${level}`,
    quorum: 'Kuorum',
    quorumRule: (people: number | null, areas: number | null, level: string) =>
      `paling sedikit ${[
        ...(people === null ? [] : [`${f.whole(people)} orang`]),
        ...(areas === null ? [] : [`${f.whole(areas)} ${level}`]),
      ].join(' dan ')}`,
    noQuorum: 'tidak ditentukan',
    met: 'terpenuhi',
    notMet: 'tidak terpenuhi',
    unknown: 'belum dapat dipastikan karena kehadirannya tidak dihitung',
    impossiblePresent: (most: number, level: string) =>
      `tidak ditulis, karena yang diketik lebih dari ${f.whole(most)} ${level} yang ada`,
    impossibleRule: (most: number, level: string) =>
      `tidak mungkin, karena hanya ada ${f.whole(most)} ${level}`,
    unknownImpossible: (level: string) =>
      `belum dapat dipastikan karena jumlah ${level} yang diketik tidak mungkin`,
    review: 'Tinjauan atas kesepakatan yang lalu',
    maps: 'Peta dan angka',
    before: 'Sebelum rembug',
    after: 'Sesudah rembug',
    unchanged: 'Tidak ada angka yang berubah dalam rembug ini.',
    mapTitle: (which: string, what: string, level: string) => `${which}: ${what} menurut ${level}`,
    mapAlt: (title: string, bins: readonly string[]) => `Peta. ${title}. ${bins.join('; ')}.`,
    mapsInAnnex: 'Petanya ada di lampiran.',
    noMap: 'Kumpulan data ini tidak memuat batas wilayah di tingkat ini, jadi tidak ada peta.',
    beforeLeftOut:
      'Peta dan angka sebelum rembug tidak ditempel, supaya angka kecil tidak bisa dihitung dari selisihnya. Yang lengkap disimpan LKM.',
    behind: (k: number) =>
      `Angka jumlah di salinan ini belum memuat koreksi kecil (selisihnya kurang dari ${f.whole(k)} KK), supaya angka kecil tidak bisa dihitung dengan membandingkan dua salinan. Yang lengkap disimpan LKM.`,
    place: (which: string, count: string, of: string, unit: string, rate: string) =>
      `${which}: ${count} dari ${of} ${unit} (${rate}).`,
    coverage: (covered: number, areas: number, level: string, hidden: number) =>
      hidden === 0
        ? `Dihitung dari ${f.whole(covered)} dari ${f.whole(areas)} ${level} yang ada angkanya.`
        : `Dihitung dari ${f.whole(covered)} dari ${f.whole(areas)} ${level}: ${f.whole(hidden)} ${level} disamarkan, jadi tidak ikut dijumlah.`,
    ownWhole: (count: string, of: string, unit: string) =>
      `Angka yang tercatat untuk seluruh wilayah sendiri: ${count}${of === '' ? '' : ` dari ${of} ${unit}`}.`,
    part: (covered: number, areas: number, level: string) =>
      `(${f.whole(covered)} dari ${f.whole(areas)} ${level})`,
    partHidden: (covered: number, areas: number, level: string) =>
      `(${f.whole(covered)} dari ${f.whole(areas)} ${level}; jumlah kecil disamarkan)`,
    tableTitle: (what: string, level: string) => `${what} menurut ${level}`,
    tooMany: (count: number, level: string) =>
      `Tabel ${f.whole(count)} ${level} tidak dicetak di sini; unduh dari halaman Data.`,
    annexMaps: 'Lampiran: peta',
    annex: 'Lampiran: angka per wilayah',
    area: 'Wilayah',
    rate: 'per 100',
    whenHead: (what: string, which: string) => `${what}, ${which}`,
    shortBefore: 'sebelum',
    shortAfter: 'sesudah',
    hidden: 'disamarkan',
    none: 'tidak ada data',
    roomWords: 'Kata warga',
    roomNote: 'Ditulis dalam rembug, apa adanya.',
    corrections: 'Koreksi data',
    noCorrections: 'Tidak ada koreksi data dalam rembug ini.',
    correctionsNote: 'Hanya yang disepakati yang mengubah angka. Tanda (!): berubah lebih dari 30%.',
    correction: {
      number: 'No.',
      what: 'Yang dikoreksi',
      change: 'Sebelum → sesudah',
      rate: 'Persen sebelum → sesudah',
      reason: 'Alasan',
      role: 'Dikonfirmasi oleh',
      status: 'Status',
    },
    csvCorrection: {
      before: 'Sebelum',
      after: 'Sesudah',
      rateBefore: 'Persen sebelum',
      rateAfter: 'Persen sesudah',
      year: 'Tahun',
    },
    csvOutputHead: 'Untuk',
    csvOutput: { arsip: 'arsip LKM lengkap (jangan ditempel)', salinan: 'salinan tempel' },
    change: (before: string, after: string) => `${before} → ${after}`,
    becomes: (after: string) => `menjadi ${after}`,
    hiddenChange: 'diubah; angka atau selisihnya kecil, jadi disembunyikan',
    hiddenPercent: 'diubah; persen tanpa jumlah KK tidak dapat diperiksa, jadi tidak ditampilkan',
    large: ' (!)',
    notSaid: '–',
    blank: 'kosong',
    statuses: {
      usulan: 'usulan',
      'perlu-dicek': 'perlu dicek',
      disepakati: 'disepakati',
      'tidak-disepakati': 'tidak disepakati',
    } as Readonly<Record<AmendmentStatus, string>>,
    reasons: {
      'salah-catat': 'salah catat',
      pindah: 'pindah',
      'pisah-kk': 'pisah KK',
      meninggal: 'meninggal',
      'belum-tercatat': 'belum tercatat',
      lain: 'lain',
    } as Readonly<Record<AmendmentReason, string>>,
    measures: { kk: 'KK', kk_miskin: 'KK miskin', persen_miskin: 'Persen miskin', jiwa: 'Jiwa' } as Readonly<
      Record<string, string>
    >,
    ofArea: (what: string, area: string) => `${what}, ${area}`,
    areaName: 'nama wilayah',
    groupFields: {
      nama: 'nama',
      jenis: 'jenis',
      aktif: 'masih aktif',
      anggota: 'anggota',
      tahun_berdiri: 'tahun berdiri',
    } as Readonly<Partial<Record<GroupField, string>>>,
    groupAdded: 'kelompok baru',
    groupMerged: 'disatukan dengan kelompok lain',
    groupPlace: 'letak di peta',
    inactive: 'tidak aktif lagi',
    moved: 'titiknya diubah',
    movedTo: (area: string) => `di ${area}`,
    movedFrom: (from: string, area: string) => `dari ${from} ke ${area}`,
    merged: (into: string) => `disatukan dengan ${into}`,
    agreements: 'Kesepakatan',
    agreementsNote: 'Bahan rancangan PJM Pronangkis.',
    noAgreements: 'Tidak ada kesepakatan baru dalam rembug ini.',
    agreement: {
      number: 'No.',
      what: 'Apa dan di mana',
      field: 'Bidang',
      result: 'Hasil',
      where: 'Di mana',
      doer: 'Dikerjakan oleh',
      beneficiaries: 'Penerima (KK)',
      followUp: 'Siapa menindaklanjuti',
      due: 'Paling lambat',
      cost: 'Biaya (Rp)',
      sources: 'Sumber dana',
      decision: 'Keputusan',
      status: 'Status',
      who: 'Siapa',
      money: 'Biaya dan sumber dana',
      decided: 'Keputusan dan status',
      meeting: 'Rembug tanggal',
    },
    whole: 'Seluruh wilayah',
    few: 'sedikit, tidak ditulis',
    kk: (count: number) => `${f.whole(count)} KK`,
    rp: (value: number) => `Rp${f.whole(value)}`,
    doneBy: (doer: string) => `Dikerjakan oleh ${doer}.`,
    followedBy: (who: string) => `Ditindaklanjuti oleh ${orDots(who)}.`,
    fields: { lingkungan: 'lingkungan', sosial: 'sosial', ekonomi: 'ekonomi' } as Readonly<
      Record<AgreementField, string>
    >,
    results: { prasarana: 'prasarana', kelompok: 'kelompok/lembaga', layanan: 'layanan' } as Readonly<
      Record<AgreementResult, string>
    >,
    doers: { warga: 'warga', pemerintah: 'pemerintah', bersama: 'warga dan pemerintah bersama' } as Readonly<
      Record<AgreementDoer, string>
    >,
    sources: {
      swadaya: 'swadaya warga',
      lkm: 'LKM',
      'dana-kelurahan': 'dana kelurahan/desa',
      dinas: 'dinas',
      mitra: 'mitra',
    } as Readonly<Record<CostSource, string>>,
    agreementStatuses: {
      'belum-mulai': 'belum mulai',
      berjalan: 'berjalan',
      selesai: 'selesai',
      batal: 'batal',
    } as Readonly<Record<AgreementStatus, string>>,
    consensus: 'mufakat',
    majority: (forWomen: string, forMen: string, againstWomen: string, againstMen: string) =>
      `suara terbanyak: setuju ${forWomen} perempuan, ${forMen} laki-laki; tidak setuju ${againstWomen} perempuan, ${againstMen} laki-laki`,
    majorityName: 'suara terbanyak',
    closing: 'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
    signedAt: (day: string) => `${DOTS}, ${orDots(day)}`,
    signers: ['Pimpinan rapat', 'Notulis', 'Lurah/Kepala Desa', 'LKM', 'Wakil RW', 'Wakil perempuan'],
    signatures: 'Tanda tangan',
    logo: 'Logo',
    page: (page: string, pages: string) => `Halaman ${page} dari ${pages}`,
    fileNames: {
      minutes: 'berita-acara',
      corrections: 'koreksi',
      agreements: 'kesepakatan',
    },
  },
};
