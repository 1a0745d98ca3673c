import { kindEntries } from './descriptor-kinds';
import { notes } from './descriptor-notes';
import { profileFacts } from './descriptor-profile';
import { resources, resourcesInEnglish } from './descriptor-resources';

const DATA_DATE = '2006-12-31';

const poorHouseholds = {
  id: 'miskin',
  judul: { id: 'Keluarga miskin', en: 'Poor households' },
  kalimat: { id: 'Dari 100 KK, berapa yang miskin', en: 'Poor per 100 households' },
  bentuk: 'rate',
  pembilang: 'kk_miskin',
  penyebut: 'kk',
  persen: 'persen_miskin',
  satuan: { id: 'KK', en: 'households' },
  yang_dihitung: { id: 'KK miskin', en: 'poor households' },
  definisi: {
    id: 'Angka simulasi: keluarga yang dianggap miskin oleh warga RT-nya sendiri. Bukan angka Cibeureum yang sebenarnya.',
    en: 'Simulated: households that the residents of their own RT would call poor. Not true figures of Cibeureum.',
  },
  ditetapkan_oleh: { id: 'Rembug warga (simulasi)', en: 'Residents’ deliberation (simulated)' },
  dasar: 'domisili',
  tanggal: DATA_DATE,
  warna: 'merah-tanah',
};

/** A second definition, to be set beside the first. */
const poorByGovernment = {
  ...poorHouseholds,
  id: 'miskin-pemerintah',
  judul: {
    id: 'Keluarga miskin menurut data pemerintah',
    en: 'Poor households by government data',
  },
  kalimat: {
    id: 'Dari 100 KK, berapa yang miskin menurut data pemerintah',
    en: 'Poor per 100 households, by government data',
  },
  pembilang: 'kk_miskin_pemerintah',
  persen: undefined,
  definisi: {
    id: 'Angka simulasi: keluarga yang tercatat miskin dalam data pemerintah. Bukan angka Cibeureum yang sebenarnya.',
    en: 'Simulated: households listed as poor in the government’s data. Not true figures of Cibeureum.',
  },
  ditetapkan_oleh: { id: 'data pemerintah (simulasi)', en: 'government data (simulated)' },
  dasar: 'registrasi',
};

const petaRembug = {
  versi: 1,
  tempat: 'Kelurahan Cibeureum, Kecamatan Cimahi Selatan, Kota Cimahi',
  tanggal_data: DATA_DATE,
  tingkat: [
    { id: 'kelurahan', label: { id: 'Kelurahan', en: 'Kelurahan' }, nama: 'Cibeureum', seluruh: true },
    { id: 'rw', label: 'RW' },
    { id: 'rt', label: 'RT', lingkup_kunci: 'induk' },
  ],
  sifat: {
    wilayah: 'simulasi',
    kemiskinan: 'simulasi',
    kelompok: 'terbit',
    konteks: 'simulasi',
    cerita: 'simulasi',
  },
  sifat_letak: { kelompok: 'simulasi' },
  indikator: [poorHouseholds, poorByGovernment],
  jenis: kindEntries,
  privasi: { jumlah_terkecil: 3 },
  kata: { miskin: { id: 'keluarga miskin', en: 'poor households' } },
  profil: profileFacts,
  // The standard knows one language: English twins of the package's and the resources' descriptions.
  keterangan_en: {
    paket:
      'Sample: the 307 community groups of Kelurahan Cibeureum as surveyed in 2006, on simulated RT boundaries, poverty figures and positions of groups.',
    ...resourcesInEnglish,
  },
  catatan: notes,
  tampilan: 't=rt&i=miskin&o=titik',
};

const descriptor = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'cibeureum',
  title: 'Kelurahan Cibeureum',
  description:
    'Contoh: 307 kelompok warga Kelurahan Cibeureum menurut survei 2006, di atas batas RT, angka kemiskinan, dan letak kelompok yang disimulasikan.',
  created: `${DATA_DATE}T00:00:00Z`,
  licenses: [
    {
      name: 'CC0-1.0',
      title: 'Creative Commons Zero 1.0',
      path: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  ],
  sources: [
    {
      title:
        'Suyanto, "Profil pranata sosial di Cimahi (studi kasus di Kelurahan Cibeureum, Kecamatan Cimahi Selatan)", data dikumpulkan 2006',
      title_en:
        'Suyanto, "Profil pranata sosial di Cimahi (studi kasus di Kelurahan Cibeureum, Kecamatan Cimahi Selatan)", data collected in 2006',
    },
  ],
  resources,
  petaRembug,
};

/** The package's datapackage.json, and the list of packages beside it. */
export const writeDescriptor = () => `${JSON.stringify(descriptor, null, 2)}\n`;
export const writeIndex = () =>
  `${JSON.stringify({ bawaan: 'cibeureum', paket: ['cibeureum', 'betet', 'abiansemal'] }, null, 2)}\n`;
