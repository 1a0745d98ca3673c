import type { Problem, Text } from '$lib/domain';
import { problem } from '../problem';
import { isRecord } from '../text/parse-json';

/** Name of the descriptor in a package. */
export const DESCRIPTOR = 'datapackage.json';

/**
 * An object of the descriptor, read member by member. A member that is not there gives null; one of
 * the wrong kind gives null too and is listed by its path ("petaRembug.tingkat[1].id").
 */
export class Entry {
  readonly #record: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #problems: Problem[];

  constructor(record: Readonly<Record<string, unknown>>, path: string, problems: Problem[]) {
    this.#record = record;
    this.#path = path;
    this.#problems = problems;
  }

  get names(): readonly string[] {
    return Object.keys(this.#record);
  }

  string(name: string): string | null {
    return this.#read(name, (value) => (typeof value === 'string' ? value.trim() : null));
  }

  text(name: string): Text | null {
    return this.#read(name, textOf);
  }

  /** Texts in a list, one or two languages each; what is no text is left out. */
  texts(name: string): readonly Text[] {
    const list = this.#read(name, (value) => (Array.isArray(value) ? (value as readonly unknown[]) : null));
    return (list ?? []).flatMap((item) => textOf(item) ?? []);
  }

  flag(name: string): boolean | null {
    return this.#read(name, (value) => (typeof value === 'boolean' ? value : null));
  }

  number(name: string): number | null {
    return this.#read(name, (value) => (typeof value === 'number' && Number.isFinite(value) ? value : null));
  }

  /** A string that matches. */
  matching(name: string, pattern: RegExp): string | null {
    return this.#read(name, (value) => (typeof value === 'string' && pattern.test(value) ? value : null));
  }

  /** One of the words of a table, as what it stands for. */
  oneOf<T>(name: string, table: Readonly<Record<string, T>>): T | null {
    return this.#read(name, (value) =>
      typeof value === 'string' && Object.hasOwn(table, value) ? (table[value] ?? null) : null,
    );
  }

  strings(name: string): readonly string[] | null {
    return this.#read(name, (value) =>
      Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : null,
    );
  }

  /** The object of that name; an empty one where there is none. */
  entry(name: string): Entry {
    const record = this.#read(name, (value) => (isRecord(value) ? value : null));
    return new Entry(record ?? {}, this.#at(name), this.#problems);
  }

  /** The objects in a list; null where there is no list. What is no object in it is listed. */
  entries(name: string): Entry[] | null {
    const list = this.#read(name, (value) => (Array.isArray(value) ? (value as readonly unknown[]) : null));
    if (list === null) return null;
    return list.flatMap((item, i) => {
      if (isRecord(item)) return new Entry(item, `${this.#at(name)}[${i}]`, this.#problems);
      this.ignore(`${name}[${i}]`);
      return [];
    });
  }

  /** Lists a member as not usable, once. */
  ignore(name: string): void {
    const column = this.#at(name);
    if (this.#problems.some(({ where }) => where.column === column)) return;
    const value = this.#record[name];
    const shown = typeof value === 'string' || typeof value === 'number' ? { value: `${value}` } : {};
    this.#problems.push(
      problem('descriptor-entry-ignored', 'warning', { file: DESCRIPTOR, column, ...shown }),
    );
  }

  #at(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }

  #read<T>(name: string, reader: (value: unknown) => T | null): T | null {
    const value = Object.hasOwn(this.#record, name) ? this.#record[name] : undefined;
    if (value === undefined || value === null) return null;
    const read = reader(value);
    if (read === null) this.ignore(name);
    return read;
  }
}

function textOf(value: unknown): Text | null {
  if (typeof value === 'string') return value;
  if (!isRecord(value) || typeof value.id !== 'string') return null;
  return typeof value.en === 'string' ? { id: value.id, en: value.en } : { id: value.id };
}
