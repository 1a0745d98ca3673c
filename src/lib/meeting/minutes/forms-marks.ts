/** A box to be ticked. */
export const BOX = '☐';
/** A line to be written on, and room for a number. */
export const LINE = '……………………………………………';
export const SHORT = '…………';
