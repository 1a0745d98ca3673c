import type { MethodId, Nature, OverlayId, Reason, ThemeWord } from './words';
import { formatsFor } from './formats';

const f = formatsFor('id');
const hidden = 'Sedikit, atau disembunyikan demi tetangganya';

/** Bahasa Indonesia: the source language. Every other language satisfies this shape. */
export const id = {
  formats: f,
  app: {
    name: 'Peta Rembug',
    tagline: 'Peta kemiskinan dan kelompok warga, untuk dibicarakan bersama',
    skip: 'Lompat ke peta',
    skipToTable: 'Lompat ke tabel wilayah',
    loading: 'Membuka data…',
    partFailed: 'Bagian ini belum dapat dimuat. Periksa sambungan, lalu coba lagi.',
    loadingGroups: 'Kelompok warga sedang dimuat…',
    otherLanguage: 'English',
    theme: 'Tampilan terang atau gelap',
    themes: { terang: 'Terang', gelap: 'Gelap', perangkat: 'Ikut perangkat' } satisfies Record<
      ThemeWord,
      string
    >,
    close: 'Tutup',
    menu: 'Menu',
    skipToContent: 'Lompat ke isi',
  },
  pages: {
    list: 'Halaman',
    '/peta': 'Peta',
    '/presentasi': 'Tayangan',
    '/rembug': 'Rembug',
    '/data': 'Data',
    '/tentang': 'Tentang',
  },
  packages: {
    title: 'Pilih kumpulan data',
    choose: 'Pilih kumpulan data lain',
  },
  funds: {
    title: 'Dana yang masuk',
    year: 'Tahun',
    sum: 'Jumlah',
    printed: 'Jumlah tercetak',
    share: (pct: number) => `${f.two(pct)}%`,
    blank: 'kosong di sumber',
    all: 'Semua tahun',
    hint: 'Dalam rupiah. Sel yang kosong di sumber tidak dihitung sebagai nol.',
  },
  partners: {
    title: 'Kemitraan',
    with: (actors: string, partner: string) => `${actors} bersama ${partner}`,
    brought: (what: string) => `Dari mitra: ${what}`,
  },
  failure: {
    title: 'Data tidak dapat dibuka',
    lead: (id: string) => `Kumpulan data “${id}” belum dapat ditampilkan.`,
    back: 'Buka kumpulan data bawaan',
    retry: 'Coba lagi',
    broken:
      'Ada yang salah pada halaman ini. Data Anda tidak berubah. Muat ulang halaman untuk mencoba lagi.',
  },
  map: {
    region: 'Peta',
    keys: 'Peta wilayah: panah untuk berpindah',
    help: 'Tombol panah berpindah ke wilayah di sebelahnya, Enter membuka bacaannya, Esc melepas pilihan, tambah dan kurang mengubah jarak pandang, garis miring mencari wilayah.',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    fit: 'Tampilkan seluruh wilayah',
    fullScreen: 'Layar penuh',
    leaveFullScreen: 'Keluar dari layar penuh',
    fill: 'Peta sebesar layar',
    unfill: 'Kembali ke halaman',
    twoFingers: 'Pakai dua jari untuk menggeser peta',
    nameless: (count: number) => `${f.whole(count)} nama tidak muat; perbesar`,
    orArrows: 'atau pakai tombol panah',
    scale: (metres: number) => (metres >= 1000 ? `${f.one(metres / 1000)} km` : `${f.whole(metres)} m`),
    working: 'Batas wilayah tingkat ini sedang disusun…',
    failed: 'Batas wilayah tingkat ini tidak dapat disusun di peramban ini. Bacaan dan tabel tetap lengkap.',
    schematic: 'Denah kotak, bukan batas sebenarnya',
    levelWithout: 'Tingkat ini tidak punya batas atau denah sendiri. Pilih tingkat lain untuk melihat peta.',
    noBoundaries:
      'Kumpulan data ini tidak memuat batas wilayah, jadi tidak ada peta untuk diarsir. Bacaan dan tabel tetap lengkap.',
    groupsAt: (count: number) => `${f.whole(count)} kelompok di sini`,
    approximate: 'letak dikira-kira',
  },
  search: {
    label: 'Cari wilayah atau kelompok',
    placeholder: 'Cari wilayah atau kelompok…',
    none: 'Tidak ada yang cocok. Coba nomor seperti 5/3 (RW 5, RT 3) atau sebagian nama.',
    found: (shown: number, total: number) =>
      shown === total
        ? `${f.whole(total)} hasil`
        : `${f.whole(shown)} dari ${f.whole(total)} hasil; ketik lebih lengkap`,
    filteredOut: 'di luar saringan',
    area: 'Wilayah',
  },
  choices: {
    title: 'Pilihan',
    indicator: 'Yang ditampilkan',
    level: 'Tingkat',
    year: 'Tahun',
    noYear: 'tahun tidak disebut',
    classes: 'Pembagian warna',
    method: 'Cara membagi',
    methods: {
      alami: 'Menurut kelompok angka (alami)',
      kuantil: 'Sama banyak wilayah',
      sama: 'Jarak angka sama',
      manual: 'Batas sendiri',
    } satisfies Record<MethodId, string>,
    classCount: 'Banyak kelas',
    fewerClasses: (asked: number, got: number) =>
      `Diminta ${f.whole(asked)} kelas, hanya ${f.whole(got)} yang terbentuk karena angkanya tidak cukup beragam.`,
    breaks: 'Batas atas tiap kelas, dipisah titik koma',
    breaksHint: 'Misalnya 5; 10; 20. Kelas terakhir sampai angka tertinggi.',
    breaksWrong: 'Tulis 1 sampai 6 angka yang dipisah titik koma, misalnya 5; 10; 20.',
    sameBreaks: 'Batas kelas sama untuk semua tahun dan tingkat, supaya warnanya dapat dibandingkan.',
    ownLimits: (level: string) => `Batas sendiri untuk tingkat ${level}`,
    overlays: 'Kelompok warga di peta',
    overlay: {
      titik: 'Sebaran titik',
      kumpulan: 'Kumpulan titik',
      kepadatan: 'Kepadatan kelompok (per km²)',
      segi: 'Segi enam (sarang lebah)',
      lingkaran: 'Lingkaran jumlah kelompok',
    } satisfies Record<OverlayId, string>,
    overlayHint: {
      titik: 'Satu tanda satu kelompok',
      kumpulan: 'Tanda yang berdekatan digabung, dengan susunan jenisnya',
      kepadatan: 'Makin pekat, makin banyak kelompok di sekitarnya',
      segi: 'Tiap segi enam sama luas di tanah; makin pekat, makin banyak kelompok di dalamnya',
      lingkaran: 'Makin besar lingkaran, makin banyak kelompok di wilayah itu',
    } satisfies Record<OverlayId, string>,
    bandwidth: 'Jangkauan hitung kepadatan',
    bandwidthValue: (metres: number) => `${f.whole(metres)} m sekeliling`,
    kindsShown: (shown: number, total: number) =>
      shown === total
        ? `${total === 1 ? '' : 'Semua '}${f.whole(total)} kelompok ditampilkan`
        : `${f.whole(shown)} dari ${f.whole(total)} kelompok ditampilkan`,
  },
  legend: {
    list: 'Legenda',
    year: (year: number) => (year === 0 ? 'tahun tidak disebut' : `tahun ${year}`),
    first: (min: string, max: string) => (min === max ? min : `${min} – ${max}`),
    range: (min: string, max: string) => `lebih dari ${min} – ${max}`,
    zeroShort: 'Nol',
    zeroRest: (counted: string) => (counted === '' ? ' persen' : `: tidak ada ${counted}`),
    missing: 'Tidak ada data',
    suppressed: (few: string | null) =>
      few === null ? hidden : few === '' ? 'Ada, sedikit' : `Ada, sedikit (${few})`,
    /** Null: not few alone are hidden. */
    few: (most: number | null, unit: string) =>
      most === null ? null : most < 1 ? '' : most === 1 ? `1 ${unit}` : `1–${f.whole(most)} ${unit}`,
    areas: (count: number, level: string) => `${f.whole(count)} ${level}`,
    areasOfTwo: (first: number, second: number, level: string) =>
      `${f.whole(first)} dan ${f.whole(second)} ${level}`,
    here: (label: string) => `Wilayah di bawah penunjuk: ${label}`,
    chosen: (label: string) => `Wilayah terpilih: ${label}`,
    definition: 'Arti angka ini',
    setBy: 'Ditetapkan oleh',
    unit: 'Satuan',
    basis: 'Dasar',
    bases: { domisili: 'tempat tinggal (domisili)', registrasi: 'alamat KTP/KK (registrasi)' },
    date: 'Tanggal data',
    age: (years: number) =>
      years <= 0 ? 'kurang dari setahun lalu' : years === 1 ? '1 tahun lalu' : `${f.whole(years)} tahun lalu`,
    dotsApprox: 'Garis putus-putus: letak dikira-kira dalam wilayahnya',
    densityTitle: (metres: number, groups: number) =>
      `Kelompok per km² (${f.whole(groups)} kelompok, ${f.whole(metres)} m sekeliling)`,
    drawn: (drawn: number, shown: number, total: number) =>
      [
        `${f.whole(drawn)} kelompok digambar`,
        ...(shown < total ? [`saringan: ${f.whole(shown)} dari ${f.whole(total)}`] : []),
        ...(drawn < shown ? [`${f.whole(shown - drawn)} tanpa letak sendiri`] : []),
      ].join('; '),
    densityFrom: (value: string) => `${value} atau lebih per km²`,
    densityWorking: 'Kepadatan sedang dihitung…',
    densityFailed: 'Kepadatan tidak dapat dihitung di peramban ini.',
    densityNone: 'Tidak ada kelompok dengan letak untuk dihitung kepadatannya.',
    circles: 'Jumlah kelompok di wilayah itu',
    clusters: 'Angka: banyak kelompok di sekitar situ; lingkar warna: susunan jenisnya',
  },
  nature: {
    simulasi: 'SIMULASI, bukan angka nyata',
    terbit: 'Dikutip dari terbitan',
    lapangan: 'Data lapangan',
  } satisfies Record<Nature, string>,
  natureShort: { simulasi: 'SIMULASI', terbit: 'TERBIT', lapangan: 'LAPANGAN' } satisfies Record<
    Nature,
    string
  >,
  missing: {
    'no-row': 'tidak ada baris untuk wilayah ini',
    blank: 'kosong di sumber',
    dash: 'hanya tanda “-” di sumber',
    'not-available': 'sumber menulis tidak tersedia',
    unreadable: 'angkanya tidak terbaca',
    impossible: 'angkanya tidak mungkin (misalnya KK miskin lebih banyak daripada KK)',
    'no-households': 'tidak ada KK di wilayah ini',
    conflict: 'dua baris dengan angka berbeda, jadi tidak dipakai',
    suppressed: 'tidak ditampilkan supaya tidak menunjuk orang',
    'not-applicable': 'tidak berlaku di sini',
    'percent-only': 'di bawahnya hanya ada persen, dan persen tidak boleh dirata-rata',
    'no-link': 'kumpulan data tidak menyebut wilayah mana saja yang termasuk di dalamnya',
    incomplete: 'jumlah KK di bawahnya belum lengkap',
    'no-places': 'tempat kelompoknya tidak diketahui',
  } satisfies Record<Reason, string>,
  read: {
    title: 'Bacaan',
    place: (name: string) => `Seluruh ${name}`,
    pick: 'Ketuk satu wilayah di peta, atau cari nomornya, untuk membaca wilayah itu.',
    rate: (count: number, of: number, unit: string, counted: string, pct: number) =>
      `${f.whole(count)} dari ${f.whole(of)} ${unit} ${counted} (${f.percent(pct)})`,
    rateBetween: (
      count: number,
      of: number,
      unit: string,
      counted: string,
      pct: number,
      low: number,
      high: number,
    ) =>
      `${f.whole(count)} dari ${f.whole(of)} ${unit} ${counted} (${f.percent(pct)}; kira-kira antara ${f.whole(low)} dan ${f.whole(high)}%)`,
    groupList: (count: number) => `Daftar ${f.whole(count)} kelompok`,
    remark: (text: string) => `Catatan di sumber: ${text}.`,
    percentOnly: (pct: number, what: string) =>
      `${what}: ${f.amount(pct)}% (tercetak sebagai persen; jumlahnya tidak diketahui)`,
    noData: (reason: string) => `Tidak ada data: ${reason}.`,
    noDataOfKnown: (households: number, reason: string, about: string | null) =>
      `Tidak ada data tentang ${about === null ? 'kemiskinan' : `“${about}”`} di antara ${f.whole(households)} KK: ${reason}.`,
    few: (few: string | null, households: number | null) =>
      `${few === null ? hidden : `Ada, sedikit${few === '' ? '' : ` (${few})`}`}${households === null ? '' : few === null ? ` (dari ${f.whole(households)} KK)` : ` di antara ${f.whole(households)} KK`}; angkanya tidak ditampilkan supaya tidak menunjuk orang.`,
    countOnly: (count: number, counted: string) => `${f.whole(count)} ${counted}`,
    rank: (best: number, worst: number, of: number, level: string) =>
      best === worst
        ? `Dari ${f.whole(of)} ${level} yang ada angkanya, urutan ke-${f.whole(best)} dari yang tertinggi.`
        : `Urutannya belum pasti: antara ke-${f.whole(best)} dan ke-${f.whole(worst)} dari ${f.whole(of)} ${level} (1 = tertinggi).`,
    coverage: (covered: number, areas: number, level: string, kk: number, kkAll: number, unit: string) => {
      const part =
        covered === areas
          ? `${areas === 1 ? '' : 'semua '}${f.whole(areas)}`
          : `${f.whole(covered)} dari ${f.whole(areas)}`;
      const of = kk === kkAll ? f.whole(kk) : `${f.whole(kk)} dari ${f.whole(kkAll)}`;
      return `Kelengkapan: ${part} ${level}${kkAll === 0 ? '' : `, ${of} ${unit}`}.`;
    },
    noCounts:
      'Jumlah KK tidak diketahui, jadi angka untuk seluruh wilayah tidak dihitung. Persen tidak boleh dirata-rata.',
    sumBelow: (count: number, of: number, unit: string, pct: number, level: string) =>
      `Jumlah dari ${level}-nya: ${f.whole(count)} dari ${f.whole(of)} ${unit} (${f.percent(pct)}).`,
    groupsHere: (count: number, total: number) =>
      total === 0
        ? 'Tidak ada kelompok warga yang tercatat'
        : count === total
          ? `${f.whole(total)} kelompok warga`
          : `${f.whole(count)} dari ${f.whole(total)} kelompok warga (menurut saringan)`,
    groupsAbove: (count: number, above: string) =>
      `ditambah ${f.whole(count)} kelompok yang hanya diketahui ${above}-nya`,
    groupsShown: (shown: number, total: number) =>
      shown === total
        ? `${f.whole(total)} kelompok warga`
        : `${f.whole(shown)} dari ${f.whole(total)} kelompok warga (menurut saringan)`,
    per100: (value: number) => `${f.two(value)} kelompok per 100 KK`,
    includingWhole: (count: number, whole: string) =>
      `termasuk ${f.whole(count)} kelompok se${whole.toLowerCase()}`,
    ofWhole: (count: number, whole: string) => `ditambah ${f.whole(count)} kelompok se${whole.toLowerCase()}`,
    aboveLevel: (count: number, level: string) =>
      `${f.whole(count)} kelompok tidak diketahui ${level}-nya, jadi tidak dihitung di ${level} mana pun`,
    nowhere: (count: number) => `${f.whole(count)} kelompok tidak diketahui tempatnya`,
    withinArea: (count: number) => `${f.whole(count)} kelompok digambar di letak yang dikira-kira`,
    filteredOut: 'Kelompok ini sedang tidak ditampilkan di peta, karena saringan.',
    caution: 'Banyak kelompok belum tentu menjangkau keluarga miskin; bisa juga hanya lebih rajin dicatat.',
    neighbours: (level: string) => `${level} tetangga`,
    noNeighbours: 'Tidak ada wilayah yang berbatasan.',
    byKind: 'Menurut jenis',
    groupsOf: (label: string) => `Kelompok di ${label}`,
    years: 'Dari tahun ke tahun',
    yearRate: (year: number, count: number, of: number, unit: string, pct: number) =>
      `${year}: ${f.whole(count)} dari ${f.whole(of)} ${unit} (${f.percent(pct)})`,
    yearCount: (year: number, count: number, counted: string) => `${year}: ${f.whole(count)} ${counted}`,
    yearCoverage: (covered: number, areas: number, level: string) =>
      `· ${f.whole(covered)} dari ${f.whole(areas)} ${level}`,
    profile: 'Tentang tempat ini',
    sources: 'Sumber',
    notes: 'Catatan atas sumber',
    back: 'Kembali ke seluruh wilayah',
    founded: 'Berdiri',
    foundedAge: (year: number, age: number) => `${year} (${f.whole(age)} tahun pada tanggal data)`,
    members: 'Anggota',
    membersOf: (count: number, unit: string) => `${f.whole(count)} ${unit}`.trim(),
    person: 'orang',
    placeLabel: 'Tempat',
    placeKnown: {
      point: 'titik di peta',
      area: 'hanya diketahui wilayahnya; letak dikira-kira',
      whole: 'melayani seluruh wilayah ini',
      none: 'tidak diketahui',
    },
    placesSimulated: 'Letak kelompok adalah simulasi.',
    details: {
      tujuan: 'Tujuan',
      jaringan: 'Jaringan',
      prakarsa: 'Prakarsa',
      syarat_anggota: 'Syarat anggota',
      pendidikan_pengurus: 'Pendidikan pengurus',
      masa_pengurus: 'Masa pengurus',
      jangkauan: 'Jangkauan',
      kegiatan: 'Kegiatan',
      formal: 'Formal',
      iuran: 'Iuran',
      penilaian: 'Penilaian penulis sumber',
      penggunaan_dana: 'Penggunaan dana',
      dana_awal_rp: 'Dana awal (Rp)',
      dana_kini_rp: 'Dana kini (Rp)',
    } as Readonly<Record<string, string>>,
  },
  table: {
    title: 'Tabel',
    name: 'Tabel wilayah',
    area: 'Wilayah',
    households: 'KK',
    rate: (counted: string, unit: string) => `${counted} per 100 ${unit}`,
    percent: (what: string) => `${what} (%)`,
    groups: 'Kelompok',
    per100: 'Kelompok per 100 KK',
    sortBy: (column: string) => `Urutkan menurut ${column}`,
    partOf: (part: number, all: number) => `${f.whole(part)} dari\u00A0${f.whole(all)}`,
    noData: 'tidak ada data',
    few: 'ada, sedikit',
    more: (count: number) => `Tampilkan ${f.whole(count)} lagi`,
    hint: 'Ketuk judul kolom untuk mengurutkan. Wilayah tanpa data selalu di bawah.',
  },
  problems: {
    title: 'Catatan data',
    count: (count: number) => (count === 0 ? 'Tidak ada catatan' : `${f.whole(count)} catatan`),
    none: 'Semua baris terbaca dan cocok dengan wilayahnya.',
    lead: 'Yang ditemukan saat membaca data. Tidak ada baris yang hilang diam-diam.',
    row: (row: number) => `baris ${f.whole(row)}`,
    more: (count: number) => `dan ${f.whole(count)} lagi yang serupa`,
    severity: { error: 'Tidak dipakai', warning: 'Perlu dicek', note: 'Catatan' },
    link: 'Alamat halaman',
  },
  say: {
    shown: (title: string, year: string) => `Peta sekarang menunjukkan ${title}, ${year}.`,
    filtered: (shown: number, total: number) =>
      `${f.whole(shown)} dari ${f.whole(total)} kelompok ditampilkan.`,
  },
};
