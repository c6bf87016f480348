import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { type Looking, startLooking } from './looks/look-at.ts';
import { walkAdmin } from './looks/walk-admin.ts';
import { walkBusyBoard, walkQuietBoard } from './looks/walk-board.ts';
import { walkDesk } from './looks/walk-desk.ts';
import { walkKiosk, walkStillThere } from './looks/walk-kiosk.ts';
import { walkCutWire, walkNotSetUp } from './looks/walk-trouble.ts';

describe('every screen keeps nobody out (WCAG 2.2 AA), fits, breaks nowhere and asks no stranger', () => {
  let hall: Hall;
  let shop: DemoShop;
  let looking: Looking;
  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
    await shop.changes({ callRules: { callsBeforeMissed: 1, secondsBeforeMissed: 0 } });
  });
  beforeEach(() => {
    looking = startLooking();
  });
  afterEach(() => {
    expect(looking.faults).toEqual([]);
    expect(looking.seen()).toBeGreaterThan(0);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
  afterAll(() => hall?.close());

  it('the board before the first call and of a closed shop', () => walkQuietBoard(hall, shop, looking));
  it('the kiosk from the first touch to the number', () => walkKiosk(hall, shop, looking));
  it('the kiosk that asks whether anybody is there', () => walkStillThere(hall, looking));
  it('the board of a full morning', () => walkBusyBoard(hall, shop, looking));
  it('the desk in Vietnamese', () =>
    walkDesk(hall, shop, looking, 'vi', { username: 'datdai', counter: 3, sector: 'thue' }));
  it('the desk in English', () =>
    walkDesk(hall, shop, looking, 'en', { username: 'congan', counter: 7, sector: 'cong-an-can-cuoc' }));
  it("the administrator's pages in Vietnamese", () => walkAdmin(hall, looking, 'vi'));
  it("the administrator's pages in English", () => walkAdmin(hall, looking, 'en'));
  it('a machine that was not set up', () => walkNotSetUp(hall, looking));
  it('every screen while the wire is cut', () => walkCutWire(hall, looking));
});
