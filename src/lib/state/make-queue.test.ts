import { describe, expect, it } from 'vitest';
import { MakeQueue } from './make-queue';

describe('MakeQueue', () => {
  it('makes once for all that is asked while it is at work, and never two at a time', async () => {
    let made = 0;
    let atWork = 0;
    let most = 0;
    const queue = new MakeQueue(async () => {
      made += 1;
      atWork += 1;
      most = Math.max(most, atWork);
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (made === 1) for (let i = 0; i < 5; i += 1) void queue.ask();
      atWork -= 1;
    });
    await queue.ask();
    expect([made, most]).toEqual([2, 1]);
    await queue.settled();
    await queue.ask();
    expect(made).toBe(3);
  });
});
