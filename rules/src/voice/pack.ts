import type { Language } from '@motcua/contracts/languages';
import type { Region } from './region.ts';
import type { ClipToken } from './token.ts';

/** One recording of a pack. */
export type Clip = {
  /** Beside the manifest. */
  file: string;
  /** How long it sounds, in milliseconds. */
  ms: number;
  /** Its loudness in dB below full scale (RMS over its sounding part). */
  loudness: number;
};

/** What a pack says about itself: who speaks, and which file says what. */
export type VoicePack = {
  pack: string;
  lang: Language;
  region: Region | null;
  /** The voice's name: of the program that spoke it, or of the person. */
  voice: string;
  source: 'synth' | 'human';
  speaker: string;
  licence: string;
  /** Of the sound before it was packed, in hertz. */
  rate: number;
  /** The silence between two recordings, and at a pause in the sentence, in milliseconds. */
  gapMs: number;
  pauseMs: number;
  tokens: Readonly<Record<ClipToken, Clip>>;
};

/** A pack nobody has recorded yet: what must be said in it, and whether a native reader has signed the words. */
export type UnrecordedPack = {
  pack: string;
  lang: Language;
  region: null;
  source: 'to-be-recorded';
  words: 'awaiting-native-reader' | 'signed';
  prompts: Readonly<Record<ClipToken, string>>;
};

export type PackManifest = VoicePack | UnrecordedPack;
