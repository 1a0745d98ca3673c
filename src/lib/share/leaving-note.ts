import type { Dataset, Text } from '$lib/domain';

/** What a copy says of itself where changes went into its figures without their history. */
const NOTE = {
  id: 'Salinan untuk dibagikan: sebagian perubahan yang disepakati sudah masuk ke angka “Data awal” tanpa riwayatnya, karena angka sebelum atau selisihnya kecil. Perubahan lain tercatat dengan angka sebelum dan sesudahnya.',
  en: 'A copy for sharing: some agreed changes are part of its “Original” figures without their history, since the figure before or the difference is small. Other changes are recorded with the figures before and after.',
} satisfies Text;

/** What a copy says of itself where it keeps to what a notice board was told. */
const BOARD = {
  id: 'Angka salinan ini sama dengan salinan tempel berita acara rembug: angka dan koreksi kecil yang tidak ditulis di sana juga tidak ada di sini, dan jumlah di atasnya bisa belum memuat koreksi kecil itu.',
  en: 'The figures of this copy are those of the notice-board copy of the meeting’s minutes: small figures and corrections not written there are not here either, and sums above them may lack those small corrections.',
} satisfies Text;

/** The dataset with the note that changes went in without their history, once. */
export const withHistoryNote = (dataset: Dataset): Dataset => withNote(dataset, NOTE);

/** The dataset with the note that its figures are those of the notice board, once. */
export const withBoardNote = (dataset: Dataset): Dataset => withNote(dataset, BOARD);

function withNote(dataset: Dataset, said: typeof NOTE | typeof BOARD): Dataset {
  const { info } = dataset;
  const told = info.notes.some((note) => typeof note !== 'string' && note.id === said.id);
  return told ? dataset : { ...dataset, info: { ...info, notes: [...info.notes, said] } };
}
