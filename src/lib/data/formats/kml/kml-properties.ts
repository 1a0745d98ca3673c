import { isRecord } from '../../text/parse-json';
import { htmlRows, htmlText } from './html-text';

/** How a placemark looks and behaves: nothing about the place. */
const LOOKS =
  /^(?:styleUrl|styleHash|styleMapHash|stroke|fill|icon|label|visibility|open|tessellate|extrude|altitudeMode|coordinateProperties)(?:-|$)/;

/**
 * What a placemark says of its place: its name, its own data, the rows of a table in its description
 * (as ArcGIS and QGIS write attributes), the description without its tags, and as `folder` the folder
 * that it lies in. Own data wins over the table. Values are text.
 */
export function kmlProperties(
  given: Readonly<Record<string, unknown>>,
  folder: string,
): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === 'description' || LOOKS.test(name) || name === '') continue;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      properties[name] = value;
  }
  const html = descriptionOf(given.description);
  const rows = htmlRows(html);
  for (const [name, value] of rows) if (!(name in properties)) properties[name] = value;
  const text = rows.length > 0 ? '' : htmlText(html);
  if (text !== '') properties.description = text;
  if (folder !== '' && !('folder' in properties)) properties.folder = folder;
  return properties;
}

function descriptionOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return isRecord(value) && typeof value.value === 'string' ? value.value : '';
}
