import { describe, expect, it, jest } from '@jest/globals';
import { Pause } from './pause.js';

describe('a pause', () => {
  it('is ended early', async () => {
    const pause = new Pause();
    const over = pause.last(3_600_000);
    pause.end();
    await expect(over).resolves.toBeUndefined();
  });

  it('does not begin when it was ended beforehand, and is whole again after that', async () => {
    jest.useFakeTimers();
    try {
      const pause = new Pause();
      pause.end();
      await pause.last(3_600_000);
      expect(jest.getTimerCount()).toBe(0);
      void pause.last(3_600_000);
      expect(jest.getTimerCount()).toBe(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it('never lasts longer than a day, where timers overflow and would fire at once', async () => {
    jest.useFakeTimers();
    try {
      const over = new Pause().last(40 * 86_400_000);
      jest.advanceTimersByTime(86_400_000);
      await expect(over).resolves.toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });
});
