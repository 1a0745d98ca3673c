import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canEscape, play } from './player';
import { startPlayer, type HallAction, type Player } from './player-state';

const steps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 });
const area = { level: 'rw', area: '3' };

const action: fc.Arbitrary<HallAction> = fc.oneof(
  fc.constantFrom<HallAction[]>(
    { do: 'forward' },
    { do: 'back' },
    { do: 'first' },
    { do: 'last' },
    { do: 'enter' },
    { do: 'escape' },
    { do: 'blank' },
    { do: 'spot' },
    { do: 'near' },
    { do: 'help' },
    { do: 'jump' },
    { do: 'choose', area },
    { do: 'choose', area, near: true },
    { do: 'choose', area: null },
  ),
  fc.integer({ min: 0, max: 9 }).map((digit): HallAction => ({ do: 'digit', digit: String(digit) })),
  fc.integer({ min: -3, max: 12 }).map((at): HallAction => ({ do: 'go', at })),
);

const after = (from: Player, actions: readonly HallAction[], counts: readonly number[]): Player =>
  actions.reduce((player, one) => play(player, one, counts), from);

const place = ({ at, step }: Player): readonly number[] => [at, step];

describe('the player of a story', () => {
  it('never leaves the slides and steps that there are', () => {
    fc.assert(
      fc.property(steps, fc.integer(), fc.integer(), fc.array(action), (counts, at, step, actions) => {
        const player = after(startPlayer(at, step, counts), actions, counts);
        expect(player.at).toBeGreaterThanOrEqual(0);
        expect(player.at).toBeLessThan(counts.length);
        expect(player.step).toBeGreaterThanOrEqual(0);
        expect(player.step).toBeLessThan(counts[player.at] ?? 0);
      }),
    );
  });

  it('goes back to where it came from', () => {
    fc.assert(
      fc.property(steps, fc.array(action), (counts, actions) => {
        const player = { ...after(startPlayer(0, 0, counts), actions, counts), blank: false };
        const next = play(player, { do: 'forward' }, counts);
        if (place(next).join() === place(player).join()) {
          expect(place(player)).toEqual([counts.length - 1, (counts[counts.length - 1] ?? 0) - 1]);
        } else {
          expect(place(play(next, { do: 'back' }, counts))).toEqual(place(player));
        }
      }),
    );
  });

  it('shows every step of every slide, each once, from the first to the last', () => {
    const counts = [2, 1, 3];
    const seen = [startPlayer(0, 0, counts)];
    for (let press = 0; press < 8; press += 1) {
      seen.push(play(seen[seen.length - 1] ?? startPlayer(0, 0, counts), { do: 'forward' }, counts));
    }
    expect(seen.slice(0, 6).map(place)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [2, 0],
      [2, 1],
      [2, 2],
    ]);
    expect(seen.slice(6).map(place)).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
  });

  it('goes to the slide whose number was typed, and only to one that there is', () => {
    const counts = Array.from({ length: 12 }, () => 2);
    const typed = (digits: string): Player =>
      after(
        startPlayer(4, 1, counts),
        [...[...digits].map((digit): HallAction => ({ do: 'digit', digit })), { do: 'enter' }],
        counts,
      );
    expect(place(typed('12'))).toEqual([11, 0]);
    expect(place(typed('1'))).toEqual([0, 0]);
    expect(place(typed('13'))).toEqual([4, 1]);
    expect(place(typed('0'))).toEqual([4, 1]);
    expect(place(typed(''))).toEqual([5, 0]);
    expect(typed('13').typed).toBe('');
  });

  it('brings a blank screen back without going on', () => {
    const counts = [2, 2];
    const blank = play(startPlayer(0, 0, counts), { do: 'blank' }, counts);
    expect(blank.blank).toBe(true);
    const back = play(blank, { do: 'forward' }, counts);
    expect([back.blank, ...place(back)]).toEqual([false, 0, 0]);
  });

  it('closes one thing at a time with Esc until nothing is left to close', () => {
    fc.assert(
      fc.property(steps, fc.array(action), (counts, actions) => {
        let player = after(startPlayer(0, 0, counts), actions, counts);
        const before = place(player);
        let presses = 0;
        while (canEscape(player)) {
          player = play(player, { do: 'escape' }, counts);
          presses += 1;
          expect(presses).toBeLessThanOrEqual(5);
        }
        expect(place(player)).toEqual(before);
      }),
    );
  });

  it('comes near only to an area that is chosen, and leaves it behind with its slide', () => {
    const counts = [1, 1];
    const start = startPlayer(0, 0, counts);
    expect(play(start, { do: 'near' }, counts).near).toBe(false);
    const near = after(start, [{ do: 'choose', area }, { do: 'near' }], counts);
    expect([near.near, near.chosen]).toEqual([true, area]);
    const next = play(near, { do: 'forward' }, counts);
    expect([next.at, next.near, next.chosen]).toEqual([1, false, null]);
  });

  it('keeps the ring from slide to slide', () => {
    const counts = [1, 1];
    const player = after(startPlayer(0, 0, counts), [{ do: 'spot' }, { do: 'forward' }], counts);
    expect([player.at, player.spot]).toEqual([1, true]);
  });
});
