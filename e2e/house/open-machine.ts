import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { patienceMs, sizes } from './open-browser.ts';

/** A kiosk with a disk of its own, which stays when the power goes. */
export type Machine = {
  page: Page;
  context: BrowserContext;
  /** Ends the browser by its process id, with -9. */
  cutPower(): Promise<void>;
  close(): Promise<void>;
};

/** @param profile the folder that is its disk */
export async function openMachine(profile: string, address: string): Promise<Machine> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    viewport: sizes.kiosk,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  context.setDefaultTimeout(patienceMs);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  return {
    page,
    context,
    async cutPower() {
      const pid = await browserOf(profile);
      process.kill(pid, 'SIGKILL');
      await context.close().catch(() => undefined);
      // Its children end by themselves when they miss it; until then they hold the folder.
      while (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')) await sleep(50);
      await sleep(300);
    },
    close: () => context.close().catch(() => undefined),
  };
}

/** The browser itself, not one of its children: by the folder that is its alone. */
async function browserOf(profile: string): Promise<number> {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (command.includes(`--user-data-dir=${profile}`) && !command.includes('--type=')) return Number(name);
  }
  throw new Error('the browser of this profile does not run');
}
