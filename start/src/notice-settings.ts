import { join, resolve } from 'node:path';
import type { TellingSettings } from '@motcua/api/outside';
import { LocalTime } from '@motcua/contracts/dates';
import { usualTellingHours } from '@motcua/rules/dossiers/telling-hours';
import { z } from 'zod';
import { urlOf } from './url-of.ts';

const channels = ['console', 'file', 'http', 'smtp'] as const;

/** How applicants are told something, as the environment says it. */
export const noticeShapes = {
  NOTICE_CHANNEL: z.enum(channels).default('console'),
  NOTICE_URL: urlOf('http:', 'https:', 'smtp:', 'smtps:').optional(),
  NOTICE_KEY: z.string().min(16).optional(),
  NOTICE_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<]@[^\s@>]+>?$/)
    .default('Một Cửa <khong-tra-loi@motcua.invalid>'),
  NOTICE_HOURS: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/)
    .refine((text) => text.slice(0, 5) < text.slice(6))
    .default(`${usualTellingHours.from}-${usualTellingHours.until}`),
};

/** What each of them should be, for the sentence that refuses it. */
export const noticesWanted = {
  NOTICE_CHANNEL: {
    vi: `một trong ${channels.join(', ')}`,
    en: `one of ${channels.join(', ')}`,
    example: 'smtp',
  },
  NOTICE_URL: {
    vi: 'địa chỉ máy chủ thư (smtp) hoặc cổng nhắn tin (http), đúng loại của NOTICE_CHANNEL',
    en: 'the address of a mail server (smtp) or of an SMS gate (http), of the kind NOTICE_CHANNEL names',
    example: 'smtp://user:password@127.0.0.1:587',
  },
  NOTICE_KEY: {
    vi: 'khóa chung với cổng nhắn tin, ít nhất 16 ký tự',
    en: 'the key shared with the SMS gate, 16 characters or more',
    example: '(openssl rand -base64 32)',
  },
  NOTICE_FROM: {
    vi: 'địa chỉ thư điện tử của người gửi',
    en: 'the e-mail address of the sender',
    example: 'motcua@example.vn',
  },
  NOTICE_HOURS: {
    vi: 'giờ bắt đầu và giờ kết thúc trong ngày',
    en: 'from when to when in a day',
    example: '07:00-20:00',
  },
};

type Said = z.infer<z.ZodObject<typeof noticeShapes>> & { DATA_DIR: string };
type Refuse = (name: keyof typeof noticeShapes) => Error;

/** @throws what `refuse` makes of the setting that the chosen way out still needs */
export function tellingOf(said: Said, refuse: Refuse): TellingSettings {
  return {
    channel: channelOf(said, refuse),
    hours: {
      from: LocalTime.parse(said.NOTICE_HOURS.slice(0, 5)),
      until: LocalTime.parse(said.NOTICE_HOURS.slice(6)),
    },
  };
}

function channelOf(said: Said, refuse: Refuse): TellingSettings['channel'] {
  const { NOTICE_CHANNEL: kind, NOTICE_URL: url = '', NOTICE_KEY: key = '', NOTICE_FROM: from } = said;
  if (kind === 'console') return { kind };
  if (kind === 'file') return { kind, folder: join(resolve(said.DATA_DIR), 'outbox'), from };
  if (!url.startsWith(kind)) throw refuse('NOTICE_URL');
  if (kind === 'smtp') return { kind, url, from };
  if (key === '') throw refuse('NOTICE_KEY');
  return { kind, url, key };
}
