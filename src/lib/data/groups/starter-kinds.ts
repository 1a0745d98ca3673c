import type { Kind, KindFamily, Text } from '$lib/domain';
import { iconPath } from './kind-icons';

type Flags = Partial<Pick<Kind, 'atHome' | 'registration' | 'potential'>>;

function kind(
  id: string,
  label: Text,
  gloss: readonly [id: string, en: string],
  family: KindFamily,
  icon: string,
  aliases: readonly string[],
  flags: Flags = {},
): Kind {
  const none = { atHome: false, registration: false, potential: false };
  return { id, label, gloss: { id: gloss[0], en: gloss[1] }, family, icon: iconPath(icon), aliases, ...none, ...flags };
}

const HOME = { atHome: true };
const REGISTRATION = { registration: true };

/**
 * Kinds of community group that every package knows. A package extends or overrides them by id. Icons
 * are names of Material Design icons; aliases are compared without case, spaces and punctuation.
 */
export const starterKinds: readonly Kind[] = [
  kind('dasa-wisma', 'Dasa Wisma', ['Kumpulan ibu dari kira-kira sepuluh rumah', "Women's circle of about ten households"], 'keluarga', 'home-heart', ['dasawisma', 'dawis', 'kelompok dasa wisma'], HOME),
  kind('pkk', 'PKK', ['Gerakan kesejahteraan keluarga yang dijalankan ibu-ibu', 'Family welfare movement run by women'], 'keluarga', 'flower', ['tim penggerak pkk', 'tp pkk', 'pemberdayaan kesejahteraan keluarga', 'kelompok pkk'], HOME),
  kind('bkb', { id: 'Bina Keluarga Balita (BKB)', en: 'Toddler families (BKB)' }, ['Kelompok keluarga yang punya balita', 'Group of families with toddlers'], 'keluarga', 'baby-face-outline', ['bina keluarga balita', 'bkb'], HOME),
  kind('bkr', { id: 'Bina Keluarga Remaja (BKR)', en: 'Teenager families (BKR)' }, ['Kelompok keluarga yang punya remaja', 'Group of families with teenagers'], 'keluarga', 'account-school', ['bina keluarga remaja', 'bkr'], HOME),
  kind('bkl', { id: 'Bina Keluarga Lansia (BKL)', en: 'Elder families (BKL)' }, ['Kelompok keluarga yang punya warga lanjut usia', 'Group of families with elders'], 'keluarga', 'human-cane', ['bina keluarga lansia', 'bkl', 'kelompok lansia'], HOME),
  kind('peta-keluarga', 'Peta Keluarga', ['Kumpulan ibu: arisan, tabungan, dan usaha kecil', "Women's family-welfare group: rotating savings, small enterprise"], 'keluarga', 'account-heart', ['kelompok peta keluarga'], HOME),
  kind('arisan', { id: 'Arisan', en: 'Rotating savings (arisan)' }, ['Iuran bergilir antarwarga', 'Rotating savings among neighbours'], 'keluarga', 'hand-coin', ['kelompok arisan', 'arisan rt', 'arisan ibu-ibu'], HOME),
  kind('paud', { id: 'PAUD', en: 'Early-years school (PAUD)' }, ['Tempat belajar anak usia dini yang dikelola warga', 'Early-years school run by residents'], 'keluarga', 'teddy-bear', ['pos paud', 'kelompok bermain', 'tk paud', 'bkb paud']),
  kind('posyandu', 'Posyandu', ['Pos kesehatan ibu dan anak', 'Mother-and-child health post'], 'kesehatan', 'mother-heart', ['pos pelayanan terpadu', 'posyandu balita', 'pos yandu']),
  kind('posbindu', 'Posbindu', ['Pos pemeriksaan kesehatan orang dewasa dan lansia', 'Health-check post for adults and elders'], 'kesehatan', 'heart-pulse', ['pos pembinaan terpadu', 'posbindu ptm', 'posyandu lansia']),
  kind('kube', { id: 'KUBE', en: 'Joint enterprise (KUBE)' }, ['Usaha bersama kira-kira sepuluh keluarga miskin', 'Joint enterprise of about ten poor households'], 'ekonomi', 'handshake', ['kelompok usaha bersama']),
  kind('kwt', { id: 'Kelompok Wanita Tani (KWT)', en: 'Women farmers (KWT)' }, ['Kelompok ibu petani', 'Group of women farmers'], 'ekonomi', 'sprout', ['kwt', 'kelompok wanita tani', 'wanita tani']),
  kind('gapoktan', { id: 'Kelompok tani', en: 'Farmers' }, ['Kelompok atau gabungan kelompok tani', 'Farmers’ group or union of groups'], 'ekonomi', 'tractor', ['gapoktan', 'poktan', 'kelompok tani', 'gabungan kelompok tani', 'subak']),
  kind('nelayan', { id: 'Kelompok nelayan', en: 'Fishers' }, ['Kelompok nelayan atau pembudidaya ikan', 'Fishers or fish farmers'], 'ekonomi', 'fish', ['kelompok nelayan', 'pokdakan', 'kub nelayan', 'kelompok ikan']),
  kind('up2ks', 'UP2KS', ['Usaha menambah pendapatan keluarga sejahtera', 'Programme to raise family income'], 'ekonomi', 'cash-plus', ['usaha peningkatan pendapatan keluarga sejahtera']),
  kind('up2k', 'UP2K', ['Usaha menambah pendapatan keluarga lewat PKK', 'Family-income programme through PKK'], 'ekonomi', 'basket', ['up2k pkk', 'usaha peningkatan pendapatan keluarga']),
  kind('p2wkss', 'P2WKSS', ['Program peningkatan peran perempuan dalam keluarga', "Programme for women's role in family welfare"], 'ekonomi', 'face-woman', ['peningkatan peranan wanita']),
  kind('ksm', { id: 'KSM', en: 'Self-help group (KSM)' }, ['Kelompok swadaya masyarakat, antara lain untuk pinjaman bergulir', 'Self-help group, for instance for revolving loans'], 'ekonomi', 'account-cash', ['kelompok swadaya masyarakat', 'ksm ekonomi', 'pokmas']),
  kind('koperasi', { id: 'Koperasi', en: 'Cooperative' }, ['Usaha milik bersama para anggota', 'Enterprise owned by its members'], 'ekonomi', 'store', ['kud', 'koperasi simpan pinjam', 'ksp', 'koperasi wanita', 'kopwan']),
  kind('umkm', { id: 'Usaha rumahan', en: 'Home industry' }, ['Usaha kecil di rumah: potensi, bukan kelompok', 'Small enterprise at home: a potential, not a group'], 'ekonomi', 'storefront', ['umkm', 'ukm', 'industri rumah tangga', 'industri rumahan', 'home industry'], { atHome: true, potential: true }),
  kind('bank-sampah', { id: 'Bank sampah', en: 'Waste bank' }, ['Tabungan dari sampah yang dipilah warga', 'Savings from sorted household waste'], 'ekonomi', 'recycle', ['bank sampah unit', 'bsu', 'tps3r']),
  kind('karang-taruna', 'Karang Taruna', ['Organisasi pemuda', 'Youth organisation'], 'pemuda', 'soccer', ['kartar', 'katar', 'pemuda', 'karang taruna unit', 'pemuda/karang taruna', 'sekaa teruna', 'sekaa teruna teruni', 'muda mudi']),
  kind('olahraga', { id: 'Klub olahraga', en: 'Sports club' }, ['Kelompok olahraga warga', "Residents' sports club"], 'pemuda', 'volleyball', ['kelompok olahraga', 'klub olahraga', 'senam', 'kelompok senam']),
  kind('phbi', 'PHBI', ['Panitia hari besar Islam', 'Islamic holidays committee'], 'agama', 'moon-waning-crescent', ['panitia hari besar islam']),
  kind('pengajian', { id: 'Pengajian', en: 'Koran study (pengajian)' }, ['Majelis taklim, kumpulan belajar agama Islam', 'Gathering for Islamic study'], 'agama', 'book-open-variant', ['majelis taklim', "majlis ta'lim", 'majelis ta’lim', 'majlis taklim', 'taklim', 'yasinan', 'tahlilan', 'jamiyah']),
  kind('remaja-masjid', { id: 'Remaja masjid', en: 'Mosque youth' }, ['Kelompok remaja masjid', 'Youth group of a mosque'], 'agama', 'mosque', ['ikatan remaja masjid', 'irma', 'risma', 'dkm', 'takmir masjid']),
  kind('persekutuan', { id: 'Persekutuan umat Kristiani', en: 'Christian fellowship' }, ['Persekutuan doa, katekisasi, lingkungan paroki', 'Prayer fellowship, catechism, parish circle'], 'agama', 'church', ['katekisasi', 'persekutuan', 'persekutuan doa', 'kebaktian', 'lingkungan paroki']),
  kind('kelompok-umat', { id: 'Kelompok umat', en: 'Faith group' }, ['Kelompok umat Hindu, Buddha, Khonghucu, atau penghayat', 'Hindu, Buddhist, Confucian or traditional faith group'], 'agama', 'hands-pray', ['kelompok keagamaan', 'sekaa santi', 'pasraman', 'muda mudi vihara', 'umat vihara']),
  kind('paguyuban', { id: 'Paguyuban warga', en: "Residents' association" }, ['Pertemuan bulanan warga, sering jadi tempat rembug', "Monthly residents' meeting, often the place of deliberation"], 'warga', 'account-group', ['paguyuban', 'paguyuban warga', 'paguyuban warga desa', 'perkumpulan warga', 'pertemuan warga', 'rembug warga'], HOME),
  kind('lpm', { id: 'LPM', en: 'Empowerment board (LPM)' }, ['Lembaga pemberdayaan masyarakat di kelurahan', 'Community empowerment board of the kelurahan'], 'warga', 'domain', ['lpm/lkmd', 'lkmd', 'lpmk', 'lpmd', 'lembaga pemberdayaan masyarakat']),
  kind('lkm', { id: 'LKM/BKM', en: 'Community trust (LKM/BKM)' }, ['Lembaga warga yang mengelola penanggulangan kemiskinan', 'Residents’ board that runs poverty reduction'], 'warga', 'bank', ['lkm', 'bkm', 'lembaga keswadayaan masyarakat', 'badan keswadayaan masyarakat']),
  kind('rukun-kematian', { id: 'Rukun kematian', en: 'Burial society' }, ['Iuran dan gotong royong saat ada yang meninggal', 'Dues and mutual help at a death'], 'warga', 'candle', ['rukem', 'dana kematian', 'rukun duka', 'serikat tolong menolong', 'stm', 'banjar suka duka']),
  kind('linmas', { id: 'Ronda/Linmas', en: 'Neighbourhood watch' }, ['Jaga malam dan perlindungan warga', 'Night watch and civil protection'], 'warga', 'shield-account', ['linmas', 'ronda', 'siskamling', 'hansip', 'poskamling', 'pecalang']),
  kind('sekaa', { id: 'Sekaa', en: 'Sekaa (Balinese society)' }, ['Kumpulan warga Bali menurut kegiatannya, misalnya gamelan', 'Balinese society for one activity, such as gamelan'], 'warga', 'music', ['seka', 'sekehe', 'sekaa gong', 'sekaa gamelan']),
  kind('seni-budaya', { id: 'Kelompok seni', en: 'Arts group' }, ['Kelompok kesenian dan kebudayaan', 'Arts and culture group'], 'warga', 'drama-masks', ['kesenian', 'sanggar', 'sanggar seni', 'kelompok kesenian', 'seni', 'budaya']),
  kind('r1ks', 'R/1/KS', ['Pencatatan keluarga untuk KB; bukan perkumpulan', 'Family-planning registration; not an association'], 'pencatatan', 'clipboard-list', ['r/1/ks', 'r1 ks', 'r i ks'], REGISTRATION),
  kind('r1sub', 'R/1/SUB', ['Pencatatan keluarga untuk KB; bukan perkumpulan', 'Family-planning registration; not an association'], 'pencatatan', 'clipboard-text-multiple', ['r/1/sub', 'r1 sub', 'r i sub'], REGISTRATION),
  kind('lain', { id: 'Kelompok lain', en: 'Other group' }, ['Jenisnya tidak disebut', 'Its kind is not said'], 'lain', 'account-multiple', ['lainnya', 'lain-lain', 'lain', 'kelompok lain']),
];

