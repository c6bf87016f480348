import type { BoardSentence } from '@motcua/contracts/board';
import { describe, expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

const say = (kind: BoardSentence['kind'], textVi: string, more: Partial<BoardSentence> = {}) => ({
  ...{ kind, textVi, textKm: null, textEn: null },
  ...more,
});
const room = { vi: 100, km: 100, en: 100 };
const texts = (sentences: BoardSentence[], ...languages: ('vi' | 'km' | 'en')[]) =>
  inTurn(sentences, languages, room).map(({ text }) => text);

describe('the sentences at the foot', () => {
  it('alternate between the words of the shop and its fees, and none is left out', () => {
    const fees = ['a', 'b', 'c'].map((text) => say('fees', text));
    expect(texts([say('rules', '1'), say('notice', '2'), ...fees], 'vi')).toEqual([
      '1',
      'a',
      '2',
      'b',
      '1',
      'c',
    ]);
  });

  it('are said in the languages of the board, in their order, where somebody wrote them', () => {
    const both = say('rules', 'vi', { textKm: 'km', textEn: 'en' });
    expect(texts([both, say('notice', 'only')], 'km', 'vi')).toEqual(['km', 'vi', 'only']);
    expect(inTurn([both], ['vi', 'en'], room).map(({ language }) => language)).toEqual(['vi', 'en']);
  });

  it('that nobody wrote in any of them are said in Vietnamese', () => {
    expect(texts([say('rules', 'only')], 'km')).toEqual(['only']);
  });

  it('that are longer than their place take two turns', () => {
    const long = Array.from({ length: 40 }, () => 'lời').join(' ');
    expect(texts([say('rules', long)], 'vi')).toHaveLength(2);
  });
});
