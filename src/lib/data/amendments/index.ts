export { readAmendments } from './amendments-json';
export { amend, inForce, type AmendedView } from './amend';
export { decide, record, recordTyping, redo, undo, withdraw, withStatus } from './amendment-log';
export { figureRefusal, isQuestionable, type FigureRefusal } from './figure-refusal';
export { isPercent, readCell } from './read-cell';
export { kindCell } from './kind-cell';
