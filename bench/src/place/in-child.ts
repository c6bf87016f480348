import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A child that does not answer within this time is stopped, and the bench says so. */
const patienceMs = 120_000;

/**
 * Does a piece of work in a Node process of its own, so that who measures and who is measured do not share a thread.
 * @param file of `src/children`; it answers with `doTask`
 */
export function inChild<Task, Result>(file: string, task: Task): Promise<Result> {
  const path = fileURLToPath(new URL(`../children/${file}`, import.meta.url));
  const child = fork(path, { serialization: 'advanced', stdio: ['ignore', 2, 2, 'ipc'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  return new Promise<Result>((resolve, reject) => {
    // Both ends of the channel are this program: the child named by `file` answers with its own result type.
    child.once('message', (result) => resolve(result as Result));
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`${file} ended early (${code ?? signal})`)));
    child.send({ task });
  }).finally(() => {
    clearTimeout(timer);
    child.kill();
  });
}
