import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { processStart } from './process-start.ts';

/**
 * Whether this living process is the PostgreSQL server of this very data folder, and not another program that got its
 * pid after a power cut. We always start it with `-D <folder>`, so its command line tells; and it works inside its folder.
 */
export async function isPostmasterOf(pid: number, data: string): Promise<boolean> {
  if ((await processStart(pid)) === null) return false;
  const words = await commandLine(pid);
  if (!words.includes('postgres')) return false;
  return words.includes(data) || (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === data;
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const asked =
    process.platform === 'win32'
      ? [
          'powershell',
          '-NoProfile',
          '-Command',
          `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`,
        ]
      : ['ps', '-o', 'command=', '-p', String(pid)];
  const [command = '', ...args] = asked;
  return (await promisify(execFile)(command, args).catch(() => ({ stdout: '' }))).stdout;
}
