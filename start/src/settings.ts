import { resolve } from 'node:path';
import type { TellingSettings } from '@motcua/api/outside';
import { z } from 'zod';
import { noticeShapes, noticesWanted, tellingOf } from './notice-settings.ts';
import { StartTrouble } from './start-trouble.ts';
import { urlOf } from './url-of.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const unset = (value: unknown) => (value === '' ? undefined : value);

/** Each setting, its shape, and for the sentence: what it should be, with an example. */
const shapes = {
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/)
    .default('127.0.0.1'),
  PUBLIC_URL: urlOf('http:', 'https:').optional(),
  DATABASE_URL: urlOf('postgres:', 'postgresql:').optional(),
  REDIS_URL: urlOf('redis:', 'rediss:').optional(),
  DATA_DIR: z
    .string()
    .refine((text) => !text.includes('\u0000'))
    .default('.data'),
  HOUSE_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .optional(),
  NODE_ENV: z.enum(['production', 'development', 'test']).optional(),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[0-9a-fA-F.:/, ]*$/)
    .default(''),
  ...noticeShapes,
};

const wanted: Record<keyof typeof shapes, { vi: string; en: string; example: string }> = {
  PORT: { vi: 'một số từ 0 đến 65535', en: 'a number from 0 to 65535', example: '4000' },
  HOST: { vi: 'một địa chỉ của máy này', en: 'an address of this machine', example: '127.0.0.1' },
  PUBLIC_URL: { vi: 'địa chỉ web đầy đủ', en: 'a whole web address', example: 'https://motcua.example.vn' },
  DATABASE_URL: {
    vi: 'địa chỉ PostgreSQL',
    en: 'the address of a PostgreSQL server',
    example: 'postgres://user:password@127.0.0.1:5432/motcua',
  },
  REDIS_URL: { vi: 'địa chỉ Redis', en: 'the address of a Redis server', example: 'redis://127.0.0.1:6379' },
  DATA_DIR: { vi: 'đường dẫn tới một thư mục', en: 'the path of a folder', example: '.data' },
  HOUSE_KEY: {
    vi: '32 byte ngẫu nhiên viết bằng base64url',
    en: '32 random bytes in base64url',
    example: '(openssl rand -base64 32 | tr +/ -_ | tr -d =)',
  },
  NODE_ENV: { vi: 'production hoặc bỏ trống', en: 'production, or nothing', example: 'production' },
  LOG_LEVEL: {
    vi: `một trong ${logLevels.join(', ')}`,
    en: `one of ${logLevels.join(', ')}`,
    example: 'info',
  },
  TRUSTED_PROXIES: {
    vi: 'các địa chỉ IP cách nhau bằng dấu phẩy',
    en: 'IP addresses with commas between',
    example: '10.0.0.1',
  },
  ...noticesWanted,
};

/** Everything the environment may say about this house, checked. */
export type Settings = {
  port: number;
  host: string;
  publicUrl: string | null;
  databaseUrl: string | null;
  redisUrl: string | null;
  dataDir: string;
  houseKey: string | null;
  production: boolean;
  logLevel: (typeof logLevels)[number];
  trustedProxies: string[];
  telling: TellingSettings;
};

/**
 * The only reader of the environment.
 * @throws StartTrouble naming the first setting that is wrong; values of addresses are not repeated, they hold passwords
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const shape = z.object(shapes);
  const read = shape.safeParse(
    Object.fromEntries(Object.keys(shapes).map((name) => [name, unset(env[name])])),
  );
  if (!read.success) throw wrongSetting(String(read.error.issues[0]?.path[0]), env);
  const { data } = read;
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl: data.PUBLIC_URL ?? null,
    databaseUrl: data.DATABASE_URL ?? null,
    redisUrl: data.REDIS_URL ?? null,
    dataDir: resolve(data.DATA_DIR),
    houseKey: data.HOUSE_KEY ?? null,
    production: data.NODE_ENV === 'production',
    logLevel: data.LOG_LEVEL,
    trustedProxies: data.TRUSTED_PROXIES.split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    telling: tellingOf(data, (name) => wrongSetting(name, env)),
  };
}

function wrongSetting(name: string, env: NodeJS.ProcessEnv): StartTrouble {
  const known = Object.entries(wanted).find(([one]) => one === name)?.[1];
  const shown =
    name.endsWith('_URL') || name.endsWith('_KEY')
      ? ''
      : ` "${(env[name] ?? '').slice(0, 60).replaceAll(/\p{Cc}/gu, ' ')}"`;
  return new StartTrouble({
    vi: `Cài đặt ${name}${shown} không đúng: cần ${known?.vi}, ví dụ ${name}=${known?.example}.`,
    en: `The setting ${name}${shown} is wrong: it takes ${known?.en}, for example ${name}=${known?.example}.`,
  });
}
