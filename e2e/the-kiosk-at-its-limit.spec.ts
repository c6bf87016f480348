import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askHouse, type HouseApi, type Pass } from './house/ask-house.ts';
import { type CutLine, layLine } from './house/cut-line.ts';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { eventually } from './house/eventually.ts';
import { type Machine, openMachine } from './house/open-machine.ts';
import { type RunningHouse, runHouse } from './house/run-house.ts';
import { loneCitizen } from './people/lone-citizen.ts';

describe('a kiosk alone, at the limit of what it may do', () => {
  let house: RunningHouse;
  let api: HouseApi;
  let shop: DemoShop;
  let clerk: Pass;
  let line: CutLine;
  let disks: string;
  let machine: Machine;

  beforeAll(async () => {
    house = await runHouse();
    api = askHouse(house.url);
    shop = await meetDemoShop(api);
    clerk = await api.signIn('hotich');
    await api.ask('POST /counters/:counterId/shift', clerk, {
      params: { counterId: shop.counterId(1) },
      body: {},
    });
  });
  afterAll(() => house?.close());
  beforeEach(async () => {
    line = await layLine(house.url);
    disks = await mkdtemp(join(tmpdir(), 'motcua-limit-'));
    machine = await openMachine(join(disks, 'kiosk'), `${line.url}/kiosk/`);
    await isReady(machine.page);
    // Until the browser has written down its token, the page and the series.
    await sleep(5_000);
  });
  afterEach(async () => {
    await machine?.close();
    await line.close();
    await rm(disks, { recursive: true, force: true, maxRetries: 5 });
  });

  async function isReady(page: Page): Promise<void> {
    await page.getByRole('button', { name: /Chạm để lấy số/ }).waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }
  const queue = async () => {
    const desk = await api.ask('GET /counters/:counterId/desk', clerk, {
      params: { counterId: shop.counterId(1) },
    });
    return desk.queue.map((stop) => stop.label);
  };
  async function isSentToTheStaff(page: Page): Promise<void> {
    await loneCitizen(page).getsReady();
    await loneCitizen(page).asks();
    await page.getByRole('heading', { name: 'Mời Ông/Bà đến bàn hướng dẫn lấy số' }).waitFor();
    await loneCitizen(page).leaves();
  }

  it('gives sixty numbers in one outage and sends the next one to the staff; the house takes in what was given', async () => {
    const { page } = machine;
    const before = await queue();
    line.cut();
    const first = await loneCitizen(page).takesNumber();
    expect(first).toMatch(/^A-[A-Z]\d+-01$/);
    // Fifty-eight have come already, and this is the first of the last two.
    await countsTo(page, 58);

    const fiftyNinth = await loneCitizen(page).takesNumber();
    const sixtieth = await loneCitizen(page).takesNumber();
    await isSentToTheStaff(page);
    await isSentToTheStaff(page);

    expect([fiftyNinth, sixtieth]).toEqual([first.replace(/01$/, '59'), first.replace(/01$/, '60')]);
    line.mend();
    await eventually(queue).toEqual([...before, first, fiftyNinth, sixtieth]);
  });

  it('in two windows of one browser never gives the same number: only one of them may count', async () => {
    const { page, context } = machine;
    const other = await context.newPage();
    await other.goto(`${line.url}/kiosk/`);
    await isReady(other);
    await sleep(2_000);
    const before = await queue();
    line.cut();

    await page.bringToFront();
    const first = await loneCitizen(page).takesNumber();
    await other.bringToFront();
    await isSentToTheStaff(other);
    await page.bringToFront();
    const second = await loneCitizen(page).takesNumber();
    // The first window is gone: the other one goes on where it stopped.
    await page.close();
    await sleep(1_500);
    const third = await loneCitizen(other).takesNumber();

    const numbers = [first, second, third].map((label) => Number(label.split('-').at(-1)));
    expect(numbers).toEqual([1, 2, 3]);
    line.mend();
    await eventually(queue).toEqual([...before, first, second, third]);
  });

  it('whose memory is wiped while it runs gives no number of its own, and none twice', async () => {
    const { page, context } = machine;
    line.cut();
    const first = await loneCitizen(page).takesNumber();
    const wire = await context.newCDPSession(page);

    await wire.send('Storage.clearDataForOrigin', { origin: line.url, storageTypes: 'indexeddb' });

    await isSentToTheStaff(page);
    await isSentToTheStaff(page);
    expect(first).toMatch(/-01$/);
  });
});

/** Moves the count of this outage on, in the kiosk's own memory on its disk. */
function countsTo(page: Page, count: number): Promise<void> {
  return page.evaluate(async (to) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('motcua-kiosk');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const shelf = database.transaction('kept', 'readwrite').objectStore('kept');
    await new Promise<void>((resolve, reject) => {
      const asking = shelf.get('outage');
      asking.onerror = () => reject(asking.error);
      asking.onsuccess = () => {
        const keeping = shelf.put({ ...asking.result, lastNumber: to, given: to }, 'outage');
        keeping.onsuccess = () => resolve();
        keeping.onerror = () => reject(keeping.error);
      };
    });
    database.close();
  }, count);
}
