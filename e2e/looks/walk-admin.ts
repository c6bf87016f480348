import type { Hall } from '../house/open-hall.ts';
import { clerk } from '../people/clerk.ts';
import type { Looking } from './look-at.ts';
import { type LookLanguage, words } from './words.ts';

/** Every page of settings and every dialog on it. */
export async function walkAdmin(hall: Hall, looking: Looking, language: LookLanguage): Promise<void> {
  const say = words[language];
  const { page, context } = await hall.open('/counter/');
  const dialog = page.getByRole('dialog');
  const look = (name: string) => looking.lookAt(page, `admin ${name} ${language}`, 'height');
  const opens = async (path: string) => {
    await page.goto(`${hall.house.url}/counter/admin/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await look(path.replace('my-xuyen/', ''));
  };
  const asks = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor();
    await look(name);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };

  await page.getByRole('button', { name: say.language, exact: true }).click();
  await clerk(page).signsIn('quantri');
  await page.getByRole('main').getByRole('listitem').first().waitFor();
  await looking.lookAt(page, `admin counters to look at ${language}`, 'height');
  await opens('new');
  await opens('my-xuyen/shop');
  await opens('my-xuyen/counters');
  await asks(say.addCounter);
  await asks(say.changeCounter);
  await opens('my-xuyen/hours');
  await opens('my-xuyen/deadlines');
  await opens('my-xuyen/staff');
  await asks(say.addStaff);
  await asks(say.changeStaff);
  await asks(say.resetPassword);
  await opens('my-xuyen/priority');
  await asks(say.addClass);
  await asks(say.changeClass);
  await opens('my-xuyen/devices');
  await asks(say.revoke);
  await page.getByRole('button', { name: say.issueDevice, exact: true }).click();
  await look('issue a device');
  await dialog.getByLabel(say.deviceName, { exact: true }).fill('Cửa chính');
  await page.getByRole('button', { name: say.issue, exact: true }).click();
  await dialog.getByRole('textbox').nth(1).waitFor();
  await look('token');
  await page.keyboard.press('Escape');
  await opens('my-xuyen/journal');
  await context.close();
}
