import { describe, expect, it } from 'vitest';
import { choiceFor } from './panel-choices';

describe('what is chosen in the panel of the minutes', () => {
  it('stands when the panel is left and opened again, package by package', () => {
    expect(choiceFor('milik-a').output).toBe('arsip');
    choiceFor('milik-a').output = 'salinan';
    choiceFor('milik-a').levels = { salinan: 'rt' };
    expect(choiceFor('milik-a')).toMatchObject({ output: 'salinan', levels: { salinan: 'rt' } });
    expect(choiceFor('milik-b').output).toBe('arsip');
  });
});
