import { describe, expect, it } from 'vitest';
import { KINDS, kindNames, PURPOSES, RULES, type Purpose } from './published';
import { PURPOSES_OF, SPECIAL_RULES } from './purposes';

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

describe('what the kinds are given within the printed totals', () => {
  it('gives each kind as many purposes as it has groups, and each purpose its printed number', () => {
    for (const kind of kindNames) {
      expect(sum(Object.values(PURPOSES_OF[kind]))).toBe(KINDS[kind].young + KINDS[kind].old);
    }
    for (const purpose of Object.keys(PURPOSES) as Purpose[]) {
      expect(sum(kindNames.map((kind) => PURPOSES_OF[kind][purpose] ?? 0))).toBe(PURPOSES[purpose]);
    }
  });

  it('gives each special rule its printed number, ten of them beside residence', () => {
    const special = Object.values(SPECIAL_RULES);
    for (const rule of ['keterampilan', 'pendidikan', 'keturunan'] as const) {
      expect(sum(special.filter((each) => each.rule === rule).map(({ groups }) => groups))).toBe(RULES[rule]);
    }
    expect(307 - sum(special.map(({ groups, also }) => groups - also))).toBe(RULES.domisili);
  });
});
