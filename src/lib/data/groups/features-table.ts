import type { FeatureList, RawFeature } from '../boundaries/feature-list';
import { propertyNames, propertyText } from '../boundaries/feature-texts';
import type { Table } from '../columns/find-header';
import { isRecord } from '../text/parse-json';

const POSITION = ['lat', 'lng'];

/**
 * Point features as the table that they would be: a column for each property, and lat and lng from
 * the points (properties of that name give way). A feature without a point has no position.
 */
export function featuresTable({ file, features, problems }: FeatureList): Table {
  const names = propertyNames(features).filter((name) => !POSITION.includes(name.toLowerCase()));
  return {
    file,
    header: features.length === 0 ? [] : [...names, ...POSITION],
    rows: features.map((feature) => ({
      row: feature.row,
      cells: [...names.map((name) => propertyText(feature.properties[name])), ...pointCells(feature)],
    })),
    problems,
  };
}

function pointCells({ geometry }: RawFeature): [lat: string, lng: string] {
  if (!isRecord(geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates))
    return ['', ''];
  const [lng, lat] = geometry.coordinates as readonly unknown[];
  return typeof lng === 'number' && typeof lat === 'number' ? [lat.toFixed(9), lng.toFixed(9)] : ['', ''];
}
