/** A cell as the workbook library gives it. */
export interface CellObject {
  /** b boolean, n number, e error, s text, d date, z empty. */
  readonly t: string;
  readonly v?: string | number | boolean | Date;
  /** Number format. */
  readonly z?: string | number;
}

interface Address {
  readonly r: number;
  readonly c: number;
}

/** Cells from `s` to `e`, both of them in it, counted from 0. */
export interface CellRange {
  readonly s: Address;
  readonly e: Address;
}

/** A sheet in dense form; rows and cells that are empty are left out. */
export interface DenseSheet {
  readonly '!data'?: readonly (readonly (CellObject | undefined)[] | undefined)[];
  readonly '!merges'?: readonly CellRange[];
}

/** A workbook as the library gives it. */
export interface WorkBook {
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<Record<string, DenseSheet | undefined>>;
  readonly Workbook?: {
    readonly Sheets?: readonly { readonly Hidden?: number }[];
    readonly WBProps?: { readonly date1904?: boolean };
  };
}

/** The library's number formats. */
export interface NumberFormats {
  format(format: string, value: number): string;
  is_date(format: string): boolean;
  parse_date_code(
    value: number,
    options: { readonly date1904: boolean },
  ): {
    readonly y: number;
    readonly m: number;
    readonly d: number;
    readonly H: number;
    readonly M: number;
    readonly S: number;
  } | null;
}

interface Xlsx {
  read(data: Uint8Array | string, options: Readonly<Record<string, unknown>>): WorkBook;
  readonly SSF: NumberFormats;
}

/** The workbook library, fetched when first needed. Its own types leave out what is used here. */
export async function loadXlsx(): Promise<Xlsx> {
  return (await import('@e965/xlsx')) as unknown as Xlsx;
}
