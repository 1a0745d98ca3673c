import type { Messages } from './index';
import { formatsFor } from './formats';

const f = formatsFor('en');
const hidden = 'Few, or hidden to protect a neighbour';

const groups = (count: number): string => `${f.whole(count)} community ${count === 1 ? 'group' : 'groups'}`;

/** English, complete. RT, RW, KK and rembug have no English and stay. */
export const en: Messages = {
  formats: f,
  app: {
    name: 'Peta Rembug',
    tagline: 'A map of poverty and community groups, made to be discussed together',
    skip: 'Skip to the map',
    skipToTable: 'Skip to the table of areas',
    loading: 'Opening the data…',
    partFailed: 'This part could not be loaded. Check the connection, then try again.',
    loadingGroups: 'Community groups are being loaded…',
    otherLanguage: 'Bahasa Indonesia',
    theme: 'Light or dark',
    themes: { terang: 'Light', gelap: 'Dark', perangkat: 'As the device' },
    close: 'Close',
    menu: 'Menu',
    skipToContent: 'Skip to the content',
  },
  pages: {
    list: 'Pages',
    '/peta': 'Map',
    '/presentasi': 'Present',
    '/rembug': 'Meeting',
    '/data': 'Data',
    '/tentang': 'About',
  },
  packages: {
    title: 'Choose a package',
    choose: 'Choose another package',
  },
  funds: {
    title: 'Funds received',
    year: 'Year',
    sum: 'Sum',
    printed: 'Printed total',
    share: (pct) => `${f.two(pct)}%`,
    blank: 'blank in the source',
    all: 'All years',
    hint: 'In rupiah. A cell that is blank in the source does not count as zero.',
  },
  partners: {
    title: 'Partnerships',
    with: (actors, partner) => `${actors} with ${partner}`,
    brought: (what) => `From the partner: ${what}`,
  },
  failure: {
    title: 'The data cannot be opened',
    lead: (id) => `The package “${id}” cannot be shown.`,
    back: 'Open the default package',
    retry: 'Try again',
    broken: 'Something went wrong on this page. Your data has not changed. Reload the page to try again.',
  },
  map: {
    region: 'Map',
    keys: 'Map of areas: arrows to move',
    help: 'Arrow keys move to the area beside, Enter opens its reading, Esc lets go, plus and minus zoom, slash searches.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show the whole place',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    fill: 'Map as large as the screen',
    unfill: 'Back to the page',
    twoFingers: 'Use two fingers to move the map',
    nameless: (count: number) =>
      count === 1 ? '1 name does not fit; zoom in' : `${f.whole(count)} names do not fit; zoom in`,
    orArrows: 'or use the arrow keys',
    scale: (metres) => (metres >= 1000 ? `${f.one(metres / 1000)} km` : `${f.whole(metres)} m`),
    working: 'The boundaries of this level are being put together…',
    failed:
      'The boundaries of this level cannot be put together in this browser. The reading and the table are complete.',
    schematic: 'Schematic, not real boundaries',
    levelWithout: 'This level has no boundaries of its own. Choose another level to see a map.',
    noBoundaries:
      'This package has no boundaries, so there is no map to shade. The reading and the table are complete.',
    groupsAt: (count) => `${groups(count)} here`,
    approximate: 'placed within its area',
  },
  search: {
    label: 'Search for an area or a group',
    placeholder: 'Search an area or a group…',
    none: 'Nothing matches. Try a number such as 5/3 (RW 5, RT 3) or part of a name.',
    found: (shown, total) =>
      shown === total
        ? `${f.whole(total)} ${total === 1 ? 'result' : 'results'}`
        : `${f.whole(shown)} of ${f.whole(total)} results; type more to narrow them down`,
    filteredOut: 'outside the filter',
    area: 'Area',
  },
  choices: {
    title: 'Choices',
    indicator: 'Indicator',
    level: 'Level',
    year: 'Year',
    noYear: 'year not given',
    classes: 'Classes of colour',
    method: 'Method',
    methods: {
      alami: 'Natural breaks',
      kuantil: 'Equal numbers of areas',
      sama: 'Equal intervals',
      manual: 'Own limits',
    },
    classCount: 'Number of classes',
    fewerClasses: (asked, got) =>
      `${f.whole(asked)} classes were asked for; only ${f.whole(got)} came out, because there are too few different figures.`,
    breaks: 'Upper limit of each class, separated by semicolons',
    breaksHint: 'For example 5; 10; 20. The last class reaches the highest figure.',
    breaksWrong: 'Write 1 to 6 numbers separated by semicolons, for example 5; 10; 20.',
    sameBreaks: 'The limits are the same for all years and levels, so that colours can be compared.',
    ownLimits: (level) => `Limits of its own for the level ${level}`,
    overlays: 'Community groups on the map',
    overlay: {
      titik: 'Dots',
      kumpulan: 'Clusters',
      kepadatan: 'Density of groups (per km²)',
      segi: 'Hexagons (honeycomb)',
      lingkaran: 'Circles by number of groups',
    },
    overlayHint: {
      titik: 'One mark for one group',
      kumpulan: 'Marks that stand close are joined, with their make-up by kind',
      kepadatan: 'The stronger the tint, the more groups around',
      segi: 'Every hexagon is the same size on the ground; the stronger the colour, the more groups in it',
      lingkaran: 'The larger the circle, the more groups in the area',
    },
    bandwidth: 'Reach of the density',
    bandwidthValue: (metres) => `${f.whole(metres)} m around`,
    kindsShown: (shown, total) =>
      shown === total
        ? total === 1
          ? '1 group is shown'
          : `All ${f.whole(total)} groups are shown`
        : `${f.whole(shown)} of ${f.whole(total)} groups are shown`,
  },
  legend: {
    list: 'Legend',
    year: (year) => (year === 0 ? 'year not given' : `${year}`),
    first: (min, max) => (min === max ? min : `${min} – ${max}`),
    range: (min, max) => `over ${min} – ${max}`,
    zeroShort: 'None',
    zeroRest: (counted) => (counted === '' ? ' (0%)' : `: no ${counted}`),
    missing: 'No data',
    suppressed: (few) => (few === null ? hidden : few === '' ? 'Few, not shown' : `Few, not shown (${few})`),
    few: (most, unit) =>
      most === null ? null : most < 1 ? '' : most === 1 ? '1' : `1–${f.whole(most)} ${unit}`,
    areas: (count, level) => `${f.whole(count)} ${level}`,
    areasOfTwo: (first, second, level) => `${f.whole(first)} and ${f.whole(second)} ${level}`,
    here: (label) => `Area under the pointer: ${label}`,
    chosen: (label) => `Selected area: ${label}`,
    definition: 'What it means',
    setBy: 'Set by',
    unit: 'Unit',
    basis: 'Basis',
    bases: { domisili: 'where people live', registrasi: 'where people are registered' },
    date: 'Date of the data',
    age: (years) =>
      years <= 0 ? 'less than a year ago' : years === 1 ? '1 year ago' : `${f.whole(years)} years ago`,
    dotsApprox: 'Dashed outline: placed somewhere within its RT or RW',
    densityTitle: (metres, count) => `Groups per km² (${groups(count)}, ${f.whole(metres)} m around)`,
    drawn: (drawn, shown, total) =>
      [
        `${groups(drawn)} drawn`,
        ...(shown < total ? [`filter: ${f.whole(shown)} of ${f.whole(total)}`] : []),
        ...(drawn < shown ? [`${f.whole(shown - drawn)} without a place of their own`] : []),
      ].join('; '),
    densityFrom: (value) => `${value} or more per km²`,
    densityWorking: 'The density is being worked out…',
    densityFailed: 'The density cannot be worked out in this browser.',
    densityNone: 'There is no group with a place to work the density out from.',
    circles: 'Number of groups in the area',
    clusters: 'Number: groups around that spot; coloured ring: their make-up by kind',
  },
  nature: {
    simulasi: 'SIMULATED, not real figures',
    terbit: 'Published',
    lapangan: 'Field data',
  },
  natureShort: { simulasi: 'SIMULATED', terbit: 'PUBLISHED', lapangan: 'FIELD DATA' },
  missing: {
    'no-row': 'there is no row for this area',
    blank: 'blank in the source',
    dash: 'only a dash in the source',
    'not-available': 'the source says not available',
    unreadable: 'the figure could not be read',
    impossible: 'the figure is impossible (for example more poor households than households)',
    'no-households': 'there are no households in this area',
    conflict: 'two rows with different figures, so neither is used',
    suppressed: 'not shown, so that it points at nobody',
    'not-applicable': 'does not apply here',
    'percent-only': 'only percentages are known below it, and percentages must not be averaged',
    'no-link': 'the package does not say which areas lie in it',
    incomplete: 'the households below it are not all known',
    'no-places': 'the places of the groups are not known',
  },
  read: {
    title: 'Reading',
    place: (name) => `All of ${name}`,
    pick: 'Tap an area on the map, or search for its number, to read it.',
    rate: (count, of, unit, counted, pct) =>
      `${f.whole(count)} of ${f.whole(of)} ${unit} are ${counted} (${f.percent(pct)})`,
    rateBetween: (count, of, unit, counted, pct, low, high) =>
      `${f.whole(count)} of ${f.whole(of)} ${unit} are ${counted} (${f.percent(pct)}; roughly between ${f.whole(low)} and ${f.whole(high)}%)`,
    groupList: (count) => `List of ${groups(count)}`,
    remark: (text) => `Remark in the source: ${text}.`,
    percentOnly: (pct, what) =>
      `${what}: ${f.amount(pct)}% (printed as a percentage; the counts are not known)`,
    noData: (reason) => `No data: ${reason}.`,
    noDataOfKnown: (households, reason, about) =>
      `No data on ${about === null ? 'poverty' : `“${about}”`} among ${f.whole(households)} households: ${reason}.`,
    few: (few, households) =>
      `${few === null ? hidden : `A few${few === '' ? '' : ` (${few})`}`}${households === null ? '' : few === null ? ` (of ${f.whole(households)} households)` : ` among ${f.whole(households)} households`}; the number is not shown, so that it points at nobody.`,
    countOnly: (count, counted) => `${f.whole(count)} ${counted}`,
    rank: (best, worst, of, level) =>
      best === worst
        ? `Of the ${f.whole(of)} ${level} that have a figure, number ${f.whole(best)} from the highest.`
        : `Its place is not certain: between ${f.whole(best)} and ${f.whole(worst)} of ${f.whole(of)} ${level} (1 = highest).`,
    coverage: (covered, areas, level, kk, kkAll, unit) => {
      const part =
        covered === areas
          ? `${areas === 1 ? '' : 'all '}${f.whole(areas)}`
          : `${f.whole(covered)} of ${f.whole(areas)}`;
      const of = kk === kkAll ? f.whole(kk) : `${f.whole(kk)} of ${f.whole(kkAll)}`;
      return `Coverage: ${part} ${level}${kkAll === 0 ? '' : `, ${of} ${unit}`}.`;
    },
    noCounts:
      'The number of households is not known, so no figure is worked out for the whole place. Percentages must not be averaged.',
    sumBelow: (count, of, unit, pct, level) =>
      `Sum of its ${level}: ${f.whole(count)} of ${f.whole(of)} ${unit} (${f.percent(pct)}).`,
    groupsHere: (count, total) =>
      total === 0
        ? 'No community group is recorded'
        : count === total
          ? groups(total)
          : `${f.whole(count)} of ${groups(total)} (as filtered)`,
    groupsAbove: (count, above) => `plus ${f.whole(count)} known only by their ${above}`,
    groupsShown: (shown, total) =>
      shown === total ? groups(total) : `${f.whole(shown)} of ${groups(total)} (as filtered)`,
    per100: (value) => `${f.two(value)} groups per 100 households`,
    includingWhole: (count, whole) => `including ${f.whole(count)} of the whole ${whole.toLowerCase()}`,
    ofWhole: (count, whole) => `plus ${f.whole(count)} of the whole ${whole.toLowerCase()}`,
    aboveLevel: (count, level) => `the ${level} of ${groups(count)} is not known, so counted in no ${level}`,
    nowhere: (count) => `the place of ${groups(count)} is not known`,
    withinArea: (count) => `${f.whole(count)} are drawn somewhere within their area`,
    filteredOut: 'This group is not shown on the map just now: the filter leaves it out.',
    caution: 'Many groups need not mean that poor families are reached; they may only be better recorded.',
    neighbours: (level) => `Neighbouring ${level}`,
    noNeighbours: 'No area borders on it.',
    byKind: 'By kind',
    groupsOf: (label) => `Groups in ${label}`,
    years: 'From year to year',
    yearRate: (year, count, of, unit, pct) =>
      `${year}: ${f.whole(count)} of ${f.whole(of)} ${unit} (${f.percent(pct)})`,
    yearCount: (year, count, counted) => `${year}: ${f.whole(count)} ${counted}`,
    yearCoverage: (covered, areas, level) => `· ${f.whole(covered)} of ${f.whole(areas)} ${level}`,
    profile: 'About this place',
    sources: 'Sources',
    notes: 'Notes on the sources',
    back: 'Back to the whole place',
    founded: 'Founded',
    foundedAge: (year, age) => `${year} (${f.whole(age)} years at the date of the data)`,
    members: 'Members',
    membersOf: (count, unit) => `${f.whole(count)} ${unit}`.trim(),
    person: 'people',
    placeLabel: 'Place',
    placeKnown: {
      point: 'a point on the map',
      area: 'known only by its RT or RW; placed within it',
      whole: 'serves the whole place',
      none: 'not known',
    },
    placesSimulated: 'The places of the groups are simulated.',
    details: {
      tujuan: 'Purpose',
      jaringan: 'Network',
      prakarsa: 'Started by',
      syarat_anggota: 'Membership rule',
      pendidikan_pengurus: 'Leaders’ schooling',
      masa_pengurus: 'Leaders’ term',
      jangkauan: 'Reach',
      kegiatan: 'Activities',
      formal: 'Formal',
      iuran: 'Dues',
      penilaian: 'Judgement of the source’s author',
      penggunaan_dana: 'Use of the fund',
      dana_awal_rp: 'First fund (Rp)',
      dana_kini_rp: 'Fund now (Rp)',
    },
  },
  table: {
    title: 'Table',
    name: 'Table of areas',
    area: 'Area',
    households: 'KK',
    rate: (counted, unit) => `${counted} per 100 ${unit}`,
    percent: (what) => `${what} (%)`,
    groups: 'Groups',
    per100: 'Groups per 100 KK',
    sortBy: (column) => `Sort by ${column}`,
    partOf: (part, all) => `${f.whole(part)} of\u00A0${f.whole(all)}`,
    noData: 'no data',
    few: 'a few',
    more: (count) => `Show ${f.whole(count)} more`,
    hint: 'Tap a column heading to sort. Areas without data always stand last. KK: households.',
  },
  problems: {
    title: 'Data notes',
    count: (count) => (count === 0 ? 'No notes' : `${f.whole(count)} ${count === 1 ? 'note' : 'notes'}`),
    none: 'Every row was read and matches its area.',
    lead: 'What was found while reading the data. No row is lost silently.',
    row: (row) => `row ${f.whole(row)}`,
    more: (count) => `and ${f.whole(count)} more like it`,
    severity: { error: 'Not used', warning: 'To check', note: 'Note' },
    link: 'Address of the page',
  },
  say: {
    shown: (title, year) => `The map now shows ${title}, ${year}.`,
    filtered: (shown, total) => `${f.whole(shown)} of ${f.whole(total)} groups are shown.`,
  },
};
