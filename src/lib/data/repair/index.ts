export { repairPolygons, type Repaired, type RepairOptions } from './repair-polygons';
