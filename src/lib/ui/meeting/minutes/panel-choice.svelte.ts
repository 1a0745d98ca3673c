import type { MinutesOutput, PaperId } from '$lib/meeting';

/** How the minutes of a package are asked for. */
export class PanelChoice {
  /** The full record, unless somebody asks for the copy to be put up. */
  output = $state<MinutesOutput>('arsip');
  paper = $state<PaperId>('a4');
  /** Level of map and table, where one was chosen. */
  levels = $state.raw<Readonly<Partial<Record<MinutesOutput, string>>>>({});
}
