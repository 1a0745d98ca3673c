import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '../open-file';
import { codesOf, given } from '../testing/given';
import { htmlRows, htmlText } from './html-text';

const document = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`;
const polygon =
  '<Polygon><outerBoundaryIs><LinearRing><coordinates>107.5,-6.9,0 107.6,-6.9,0 107.6,-6.8,0 107.5,-6.9,0</coordinates></LinearRing></outerBoundaryIs></Polygon>';
const ring = [
  [
    [107.5, -6.9],
    [107.6, -6.9],
    [107.6, -6.8],
    [107.5, -6.9],
  ],
];
const point = '<Point><coordinates>107.5,-6.9</coordinates></Point>';
const open = (inner: string) => openFile(given('peta.kml', document(inner)));
const propertiesOf = async (inner: string) => (await open(inner)).layers[0]?.features[0]?.properties;

describe('KML', () => {
  it('gives placemarks with their folders, without heights, pictures and looks', async () => {
    const content = await open(
      `<Style id="s"><PolyStyle><color>7f0000ff</color></PolyStyle></Style>
       <Folder><name>RW 01</name><Placemark><name>RT 001</name><styleUrl>#s</styleUrl>${polygon}</Placemark></Folder>
       <GroundOverlay><name>foto</name><Icon><href>x.jpg</href></Icon><LatLonBox><north>1</north><south>0</south><east>1</east><west>0</west></LatLonBox></GroundOverlay>
       <Placemark><name>Tanpa bentuk</name></Placemark>`,
    );
    expect(content.problems).toEqual([]);
    expect(content.layers[0]?.features).toEqual([
      {
        row: 1,
        properties: { name: 'RT 001', folder: 'RW 01' },
        geometry: { type: 'Polygon', coordinates: ring },
      },
      { row: 2, properties: { name: 'Tanpa bentuk' }, geometry: null },
    ]);
  });

  it('keeps values as text whatever type the file declares: blank is no zero, 001 no 1', async () => {
    const data = await propertiesOf(
      `<Schema id="a"><SimpleField name="RT" type="int"/><SimpleField name="KK" type="int"/><SimpleField name="aktif" type="bool"/></Schema>
       <Placemark><ExtendedData><SchemaData schemaUrl="#a"><SimpleData name="RT">001</SimpleData><SimpleData name="KK"></SimpleData><SimpleData name="aktif">0</SimpleData></SchemaData>
       <Data name="rw"><value>05</value></Data></ExtendedData>${point}</Placemark>`,
    );
    expect(data).toEqual({ RT: '001', KK: '', aktif: '0', rw: '05' });
  });

  it('reads a table in the description as attributes, and other descriptions as plain words', async () => {
    const table =
      '<description><![CDATA[<html><body><table><tr><td colspan="2">RT 001</td></tr><tr><td>RW</td><td>05</td></tr><tr><td>KK &amp; jiwa</td><td><b>62</b></td></tr></table></body></html>]]></description>';
    expect(await propertiesOf(`<Placemark>${table}${point}</Placemark>`)).toEqual({
      RW: '05',
      'KK & jiwa': '62',
    });
    const words =
      '<description><![CDATA[Balai <b>RW</b><script>alert(1)</script> &lt;lama&gt;]]></description>';
    expect(await propertiesOf(`<Placemark>${words}${point}</Placemark>`)).toEqual({
      description: 'Balai RW <lama>',
    });
  });

  it('takes several polygons of a placemark as one geometry', async () => {
    const { layers } = await open(
      `<Placemark><MultiGeometry>${polygon}${polygon}</MultiGeometry></Placemark>`,
    );
    expect(layers[0]?.features[0]?.geometry).toMatchObject({
      type: 'GeometryCollection',
      geometries: [{ coordinates: ring }, { coordinates: ring }],
    });
  });

  it('refuses entities, a file without places, and one that is cut off', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><kml><Placemark><name>&b;</name>${point}</Placemark></kml>`;
    expect(codesOf(await openFile(given('a.kml', bomb)))).toEqual(['xml-entities']);
    expect(codesOf(await open(''))).toEqual(['map-without-features']);
    expect(codesOf(await openFile(given('a.kml', document(`<Placemark>${polygon}`).slice(0, 200))))).toEqual([
      'file-damaged',
    ]);
  });

  it('is read from .kmz, by content whatever the name', async () => {
    const kmz = zipSync({
      'doc.kml': strToU8(document(`<Placemark><name>RT 1</name>${polygon}</Placemark>`)),
      'files/a.png': new Uint8Array(9),
    });
    for (const name of ['peta.kmz', 'peta.zip']) {
      const content = await openFile(given(name, kmz));
      expect(content.layers).toMatchObject([
        { file: name, layer: '', features: [{ properties: { name: 'RT 1' } }] },
      ]);
    }
  });

  it('of many places is read to the last', async () => {
    const places = Array.from(
      { length: 1500 },
      (_, i) => `<Placemark><name>RT ${i}</name>${polygon}</Placemark>`,
    ).join('');
    const content = await open(`<Folder><name>RW</name>${places}</Folder>`);
    expect(content.layers[0]?.features).toHaveLength(1500);
    expect(content.layers[0]?.features[1499]).toMatchObject({ row: 1500, properties: { name: 'RT 1499' } });
  }, 30_000);
});

describe('words of HTML', () => {
  it('have no tags, scripts or unknown entities turned', () => {
    expect(htmlText('<p>A&nbsp;&#66;&#x43; &tidak;<style>p{}</style></p>')).toBe('A BC &tidak;');
    expect(htmlText('<img src=x onerror=alert(1)>')).toBe('');
    expect(htmlText('<script>never closed')).toBe('');
    expect(htmlText('&#9999999;')).toBe('&#9999999;');
    expect(htmlRows('<tr><th>RW</th><td>1</td></tr><tr><td>satu</td></tr>')).toEqual([['RW', '1']]);
  });
});
