import type { Dataset, Text } from '$lib/domain';

/** What a copy says of itself where changes went into its figures without their history. */
const NOTE = {
  id: 'Salinan untuk dibagikan: sebagian perubahan yang disepakati sudah masuk ke angka “Data awal” tanpa riwayatnya, karena angka sebelum atau selisihnya kecil. Perubahan lain tercatat dengan angka sebelum dan sesudahnya.',
  en: 'A copy for sharing: some agreed changes are part of its “Original” figures without their history, since the figure before or the difference is small. Other changes are recorded with the figures before and after.',
} satisfies Text;

/** The dataset with that note among its notes on the sources, once. */
export function withHistoryNote(dataset: Dataset): Dataset {
  const { info } = dataset;
  const told = info.notes.some((note) => typeof note !== 'string' && note.id === NOTE.id);
  return told ? dataset : { ...dataset, info: { ...info, notes: [...info.notes, NOTE] } };
}
