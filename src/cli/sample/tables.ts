import { at } from './at';
import { writeCsv, type Cell } from './csv';
import type { SampleGroup } from './groups';
import type { Census } from './households';
import type { Rt } from './kelurahan';
import { toLngLat } from './plane';
import type { PoorCounts } from './poverty';

/** The poverty table: year by year, RT by RT; a count that was not written down stays blank. */
export function povertyTable(
  areas: readonly Rt[],
  census: readonly Census[],
  poor: readonly PoorCounts[],
  listed: readonly PoorCounts[],
): string {
  const rows = census.flatMap(({ year, kk, people }, y) =>
    areas.map(({ rw, rt }, i) => ({
      tahun: year,
      rw,
      rt,
      kk: at(kk, i),
      kk_miskin: at(at(poor, y), i),
      jiwa: at(people, i),
      kk_miskin_pemerintah: at(at(listed, y), i),
    })),
  );
  return writeCsv(['tahun', 'rw', 'rt', 'kk', 'kk_miskin', 'jiwa', 'kk_miskin_pemerintah'], rows);
}

function groupRow(group: SampleGroup) {
  const [lng, lat]: readonly Cell[] = group.point ? toLngLat(group.point, 5) : [null, null];
  return {
    nama: group.name,
    jenis: group.kind,
    rw: group.rw,
    rt: group.rt,
    lat: lat ?? null,
    lng: lng ?? null,
    jangkauan: group.reach,
    tahun_berdiri: group.founded,
    anggota: group.members,
    anggota_satuan: 'orang',
    syarat_anggota: group.rules,
    tujuan: group.purpose,
    jaringan: group.network,
    prakarsa: group.initiative,
    pendidikan_pengurus: group.schooling,
    masa_pengurus: group.term,
  };
}

/** The table of groups, kind by kind in the printed order. */
export function groupTable(groups: readonly SampleGroup[]): string {
  const rows = groups.map(groupRow);
  return writeCsv(Object.keys(at(rows, 0)) as (keyof ReturnType<typeof groupRow>)[], rows);
}
