/** Where the printed figures do not agree with each other, or leave something out. */
export const notes = [
  {
    id: 'Kelompok dengan anggota di bawah 10: kalau dijumlah menurut jenis hasilnya 18, tercetak 17. Peta ini memakai 18. Persentase ukuran yang tercetak juga tidak cocok dengan jumlahnya.',
    en: 'Groups with under 10 members: adding up the kinds gives 18, printed as 17. This map uses 18. The printed shares by size do not follow from the counts either.',
  },
  {
    id: 'Ada 307 kelompok, tetapi persentase per jenis dan per umur tercetak dibagi 304.',
    en: 'There are 307 groups, but the printed shares by kind and by age are divided by 304.',
  },
  {
    id: 'Bagian cara penelitian menyebut 303 responden; tabelnya memuat 307 pengurus.',
    en: 'The method names 303 respondents; the table has 307 leaders.',
  },
  {
    id: 'Syarat anggota (272, 13, 15, 17) berjumlah 317, lebih dari 307. Di sini sepuluh kelompok diberi dua syarat.',
    en: 'Membership rules (272, 13, 15, 17) add up to 317, more than 307. Here ten groups are given two rules.',
  },
  {
    id: 'Tepat 10 tahun dan tepat 10 anggota tidak punya golongan di sumber; tidak ada kelompok di sini yang tepat 10.',
    en: 'Exactly 10 years and exactly 10 members have no class in the source; no group here has exactly 10.',
  },
  {
    id: 'UP2K disebut berjaringan mendatar di uraian, tetapi masuk jaringan pemerintah di tabel; di sini mengikuti tabel. Pada baris LPM ada angka 100 yang tersasar.',
    en: 'UP2K is called horizontal in the text but counted under government in the table; the table is followed here. The LPM row has a stray 100.',
  },
  {
    id: 'Luas tanah tercetak dalam km², rupanya hektare (274,71 ha).',
    en: 'Land is printed in km², evidently hectares (274.71 ha).',
  },
  {
    id: 'Sumber tidak memuat angka kemiskinan, batas RT/RW, maupun letak kelompok. Semuanya di sini simulasi.',
    en: 'The source has no poverty figure, no RT/RW boundary and no position of any group. All of these are simulated here.',
  },
];
