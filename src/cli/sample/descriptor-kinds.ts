import { kindNames, type KindName } from './published';

interface KindEntry {
  readonly id: string;
  /** English label, where the printed name has one. */
  readonly en?: string;
  readonly alias: readonly string[];
  readonly rumpun: string;
  readonly ikon: string;
  readonly arti: { readonly id: string; readonly en: string };
  readonly di_rumah?: true;
  readonly pencatatan?: true;
}

/** What each kind is, in plain words. The label is the printed name. */
const KINDS_SAID: Record<KindName, KindEntry> = {
  'Dasa Wisma': {
    id: 'dasa-wisma',
    alias: ['dasawisma', 'dawis'],
    rumpun: 'keluarga',
    ikon: 'home-heart',
    arti: {
      id: 'Kumpulan ibu-ibu dari kira-kira sepuluh rumah yang berdekatan',
      en: 'Women’s circle of about ten neighbouring homes',
    },
    di_rumah: true,
  },
  Posyandu: {
    id: 'posyandu',
    alias: ['pos pelayanan terpadu'],
    rumpun: 'kesehatan',
    ikon: 'mother-heart',
    arti: { id: 'Pos kesehatan ibu dan anak', en: 'Health post for mothers and small children' },
  },
  BKB: {
    id: 'bkb',
    en: 'Toddler families (BKB)',
    alias: ['bina keluarga balita'],
    rumpun: 'keluarga',
    ikon: 'baby-face-outline',
    arti: {
      id: 'Bina Keluarga Balita: keluarga yang punya anak balita',
      en: 'Group of families with toddlers',
    },
    di_rumah: true,
  },
  KUBE: {
    id: 'kube',
    en: 'Joint enterprise (KUBE)',
    alias: ['kelompok usaha bersama'],
    rumpun: 'ekonomi',
    ikon: 'handshake',
    arti: {
      id: 'Kelompok Usaha Bersama: usaha yang dijalankan bersama oleh kira-kira sepuluh keluarga miskin',
      en: 'Enterprise run jointly by about ten poor households',
    },
    di_rumah: true,
  },
  'Pemuda/Karang Taruna': {
    id: 'karang-taruna',
    en: 'Youth/Karang Taruna',
    alias: ['karang taruna', 'pemuda'],
    rumpun: 'pemuda',
    ikon: 'soccer',
    arti: { id: 'Perkumpulan pemuda', en: 'Youth organisation' },
  },
  KWT: {
    id: 'kwt',
    en: 'Women farmers (KWT)',
    alias: ['kelompok wanita tani'],
    rumpun: 'ekonomi',
    ikon: 'sprout',
    arti: { id: 'Kelompok Wanita Tani', en: 'Women farmers’ group' },
  },
  PHBI: {
    id: 'phbi',
    en: 'Islamic holidays committee (PHBI)',
    alias: ['panitia hari besar islam'],
    rumpun: 'agama',
    ikon: 'moon-waning-crescent',
    arti: { id: 'Panitia Hari Besar Islam', en: 'Committee for Islamic holidays' },
  },
  Pengajian: {
    id: 'pengajian',
    en: 'Koran study (pengajian)',
    alias: ['majelis taklim', 'majlis taklim'],
    rumpun: 'agama',
    ikon: 'book-open-variant',
    arti: { id: 'Majelis taklim, belajar agama bersama', en: 'Circle for learning Islam together' },
  },
  'Paguyuban Warga Desa': {
    id: 'paguyuban',
    en: 'Residents’ association',
    alias: ['paguyuban', 'paguyuban warga'],
    rumpun: 'warga',
    ikon: 'account-group',
    arti: {
      id: 'Pertemuan warga tiap bulan, sering menjadi tempat rembug',
      en: 'Monthly residents’ meeting, often where matters are deliberated',
    },
    di_rumah: true,
  },
  BKL: {
    id: 'bkl',
    en: 'Elder families (BKL)',
    alias: ['bina keluarga lansia'],
    rumpun: 'keluarga',
    ikon: 'human-cane',
    arti: {
      id: 'Bina Keluarga Lansia: keluarga yang punya orang lanjut usia',
      en: 'Group of families with elders',
    },
    di_rumah: true,
  },
  BKR: {
    id: 'bkr',
    en: 'Teenager families (BKR)',
    alias: ['bina keluarga remaja'],
    rumpun: 'keluarga',
    ikon: 'account-school',
    arti: {
      id: 'Bina Keluarga Remaja: keluarga yang punya anak remaja',
      en: 'Group of families with teenagers',
    },
    di_rumah: true,
  },
  'LPM/LKMD': {
    id: 'lpm',
    en: 'Empowerment board (LPM/LKMD)',
    alias: ['lpm', 'lkmd', 'lembaga pemberdayaan masyarakat'],
    rumpun: 'warga',
    ikon: 'domain',
    arti: { id: 'Lembaga Pemberdayaan Masyarakat', en: 'Community empowerment board' },
  },
  'Peta Keluarga': {
    id: 'peta-keluarga',
    en: 'Family welfare circle (Peta Keluarga)',
    alias: [],
    rumpun: 'keluarga',
    ikon: 'account-heart',
    arti: {
      id: 'Kumpulan ibu-ibu untuk kesejahteraan keluarga: arisan, simpanan, usaha kecil',
      en: 'Women’s family-welfare group: savings rounds, savings, small enterprise',
    },
    di_rumah: true,
  },
  'R/1/KS': {
    id: 'r1ks',
    en: 'Family registration R/1/KS',
    alias: ['r1 ks', 'r i ks'],
    rumpun: 'pencatatan',
    ikon: 'clipboard-list',
    arti: {
      id: 'Pencatatan keluarga untuk KB; bukan perkumpulan',
      en: 'Family-planning registration; not an association',
    },
    pencatatan: true,
  },
  'R/1/SUB': {
    id: 'r1sub',
    en: 'Family registration R/1/SUB',
    alias: ['r1 sub', 'r i sub'],
    rumpun: 'pencatatan',
    ikon: 'clipboard-text-multiple',
    arti: {
      id: 'Pencatatan keluarga untuk KB; bukan perkumpulan',
      en: 'Family-planning registration; not an association',
    },
    pencatatan: true,
  },
  UP2KS: {
    id: 'up2ks',
    en: 'Family income (UP2KS)',
    alias: [],
    rumpun: 'ekonomi',
    ikon: 'cash-plus',
    arti: { id: 'Usaha menambah pendapatan keluarga sejahtera', en: 'Activity to raise family income' },
    di_rumah: true,
  },
  UP2K: {
    id: 'up2k',
    en: 'Family income through PKK (UP2K)',
    alias: ['up2k pkk'],
    rumpun: 'ekonomi',
    ikon: 'basket',
    arti: {
      id: 'Usaha menambah pendapatan keluarga lewat PKK',
      en: 'Activity to raise family income, through PKK',
    },
    di_rumah: true,
  },
};

function entry(printed: KindName) {
  const { id, en, ...said } = KINDS_SAID[printed];
  const label = en === undefined ? printed : { id: printed, en };
  return { id, label, di_rumah: false, pencatatan: false, potensi: false, ...said };
}

/** The seventeen kinds as the descriptor declares them, in the printed order. */
export const kindEntries = kindNames.map(entry);
