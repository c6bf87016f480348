import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askHouse, type HouseApi, type Pass } from './house/ask-house.ts';
import { type CutLine, layLine } from './house/cut-line.ts';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { eventually } from './house/eventually.ts';
import { type Machine, openMachine } from './house/open-machine.ts';
import { type RunningHouse, runHouse } from './house/run-house.ts';
import { takePicture } from './house/take-picture.ts';
import { loneCitizen } from './people/lone-citizen.ts';

describe('a kiosk whose line to the house is cut', () => {
  let house: RunningHouse;
  let api: HouseApi;
  let shop: DemoShop;
  let clerk: Pass;
  let line: CutLine;
  let disks: string;
  let profile: string;
  let machine: Machine | null = null;

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
    disks = await mkdtemp(join(tmpdir(), 'motcua-disks-'));
    profile = join(disks, 'kiosk');
  });
  afterEach(async () => {
    await machine?.close();
    await line.close();
    await rm(disks, { recursive: true, force: true, maxRetries: 5 });
  });

  const address = () => `${line.url}/kiosk/`;
  const queue = async () => {
    const desk = await api.ask('GET /counters/:counterId/desk', clerk, {
      params: { counterId: shop.counterId(1) },
    });
    return desk.queue.map((stop) => stop.label);
  };
  /** Switched on for long enough that a browser has written down its token and kept the page. */
  async function switchedOn(): Promise<Machine> {
    machine = await openMachine(profile, address());
    await machine.page.getByRole('button', { name: /Chạm để lấy số/ }).waitFor();
    await machine.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await sleep(7_000);
    return machine;
  }
  async function startedAgain(): Promise<Machine> {
    machine = await openMachine(profile, address());
    return machine;
  }

  it('gives one place, however often a button is drummed on and although an answer is lost', async () => {
    const { page } = await switchedOn();
    const person = loneCitizen(page);
    const before = await queue();

    // Ten taps in two hundred milliseconds.
    await person.getsReady();
    await page.getByRole('button', { name: 'Không, tôi lấy số thường' }).evaluate((button: HTMLElement) => {
      for (let tap = 0; tap < 10; tap += 1) setTimeout(() => button.click(), tap * 20);
    });
    await person.answersTheRest();
    const drummed = await person.holds();
    await eventually(queue).toEqual([...before, drummed]);
    await person.leaves();

    // The ticket was made, and its answer was lost on the way back.
    await person.getsReady();
    line.loseAnswerTo('POST /api/v1/visits');
    await person.asks();
    const own = await person.holds();
    expect(own).toMatch(/^A-[A-Z]\d+-01$/);
    await eventually(queue).toEqual([...before, drummed, own]);
  });

  it('loses and repeats nothing through two power cuts, and brings everything in the order given', async () => {
    let { page } = await switchedOn();
    const before = await queue();
    line.cut();
    const given: string[] = [];
    for (let row = 0; row < 4; row += 1) given.push(await loneCitizen(page).takesNumber());
    await takePicture(page, 'kiosk-alone');

    // The power goes while the fifth number stands on the glass: the same number is offered again.
    await loneCitizen(page).getsReady();
    await loneCitizen(page).asks();
    const fifth = await loneCitizen(page).holds();
    await takePicture(page, 'kiosk-alone-number');
    await machine?.cutPower();
    page = (await startedAgain()).page;
    expect(await loneCitizen(page).holds()).toBe(fifth);
    await loneCitizen(page).leaves();
    given.push(fifth);
    for (let row = 0; row < 3; row += 1) given.push(await loneCitizen(page).takesNumber());
    await machine?.cutPower();
    page = (await startedAgain()).page;
    for (let row = 0; row < 4; row += 1) given.push(await loneCitizen(page).takesNumber());

    line.mend();

    expect(given.map((label) => Number(label.split('-').at(-1)))).toEqual(
      Array.from({ length: 12 }, (_, row) => row + 1),
    );
    await eventually(queue).toEqual([...before, ...given]);
    // Brought again by nobody: the queue stays as it is.
    await sleep(5_000);
    expect(await queue()).toEqual([...before, ...given]);
  });

  it('repeats no number when an old disk is put back, and gives none when its disk is wiped', async () => {
    await switchedOn();
    await machine?.close();
    await cp(profile, join(disks, 'copy'), { recursive: true });
    const renewals = () => line.asked('POST /api/v1/kiosk/offline-visits');
    let known = renewals();
    let { page } = await startedAgain();
    await eventually(renewals).toBeGreaterThan(known);
    await sleep(1_500);
    line.cut();
    const first = await loneCitizen(page).takesNumber();
    await machine?.cutPower();

    // The old disk, during the outage: nothing was under way on it, so people are sent to the staff.
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    await cp(join(disks, 'copy'), profile, { recursive: true });
    page = (await startedAgain()).page;
    await loneCitizen(page).getsReady();
    await loneCitizen(page).asks();
    await page.getByRole('heading', { name: 'Mời Ông/Bà đến bàn hướng dẫn lấy số' }).waitFor();
    await takePicture(page, 'kiosk-to-the-staff');
    await loneCitizen(page).leaves();

    // It hears the house, which knows nothing of the first number, and is cut off again: the epoch is another one.
    known = renewals();
    line.mend();
    await eventually(renewals).toBeGreaterThan(known);
    await sleep(1_500);
    line.cut();
    const second = await loneCitizen(page).takesNumber();
    expect(second).toMatch(/-01$/);
    expect(second).not.toBe(first);
    await machine?.close();

    // A wiped one knows nothing at all.
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    const wiped = openMachine(profile, address()).then((opened) => {
      machine = opened;
      return 'the page came';
    });
    expect(await Promise.race([wiped.catch(() => 'no page'), sleep(4_000, 'no page')])).toBe('no page');
    line.mend();
    await wiped.catch(() => undefined);
    expect(first).toMatch(/^A-[A-Z]\d+-01$/);
  });

  it('prints its own number from the browser, on one page as wide as the roll', async () => {
    const params = { shopId: shop.shopId };
    const body = { kind: 'kiosk' as const, name: 'Ki-ốt in bằng trình duyệt' };
    const { device, token } = await api.ask('POST /shops/:shopId/devices', shop.administrator, {
      params,
      body,
    });
    await api.ask('PATCH /devices/:deviceId', shop.administrator, {
      params: { deviceId: device.deviceId },
      body: { setting: { ...device.setting, printing: { by: 'browser', paperMm: 80 } } },
    });
    machine = await openMachine(profile, `${address()}#device=${token}`);
    const { page } = machine;
    await page.getByRole('button', { name: /Chạm để lấy số/ }).waitFor();
    await sleep(3_000);
    line.cut();
    await loneCitizen(page).getsReady();
    await loneCitizen(page).asks();
    const number = await loneCitizen(page).holds();

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

    const [box, wide] = /MediaBox\s*\[\s*0 0 ([\d.]+) [\d.]+\s*\]/.exec(pdf) ?? [];
    expect(box).toBeDefined();
    expect((Number(wide) / 72) * 25.4).toBeCloseTo(80, 0);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const slip = page.locator('.slip-paper');
    expect(await slip.innerText()).toContain(number);
    expect(await slip.innerText()).toContain('Số này lấy khi mất kết nối, vẫn có giá trị.');
    expect(await page.locator('#screen').isVisible()).toBe(false);
    await page.setViewportSize({ width: 320, height: 480 });
    await takePicture(page, 'kiosk-slip-from-browser');
  });
});
