const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Parts of common Indonesian names of persons, lower-case, of many origins. A list to raise a question
 * by, no register of names: a name without any of them is told by its shape alone.
 */
export const NAME_PARTS: ReadonlySet<string> = new Set(
  words(`
  abdul abdullah achmad ade adi aditya agung agus agustina ahmad aisyah aji ali alfian amin aminah anak anang andi
  andika andri andriani angga anggraini ani anisa anita anto anton antonius apriyani ardi arief arif aris asep asih
  astuti atik ayu azis bagas bagus bambang basuki bayu budi budiman budiono cahya cahyani cahyono candra cecep
  cicilia citra cucu dadang damayanti danang dani darmawan dede deden dedi dede desi dewi dian diana didik dimas
  dina djoko dodi dwi edi eka eko elis elisabeth endah endang eni erna erni ester euis evi fadli fajar farida fatimah
  fauzi febri feri fitri fitriani gede gunawan gusti hadi hakim halimah handayani handoko hariyanto hariyati harjo
  hartati hartini hartono haryanto hasan hasanah hendra hendri heni heri herlina hermawan heru hidayat hidayati husen
  husni ibrahim ida ika ikhsan ilham imam imas indah indra intan irawan irfan iskandar ismail iwan jajang jamal jamilah
  joko jumiati jumadi juwita kadek kartika kartini karyati kasim ketut komang komariah kurnia kurniawan kusnadi
  kusuma laila lasmi lestari lilis lina lukman made mahmud mamat mardiana margono maria mariam maryam maryati marlina
  marni mega megawati muchamad muchlis muhamad muhammad mohamad mohammad mochamad moh muh muji mujiono mulyadi mulyani
  mulyono munir murni murniati mustofa nana nani ngatini ngatiyem nining nita novi novita nugraha nugroho nunung nur
  nurhasanah nurhayati nuraini nurjanah nurul nyoman oktavia paijo paijan pardi parmin parti partini ponirah ponijan
  pratama pratiwi priyanto purnama purnomo purwanti purwanto puspita putra putri putu rahma rahman rahmat rahmawati rani
  ratih ratna ratnasari reni retno rian rika rini rina rizal rizki rizky robi rohani rohayati rohman rohmah roni rosidah
  rosita rudi rukmini rusdi rusmini sabar saeful safitri saiful salamah saleh salim samsudin samsul sandi santi santoso
  saputra saputri sari sarinah sartini satria setiawan setiawati setyowati sigit simanjuntak siregar siti situmorang
  slamet soleh sri subagyo subandi sudarsono sudirman sugeng sugiarti sugiarto sugito sugiyanto suharti suharto sukarno
  sukardi sukarti sukini sukma sulaeman sulastri sulistyo sumarni sumarno sumiati sunarti sunarto sundari sunarya
  supardi suparman suparno supriadi supriyadi supriyanto supriyono supratman suratmi suratman surya suryadi suryani
  suryanto susanti susanto susilawati susilo suwarni suwarno suyanto suyono syahrul syaiful tarsih taufik tati teguh
  titik titin tono tri triyono tuti udin ujang umar umi untung utami utomo wahid wahyu wahyudi wahyuni wahyuningsih
  warsito wati wawan wayan widodo widya widyawati wibowo wiji winarni winarti wulan wulandari yadi yanti yanto yati
  yayan yayuk yogi yohanes yoga yudi yuli yulia yuliana yulianti yulianto yuni yuniarti yusuf zaenab zaenal zainal
  zainuddin zulkifli
  `),
);

/** Words of groups, places, institutions and answers: a text with one of them names no person. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  words(`
  kelompok kel paguyuban majelis majlis taklim talim pengajian posyandu posbindu pkk dasawisma dasa wisma karang taruna
  kartar ksm kube up2k kwt poktan gapoktan koperasi bumdes lkm bkm lpm lpmk bank sampah arisan jimpitan sekaa subak
  yasinan tahlil remaja masjid mushola musholla langgar gereja pura vihara sanggar klub forum komunitas yayasan panti
  sekolah sd sdn smp sma smk tk paud ra mi mts puskesmas pustu klinik dinas kantor balai pos kamling ronda warung toko
  pasar usaha desa kelurahan kecamatan kota kabupaten provinsi kampung kp dusun banjar lingkungan perum perumahan
  komplek kompleks jalan jl jln gang gg blok rt rw rumah tanah lahan sawah kebun sungai kali makam lapangan taman
  ada tidak ya belum sudah baik rusak sedang kurang cukup layak milik sendiri sewa kontrak numpang bersama umum dinas
  tinggi rendah sangat aktif swadaya pemerintah apbd apbn csr dana bantuan program kegiatan buruh petani nelayan
  pedagang wiraswasta swasta karyawan pns tni polri guru ibu-ibu bapak-bapak lansia balita pemuda warga keluarga
  tanggal januari februari maret april mei juni juli agustus september oktober november desember
  senin selasa rabu kamis jumat sabtu minggu islam kristen katolik hindu buddha laki-laki perempuan
  `),
);
