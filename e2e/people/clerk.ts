import type { Locator, Page } from 'playwright-core';
import { demoPassword } from '../house/ask-house.ts';

const longestTabbing = 80;

/** Somebody of the shop at their desk, who works with the keyboard alone. */
export function clerk(page: Page) {
  const act = (key: string, disabled: boolean) =>
    page.locator(`button[aria-keyshortcuts="${key}"][aria-disabled="${disabled}"]`);
  const canPress = (key: string) => act(key, false).waitFor();
  const cannotPress = (key: string) => act(key, true).waitFor();
  const current = page.getByRole('article', { name: /^(Lượt hiện tại|Present visit)/ });

  async function tabsTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let pressed = 0; pressed < longestTabbing; pressed += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key never reached ${target}`);
  }

  return {
    current,
    tabsTo,
    async signsIn(username: string, password = demoPassword): Promise<void> {
      await tabsTo(page.getByRole('textbox', { name: /^(Tên đăng nhập|User name)$/ }));
      await page.keyboard.type(username);
      await page.keyboard.press('Tab');
      await page.keyboard.type(password);
      await page.keyboard.press('Enter');
    },
    async opensCounter(number: number): Promise<void> {
      await tabsTo(page.getByRole('button', { name: new RegExp(`^(Mở quầy|Open counter) ${number}$`) }));
      await page.keyboard.press('Enter');
      await page.getByRole('tablist').waitFor();
    },
    canPress,
    cannotPress,
    /** Waits until the act can be done, then presses its key. */
    async presses(key: string): Promise<void> {
      await canPress(key);
      await page.keyboard.press(key);
    },
    /** Presses its key although the act cannot be done. */
    async insists(key: string): Promise<void> {
      await cannotPress(key);
      await page.keyboard.press(key);
    },
    /** Presses Tab until a button has the focus, then Enter. */
    async enters(name: string | RegExp): Promise<void> {
      await tabsTo(page.getByRole('button', { name }));
      await page.keyboard.press('Enter');
    },
    /** One of the lists at the side: the tab row has one place for the Tab key and the arrows move inside it. */
    async looksAt(list: string): Promise<void> {
      await tabsTo(page.getByRole('tab', { selected: true }));
      const wanted = page.getByRole('tab', { name: new RegExp(`^${list}`), selected: true });
      for (let moved = 0; moved < 3 && !(await wanted.isVisible()); moved += 1)
        await page.keyboard.press('ArrowRight');
      await wanted.waitFor();
    },
    /** Opens a dialog's list with the arrow keys until it stands at the line that is wanted. */
    async picks(label: string, wanted: string): Promise<void> {
      const list = page.getByRole('combobox', { name: label });
      await list.getByRole('option', { name: wanted }).waitFor({ state: 'attached' });
      await tabsTo(list);
      const lines = await list.getByRole('option').count();
      for (let moved = 0; moved < lines; moved += 1) {
        const stands = await list.evaluate((element) =>
          element instanceof HTMLSelectElement ? element.selectedOptions[0]?.text : undefined,
        );
        if (stands === wanted) return;
        await page.keyboard.press('ArrowDown');
      }
      throw new Error(`${wanted} is not in the list`);
    },
    /** One of a few: the Tab key reaches the group, the arrow keys move in it. */
    async chooses(name: string): Promise<void> {
      const radio = page.getByRole('radio', { name });
      const group = page.getByRole('dialog').getByRole('group').filter({ has: radio });
      const wanted = group.getByRole('radio', { name });
      const inGroup = group.getByRole('radio');
      const chosen = group.getByRole('radio', { checked: true });
      await tabsTo((await chosen.count()) > 0 ? chosen : inGroup.first());
      await page.keyboard.press('Space');
      const options = await inGroup.count();
      for (let moved = 0; moved < options && !(await wanted.isChecked()); moved += 1)
        await page.keyboard.press('ArrowDown');
      if (!(await wanted.isChecked())) throw new Error(`the arrow keys never reached ${name}`);
    },
    /** The row of a person who waits. */
    row: (label: string) => page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: label }),
    async isServing(label: string): Promise<void> {
      await current.filter({ hasText: label }).waitFor();
      await page.getByRole('status').filter({ hasText: 'Đang phục vụ' }).waitFor();
    },
    async isCalling(label: string): Promise<void> {
      await current.filter({ hasText: label }).waitFor();
      await page.getByRole('status').filter({ hasText: 'Đang gọi' }).waitFor();
    },
    async isFree(): Promise<void> {
      await page.getByRole('status').filter({ hasText: 'Sẵn sàng' }).waitFor();
    },
    async reads(text: string | RegExp): Promise<void> {
      await page.getByText(text).first().waitFor();
    },
  };
}
