/** Where a problem was found. Row numbers count as a spreadsheet does: the header is row 1. */
export interface Where {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  /** Cell text as it stands, cut to 60 characters. */
  readonly value?: string;
  /** Key of the area concerned, if any. */
  readonly key?: string;
}

export type Severity = 'error' | 'warning' | 'note';

/** Codes are turned into sentences by i18n/problems; a layer below i18n never writes prose. */
export type ProblemCode =
  // package and files
  | 'package-not-found'
  | 'package-unreachable'
  | 'descriptor-unreadable'
  | 'descriptor-invalid'
  | 'descriptor-entry-ignored'
  | 'resource-not-found'
  | 'resource-unreachable'
  | 'resource-unreadable'
  | 'resource-unknown'
  | 'not-utf8'
  | 'no-header'
  | 'empty-file'
  | 'personal-column-dropped'
  | 'numbers-masked'
  | 'persons-masked'
  | 'map-figures-unread'
  | 'table-of-persons'
  | 'persons-counted'
  | 'person-numbers-rounded'
  | 'persons-unnumbered'
  | 'persons-poverty-unknown'
  | 'person-in-several-areas'
  | 'quotes-broken'
  | 'rows-above-header'
  // files that a person gives
  | 'file-too-big'
  | 'file-blank'
  | 'table-without-rows'
  | 'count-unanswered'
  | 'poor-unanswered'
  | 'parts-unanswered'
  | 'measure-twice'
  | 'part-blank'
  | 'desil-blank'
  | 'desil-uncovered'
  | 'desil-beside-poor'
  | 'no-poverty-figure'
  | 'row-mean'
  | 'cells-exchanged'
  | 'tables-beside'
  | 'file-not-read'
  | 'file-given-again'
  | 'file-unknown'
  | 'file-foreign'
  | 'file-locked'
  | 'file-damaged'
  | 'file-too-long'
  | 'archive-too-much'
  | 'archive-nested'
  | 'archive-without-data'
  | 'xml-entities'
  | 'path-unsafe'
  | 'package-parts-missing'
  | 'json-no-map'
  | 'sheet-hidden'
  | 'cells-merged'
  | 'formula-unread'
  | 'number-long'
  | 'shape-parts-missing'
  | 'shape-without-table'
  | 'shapes-damaged'
  | 'layer-damaged'
  | 'map-without-features'
  | 'map-zone-unknown'
  | 'map-system-unknown'
  | 'map-system-contradicted'
  | 'map-datum-unknown'
  | 'map-converted'
  | 'map-swapped'
  | 'map-outside-indonesia'
  // columns
  | 'column-missing'
  | 'column-repeated'
  | 'columns-unused'
  // rows and cells
  | 'row-without-area'
  | 'row-without-key'
  | 'row-width'
  | 'row-total'
  | 'row-example'
  | 'total-differs'
  | 'area-filled-down'
  | 'households-many'
  | 'value-unknown'
  | 'rows-not-areas'
  | 'rows-removed'
  | 'area-several'
  | 'area-as-date'
  | 'area-roman'
  | 'area-letter'
  | 'no-area-columns'
  | 'areas-from-text'
  | 'names-alike'
  | 'name-spelled'
  | 'group-repeated'
  | 'level-from-name'
  | 'level-from-heading'
  | 'no-figure-columns'
  | 'persons-not-counted'
  | 'list-differs'
  | 'percent-shares'
  | 'percent-below'
  | 'key-repeated-same'
  | 'key-conflict'
  | 'number-unreadable'
  | 'number-negative'
  | 'number-not-whole'
  | 'poor-exceeds-total'
  | 'percent-out-of-range'
  | 'percent-differs'
  | 'year-unreadable'
  | 'no-households'
  // geometry
  | 'geometry-null'
  | 'geometry-invalid'
  | 'geometry-not-polygon'
  | 'shape-mended'
  | 'shapes-tidied'
  | 'borders-snapped'
  | 'areas-overlap'
  | 'map-not-mended'
  | 'boundary-level-guessed'
  | 'coordinates-not-degrees'
  | 'area-key-missing'
  | 'area-repeated'
  | 'area-without-row'
  | 'cells-without-points'
  | 'cells-left-out'
  // groups
  | 'group-without-name'
  | 'kind-unknown'
  | 'group-area-unknown'
  | 'position-unreadable'
  | 'position-swapped'
  | 'position-outside'
  | 'group-without-place'
  | 'amendments-unreadable'
  | 'meetings-unreadable'
  // the story
  | 'story-unreadable'
  | 'story-later'
  | 'slide-unreadable'
  | 'slide-untitled'
  | 'slide-part-ignored'
  | 'slide-too-long'
  | 'slide-area-unknown'
  | 'slide-view-ignored'
  // the link
  | 'view-value-ignored'
  | 'page-unknown';

/** A finding about the data: a code and its parameters, never prose. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly where: Where;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A value with what was noticed on the way, or only the problems. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
