import { expect, it } from 'vitest';
import { canBeSaid } from './can-be-said.ts';

const khmer = { language: 'km', address: '/api/v1/voice-packs/one/1/' } as const;

it('Khmer is only shown until the shop has a voice of its own for it', () => {
  expect([...canBeSaid(['vi', 'en'], [])]).toEqual(['vi', 'en']);
  expect([...canBeSaid(['vi', 'en'], [khmer])]).toEqual(['vi', 'en', 'km']);
});
