import { isClip } from '@motcua/rules/voice/token';
import type { Announced } from './announced.ts';
import type { Announcement } from './announcement.ts';
import type { Reading } from './call-queue.ts';
import { chime, chimeSeconds } from './chime.ts';
import type { Sentence } from './sentences-of.ts';
import type { SoundOut } from './sound-out.ts';
import { timeline } from './timeline.ts';
import type { VoiceLibrary } from './voice-library.ts';
import type { VoiceSource } from './voice-source.ts';

/** Between two sentences, and before the repeat, in seconds. */
const breath = 0.4;
/** The audio clock needs this much notice. */
const notice = 0.02;

type Loudspeaker = {
  out: SoundOut;
  library: VoiceLibrary;
  /** The voices that can say a sentence, in the order in which they are tried. */
  voices: (sentence: Sentence) => readonly VoiceSource[];
  houseNow: () => number;
};

/**
 * Says one reading of an announcement: the chime at once, and the words behind it as soon as their recordings are
 * there. Resolves when its last sound has ended.
 * @returns what was given to the loudspeaker
 */
export async function readAloud(
  { what, reading }: Reading,
  sentences: readonly Sentence[],
  { out, library, voices, houseNow }: Loudspeaker,
  tell: (announced: Announced) => void,
): Promise<void> {
  const { context, into } = out;
  const startsAt = context.currentTime + (reading === 1 ? notice : breath);
  const soundAfterMs = houseNow() - what.at + (startsAt - context.currentTime) * 1_000;
  const clockAhead = soundAfterMs - startsAt * 1_000;
  if (reading === 1) chime(context, into, startsAt);
  const loaded = await Promise.all(
    sentences.map((sentence) => library.clips(voices(sentence), sentence.tokens.filter(isClip))),
  );

  const parts: Announced['parts'][number][] = [];
  let at = Math.max(startsAt + (reading === 1 ? chimeSeconds : 0), context.currentTime + notice);
  let endsAt = reading === 1 ? startsAt + 2 * chimeSeconds : startsAt;
  let last: AudioScheduledSourceNode | null = null;
  for (const [index, { tokens }] of sentences.entries()) {
    const found = loaded[index];
    if (!found) continue;
    for (const placed of timeline(tokens, (token) => found.buffers.get(token)?.duration ?? 0, found.pack)) {
      const source = context.createBufferSource();
      source.buffer = found.buffers.get(placed.token) ?? null;
      source.connect(into);
      source.start(at + placed.startsAt);
      parts.push({
        ...{ pack: found.name, token: placed.token },
        ...{ startsAt: at + placed.startsAt, endsAt: at + placed.endsAt },
      });
      last = source;
      endsAt = at + placed.endsAt;
    }
    at = endsAt + breath;
  }
  const [first] = parts;
  tell({
    ...named(what),
    reading,
    startsAt,
    endsAt,
    parts,
    soundAfterMs: Math.round(soundAfterMs),
    wordAfterMs: first ? Math.round(clockAhead + first.startsAt * 1_000) : null,
  });
  await ended(context, last, endsAt);
}

const named = (what: Announcement) =>
  what.kind === 'number'
    ? { said: what.label, counter: what.counter, times: what.times }
    : { said: what.token, counter: null, times: 1 };

/** A loudspeaker that was pulled out never says that it ended: a second more than it should take is enough. */
function ended(context: AudioContext, last: AudioScheduledSourceNode | null, endsAt: number): Promise<void> {
  const remainingMs = Math.max(0, (endsAt - context.currentTime) * 1_000);
  return new Promise((resolve) => {
    const overdue = setTimeout(resolve, remainingMs + (last === null ? 0 : 1_000));
    if (last === null) return;
    last.onended = () => {
      clearTimeout(overdue);
      resolve();
    };
  });
}
