export { amend, inForce, type AmendedView } from './amend';
export { record, recordTyping, redo, undo, withStatus } from './amendment-log';
export { isPercent, readCell } from './amend-figures';
