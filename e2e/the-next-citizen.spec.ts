import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hall, openHall } from './house/open-hall.ts';
import { showsCard } from './looks/kiosk-walk.ts';

/** Words that nobody but this person typed; the catalogue has none of them. */
const typed = 'trich luc qzx';

/** An invented person, whose number is like nothing else that a browser keeps. */
const card = (last: number) =>
  `09419073524${last}||Thạch Thị Sa Rươne|02091990|Nữ|Ấp Giữa, Sóc Trăng|25042021`;

describe('the next citizen', () => {
  let hall: Hall;
  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall?.close());

  /** Everything this browser has of anybody: what is drawn, every shelf it keeps, and its memory of the page. */
  function allThatIsLeft(page: Page): Promise<string> {
    return page.evaluate(async () => {
      const left: unknown[] = [
        document.documentElement.outerHTML,
        location.href,
        history.state,
        document.cookie,
        { ...localStorage },
        { ...sessionStorage },
        [...document.querySelectorAll('input, textarea')].map((field) => Reflect.get(field, 'value')),
      ];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        for (const shelf of database.objectStoreNames) {
          const rows = await new Promise((resolve, reject) => {
            const asking = database.transaction(shelf).objectStore(shelf).getAll();
            asking.onsuccess = () => resolve(asking.result);
            asking.onerror = () => reject(asking.error);
          });
          left.push([name, shelf, rows]);
        }
        database.close();
      }
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          left.push(request.url);
          const answer = await cache.match(request);
          // Scripts and pictures are the same for everybody.
          if (/json/.test(answer?.headers.get('content-type') ?? '')) left.push(await answer?.text());
        }
      }
      return JSON.stringify(left);
    });
  }

  /** A person who leaves traces wherever a kiosk could keep some, up to the screen with their card. */
  async function leavesTraces(page: Page, scanned: string): Promise<void> {
    await page.locator('.resting-start').waitFor();
    await page.locator('.languages [lang="km"]').click();
    for (const index of [0, 1]) await page.locator('.bottom-helps [aria-pressed]').nth(index).click();
    await page.locator('.resting-start').click();
    await page.locator('.to-search').click();
    await page.locator('.search-box input').waitFor();
    await page.keyboard.type(typed, { delay: 60 });
    await page.waitForTimeout(800);
    await page.locator('.bottom-back').click();
    await page.locator('.tile:not(:disabled)').first().click();
    await page.locator('.procedures .choice:not(:disabled)').first().click();
    await page.locator('.paper').first().click();
    await page.locator('.paper-held').first().waitFor();
    await page.locator('.procedure-ways .button-primary').click();
    await page.locator('.priority-answer').first().waitFor();
    await page.locator('.priority-answer').last().click();
    await page.locator('.card-screen').waitFor();
    await showsCard(page, scanned);
  }

  /** Nothing of that person, in plain or in parts, wherever somebody who knows a browser would look. */
  async function findsNothing(page: Page, scanned: string, ticket: readonly string[]): Promise<void> {
    await page.locator('html[lang="vi"][data-type="plain"][data-contrast="plain"]').waitFor();
    await page.locator('.resting-start').waitFor();
    const address = page.url();
    // The one address before the kiosk's own is the empty page on which this browser began: no screen was added to it.
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await page.goForward();
    await page.locator('.resting-start').waitFor();
    await page.reload();
    await page.locator('.resting-start').waitFor();
    expect(page.url()).toBe(address);

    const [number = ''] = scanned.split('|');
    const mine = [
      'Rươne',
      'Thạch Thị',
      number,
      number.slice(6),
      `${number.slice(0, 3)}•`,
      '02091990',
      'Ấp Giữa',
    ];
    const left = await allThatIsLeft(page);
    expect([...mine, '1990-09-02', 'qzx', ...ticket].filter((trace) => left.includes(trace))).toEqual([]);
    // Nothing waits for the printer, and nothing was left in a box.
    expect(await page.locator('.slip-paper').count()).toBe(0);
    await page.locator('.resting-start').click();
    await page.locator('.tiles').waitFor();
    expect(await page.locator('.basket-bar').count()).toBe(0);
    await page.locator('.to-search').click();
    const box = page.locator('.search-box input');
    await box.waitFor();
    expect(await box.inputValue()).toBe('');
    expect(await box.getAttribute('autocomplete')).toBe('off');
    await page.locator('.bottom-back').click();
    await page.locator('.tile:not(:disabled)').first().click();
    await page.locator('.procedures .choice:not(:disabled)').first().click();
    await page.locator('.paper').first().waitFor();
    expect(await page.locator('.paper-held').count()).toBe(0);
  }

  it('finds nothing of the one before, who took a number and touched “Xong”', async () => {
    const { page, context } = await hall.open('/kiosk/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const given: { label: string; followToken: string }[] = [];
    page.on('response', async (answer) => {
      if (!/\/api\/v1\/visits$/.test(answer.url())) return;
      // The house's answer to a question of this kiosk.
      given.push((await answer.json()) as { label: string; followToken: string });
    });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await leavesTraces(page, card(6));
    await page.locator('.equal-way-main').click();
    await page.locator('.ticket').waitFor();
    await page.locator('.ticket-end .button-primary').click();

    const [taken] = given;
    if (!taken) throw new Error('no number was given');
    await findsNothing(page, card(6), [taken.followToken, taken.label]);
    // And nothing went into an address, where a log would keep it.
    expect(asked.join('\n')).not.toMatch(/0941|R%C6%B0|Th%E1%BA%A1ch|1990/);
    expect(asked.join('\n')).not.toContain(taken.followToken);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
    await context.close();
  });

  it('finds nothing of the one before, who went away in the middle of it', async () => {
    const { page, context } = await hall.open('/kiosk/');
    await leavesTraces(page, card(7));

    // Nobody touches it any more: it asks, counts down, and begins anew.
    await page.getByRole('alertdialog').waitFor({ timeout: 60_000 });
    await page.locator('.resting-start').waitFor({ timeout: 40_000 });

    await findsNothing(page, card(7), []);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
    await context.close();
  }, 240_000);
});
