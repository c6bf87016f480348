import { PhoneHall } from '@motcua/contracts/phone';
import { describe, expect, it } from 'vitest';
import { takePage } from './take-page.ts';

const nasty = '<img src=x onerror=alert(1)>"\'&\u202e';
const hall = (change: object = {}) =>
  PhoneHall.parse({
    now: '2026-11-25T01:00:00Z',
    day: '2026-11-25',
    shop: { code: 'demo', nameVi: nasty, nameEn: nasty, address: nasty, timeZone: 'Asia/Ho_Chi_Minh' },
    opening: { open: true, closesAt: '11:00', outsideHours: false },
    inHall: true,
    later: true,
    sectors: [
      {
        sector: 'dat-dai',
        nameVi: nasty,
        nameEn: nasty,
        nameKm: null,
        waiting: 42,
        likelyHere: 10,
        wait: null,
        openCounters: [3],
        served: true,
        slots: [
          { startsAt: '2026-11-25T00:30:00Z', endsAt: '2026-11-25T01:00:00Z', state: 'past' },
          { startsAt: '2026-11-25T02:00:00Z', endsAt: '2026-11-25T02:30:00Z', state: 'free' },
        ],
      },
      {
        sector: 'thue',
        nameVi: 'Thuế',
        nameEn: 'Tax',
        nameKm: null,
        waiting: 0,
        wait: null,
        openCounters: [],
        served: false,
        slots: [],
      },
    ],
    ...change,
  });
const taking = { key: 'key', code: '', later: null, fault: null };

describe('the page on which a number is taken', () => {
  it.each(['vi', 'km', 'en'] as const)(
    'puts no name and nothing typed into the page as markup (%s)',
    (language) => {
      const { body } = takePage(hall(), language, { ...taking, code: nasty, fault: { said: nasty } });
      expect(body).not.toContain('<img');
      expect(body).not.toMatch(/onerror=alert\(1\)>"/);
      expect(body).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
    },
  );

  it('tells numbers from people where they differ, and keeps a closed sector with its reason', () => {
    const { body } = takePage(hall(), 'vi', taking);
    expect(body).toContain('42 số, khoảng 10 người đang chờ');
    expect(body).toContain('Không có quầy nhận lĩnh vực này');
  });

  it('takes no number while the hall is closed', () => {
    const opening = { open: false, reason: 'lunch', dayOffVi: null, opensOn: '2026-11-25', opensAt: '13:00' };
    const { body } = takePage(hall({ opening }), 'vi', taking);
    expect(body).toContain('Nghỉ trưa');
    expect(
      body.match(/<button type="submit" name="sector"[^>]*>/g)?.every((one) => one.includes('disabled')),
    ).toBe(true);
  });

  it('shows past times with the reason and offers the free ones', () => {
    const { body } = takePage(hall(), 'vi', { ...taking, later: 'dat-dai' });
    expect(body).toMatch(/id="slot-2026-11-25T00:30:00Z"[^>]* disabled/);
    expect(body).not.toMatch(/id="slot-2026-11-25T02:00:00Z"[^>]* disabled/);
    expect(body).toContain('đã qua');
  });
});
