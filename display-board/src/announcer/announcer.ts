import type { HallSnapshot, Opening } from '@motcua/contracts/hall';
import type { Language } from '@motcua/contracts/languages';
import { packFor } from '@motcua/rules/voice/pack-for';
import { tellAnnounced } from './announced.ts';
import type { Announcement } from './announcement.ts';
import { type CallQueue, enqueue, nextReading, silent, withdraw } from './call-queue.ts';
import { canBeSaid } from './can-be-said.ts';
import { type Heard, hearHall, isCalled } from './hear-hall.ts';
import { noticeOfTurn } from './notice-of-turn.ts';
import { readAloud } from './read-aloud.ts';
import { type Sentence, sentencesOf } from './sentences-of.ts';
import { openSound } from './sound-out.ts';
import type { Trouble } from './trouble.ts';
import { openLibrary } from './voice-library.ts';
import type { OfTheHouse, VoiceSettings } from './voice-settings.ts';
import { voiceSources } from './voice-source.ts';

export type Announcer = {
  /** The hall as it is now; what was newly called is said. */
  hear(hall: HallSnapshot, clockAheadMs: number): void;
  set(settings: VoiceSettings, house: OfTheHouse): void;
  unblock(): void;
  close(): void;
};

type Options = {
  address: string;
  settings: VoiceSettings;
  house: OfTheHouse;
  /** The languages of the voices that the board brings along. */
  builtIn: readonly Language[];
  onBlocked: (blocked: boolean) => void;
  onTrouble: (trouble: Trouble) => void;
};

/** The voice of a board: hears the hall, keeps one queue, and says one thing after the other. */
export function openAnnouncer({ address, builtIn, onBlocked, onTrouble, ...first }: Options): Announcer {
  let { settings, house } = first;
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
  const library = openLibrary(out.context, onTrouble);
  const voices = (sentence: Pick<Sentence, 'language' | 'pack'>) => voiceSources(address, house, sentence);

  async function speak(): Promise<void> {
    if (isSpeaking) return;
    isSpeaking = true;
    try {
      while (!isClosed && !out.isBlocked()) {
        const next = nextReading(queue, houseNow());
        queue = next.queue;
        if (next.say === null) return;
        const sentences = sentencesOf(next.say.what, settings.region, canBeSaid(builtIn, house.voices));
        await readAloud(next.say, sentences, { out, library, voices, houseNow }, tellAnnounced);
      }
    } finally {
      isSpeaking = false;
    }
  }
  function say(what: Announcement): void {
    queue = enqueue(queue, what);
    void speak();
  }
  /** What will be said most is fetched ahead; what the shop no longer says is let go. */
  async function prepare(): Promise<void> {
    library.keepOnly(new Set([address, ...house.voices.map((voice) => voice.address)]));
    const ahead = [...new Set<Language>(['vi', ...house.voices.map(({ language }) => language)])];
    for (const language of ahead) {
      const [first] = voices({ language, pack: packFor(language, settings.region) });
      if (first && !isClosed) await library.prepare(first);
    }
  }
  function set(next: VoiceSettings, nextHouse: OfTheHouse): void {
    const { region, tests } = settings;
    const isOther = next.region !== region || !sameHouse(house, nextHouse);
    settings = next;
    house = nextHouse;
    out.setVolume(next.muted ? 0 : next.volume);
    if (isOther) void prepare();
    if (next.tests > tests) say({ kind: 'notice', token: 'notice.test', at: houseNow() });
  }
  set(settings, house);
  void prepare();

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

const sameHouse = (one: OfTheHouse, other: OfTheHouse): boolean =>
  one.deviceToken === other.deviceToken &&
  one.voices.map(({ address }) => address).join() === other.voices.map(({ address }) => address).join();
