import type { AreaKey } from './area';
import type { LevelId } from './level';

export const AGREEMENT_FIELDS = ['lingkungan', 'sosial', 'ekonomi'] as const;
/** The three fields of a PJM Pronangkis: surroundings, social, economic. */
export type AgreementField = (typeof AGREEMENT_FIELDS)[number];

export const AGREEMENT_RESULTS = ['prasarana', 'kelompok', 'layanan'] as const;
/** What comes of it: a thing built, a group or institution, a service. */
export type AgreementResult = (typeof AGREEMENT_RESULTS)[number];

export const AGREEMENT_DOERS = ['warga', 'pemerintah', 'bersama'] as const;
/** Who does it: residents, government, both together. */
export type AgreementDoer = (typeof AGREEMENT_DOERS)[number];

export const COST_SOURCES = ['swadaya', 'lkm', 'dana-kelurahan', 'dinas', 'mitra'] as const;
/** Who pays: residents themselves, LKM, fund of the kelurahan or desa, a government office, a partner. */
export type CostSource = (typeof COST_SOURCES)[number];

export const AGREEMENT_STATUSES = ['belum-mulai', 'berjalan', 'selesai', 'batal'] as const;
/** Not begun, under way, done, given up. */
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** Hands counted, women's and men's apart; null: not counted. */
export interface Hands {
  readonly women: number | null;
  readonly men: number | null;
}

/** How it was decided: by consensus, or by a count of hands. */
export type Decision =
  | { readonly how: 'mufakat' }
  | { readonly how: 'suara-terbanyak'; readonly inFavour: Hands; readonly against: Hands };

/** What residents agreed to do, pinned to an area or to the whole place. */
export interface Agreement {
  readonly id: string;
  /** Id of the meeting that made it. */
  readonly meeting: string;
  /** Null: the whole place. */
  readonly at: { readonly level: LevelId; readonly area: AreaKey } | null;
  readonly field: AgreementField;
  readonly what: string;
  readonly result: AgreementResult;
  readonly doer: AgreementDoer;
  /** Households it serves; null: not said. */
  readonly beneficiariesKk: number | null;
  /** A role or a group ("Ketua RW 03", "Karang Taruna"), never a private name. */
  readonly followUp: string;
  /** ISO day; '' where none is said. */
  readonly due: string;
  /** Rupiah; null: not said. */
  readonly costRp: number | null;
  /** Sources named; a part in rupiah where it is known. */
  readonly sources: readonly { readonly source: CostSource; readonly rp: number | null }[];
  readonly decision: Decision;
  readonly status: AgreementStatus;
}

/** People counted, never named; null: not counted. */
export interface Attendance {
  readonly men: number | null;
  readonly women: number | null;
  /** RT (areas of the lowest level) that somebody came from. */
  readonly areas: number | null;
}

/** The rule by which the hall is enough, as its people typed it; null: no such rule. */
export interface Quorum {
  readonly people: number | null;
  readonly areas: number | null;
}

/** One rembug. Texts are as typed; '' where nothing is said. */
export interface Meeting {
  readonly id: string;
  /** Number of the minutes, such as "03/BA/LKM/2026". */
  readonly number: string;
  /** ISO day. */
  readonly date: string;
  /** "19.30". */
  readonly hour: string;
  readonly place: string;
  /** One point a line. */
  readonly agenda: string;
  readonly attendance: Attendance;
  readonly quorum: Quorum;
  /** A picture as a data URL (PNG or JPEG), for the head of the minutes; null: none. */
  readonly logo: string | null;
}

/** All that the meetings of a place have written down beside the changes of its data. */
export interface MeetingBook {
  /** In the order in which they were held; the last one is the one under way. */
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly Agreement[];
}
