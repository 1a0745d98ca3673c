import type { Borders, Geometry } from '$lib/domain';
import { bordersOf, buildTopology, outlines, regroup } from '$lib/stats/topology';
import type { TopologyAnswer, TopologyQuestion } from './topology-client';

self.addEventListener('message', ({ data }: MessageEvent<TopologyQuestion>) => {
  const answer = answerTo(data);
  self.postMessage(answer, { transfer: [...answer.geometries, ...answer.borders].flatMap(buffersOf) });
});

function answerTo({ id, geometry, groupings }: TopologyQuestion): TopologyAnswer {
  const topology = buildTopology(geometry);
  const levels = groupings.map(({ groupOf, groups }) => regroup(topology, groupOf, groups));
  return { id, geometries: levels.map(outlines), borders: levels.map(bordersOf) };
}

function buffersOf(columns: Geometry | Borders): Transferable[] {
  return Object.values(columns).flatMap((column: unknown) =>
    ArrayBuffer.isView(column) ? [column.buffer] : [],
  );
}
