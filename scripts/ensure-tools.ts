import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

type Tool = { debian: string; commands: string[]; what: string };

/** What the tests need beside Node: the journeys a real browser, the test of several processes a real Redis. */
const tools: Tool[] = [
  {
    debian: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    what: 'a Chromium browser',
  },
  { debian: 'redis-server', commands: ['redis-server'], what: 'redis-server' },
];

/**
 * Makes sure the tools of the tests are there, installing Debian's packages where that is possible.
 * @returns null when all are there, else a sentence that says what is missing and what to do
 */
export function ensureTools(): string | null {
  const missing = tools.filter((tool) => findTool(tool) === null);
  if (missing.length === 0) return pointOut();
  const packages = missing.map((tool) => tool.debian);
  const what = missing.map((tool) => tool.what).join(' and ');
  const advice = `The tests need ${what}, which this machine lacks: install it (on Debian: apt-get install ${packages.join(' ')}) and run npm test again.`;
  const asRoot = rootPrefix();
  if (asRoot === null || findCommand('apt-get') === null) return advice;
  console.log(`installing ${packages.join(', ')}`);
  const quiet = ['-o', 'DPkg::Lock::Timeout=120', '-qq', '-y', '--no-install-recommends'];
  apt(asRoot, ['update', '-qq']);
  apt(asRoot, ['install', ...quiet, ...packages]);
  return missing.every((tool) => findTool(tool) !== null) ? pointOut() : advice;
}

function apt(asRoot: string[], args: string[]): void {
  const [command = 'apt-get', ...rest] = [
    ...asRoot,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...args,
  ];
  spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
}

/** What to put before a command to run it as root: nothing, sudo where it asks no password, or null where neither works. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n'] : null;
}

/** The journeys take their browser from CHROMIUM, since it has another name on every system. */
function pointOut(): null {
  const [browser] = tools;
  process.env.CHROMIUM ??= (browser && findTool(browser)) ?? undefined;
  return null;
}

function findTool(tool: Tool): string | null {
  for (const command of tool.commands) {
    const found = findCommand(command);
    if (found !== null) return found;
  }
  return null;
}

function findCommand(command: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, command);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder; the next one may have it.
    }
  }
  return null;
}
