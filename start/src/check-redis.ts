import { Redis } from 'ioredis';
import { StartTrouble } from './start-trouble.ts';

/** Makes sure the Redis of REDIS_URL answers now; later it may come and go, and nothing is lost. */
export async function checkRedis(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: 4_000,
    commandTimeout: 4_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let said = '';
  redis.on('error', (error: Error) => {
    said = 'code' in error ? String(error.code) : error.message;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    const place = new URL(redisUrl).host;
    const detail = said || (error instanceof Error ? error.message : '?');
    throw new StartTrouble({
      vi: `Không kết nối được Redis tại ${place} (${detail}): hãy kiểm tra máy chủ đang chạy và REDIS_URL đúng, hoặc bỏ REDIS_URL, hệ thống chạy được mà không cần Redis.`,
      en: `Redis at ${place} cannot be reached (${detail}): check that it runs and that REDIS_URL is right, or leave REDIS_URL out, the house runs without Redis.`,
    });
  } finally {
    redis.disconnect();
  }
}
