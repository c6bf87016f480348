import type { ShopId, VoicePackId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { queryOptions } from '@tanstack/react-query';

/** The voices of a shop, and those that every board brings along. */
export const voicesQuestion = (shopId: ShopId) =>
  queryOptions({
    queryKey: ['voices', shopId],
    queryFn: ({ signal }) => ask('GET /shops/:shopId/voice-packs', { params: { shopId }, signal }),
  });

/** One voice with all its prompts. */
export const voiceQuestion = (packId: VoicePackId) =>
  queryOptions({
    queryKey: ['voices', 'one', packId],
    queryFn: ({ signal }) => ask('GET /voice-packs/:packId', { params: { packId }, signal }),
  });
