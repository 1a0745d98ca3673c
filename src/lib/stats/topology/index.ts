export { bordersBetween, bordersOf } from './borders-between';
export { buildTopology } from './build-topology';
export { contiguityOf } from './contiguity-of';
export { dissolve } from './dissolve';
export { outlines } from './outlines';
export { regroup } from './regroup';
