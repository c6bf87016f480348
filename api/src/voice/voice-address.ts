import type { VoicePackRow } from '@motcua/db/shops/voice-packs';

/** Which recordings a voice has now: another word as soon as one of them is another. */
export const voiceVersion = ({ changedAt }: Pick<VoicePackRow, 'changedAt'>): string =>
  Date.parse(changedAt).toString(36);

/** Where the manifest and the recordings of a shop's voice are asked for, ending in a slash. */
export const voiceAddress = (pack: Pick<VoicePackRow, 'packId' | 'changedAt'>): string =>
  `/api/v1/voice-packs/${pack.packId}/${voiceVersion(pack)}/`;
