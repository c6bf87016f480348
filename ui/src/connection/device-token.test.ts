import { describe, expect, it } from 'vitest';
import { tokenInAddress } from './device-token.ts';

describe('the address a machine is opened with', () => {
  it.each([
    ['#device=abc_DEF-123', 'abc_DEF-123'],
    ['#lang=vi&device=abc', 'abc'],
    ['#device=', null],
    ['', null],
  ])('%j gives the token %j', (hash, token) => {
    expect(tokenInAddress(hash)).toBe(token);
  });
});
