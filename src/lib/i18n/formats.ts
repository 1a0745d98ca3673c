import type { Lang } from '$lib/domain';

/** Numbers and dates as a language writes them. */
export interface Formats {
  /** 1.234 */
  whole(value: number): string;
  /** 12,5 – at most one decimal. */
  one(value: number): string;
  /** 12,0 – always one decimal, where figures stand under each other. */
  oneAlways(value: number): string;
  /** 178,5 – as many of two decimals as it has. */
  amount(value: number): string;
  /** 2,65 – always two decimals. */
  two(value: number): string;
  /** 12,5% */
  percent(value: number): string;
  /** Ascending limits: as few decimals (0–2) as keep them apart, and the inner ones exact if one does. */
  limits(values: readonly number[]): (value: number) => string;
  /** "31 Desember 2006", "Desember 2006" or "2006", as much as the date says. */
  date(iso: string): string;
}

const TAGS: Readonly<Record<Lang, string>> = { id: 'id-ID', en: 'en-GB' };

/** Formats of one language. */
export function formatsFor(lang: Lang): Formats {
  const tag = TAGS[lang];
  const decimals = [0, 1, 2].map((digits) =>
    writer(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const one = writer(tag, { maximumFractionDigits: 1 });
  const two = decimals[2] ?? one;
  const oneAlways = decimals[1] ?? one;
  return {
    whole: writer(tag, { maximumFractionDigits: 0 }),
    one,
    oneAlways,
    amount: writer(tag, { maximumFractionDigits: 2 }),
    two,
    percent: (value) => `${one(value)}%`,
    limits: (values) => decimals.find((write, digits) => tell(values, write, digits)) ?? two,
    date: (iso) => formatDate(tag, iso),
  };
}

type Write = (value: number) => string;

/** Writes numbers with a format made when it is first needed: making one costs a slow device milliseconds. */
function writer(tag: string, options: Intl.NumberFormatOptions): Write {
  let format: Intl.NumberFormat | null = null;
  return (value) => (format ??= new Intl.NumberFormat(tag, options)).format(value);
}

/** Whether these decimals keep all limits apart and the inner ones exact. */
function tell(values: readonly number[], write: Write, digits: number): boolean {
  // The ends are figures of areas: one decimal, as areas are read, unless all are whole numbers.
  const exact = (digits === 0 ? values : values.slice(1, -1)).every(
    (value) => Math.abs(value - Number.parseFloat(value.toFixed(digits))) < 1e-9,
  );
  const apart = new Set(values.map(write)).size === new Set(values).size;
  return (exact || digits === 1) && apart;
}

function formatDate(tag: string, iso: string): string {
  const [year, month, day] = iso.split('T')[0]?.split('-') ?? [];
  if (year === undefined || month === undefined) return iso;
  // Noon UTC: the same day in every time zone of the reader.
  const date = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(tag, day === undefined ? parts : { ...parts, day: 'numeric' }).format(date);
}
