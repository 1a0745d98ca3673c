import type { MeasureId } from './area';
import type { Text } from './text';

export type IndicatorId = string;

/** Printed, simulated, or gathered in the field. */
export type Nature = 'terbit' | 'simulasi' | 'lapangan';

/**
 * Something a map can show. A rate is counts over counts; a printed percentage stays at its own
 * level; a count is never shaded but drawn as circles; the groups' rate is counted by the scene from
 * the groups that pass the filter.
 */
export interface Indicator {
  readonly id: IndicatorId;
  readonly title: Text;
  /** The legend's sentence: "Dari 100 KK, berapa yang miskin". */
  readonly sentence: Text;
  readonly form: 'rate' | 'percent' | 'count' | 'groups-per-100-kk';
  readonly numerator: MeasureId | null;
  readonly denominator: MeasureId | null;
  /** Printed percentage, used only where counts are lacking. */
  readonly percent: MeasureId | null;
  /** What is counted: "KK" or "jiwa". */
  readonly unit: Text;
  /** What one of the numerator is called: "KK miskin"; '' where a package of percentages does not say. */
  readonly counted: Text;
  readonly definition: Text | null;
  readonly setBy: Text | null;
  readonly basis: 'domisili' | 'registrasi' | null;
  readonly date: string | null;
  /** What the package says of the date in words, to be shown with it or in its place. */
  readonly dateNote: Text | null;
  readonly nature: Nature | null;
  /** Name of a sequential ramp in scene/ramps. */
  readonly ramp: string;
}
