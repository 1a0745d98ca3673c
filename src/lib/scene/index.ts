export {
  createAreaReader,
  type AreaReading,
  type KindCount,
  type NeighbourReading,
  type RateReading,
} from './area-reading';
export { ancestorsOf } from './family';
export { indicatorsOf } from './indicators';
export { createScenePipeline, levelOf, yearOf } from './pipeline';
export { readPlace, type PlaceRate, type PlaceReading } from './place-reading';
export { placesOf, type Places } from './places';
export { fundTable } from './fund-table';
export { remember } from './memo';
export { areaRows, ROW_ORDERS, sortRows, type AreaRow, type RowOrder } from './rows';
export { search, type Found } from './search';
