import { textIn, type Dataset, type Indicator, type Level, type Text } from '$lib/domain';
import { slug } from '../intake/package-files';
import { kindEntries } from './kind-entries';
import { REMARK_COLUMNS } from './write-figures';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** The descriptor of a dataset whose files lie beside it: resource name → path. */
export function descriptorText(dataset: Dataset, paths: ReadonlyMap<string, string>): string {
  const { info, remarks } = dataset;
  const told = [...paths].map(([name, path]) => {
    const known = info.resources.find((resource) => resource.name === name);
    return { name, path, known };
  });
  const english = Object.fromEntries([
    ...englishOf('paket', info.description),
    ...told.flatMap(({ name, known }) => englishOf(name, known?.description ?? null)),
  ]);
  const natures = told.flatMap(({ name, known }) => (known?.nature == null ? [] : [[name, known.nature]]));
  const positions = told.flatMap(({ name, known }) =>
    known?.positionNature == null ? [] : [[name, known.positionNature]],
  );
  const descriptor = {
    $schema: PROFILE,
    name: slug(textIn(info.title, 'id')),
    title: info.title,
    ...(info.description !== '' && { description: plain(info.description) }),
    ...(info.licences.length > 0 && { licenses: info.licences }),
    ...(info.sources.length > 0 && { sources: info.sources }),
    resources: told.map(({ name, path, known }) => ({
      name,
      path,
      encoding: 'utf-8',
      ...(known?.description != null && { description: plain(known.description) }),
    })),
    petaRembug: {
      versi: 1,
      ...(info.place !== '' && { tempat: info.place }),
      ...(info.dataDate !== null && { tanggal_data: info.dataDate }),
      ...(info.schematic && { denah: 'kotak' }),
      ...(info.cells === true && { denah: 'sel' }),
      tingkat: dataset.ladder.map(levelEntry),
      sifat: Object.fromEntries(natures) as object,
      sifat_letak: Object.fromEntries(positions) as object,
      indikator: dataset.indicators.map(indicatorEntry),
      jenis: kindEntries(dataset.kinds),
      privasi: {
        jumlah_terkecil: info.smallestCount,
        ...(info.neighboursHidden === true && { tetangga: true }),
      },
      kata: { miskin: info.poorWord },
      ...(remarks.size > 0 && { kolom_catatan: REMARK_COLUMNS }),
      ...(info.notes.length > 0 && { catatan: info.notes }),
      ...(info.profile.length > 0 && {
        profil: info.profile.map(({ topic, label, value, unit }) => {
          return { topik: topic, label, nilai: value, satuan: unit };
        }),
      }),
      ...(info.defaultView !== '' && { tampilan: info.defaultView }),
      ...(Object.keys(english).length > 0 && { keterangan_en: english }),
    },
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** The standard's descriptions are plain texts; their English stands apart. */
function plain(text: Text): Text {
  return typeof text === 'string' || text.en === undefined ? text : text.id;
}

function englishOf(name: string, text: Text | null): [string, string][] {
  return text === null || typeof text === 'string' || text.en === undefined ? [] : [[name, text.en]];
}

function levelEntry({ id, label, name, whole, keyScope }: Level): object {
  return {
    id,
    label,
    ...(name !== undefined && { nama: name }),
    ...(whole && { seluruh: true }),
    lingkup_kunci: keyScope === 'package' ? 'paket' : 'induk',
  };
}

function indicatorEntry(indicator: Indicator): object {
  const entry = {
    id: indicator.id,
    judul: indicator.title,
    kalimat: indicator.sentence,
    bentuk: indicator.form,
    pembilang: indicator.numerator,
    penyebut: indicator.denominator,
    persen: indicator.percent,
    satuan: indicator.unit,
    yang_dihitung: indicator.counted,
    definisi: indicator.definition,
    ditetapkan_oleh: indicator.setBy,
    dasar: indicator.basis,
    tanggal: indicator.date,
    tanggal_keterangan: indicator.dateNote,
    sifat: indicator.nature,
    warna: indicator.ramp,
  };
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
}
