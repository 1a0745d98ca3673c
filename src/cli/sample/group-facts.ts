import { at } from './at';
import type { Random } from './prng';
import {
  INITIATIVE,
  KINDS,
  kindNames,
  SCHOOLING,
  SURVEY_YEAR,
  TERMS,
  type KindName,
  type Purpose,
} from './published';
import { PURPOSES_OF, SPECIAL_RULES } from './purposes';

/** What is said of one group; who has which attribute is simulated, how many have it is printed. */
export interface GroupFacts {
  readonly kind: KindName;
  readonly founded: number;
  readonly members: number;
  readonly rules: string;
  readonly purpose: Purpose;
  readonly network: string;
  /** Empty where the source does not say. */
  readonly initiative: string;
  readonly schooling: string;
  readonly term: string;
}
type OwnFacts = Omit<GroupFacts, 'schooling' | 'term'>;

/** Earliest year a group of the kind is given, where its programme began later than the others'. */
const EARLIEST: Partial<Record<KindName, number>> = {
  Posyandu: 1984,
  'Paguyuban Warga Desa': 1972,
  'Pemuda/Karang Taruna': 1978,
  'R/1/KS': 1986,
  'R/1/SUB': 1986,
};

/** Members of a large group (over 20), at most; a Dasa Wisma stays small, a residents' meeting does not. */
const MOST_MEMBERS: Partial<Record<KindName, number>> = {
  'Dasa Wisma': 28,
  Posyandu: 75,
  'Paguyuban Warga Desa': 110,
  'R/1/KS': 90,
  'R/1/SUB': 90,
  Pengajian: 80,
};

/** Each answer as often as it is counted, in random order. */
function deal<Answer extends string>(random: Random, counts: Partial<Record<Answer, number>>): Answer[] {
  const answers = Object.keys(counts) as Answer[];
  return random.shuffle(answers.flatMap((answer) => Array<Answer>(counts[answer] ?? 0).fill(answer)));
}

function yearIn(random: Random, kind: KindName, age: 'young' | 'old'): number {
  if (age === 'young') return random.whole(SURVEY_YEAR - 9, SURVEY_YEAR - 1);
  const earliest = EARLIEST[kind] ?? 1982;
  return Math.max(random.whole(earliest, SURVEY_YEAR - 11), random.whole(earliest, SURVEY_YEAR - 11));
}

function membersIn(random: Random, kind: KindName, size: 'small' | 'middle' | 'large'): number {
  if (size === 'small') return random.whole(6, 9);
  if (size === 'middle') return random.whole(11, 20);
  const most = MOST_MEMBERS[kind] ?? 45;
  return Math.min(random.whole(21, most), random.whole(21, most));
}

function rulesOf(random: Random, kind: KindName, groups: number): string[] {
  const special = SPECIAL_RULES[kind];
  if (!special) return Array<string>(groups).fill('domisili');
  const own = special.groups - special.also;
  const both = `domisili; ${special.rule}`;
  return deal(random, { domisili: groups - special.groups, [special.rule]: own, [both]: special.also });
}

function factsOfKind(random: Random, kind: KindName): OwnFacts[] {
  const { young, old, small, middle, large, social, government } = KINDS[kind];
  const ages = deal(random, { young, old });
  const sizes = deal(random, { small, middle, large });
  const networks = deal(random, { 'organisasi sosial': social, pemerintah: government });
  const purposes = deal(random, PURPOSES_OF[kind]);
  const rules = rulesOf(random, kind, ages.length);
  return ages.map((age, i) => ({
    kind,
    founded: yearIn(random, kind, age),
    members: membersIn(random, kind, at(sizes, i)),
    rules: at(rules, i),
    purpose: at(purposes, i),
    network: at(networks, i),
    initiative: INITIATIVE[kind] ?? '',
  }));
}

/** All groups, kind by kind in the printed order; long terms only where the group is old enough. */
export function dealFacts(random: Random): GroupFacts[] {
  const own = kindNames.flatMap((kind) => factsOfKind(random, kind));
  const schooling = deal(random, SCHOOLING);
  const old = random.shuffle(own.filter(({ founded }) => founded < SURVEY_YEAR - 10));
  const [short, medium, long] = Object.keys(TERMS);
  const longest = new Set(old.slice(0, TERMS['lebih dari 10 tahun']));
  const middling = new Set(old.slice(longest.size, longest.size + TERMS['6–10 tahun']));
  const term = (facts: OwnFacts) => (longest.has(facts) ? long : middling.has(facts) ? medium : short) ?? '';
  return own.map((facts, i) => ({ ...facts, schooling: at(schooling, i), term: term(facts) }));
}
