import type { Page } from 'playwright-core';
import { citizen } from './citizen.ts';

/** Somebody who takes a number for the registry of civil status, whether or not the house can be heard. */
export function loneCitizen(page: Page) {
  const person = citizen(page);
  const label = page.locator('.ticket-number');
  return {
    ...person,
    /** Up to the last touch before the number. */
    async getsReady(): Promise<void> {
      await person.touches(/Chạm để lấy số/);
      await person.chooses('Hộ tịch');
      await person.touches('Tôi không chắc – lấy số cho lĩnh vực này');
      await page.getByRole('heading', { name: 'Ông/Bà có thuộc diện ưu tiên không?' }).waitFor();
    },
    /** The last touch, and the questions that may still come. */
    async asks(): Promise<void> {
      await page.getByRole('button', { name: 'Không, tôi lấy số thường' }).click();
      await this.answersTheRest();
    },
    async answersTheRest(): Promise<void> {
      const further = page.getByRole('button', { name: /^(Bỏ qua|Vẫn lấy số)$/ });
      const end = label.or(page.locator('.taking-plate')).or(page.getByRole('alert'));
      await further.or(end).first().waitFor();
      while (await further.isVisible()) {
        await further.click();
        await further.or(end).first().waitFor();
      }
    },
    async holds(): Promise<string> {
      await label.waitFor();
      return (await label.innerText()).trim();
    },
    async leaves(): Promise<void> {
      await person.touches('Xong');
      await page.getByRole('button', { name: /Chạm để lấy số/ }).waitFor();
    },
    async takesNumber(): Promise<string> {
      await this.getsReady();
      await this.asks();
      const number = await this.holds();
      await this.leaves();
      return number;
    },
  };
}
