export { schematicTiles, type TileArea, type TileOptions } from './schematic-tiles';
