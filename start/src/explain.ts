import { EmbeddedTrouble } from '@motcua/db/embedded';
import { say } from './say.ts';
import { StartTrouble } from './start-trouble.ts';

/**
 * Anything that went wrong, as one line for the console. With LOG_LEVEL=debug or trace the stack follows: then somebody
 * is looking for a fault of ours.
 */
export function explain(error: unknown, env: NodeJS.ProcessEnv = process.env): string {
  const line = oneLine(error, env);
  const stack = error instanceof Error ? error.stack : undefined;
  return /^(debug|trace)$/.test(env.LOG_LEVEL ?? '') && stack ? `${line}\n${stack}` : line;
}

function oneLine(error: unknown, env: NodeJS.ProcessEnv): string {
  if (error instanceof StartTrouble || error instanceof EmbeddedTrouble) return say(error.sentence, env);
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return say(
    {
      vi: `Không khởi động được vì một lỗi không lường trước (${message}): hãy chạy lại với LOG_LEVEL=debug và gửi kèm những gì hiện ra khi báo lỗi.`,
      en: `The house could not start because of something unforeseen (${message}): run it again with LOG_LEVEL=debug and report what it shows.`,
    },
    env,
  );
}
