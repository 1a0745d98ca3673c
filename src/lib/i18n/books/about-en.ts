import type { aboutId } from './about-id';

/** About page in English. */
export const aboutEn: typeof aboutId = {
  title: 'About this map',
  lead: [
    'Peta Rembug puts two things on one map: how many households are poor in each RT or RW, and which community groups are there. It is meant to be talked over in a rembug, the meeting of residents, with the heads of RT and RW, the LKM or BKM and the kelurahan.',
    'The map does not judge an area or a person. It shows only numbers per area, without the names of families. A figure that is not known is written “no data” and is never taken as zero.',
  ],
  back: 'Back to the map',
  data: {
    title: 'The data shown',
    none: 'No package is open yet, so its sources cannot be named here.',
    package: 'Package',
    place: 'Place',
    date: 'Date of the data',
    sources: 'Sources',
    licences: 'Licences of the data',
    notSaid: 'not stated',
    files: 'Files and where they come from',
    natureUnsaid: 'Origin not stated',
    schematic: 'A schematic made for this map',
    placesOnly: (nature) => `Their places: ${nature}`,
    notes: 'Notes on the sources',
    newTab: 'opens in a new tab',
  },
  methods: {
    title: 'How figures are worked out and read',
    notes: [
      {
        title: 'Per 100 households',
        text: 'The figure on the map is the number of poor households divided by all households of the area, times 100. So 6 of 48 households are 12.5 per 100. The counts always stand beside the figure, for 1 of 8 and 10 of 80 households give the same figure but not the same story.',
      },
      {
        title: 'Roughly between … and …',
        text: 'An RT has only some tens of households. One family more, and its figure rises by several per cent. So the map says roughly between which figures the state of the area lies (Wilson’s method, 1927). The fewer households, the wider the range. Where the ranges of two RT overlap, they are not clearly different.',
      },
      {
        title: 'Ranks that are not certain',
        text: 'As the figures are rough, so are the ranks. The map counts how many RT are clearly higher and how many clearly lower; an RT’s rank lies in between, say between 3rd and 40th. There is no list of the “poorest” RT.',
      },
      {
        title: 'Classes of colour',
        text: 'RT with figures close together get the same colour; the limits are put where figures are far apart (natural breaks, Jenks). They are the same for all years and levels, so that these can be compared, unless you choose otherwise. Zero and no data have marks of their own, not a pale colour.',
      },
      {
        title: 'Figures of RW and kelurahan',
        text: 'Figures of an RW or kelurahan are summed from its RT: all poor households divided by all households. Percentages are never averaged. Where the figures of some RT are missing, the map says how complete the sum is, for instance “7 of 9 RT, 412 of 530 households”. Where only percentages were printed, no figure is worked out for the level above.',
      },
      {
        title: 'Density of groups',
        text: 'Picture a small hill at the place of each group: highest in the middle, sloping down to the distance chosen, say 200 m. Where hills overlap they are added up to groups per km². Distances and areas are measured on the ground, not on the screen, so zooming changes nothing.',
      },
      {
        title: 'Hexagons',
        text: 'The place is covered with hexagons of the same size, like a honeycomb, and the groups in each are counted. As the size is the same, the counts may be compared. Hexagons do not follow the borders of RT.',
      },
      {
        title: 'Distance',
        text: 'The distance to the nearest group is a straight line from a point inside the area, not a way along the streets. Rivers, railways and fences in between are not taken into account, so the walk is usually longer.',
      },
      {
        title: 'Places that are approximate',
        text: 'A group of which only the RT or RW is known is put somewhere within it, with a broken outline. That is a mark, not an address. Groups that serve the whole kelurahan are never divided among the RT.',
      },
      {
        title: 'Groups and poverty',
        text: 'Many groups do not have to mean that they reach poor households; they may only be better recorded. Two things seen together on a map need not be cause and effect. Ask the residents.',
      },
    ],
  },
  research: {
    title: 'For researchers',
    notes: [
      'Intervals: Wilson score, 95%, without continuity correction. The count of poor households is taken as one outcome of a state that could have come out otherwise (superpopulation), not as a random sample; errors of recording are not covered.',
      'Rank range: from 1 + the areas whose interval lies wholly above to n − those wholly below. No correction for multiple comparisons.',
      'Classes: optimal natural breaks (ckmeans) over all years, at the level at which the figures were gathered; min < v ≤ max, zero outside the classes.',
      'Density: quartic kernel whose radius is the bandwidth chosen, on a cylindrical equal-area plane (WGS 84) about the centre of the place. No edge correction.',
      'Figures of areas do not hold for single people (ecological fallacy), and change where borders are drawn otherwise (modifiable areal unit problem).',
    ],
    references: 'References',
  },
  privacy: {
    title: 'Personal data',
    points: [
      'All that is kept on your device is the choice of light or dark, of the language, and the data that you keep yourself on the page Your data, with how you had its tables read and boundaries not yet finished. All of it can be deleted on that page.',
      'Nothing is sent anywhere. The page only fetches its own files from where it was opened: no trackers, no advertisements, no maps from elsewhere.',
      'A list of persons (NIK, family-card numbers, names of residents) is only counted by area and then dropped; personal columns in other tables are not read.',
      'Your choices, such as year and area, are written into the address of the page. Whoever gets the link from you sees these choices, and no more.',
    ],
  },
  software: {
    title: 'Software',
    version: (version) => `Peta Rembug version ${version}`,
    own: 'The software is under the MIT licence: it may be used, changed and shared, together with its licence.',
    libraries: 'Licences of the libraries it uses',
  },
};
