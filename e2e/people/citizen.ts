import type { Page } from 'playwright-core';

/** Somebody who stands before the kiosk and touches what they read. */
export function citizen(page: Page) {
  const line = (name: string) =>
    page
      .getByRole('main')
      .getByRole('button')
      .filter({ has: page.getByText(name, { exact: true }) });
  return {
    line,
    /** A button by all that it says, or by a part of it. */
    async touches(name: string | RegExp): Promise<void> {
      await page.getByRole('button', { name, exact: true }).click();
    },
    /** A tile or a line by its name alone; what else stands on it may change. */
    chooses: (name: string): Promise<void> => line(name).click(),
    /** The sectors fill several pages, so that nothing scrolls. */
    async turnsPagesTo(name: string): Promise<void> {
      const next = page.getByRole('button', { name: 'Sau', exact: true });
      await next.waitFor();
      while (!(await line(name).isVisible()) && (await next.isEnabled())) await next.click();
      await line(name).waitFor();
    },
    /** With the keys on the glass, one after the other. */
    async types(text: string): Promise<void> {
      const keys = page.getByRole('group', { name: 'Bàn phím' });
      for (const letter of text) {
        const key = letter === ' ' ? 'Dấu cách' : letter;
        await keys.getByRole('button', { name: key, exact: true }).click();
      }
    },
    async reads(text: string | RegExp): Promise<void> {
      await page.getByText(text).first().waitFor();
    },
    /** The number on the glass, once it is there. */
    async number(): Promise<string> {
      const number = page.getByRole('heading', { name: 'Số của Ông/Bà' });
      // Whoever does not care to show a card goes round it, and late in the evening takes a number all the same.
      const further = page.getByRole('button', { name: /^(Bỏ qua|Vẫn lấy số)$/ });
      for (let asked = 0; asked < 2; asked += 1) {
        await number.or(further).first().waitFor();
        if (await number.isVisible()) break;
        await further.first().click();
      }
      await number.waitFor();
      const said = await page.getByRole('main').innerText();
      const label = /\b[A-Z]{1,2}\d{3,}\b/.exec(said)?.[0];
      if (!label) throw new Error(`no number stands on the glass: ${said}`);
      return label;
    },
    /** Where the number will be called, line by line. */
    stops: () => page.getByRole('region').or(page.locator('section')).getByRole('listitem').allInnerTexts(),
  };
}
