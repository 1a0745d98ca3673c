import { namesIn, type NameRules, type NameSpan } from './names-in';

/** What stands in the place of a person's name. */
export const DOTS = '……';

/** A free text as it may be kept, and what was taken out of it. */
export interface FreeText {
  readonly kept: string;
  /** A name after a form of address; null: none. */
  readonly sure: string | null;
  /** What may be a name, and is not kept until somebody has said that it is none. */
  readonly asked: string | null;
}

/** A free text without persons' names: dots stand for each until it is written anew. */
export function withoutNames(text: string, rules: NameRules): FreeText {
  const names = namesIn(text, rules);
  return {
    kept: dotted(text, names),
    sure: names.find(({ sure }) => sure)?.text ?? null,
    asked: names.find(({ sure }) => !sure)?.text ?? null,
  };
}

/** A text that leaves, without the names that are surely a person's. */
export function withoutSureNames(text: string, rules: NameRules): string {
  return dotted(
    text,
    namesIn(text, rules).filter(({ sure }) => sure),
  );
}

/** What of a text may be a name and has been let stand by whoever wrote it. */
export function namesLetStand(text: string, rules: NameRules): readonly string[] {
  return namesIn(text, rules).flatMap(({ sure, text: name }) => (sure ? [] : [name]));
}

function dotted(text: string, names: readonly NameSpan[]): string {
  return [...names]
    .reverse()
    .reduce((said, { start, end }) => said.slice(0, start) + DOTS + said.slice(end), text);
}
