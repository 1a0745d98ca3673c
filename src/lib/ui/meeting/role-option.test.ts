import { describe, expect, it } from 'vitest';
import { loadBook } from '$lib/i18n';
import { rolesFor } from '$lib/meeting';

describe('a role to choose', () => {
  it('is in English with the Indonesian that is kept, and as it is in Indonesian', async () => {
    const { id, en } = await loadBook('meeting');
    const roles = rolesFor(['RT 05', 'RW 03']);
    expect(roles.map(id.correct.roleOption)).toEqual(roles);
    const said = roles.map(en.correct.roleOption);
    expect(said.slice(0, 2)).toEqual(['Head of RT 05 (Ketua RT 05)', 'Head of RW 03 (Ketua RW 03)']);
    roles.forEach((role, i) => expect(said[i]).toMatch(new RegExp(`^.+ \\(${role}\\)$`)));
  });

  it('is no other than it is where it is the name of a group', async () => {
    const { en } = await loadBook('meeting');
    expect(en.correct.roleOption('Karang Taruna')).toBe('Karang Taruna');
  });
});
