/** A flag on its pole for a screen of 768 CSS px in height, as an SVG path from the foot of the pole. */
export const FLAG = 'M-2 0V-46H3L34 -35L3 -22V0Z';
