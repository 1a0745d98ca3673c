import type { Box } from '../label-fit';
import { placeCallout, type CalloutAsk, type CalloutSheet } from './hall-callouts';

type Placed = { readonly box: Box; readonly cost: number } | null;

/** How often all remarks are placed anew beside one another. */
const ROUNDS = 2;

/** Remarks one after another in an order, then each anew beside all others, which need not have left it the best place. */
function placedIn(
  order: readonly number[],
  asks: readonly CalloutAsk[],
  sheet: Omit<CalloutSheet, 'taken'>,
): readonly Placed[] {
  const placed: Placed[] = asks.map(() => null);
  for (let round = 0; round <= (asks.length > 1 ? ROUNDS : 0); round += 1) {
    for (const i of order) {
      const taken = placed.flatMap((one, other) => (other === i || one === null ? [] : [one.box]));
      const ask = asks[i];
      placed[i] = ask === undefined ? null : placeCallout(ask, { ...sheet, taken });
    }
  }
  return placed;
}

/**
 * Where several remarks stand: of some orders in which they may be placed, that of which most have room, at the
 * least cost. Null for one without room.
 */
export function placeCallouts(
  asks: readonly CalloutAsk[],
  sheet: Omit<CalloutSheet, 'taken'>,
): readonly (Box | null)[] {
  const given = Array.from(asks.keys());
  const by = (worth: (ask: CalloutAsk | undefined) => number): number[] =>
    [...given].sort((a, b) => worth(asks[a]) - worth(asks[b]));
  const orders = [given, by((ask) => ask?.x ?? 0), by((ask) => ask?.y ?? 0)];
  const lost = sheet.window.width * sheet.window.height;
  const total = (placed: readonly Placed[]): number =>
    placed.reduce((sum, one) => sum + (one?.cost ?? lost), 0);
  const all = [...orders, ...orders.map((order) => [...order].reverse())];
  const ways = [...new Map(all.map((order) => [order.join(), order])).values()]
    .map((order) => placedIn(order, asks, sheet))
    .map((placed) => ({ placed, cost: total(placed) }));
  const best = ways.reduce((least, way) => (way.cost < least.cost ? way : least), {
    placed: [] as readonly Placed[],
    cost: Infinity,
  });
  return asks.map((_, i) => best.placed[i]?.box ?? null);
}
