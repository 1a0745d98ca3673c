import type { Dataset, IndicatorId, LevelId } from '$lib/domain';
import { changesIn } from './leaving-meetings';

/** What a dataset holds, as a person who is about to send it wants to know. Numbers unless named. */
export interface WhatLeaves {
  readonly levels: readonly {
    readonly level: LevelId;
    readonly areas: number;
    readonly boundaries: boolean;
  }[];
  readonly years: readonly number[];
  readonly indicators: readonly IndicatorId[];
  readonly groups: {
    readonly total: number;
    readonly atPoint: number;
    readonly atArea: number;
    readonly ofWhole: number;
    readonly nowhere: number;
    /** Of kinds that meet at homes, and still with a point: 0 unless it was asked for. */
    readonly homesAtPoint: number;
    /** With anything more said than name, kind and place: as written, not checked. */
    readonly withDetails: number;
  };
  /** Texts as written; no program can tell whether they say a hidden figure or a person's name. */
  readonly texts: { readonly remarks: number; readonly notes: number; readonly profile: number };
  readonly funds: number;
  readonly partnerships: number;
  readonly context: number;
  /** Changes made at the desk or in meetings. */
  readonly amendments: number;
  /** Meetings held, and what they agreed: texts as written, without numbers of persons. */
  readonly meetings: number;
  readonly agreements: number;
}

/** Counts what a dataset holds. */
export function whatLeaves(dataset: Dataset): WhatLeaves {
  const { levels, years, indicators, groups, kinds, info, remarks, funds, partnerships, context } = dataset;
  const homes = new Set(kinds.filter(({ atHome }) => atHome).map(({ id }) => id));
  // A point leaves with its group even where a schematic cannot show it.
  const placed = (place: string): number =>
    groups.filter(({ placeKnown, lng }) => (lng === null ? placeKnown : 'point') === place).length;
  return {
    levels: levels.map(({ level, count, geometry }) => ({
      level,
      areas: count,
      boundaries: geometry !== null,
    })),
    years,
    indicators: indicators.map(({ id }) => id),
    groups: {
      total: groups.length,
      atPoint: placed('point'),
      atArea: placed('area'),
      ofWhole: placed('whole'),
      nowhere: placed('none'),
      homesAtPoint: groups.filter(({ kind, lng }) => homes.has(kind) && lng !== null).length,
      withDetails: groups.filter(({ details }) => details.size > 0).length,
    },
    texts: { remarks: remarks.size, notes: info.notes.length, profile: info.profile.length },
    funds: funds.length,
    partnerships: partnerships.length,
    context: context.length,
    amendments: changesIn(dataset.amendments).length,
    meetings: dataset.meetings?.meetings.length ?? 0,
    agreements: dataset.meetings?.agreements.length ?? 0,
  };
}
