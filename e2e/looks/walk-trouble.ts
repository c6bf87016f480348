import type { Page } from 'playwright-core';
import { demoPassword } from '../house/ask-house.ts';
import type { Hall } from '../house/open-hall.ts';
import type { Looking } from './look-at.ts';

/** A machine that the house does not know. */
export async function walkNotSetUp(hall: Hall, looking: Looking): Promise<void> {
  const refused = { code: 'not-allowed', params: {} };
  for (const path of ['/kiosk/', '/board/', '/board/?lang=en']) {
    const { page, context } = await hall.open(path, async (fresh) => {
      await fresh.route('**/demo/devices', (route) => route.fulfill({ status: 403, json: refused }));
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await looking.lookAt(page, `not set up ${path.replaceAll('/', ' ')}`, 'nothing');
    await context.close();
  }
}

/** The wire is cut while the house still answers: every screen shows what it knows and says that it may be old. */
export async function walkCutWire(hall: Hall, looking: Looking): Promise<void> {
  const cutWire = (page: Page) => page.routeWebSocket('**/live/**', () => undefined);
  const paths = ['/kiosk/', '/board/', '/board/?lang=en', '/counter/'];
  const screens = await Promise.all(paths.map((path) => hall.open(path, cutWire)));
  const desk = screens.at(-1);
  if (!desk) throw new Error('no desk was opened');
  await desk.page.locator('input[name="username"]').fill('truongbophan');
  await desk.page.locator('input[name="password"]').fill(demoPassword);
  await desk.page.keyboard.press('Enter');
  await desk.page.getByRole('button', { name: 'Mở quầy 6', exact: true }).click();
  for (const [index, { page, context }] of screens.entries()) {
    const says = page.getByText(/Mất kết nối với máy chủ|Mất kết nối – |No connection – |Offline/).first();
    await says.waitFor();
    const path = (paths[index] ?? '').replaceAll('/', ' ');
    await looking.lookAt(page, `cut wire ${path}`, page === desk.page ? 'lists' : 'nothing');
    await context.close();
  }
}
