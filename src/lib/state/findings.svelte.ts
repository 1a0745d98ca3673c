import type { ClusterIndex, DensitySurface, DotSet, Finding, Scene } from '$lib/domain';
import type { HexCounter } from '$lib/scene';
import { loadClusterIndex, loadHexagons } from '$lib/stats';
import { createDensityClient, type DensityClient } from '$workers/density-client';

/**
 * What comes later than its scene: the density surface (from a worker) and the clusters (from code
 * that is loaded when first asked for). An old finding stays, under its own question, until the new
 * one is there.
 */
export class Findings {
  #density = $state.raw<Finding<DensitySurface>>({ state: 'none' });
  #clusters = $state.raw<ClusterIndex | null>(null);
  #hexCounter = $state.raw<HexCounter | null>(null);
  #client: DensityClient | null = null;
  #densityFor: { dots: DotSet; bandwidthM: number } | null = null;
  #clustersFor: DotSet | null = null;

  get density(): Finding<DensitySurface> {
    return this.#density;
  }

  get clusters(): ClusterIndex | null {
    return this.#clusters;
  }

  /** What counts hexagons; null until it is first asked for and has come. */
  get hexCounter(): HexCounter | null {
    return this.#hexCounter;
  }

  /** Starts what the scene asks for and is not known yet; drops what it no longer asks for. */
  follow(scene: Scene): void {
    const { overlays } = scene.question;
    if (overlays.includes('kepadatan')) this.#askDensity(scene);
    else this.#dropDensity();
    if (overlays.includes('kumpulan')) void this.#askClusters(scene);
    else this.#dropClusters();
    if (overlays.includes('segi') && this.#hexCounter === null) void this.#fetchHexCounter();
  }

  destroy(): void {
    this.#client?.destroy();
    this.#client = null;
  }

  #askDensity(scene: Scene): void {
    const { dots } = scene.groups;
    const { bandwidthM } = scene.question;
    if (this.#densityFor?.dots === dots && this.#densityFor.bandwidthM === bandwidthM) return;
    this.#densityFor = { dots, bandwidthM };
    // A question asked while the last is still being worked on keeps what is on the map.
    const last = this.#density;
    const previous = last.state === 'ready' ? last : last.state === 'working' ? last.previous : null;
    const { question } = scene;
    this.#density = { state: 'working', question, previous };
    this.#client ??= createDensityClient();
    this.#client.ask({ at: dots.at, bandwidthM, centre: centreOf(scene) }, (answer) => {
      const found = answer === 'worker-failed' ? answer : answer.answer;
      this.#density =
        typeof found === 'string'
          ? { state: 'refused', question, why: found }
          : { state: 'ready', question, value: found };
    });
  }

  #dropDensity(): void {
    if (this.#densityFor === null) return;
    this.#densityFor = null;
    this.#client?.forget();
    this.#density = { state: 'none' };
  }

  async #askClusters(scene: Scene): Promise<void> {
    const { dots, kinds } = scene.groups;
    if (this.#clustersFor === dots) return;
    this.#clustersFor = dots;
    const build = await loadClusterIndex();
    // Another filter may have been chosen while the code was on its way.
    if (this.#clustersFor === dots) {
      this.#clusters = build({ at: dots.at, kind: dots.kind, kinds: kinds.length });
    }
  }

  async #fetchHexCounter(): Promise<void> {
    try {
      this.#hexCounter = await loadHexagons();
    } catch {
      // Asked for again with the next choice: the line may be back.
    }
  }

  #dropClusters(): void {
    this.#clustersFor = null;
    if (this.#clusters !== null) this.#clusters = null;
  }
}

/** Middle of the place: where the local plane that metres are measured on touches the ground. */
function centreOf({ areas, groups }: Scene): readonly [lng: number, lat: number] {
  const [west, south, east, north] = areas.geometry?.bbox ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return [groups.dots.at[0] ?? 0, groups.dots.at[1] ?? 0];
  }
  return [(west + east) / 2, (south + north) / 2];
}
