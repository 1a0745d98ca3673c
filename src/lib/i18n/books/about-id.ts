/** About page in Indonesian. Method notes say in one paragraph each what the code does. */
export const aboutId = {
  title: 'Tentang peta ini',
  lead: [
    'Peta Rembug menaruh dua hal pada satu peta: berapa keluarga miskin di tiap RT atau RW, dan kelompok warga apa saja yang ada di sana. Gunanya sebagai bahan bicara dalam rembug warga, bersama pengurus RT/RW, LKM/BKM, dan kelurahan.',
    'Peta ini tidak memberi nilai pada suatu wilayah atau seseorang. Yang ditampilkan hanya jumlah per wilayah, tanpa nama keluarga. Angka yang tidak diketahui ditulis “tidak ada data”; tidak pernah dianggap nol.',
  ],
  back: 'Kembali ke peta',
  data: {
    title: 'Data yang ditampilkan',
    none: 'Kumpulan data belum terbuka, jadi sumbernya belum dapat disebut di sini.',
    package: 'Kumpulan data',
    place: 'Tempat',
    date: 'Tanggal data',
    sources: 'Sumber',
    licences: 'Lisensi data',
    notSaid: 'tidak disebut',
    files: 'Berkas dan asalnya',
    natureUnsaid: 'Asalnya tidak disebut',
    schematic: 'Denah yang dibuat untuk peta ini',
    placesOnly: (nature: string) => `Letaknya: ${nature}`,
    notes: 'Catatan tentang sumber',
    newTab: 'terbuka di tab baru',
  },
  methods: {
    title: 'Cara menghitung dan membacanya',
    notes: [
      {
        title: 'Dari 100 KK',
        text: 'Angka di peta adalah banyaknya KK miskin dibagi banyaknya seluruh KK di wilayah itu, lalu dikalikan 100. Misalnya 6 dari 48 KK berarti 12,5 dari 100 KK. Jumlahnya selalu ditulis bersama angkanya, sebab 1 dari 8 KK dan 10 dari 80 KK sama angkanya tetapi tidak sama ceritanya.',
      },
      {
        title: 'Kira-kira antara … dan …',
        text: 'Satu RT hanya punya puluhan KK. Bertambah satu keluarga saja, angkanya sudah naik beberapa persen. Karena itu ditulis kira-kira antara berapa dan berapa keadaan di wilayah itu (cara Wilson, 1927). Makin sedikit KK-nya, makin lebar jaraknya. Bila jarak dua RT saling menutupi, bedanya belum pasti.',
      },
      {
        title: 'Urutan yang belum pasti',
        text: 'Karena angkanya hanya kira-kira, urutannya juga. Dihitung berapa RT yang jelas lebih tinggi dan berapa yang jelas lebih rendah; urutan suatu RT ada di antaranya, misalnya antara ke-3 dan ke-40. Tidak ada daftar RT “termiskin” di peta ini.',
      },
      {
        title: 'Pembagian warna',
        text: 'RT yang angkanya berdekatan mendapat warna yang sama; batas warnanya dicari di tempat angkanya renggang (cara “alami”, Jenks). Batas itu sama untuk semua tahun dan tingkat supaya dapat dibandingkan, kecuali Anda memilih lain. Nol dan tidak ada data punya tanda sendiri, bukan warna muda.',
      },
      {
        title: 'Angka RW dan kelurahan',
        text: 'Angka RW dan kelurahan dijumlahkan dari RT-nya: seluruh KK miskin dibagi seluruh KK. Persen tidak pernah dirata-rata. Bila ada RT yang kosong, kelengkapannya ditulis, misalnya “7 dari 9 RT, 412 dari 530 KK”. Bila yang tercetak hanya persen, angka untuk tingkat di atasnya tidak dihitung.',
      },
      {
        title: 'Kepadatan kelompok',
        text: 'Bayangkan bukit kecil di tempat tiap kelompok: tertinggi di tengah, melandai sampai jarak yang dipilih, misalnya 200 m. Bukit yang bertumpuk dijumlahkan menjadi banyaknya kelompok per km². Jarak dan luasnya dihitung di tanah, bukan di layar, jadi tidak berubah bila peta diperbesar.',
      },
      {
        title: 'Segi enam',
        text: 'Wilayah ditutup segi enam yang sama luas, seperti sarang lebah, lalu kelompok di dalam tiap segi enam dihitung. Karena luasnya sama, isinya boleh dibandingkan. Segi enam tidak mengikuti batas RT.',
      },
      {
        title: 'Jarak',
        text: 'Jarak ke kelompok terdekat diukur lurus dari titik di dalam wilayah itu, bukan menurut jalan. Kali, rel, dan pagar di antaranya tidak ikut dihitung, jadi jalan kaki biasanya lebih jauh.',
      },
      {
        title: 'Letak yang dikira-kira',
        text: 'Kelompok yang hanya diketahui RT atau RW-nya ditaruh tersebar di dalam wilayahnya, dengan garis putus-putus. Itu tanda, bukan alamat. Kelompok yang melayani seluruh kelurahan tidak dibagi-bagi ke RT.',
      },
      {
        title: 'Kelompok dan kemiskinan',
        text: 'Banyak kelompok belum tentu menjangkau keluarga miskin; bisa juga hanya lebih rajin dicatat. Dua hal yang tampak bersama di peta belum tentu yang satu menyebabkan yang lain. Tanyakan kepada warganya.',
      },
    ],
  },
  research: {
    title: 'Untuk peneliti',
    notes: [
      'Interval: skor Wilson 95% tanpa koreksi kontinuitas. Jumlah KK miskin dipandang sebagai hasil satu keadaan yang bisa saja berbeda (superpopulasi), bukan contoh acak; salah catat tidak tercakup.',
      'Rentang urutan: 1 + banyaknya wilayah yang intervalnya seluruhnya di atas, sampai n − yang seluruhnya di bawah. Tanpa koreksi untuk banyaknya perbandingan.',
      'Kelas: pemecahan natural breaks yang optimal (ckmeans) atas semua tahun pada tingkat tempat angkanya dikumpulkan; min < v ≤ maks, nol di luar kelas.',
      'Kepadatan: kernel kuartik dengan jari-jari = lebar yang dipilih, pada bidang silinder sama luas (WGS 84) di sekitar pusat wilayah. Tanpa koreksi tepi.',
      'Angka wilayah tidak berlaku bagi orang per orang (kekeliruan ekologis), dan berubah bila batas wilayahnya lain (masalah satuan wilayah).',
    ],
    references: 'Acuan',
  },
  privacy: {
    title: 'Data pribadi',
    points: [
      'Yang disimpan di alat Anda hanya pilihan terang atau gelap, pilihan bahasa, dan kumpulan data yang Anda simpan sendiri lewat halaman Data, beserta cara Anda membaca tabelnya dan gambar batas yang belum selesai. Semuanya bisa dihapus di halaman itu.',
      'Tidak ada yang dikirim ke tempat lain. Halaman ini hanya mengambil berkasnya dari tempat ia dibuka: tanpa pelacak, tanpa iklan, tanpa peta dari luar.',
      'Daftar orang (NIK, nomor KK, nama warga) hanya dihitung jumlahnya per wilayah, lalu dibuang; kolom pribadi dalam tabel lain tidak dibaca.',
      'Pilihan Anda, misalnya tahun dan wilayah, tertulis pada alamat halaman. Siapa pun yang Anda kirimi tautannya melihat pilihan itu, dan tidak lebih.',
    ],
  },
  software: {
    title: 'Perangkat lunak',
    version: (version: string) => `Peta Rembug versi ${version}`,
    own: 'Perangkat lunaknya berlisensi MIT: boleh dipakai, diubah, dan dibagikan dengan menyertakan lisensinya.',
    libraries: 'Lisensi pustaka yang dipakai',
  },
};
