import { momentOf, readMoment, type HallMoment } from './hall-moment';

const nameOf = (packageId: string): string => `peta-rembug:tahan:${packageId}`;

/** The moment that is held while the tab lives; null where none is. A reload must not let go of it. */
export function heldMoment(packageId: string): HallMoment | null {
  try {
    return readMoment(JSON.parse(sessionStorage.getItem(nameOf(packageId)) ?? 'null'));
  } catch {
    return null;
  }
}

/** Keeps the moment that is held, or that none is. Storage may be refused: a reload then shows how things are. */
export function keepHeld(packageId: string, moment: HallMoment | null): void {
  try {
    if (moment === null) sessionStorage.removeItem(nameOf(packageId));
    else sessionStorage.setItem(nameOf(packageId), JSON.stringify(momentOf(moment)));
  } catch {
    // As said above.
  }
}
