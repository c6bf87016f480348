import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type NodeProcess = { child: ChildProcess; said: () => string; stop(): Promise<void> };

const root = fileURLToPath(new URL('../../..', import.meta.url));
const graceMs = 15_000;

/** Starts a file of the project in a Node process of its own, with nothing of our environment but the path. */
export function spawnNode(file: string, env: Record<string, string>, flags: string[] = []): NodeProcess {
  const child = spawn(process.execPath, [...flags, file], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  let said = '';
  const hear = (words: Buffer) => {
    said = (said + words.toString()).slice(-20_000);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  // A house that is left alone still stops its database by itself.
  const leave = () => child.kill('SIGTERM');
  process.once('exit', leave);
  return {
    child,
    said: () => said,
    async stop() {
      process.off('exit', leave);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(timer);
    },
  };
}
