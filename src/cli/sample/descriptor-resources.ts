import { groupFields, povertyFields } from './descriptor-fields';

const geojson = { format: 'geojson', mediatype: 'application/geo+json' };
const csv = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };

/** The files of the package, each saying what in it is printed and what is simulated. */
const described = [
  {
    name: 'wilayah',
    path: 'wilayah.geojson',
    ...geojson,
    title: 'Batas RT',
    description:
      'SIMULASI. Batas 170 RT dalam 23 RW yang dibuat dengan program: banyaknya RT dan RW serta luas seluruhnya (274,71 ha) sesuai terbitan, bentuk dan letaknya tidak meniru batas mana pun. Kode wilayah buatan sendiri.',
    en: 'SIMULATED. Boundaries of 170 RT in 23 RW made by a program: the numbers of RT and RW and the whole area (274.71 ha) are as published, shapes and places copy no real boundary. The area codes are made up.',
  },
  {
    name: 'kemiskinan',
    path: 'kemiskinan.csv',
    ...csv,
    title: 'Keluarga miskin per RT',
    description:
      'SIMULASI. Keluarga, keluarga miskin menurut warga dan menurut data pemerintah, dan jiwa per RT 2004–2006. Hanya jumlah KK (11.571) dan jiwa (39.652) tahun 2006 yang sesuai terbitan; sumber tidak memuat angka kemiskinan.',
    en: 'SIMULATED. Households, poor households by residents and by government data, and people per RT, 2004–2006. Only the totals of households (11,571) and people (39,652) in 2006 are as published; the source has no poverty figure.',
    schema: { fields: povertyFields, primaryKey: ['tahun', 'rw', 'rt'], missingValues: [''] },
  },
  {
    name: 'kelompok',
    path: 'kelompok.csv',
    ...csv,
    title: 'Kelompok warga',
    description:
      'Banyaknya kelompok menurut jenis, umur, ukuran, dan jaringan, serta banyaknya menurut tujuan, syarat anggota, pendidikan dan masa pengurus: TERBIT (survei 2006). Kelompok mana berada di mana, namanya, tahun dan anggotanya yang persis, serta sifat apa dimiliki kelompok yang mana: SIMULASI.',
    en: 'The numbers of groups by kind, age, size and network, and by purpose, membership rule, leaders’ schooling and terms: PUBLISHED (survey of 2006). Which group is where, its name, its exact year and members, and which single group has which attribute: SIMULATED.',
    schema: { fields: groupFields, missingValues: [''] },
  },
  {
    name: 'konteks',
    path: 'konteks.geojson',
    ...geojson,
    title: 'Jalan, sungai, dan tempat umum',
    description:
      'SIMULASI. Jalan, kali, rel, tempat umum, makam (1,5 ha) dan taman (2,5 ha) sebagai penunjuk arah; luas makam dan taman sesuai terbitan, letaknya tidak.',
    en: 'SIMULATED. Roads, river, railway, public places, cemetery (1.5 ha) and parks (2.5 ha) to find one’s way; the areas of cemetery and parks are as published, their places are not.',
  },
  {
    name: 'cerita',
    path: 'cerita.json',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    title: 'Tayangan contoh',
    description:
      'SIMULASI. Tayangan contoh untuk rembug: refleksi kemiskinan, pemetaan swadaya, kelompok, kesepakatan, dana, tinjauan. Banyaknya RW, RT, KK dan kelompok menurut survei 2006 sesuai terbitan; angka kemiskinan di petanya simulasi. Ditulis untuk contoh ini, keadaan akhir 2006.',
    en: 'SIMULATED. A sample story for a meeting: reflection on poverty, residents’ own census, groups, agreements, fund, review. The numbers of RW, RT, households and groups of the survey of 2006 are as published; the poverty figures on its maps are simulated. Written for this sample, as of the end of 2006.',
    sources: [{ title: 'Suyanto, "Profil pranata sosial di Cimahi", data dikumpulkan 2006' }],
  },
];

/** The resources as the standard wants them: a description is plain text, in Indonesian. */
export const resources = described.map((each) => ({ ...each, en: undefined }));

/** The English twin of each resource's description, by its name. */
export const resourcesInEnglish = Object.fromEntries(described.map(({ name, en }) => [name, en]));
