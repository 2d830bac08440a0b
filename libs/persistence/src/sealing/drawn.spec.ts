import { describe, expect, it } from '@jest/globals';
import { drawn } from './drawn.js';

describe('drawn bytes', () => {
  it('are as many as asked, also more than a lot, and never the same twice', () => {
    const lengths = [12, 16, 4090, 12, 5000, 1, 12];
    expect(lengths.map((length) => drawn(length).length)).toEqual(lengths);
    const nonces = Array.from({ length: 2000 }, () => drawn(12).toString('hex'));
    expect(new Set(nonces).size).toBe(2000);
  });

  it('belong to whoever asked: writing on them changes no others', () => {
    const first = drawn(16);
    const second = drawn(16);
    const before = second.toString('hex');
    first.fill(0);
    expect(second.toString('hex')).toBe(before);
    expect(drawn(16).equals(first)).toBe(false);
  });
});
