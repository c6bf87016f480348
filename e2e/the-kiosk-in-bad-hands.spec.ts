import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetDemoShop } from './house/demo-shop.ts';
import { openBrowser, patienceMs, sizes } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { citizen } from './people/citizen.ts';

/** What leaves a browser's page: its tools, its tabs, its windows, its dialogues and its history. */
const keys = [
  ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'ContextMenu'],
  ...['Control+Shift+I', 'Control+Shift+J', 'Control+Shift+C', 'Control+Shift+N', 'Control+Shift+T'],
  ...['Control+P', 'Control+N', 'Control+T', 'Control+W', 'Control+L', 'Control+U', 'Control+S', 'Control+O'],
  ...['Control+R', 'Control+F', 'Control+G', 'Control+H', 'Control+J', 'Control+D', 'Control+A', 'Control+C'],
  ...['Control+Equal', 'Control+Minus', 'Control+Tab', 'Control+Shift+Delete', 'Control+Shift+W'],
  ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'Alt+F4', 'Alt+D', 'Alt+F', 'Meta+D', 'Meta+R'],
];

describe('the kiosk in bad hands', () => {
  let hall: Hall;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let context: BrowserContext;
  let page: Page;
  const left: string[] = [];

  beforeAll(async () => {
    hall = await openHall();
    browser = await openBrowser();
    context = await browser.newContext({ viewport: sizes.kiosk, locale: 'vi-VN', hasTouch: true });
    context.setDefaultTimeout(patienceMs);
    page = await context.newPage();
    context.on('page', (opened) => left.push(`a window: ${opened.url()}`));
    page.on('dialog', (dialog) => {
      left.push(`a dialogue: ${dialog.type()}`);
      void dialog.dismiss();
    });
    page.on('download', (download) => left.push(`a download: ${download.url()}`));
    page.on('filechooser', () => left.push('a file dialogue'));
    page.on('framenavigated', (frame) => left.push(`an address: ${new URL(frame.url()).pathname}`));
    await page.addInitScript(() => {
      const allowed: string[] = [];
      Object.assign(window, { allowed });
      Object.assign(window, { print: () => allowed.push('print') });
      for (const name of [
        'keydown',
        'contextmenu',
        'dragstart',
        'drop',
        'dragover',
        'selectstart',
        'auxclick',
      ])
        window.addEventListener(name, (event) => {
          if (event.defaultPrevented) return;
          allowed.push(event instanceof KeyboardEvent ? `${name} ${event.key}` : name);
        });
    });
    await page.goto(`${hall.house.url}/kiosk/`);
    await page.getByRole('button', { name: /Chạm để lấy số/ }).waitFor();
    left.length = 0;
  });
  afterAll(async () => {
    await browser?.close();
    await hall?.close();
  });

  /** What the page let through to the browser since it was opened. */
  const allowed = (): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'allowed'));
  async function stays(): Promise<void> {
    await page.getByRole('button', { name: /Chạm để lấy số/ }).waitFor();
    expect(left).toEqual([]);
    expect(context.pages()).toHaveLength(1);
  }

  it('no key leads out of it: nothing of the browser comes up, and none reaches the browser', async () => {
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press('Escape');

    expect(
      (await allowed()).filter((what) => !/keydown (Control|Shift|Alt|Meta|Escape)$/.test(what)),
    ).toEqual([]);
    await stays();
  });

  it('no finger leads out of it: a long press, a pinch, a drag, a second button', async () => {
    const wire = await context.newCDPSession(page);
    const { width, height } = sizes.kiosk;
    const shop = await page.locator('.resting-shop').boundingBox();
    if (!shop) throw new Error('the name of the shop is not there');
    const at = { x: shop.x + 40, y: shop.y + 20 };

    await wire.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await page.waitForTimeout(1_200);
    await wire.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await wire.send('Input.synthesizePinchGesture', { x: width / 2, y: height / 2, scaleFactor: 2 });
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await page.mouse.click(at.x, at.y, { button: 'middle' });
    await page.mouse.dblclick(at.x, at.y);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 300, at.y + 40, { steps: 8 });
    await page.mouse.up();
    const dragged = {
      items: [{ mimeType: 'text/uri-list', data: 'https://example.com/' }],
      dragOperationsMask: 1,
    };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await wire.send('Input.dispatchDragEvent', { type, x: width / 2, y: 300, data: dragged });
    await page.mouse.wheel(0, 2_000);

    expect(await allowed().then((all) => all.filter((what) => !what.startsWith('keydown')))).toEqual([]);
    const seen = await page.evaluate(() => ({
      zoom: window.visualViewport?.scale,
      marked: String(getSelection()),
      scrolled: scrollY,
    }));
    expect(seen).toEqual({ zoom: 1, marked: '', scrolled: 0 });
    await stays();
  });

  it('no link leads out of it, also where one had come in: no window, no file of the machine, no other site', async () => {
    await page.evaluate(() => {
      const addresses = [
        'file:///etc/passwd',
        'https://example.com/',
        'chrome://settings',
        'javascript:window.print()',
        'mailto:a@example.com',
      ];
      for (const href of addresses)
        for (const target of ['', '_blank']) {
          const link = Object.assign(document.createElement('a'), { href, target, textContent: 'ra ngoài' });
          document.body.append(link);
          link.click();
          link.remove();
        }
      const opened = window.open('https://example.com/', '_blank');
      if (opened !== null) throw new Error('a window came up');
    });
    await page.waitForTimeout(500);

    expect(await allowed()).not.toContain('print');
    await stays();
  });

  it('has no way out of its own: no link, no frame, no form, no file to choose, on any screen', async () => {
    const person = citizen(page);
    const ways = () =>
      page.locator('a[href], iframe, form[action], input[type="file"], object, embed').count();
    expect(await ways()).toBe(0);
    await person.touches(/Chạm để lấy số/);
    await page.locator('.tiles').waitFor();
    expect(await ways()).toBe(0);
    await person.chooses('Hộ tịch');
    await page.locator('.not-sure').waitFor();
    expect(await ways()).toBe(0);
    await person.touches('Tôi không chắc – lấy số cho lĩnh vực này');
    await person.touches('Không, tôi lấy số thường');
    await person.number();
    expect(await ways()).toBe(0);
    await person.touches('Xong');
    await stays();
  });

  it('asks for no permission but the camera, and may not be put into a frame of another page', async () => {
    const answer = await page.request.get(`${hall.house.url}/kiosk/`);
    const csp = answer.headers()['content-security-policy'] ?? '';
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).toContain("form-action 'self'");
    expect(csp).toContain("default-src 'self'");
    expect(await page.evaluate(() => Notification.permission)).not.toBe('granted');
  });

  it('a token that was stolen is on the machine alone: not in the address, and dead everywhere once it is taken back', async () => {
    const shop = await meetDemoShop(hall.api);
    const { device, token } = await hall.api.ask('POST /shops/:shopId/devices', shop.administrator, {
      params: { shopId: shop.shopId },
      body: { kind: 'kiosk', name: 'Ki-ốt bị lấy cắp' },
    });
    const mine = (await hall.open(`/kiosk/#device=${token}`)).page;
    const theirs = (await hall.open(`/kiosk/#device=${token}`)).page;
    for (const one of [mine, theirs]) {
      await one.getByRole('button', { name: /Chạm để lấy số/ }).waitFor();
      expect(one.url()).not.toContain(token);
    }

    await hall.api.ask('DELETE /devices/:deviceId', shop.administrator, {
      params: { deviceId: device.deviceId },
    });

    // In the demonstration a machine that lost its place asks for a new one; the stolen place is gone either way.
    // A page that asks for nothing hears of it when its wire is looked at again, which is each half minute.
    for (const one of [mine, theirs])
      await one.waitForFunction((stolen) => !JSON.stringify({ ...localStorage }).includes(stolen), token, {
        timeout: 45_000,
      });
    await expect(hall.api.ask('GET /kiosk', { authorization: `Bearer ${token}` })).rejects.toThrow(
      'sign-in-needed',
    );
  });

  it("the browser's own policies shut the rest: read by machine, for one address, and each switch is off", async () => {
    const file = fileURLToPath(new URL('../kiosk/policy.json', import.meta.url));
    const policy: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'));
    expect(policy).toMatchObject({
      URLBlocklist: ['*'],
      DeveloperToolsAvailability: 2,
      DownloadRestrictions: 3,
      DefaultPopupsSetting: 2,
      DefaultNotificationsSetting: 2,
      AllowFileSelectionDialogs: false,
      PrintingEnabled: true,
    });
    expect(policy.URLAllowlist).toHaveLength(1);
    expect(policy.VideoCaptureAllowedUrls).toEqual(policy.URLAllowlist);
  });
});
