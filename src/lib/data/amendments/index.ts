export { amend, inForce, type AmendedView } from './amend';
export { decide, record, recordTyping, redo, undo, withStatus } from './amendment-log';
export { isPercent, readCell } from './read-cell';
export { kindCell } from './kind-cell';
