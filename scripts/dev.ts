import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { explain } from '../start/src/explain.ts';
import { ensureScreens } from '../start/src/screens/ensure-screens.ts';
import { projectFolder } from '../start/src/screens/places.ts';

// `npm run dev`: the shop, started again when its code changes, with screens built again when theirs does: reload the page.
const sources = ['kiosk/src', 'counter-ui/src', 'display-board/src', 'ui/src', 'rules/src', 'contracts/src'];

let building: Promise<void> = build();
await building;
let soon: NodeJS.Timeout | undefined;
for (const source of sources) {
  watch(join(projectFolder, source), { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      building = building.then(build);
    }, 150);
  });
}

const house = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'start/src/main.ts'], {
  cwd: projectFolder,
  stdio: ['ignore', 'inherit', 'inherit'],
});
house.once('exit', (code) => process.exit(code ?? 0));
process.once('SIGTERM', () => house.kill('SIGTERM'));
// Ctrl-C reaches the house through the terminal; this process ends when the house has.
process.on('SIGINT', () => undefined);

/** A screen that does not build says why, and the old one stays until it does. */
async function build(): Promise<void> {
  try {
    const { built } = await ensureScreens();
    if (built.length > 0) console.log(`built: ${built.join(', ')}`);
  } catch (error) {
    console.error(explain(error));
  }
}
