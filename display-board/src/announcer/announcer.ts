import type { HallSnapshot, Opening } from '@motcua/contracts/hall';
import type { Language } from '@motcua/contracts/languages';
import { packFor } from '@motcua/rules/voice/pack-for';
import { tellAnnounced } from './announced.ts';
import type { Announcement } from './announcement.ts';
import { type CallQueue, enqueue, nextReading, silent, withdraw } from './call-queue.ts';
import { type Heard, hearHall, isCalled } from './hear-hall.ts';
import { noticeOfTurn } from './notice-of-turn.ts';
import { readAloud } from './read-aloud.ts';
import { sentencesOf } from './sentences-of.ts';
import { openSound } from './sound-out.ts';
import type { Trouble } from './trouble.ts';
import { openLibrary } from './voice-library.ts';
import type { VoiceSettings } from './voice-settings.ts';

export type Announcer = {
  /** The hall as it is now; what was newly called is said. */
  hear(hall: HallSnapshot, clockAheadMs: number): void;
  set(settings: VoiceSettings): void;
  unblock(): void;
  close(): void;
};

type Options = {
  address: string;
  settings: VoiceSettings;
  /** The languages that have recordings. */
  recorded: ReadonlySet<Language>;
  onBlocked: (blocked: boolean) => void;
  onTrouble: (trouble: Trouble) => void;
};

/** The voice of a board: hears the hall, keeps one queue, and says one thing after the other. */
export function openAnnouncer({ address, recorded, onBlocked, onTrouble, ...first }: Options): Announcer {
  let settings = first.settings;
  let queue: CallQueue = silent;
  let heard: Heard | null = null;
  let opening: Opening | null = null;
  let clockAheadMs = 0;
  let isSpeaking = false;
  let isClosed = false;
  const houseNow = () => Date.now() + clockAheadMs;

  const out = openSound((blocked) => {
    onBlocked(blocked);
    onTrouble({ kind: blocked ? 'sound-blocked' : 'sound-back' });
    void speak();
  });
  const library = openLibrary(out.context, address, onTrouble);
  void library.prepare(packFor('vi', settings.region));

  async function speak(): Promise<void> {
    if (isSpeaking) return;
    isSpeaking = true;
    try {
      while (!isClosed && !out.isBlocked()) {
        const next = nextReading(queue, houseNow());
        queue = next.queue;
        if (next.say === null) return;
        const sentences = sentencesOf(next.say.what, settings.region, recorded);
        await readAloud(next.say, sentences, { out, library, houseNow }, tellAnnounced);
      }
    } finally {
      isSpeaking = false;
    }
  }
  function say(what: Announcement): void {
    queue = enqueue(queue, what);
    void speak();
  }
  function set(next: VoiceSettings): void {
    const { region, tests } = settings;
    settings = next;
    out.setVolume(next.muted ? 0 : next.volume);
    if (next.region !== region) void library.prepare(packFor('vi', next.region));
    if (next.tests > tests) say({ kind: 'notice', token: 'notice.test', at: houseNow() });
  }
  set(settings);

  return {
    hear(hall, ahead) {
      clockAheadMs = ahead;
      queue = withdraw(queue, (what) => what.kind === 'notice' || isCalled(hall, what));
      const turned = opening === null ? null : noticeOfTurn(opening, hall.opening);
      opening = hall.opening;
      if (turned) say({ kind: 'notice', token: turned, at: houseNow() });
      const news = hearHall(heard, hall);
      heard = news.heard;
      for (const call of news.calls) say(call);
    },
    set,
    unblock: out.unblock,
    close() {
      isClosed = true;
      out.close();
    },
  };
}
