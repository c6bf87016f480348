import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hall, openHall } from './house/open-hall.ts';
import { walkWholeKiosk } from './looks/kiosk-walk.ts';
import { startLooking } from './looks/look-at.ts';
import { capitalMm, measureTouch, panels } from './looks/measure-touch.ts';

describe('the kiosk, for whoever stands before it', () => {
  let hall: Hall;
  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall?.close());

  it.each([
    ['vi', false, 'upright'],
    ['km', false, 'upright'],
    ['en', false, 'lying'],
    ['km', true, 'upright'],
    ['vi', true, 'lying'],
    ['km', true, 'lying'],
  ] as const)(
    'in %s, large type %s, %s: keeps nobody out, fits, and is large enough to touch and to read',
    async (language, large, hangs) => {
      const panel = panels[hangs];
      const looking = startLooking();
      const { page, context } = await hall.open('/kiosk/');
      await page.setViewportSize(panel);
      const least = large ? capitalMm.large : capitalMm.plain;
      await walkWholeKiosk(page, language, large, async (screen) => {
        const name = `kiosk ${language} ${large ? 'large ' : ''}${hangs} ${screen}`;
        await looking.lookAt(page, name, 'nothing');
        for (const fault of await measureTouch(page, panel, least)) looking.faults.push(`${name}: ${fault}`);
      });
      expect(looking.faults).toEqual([]);
      expect(looking.seen()).toBe(10);
      expect(hall.faults()).toEqual({ outside: [], errors: [] });
      await context.close();
    },
  );
});
