import type { Language } from '@motcua/contracts/languages';
import { describe, expect, it } from 'vitest';
import { spokenAs } from './spoken-as.ts';

describe('the languages a call is said in', () => {
  it.each<{ ticket: Language; recorded: Language[]; aloud: Language[]; onlyShown: Language[] }>([
    { ticket: 'vi', recorded: ['vi', 'en'], aloud: ['vi'], onlyShown: [] },
    { ticket: 'en', recorded: ['vi', 'en'], aloud: ['en', 'vi'], onlyShown: [] },
    { ticket: 'km', recorded: ['vi', 'en'], aloud: ['vi'], onlyShown: ['km'] },
    { ticket: 'km', recorded: ['vi', 'en', 'km'], aloud: ['km', 'vi'], onlyShown: [] },
    { ticket: 'km', recorded: ['en'], aloud: [], onlyShown: ['km', 'vi'] },
    { ticket: 'vi', recorded: ['en', 'km'], aloud: [], onlyShown: ['vi'] },
    { ticket: 'en', recorded: ['vi'], aloud: ['vi'], onlyShown: ['en'] },
  ])('a ticket in $ticket where $recorded are recorded: $aloud', ({ ticket, recorded, aloud, onlyShown }) => {
    expect(spokenAs(ticket, new Set(recorded))).toEqual({ aloud, onlyShown });
  });
});
