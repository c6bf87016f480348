import type { Page } from 'playwright-core';

/** The administrator of a shop, before the pages that set it up. */
export function administrator(page: Page) {
  const dialog = page.getByRole('dialog');
  return {
    async opensPage(name: string): Promise<void> {
      await page.getByRole('navigation', { name: 'Trang quản trị' }).getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
    async presses(name: string | RegExp): Promise<void> {
      await page.getByRole('button', { name, exact: true }).click();
    },
    /** Fills the dialog that is open, field by field. */
    async writes(fields: Record<string, string>): Promise<void> {
      for (const [label, text] of Object.entries(fields))
        await dialog.getByLabel(label, { exact: true }).fill(text);
    },
    /** The one button of the dialog that does what it asks; the dialog goes when the house has done it. */
    async confirms(): Promise<void> {
      await dialog.locator('button[type="submit"]').click();
      await dialog.waitFor({ state: 'detached' });
    },
    /** Saves the page by the verb on its button, and reads that it is saved. */
    async saves(verb: string): Promise<void> {
      await page.getByRole('button', { name: verb, exact: true }).click();
      await page.getByRole('status').filter({ hasText: 'Đã lưu.' }).waitFor();
    },
    dialog,
  };
}
