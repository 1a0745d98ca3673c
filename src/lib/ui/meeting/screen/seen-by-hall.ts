import type { AmendmentTools, HallShown } from '$lib/meeting';
import { remember } from '$lib/scene';
import { shownInHall } from '$lib/share';

type Tools = Pick<AmendmentTools, 'amend' | 'inForce'>;

/** Makes of what the desk shows what residents may see of it: small counts of the field are in none of its figures. */
export function createSeenByHall(): (shown: HallShown, tools: Tools) => HallShown {
  const datasetsOf = remember(
    (datasets: HallShown['datasets'], log: HallShown['log'], { amend, inForce }: Tools) =>
      shownInHall(datasets, { source: datasets.awal, amend, inForce: (view) => inForce(log, view) }),
  );
  return (shown, tools) => {
    const datasets = datasetsOf(shown.datasets, shown.log, tools);
    if (datasets === shown.datasets) return shown;
    return { ...shown, datasets, source: datasets.awal, dataset: datasets[shown.view] };
  };
}
