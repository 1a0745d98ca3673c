import { startPlayer, type HallAction, type Player } from './player-state';

/** Nobody has more slides than four digits can name. */
const MOST_DIGITS = 4;

/** Another slide: nothing of the last one's lies over it. */
function onSlide(player: Player, at: number, step: number, steps: readonly number[]): Player {
  return { ...startPlayer(at, step, steps), spot: player.spot };
}

function forward(player: Player, steps: readonly number[]): Player {
  const { at, step } = player;
  if (step + 1 < (steps[at] ?? 1)) return { ...player, step: step + 1 };
  return at + 1 < steps.length ? onSlide(player, at + 1, 0, steps) : player;
}

function back(player: Player, steps: readonly number[]): Player {
  const { at, step } = player;
  if (step > 0) return { ...player, step: step - 1 };
  return at > 0 ? onSlide(player, at - 1, (steps[at - 1] ?? 1) - 1, steps) : player;
}

/** Enter goes to the slide whose number was typed; without one, or beyond the last, it is a step forward. */
function enter(player: Player, typed: string, steps: readonly number[]): Player {
  const wanted = Number.parseInt(typed, 10) - 1;
  if (typed === '') return forward(player, steps);
  return wanted >= 0 && wanted < steps.length ? onSlide(player, wanted, 0, steps) : player;
}

/** Whether Esc closes something; if not, it leaves the hall. */
export function canEscape({ blank, over, typed, near, chosen }: Player): boolean {
  return blank || over !== null || typed !== '' || near || chosen !== null;
}

/** Takes away what lies uppermost, one thing at a time. */
function escape(player: Player): Player {
  if (player.over !== null) return { ...player, over: null };
  if (player.blank) return { ...player, blank: false };
  if (player.near) return { ...player, near: false };
  return { ...player, chosen: null };
}

/**
 * What comes of an action. `steps`: how many steps each slide has, at least one. A step forward and back
 * leads to the same slide and step, and never out of range; on a blank screen it first brings the picture back.
 */
export function play(player: Player, action: HallAction, steps: readonly number[]): Player {
  const { typed } = player;
  const now: Player = { ...player, typed: '' };
  switch (action.do) {
    case 'forward':
      return player.blank ? { ...now, blank: false } : forward(now, steps);
    case 'back':
      return player.blank ? { ...now, blank: false } : back(now, steps);
    case 'enter':
      return enter({ ...now, blank: false }, typed, steps);
    case 'first':
      return onSlide(now, 0, 0, steps);
    case 'last':
      return onSlide(now, steps.length - 1, 0, steps);
    case 'go':
      return onSlide(now, action.at, 0, steps);
    case 'digit':
      return { ...now, typed: (typed + action.digit).slice(-MOST_DIGITS) };
    case 'escape':
      return typed === '' ? escape(now) : now;
    case 'blank':
      return { ...now, blank: !player.blank };
    case 'spot':
      return { ...now, spot: !player.spot };
    case 'near':
      return { ...now, near: !player.near && player.chosen !== null };
    case 'help':
    case 'jump':
    case 'write':
      return { ...now, over: player.over === action.do ? null : action.do };
    case 'choose':
      return {
        ...now,
        over: null,
        chosen: action.area,
        near: action.area !== null && (action.near ?? player.near),
      };
  }
}
