import { demoPassword } from '../house/ask-house.ts';
import type { DemoShop } from '../house/demo-shop.ts';
import type { Hall } from '../house/open-hall.ts';
import { clerk } from '../people/clerk.ts';
import type { Looking } from './look-at.ts';
import { type LookLanguage, words } from './words.ts';

type Seat = { username: string; counter: number; sector: string };

/** A clerk's way from the sign-in through every state and dialog of the desk. */
export async function walkDesk(
  hall: Hall,
  shop: DemoShop,
  looking: Looking,
  language: LookLanguage,
  { username, counter, sector }: Seat,
): Promise<void> {
  const say = words[language];
  const { page, context } = await hall.open('/counter/');
  const person = clerk(page);
  const look = (name: string) => looking.lookAt(page, `counter ${name} ${language}`, 'lists');
  const lookAndLeave = async (name: string) => {
    await page.getByRole('dialog').waitFor();
    await look(name);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await button(say.language).click();
  await look('sign-in');
  await button(say.signIn).click();
  await look('sign-in missing');
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill('khong phai mat khau');
  await button(say.signIn).click();
  await page.getByRole('alert').waitFor();
  await look('sign-in refused');
  await page.locator('input[name="password"]').fill(demoPassword);
  await button(say.signIn).click();

  await button(say.standIn).waitFor();
  await looking.lookAt(page, `counter choose counter ${language}`, 'height');
  await button(say.standIn).click();
  await lookAndLeave('stand-in dialog');
  await person.opensCounter(counter);
  await look('desk empty');
  await person.insists('F8');
  await look('desk not now');
  const came = [await shop.takes(sector), await shop.takes(sector, 'bhyt'), await shop.takes(sector)];
  for (const { label } of came) await person.row(label).waitFor();
  await look('desk next');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await lookAndLeave('out of turn dialog');

  await person.presses('F2');
  await person.current.waitFor();
  await look('desk calling');
  await person.presses('F4');
  await person.canPress('F8');
  await look('desk serving');
  await person.presses('F6');
  await lookAndLeave('transfer dialog');
  await button(say.cancel).click();
  await lookAndLeave('cancel dialog');
  await person.presses('F9');
  await lookAndLeave('hold dialog');
  await person.presses('F9');
  await person.chooses(say.photocopy);
  await page.keyboard.press('Enter');
  await person.current.waitFor({ state: 'detached' });
  await person.looksAt(say.held);
  await look('desk held');
  await person.presses('F2');
  await person.presses('F7');
  await person.current.waitFor({ state: 'detached' });
  await person.looksAt(say.missed);
  await look('desk missed');

  await person.presses('F10');
  await lookAndLeave('pause dialog');
  await person.presses('F10');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await person.cannotPress('F2');
  await look('desk paused');
  await person.presses('F10');
  await person.canPress('F2');

  await page.locator('.account-name').first().click();
  await look('account menu');
  await button(say.changePassword).click();
  await lookAndLeave('change password dialog');
  await context.close();
}
