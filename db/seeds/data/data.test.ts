import { PublishProcedure, Sector } from '@motcua/contracts/catalogue';
import {
  AddCounter,
  AddPriorityClass,
  AddShop,
  CalendarDay,
  CallRules,
  IssueDevice,
  OfferSectors,
  QueuePolicy,
  SetHours,
  TicketHours,
} from '@motcua/contracts/shops';
import { Role, Username } from '@motcua/contracts/staff';
import { plainText } from '@motcua/contracts/text';
import { describe, expect, test } from 'vitest';
import agencies from './agencies.json' with { type: 'json' };
import calendar from './calendar-vn.json' with { type: 'json' };
import shop from './demo-shop.json' with { type: 'json' };
import procedures from './procedures.json' with { type: 'json' };
import sectors from './sectors.json' with { type: 'json' };

const sectorCodes = sectors.map((sector) => sector.sector);
const agencyCodes = agencies.map((agency) => agency.code);
const offered = shop.sectors.filter((sector) => sector.offered).map((sector) => sector.sector);
const served = shop.counters.flatMap((counter) => counter.sectors);

describe('the sectors', () => {
  test('are the 29 of the house, police and social insurance among them', () => {
    expect(sectors).toHaveLength(29);
    expect(new Set(sectorCodes).size).toBe(29);
    expect(sectors.map((sector) => sector.deskGroup)).toEqual(expect.arrayContaining(['cong-an', 'bhxh']));
    for (const sector of sectors) expect(Sector.parse(sector)).toMatchObject({ sector: sector.sector });
  });

  test('each begin their numbers with letters of their own', () => {
    expect(new Set(sectors.map((sector) => sector.prefix)).size).toBe(29);
  });
});

describe('the procedures', () => {
  test('are 328, each fit to be published as it stands', () => {
    expect(procedures).toHaveLength(328);
    for (const { agencyVi: _agency, level: _level, ...procedure } of procedures) {
      const published = PublishProcedure.parse({ ...procedure, validFrom: '2026-07-18' });
      expect(published).toMatchObject(procedure);
    }
  });

  test('each belong to a sector, and every sector has some', () => {
    expect(new Set(procedures.map((procedure) => procedure.sector))).toEqual(new Set(sectorCodes));
  });

  test('carry each national code once', () => {
    const codes = procedures.flatMap((procedure) => procedure.code ?? []);
    expect(codes).toHaveLength(314);
    expect(new Set(codes).size).toBe(314);
  });

  test('without a code are told apart by sector and name', () => {
    const nameless = procedures.filter((procedure) => procedure.code === null);
    expect(new Set(nameless.map((procedure) => `${procedure.sector} ${procedure.nameVi}`)).size).toBe(14);
  });

  test('name a level and a deciding body', () => {
    expect(new Set(procedures.map((procedure) => procedure.level))).toEqual(
      new Set(['commune', 'district', 'province']),
    );
    for (const { agencyVi } of procedures) expect(plainText(200).parse(agencyVi)).toBe(agencyVi);
  });

  test('say what to do where the fee is not a plain amount', () => {
    const silent = procedures.filter(({ fee }) => fee.amountVnd === null && fee.noteVi === '');
    expect(silent).toEqual([]);
  });
});

describe('the calendar', () => {
  const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();

  test('names each day once, from 2019 to 2026', () => {
    for (const day of calendar) expect(CalendarDay.parse(day)).toEqual(day);
    expect(new Set(calendar.map((day) => day.date)).size).toBe(calendar.length);
    expect(new Set(calendar.map((day) => day.date.slice(0, 4))).size).toBe(8);
  });

  test('turns only Saturdays into working days', () => {
    const worked = calendar.filter((day) => day.kind === 'working_swap');
    expect(worked).toHaveLength(6);
    expect(worked.every((day) => weekday(day.date) === 6)).toBe(true);
  });

  test('gives a day in lieu only on weekdays', () => {
    const inLieu = calendar.filter((day) => day.kind === 'compensatory');
    expect(inLieu).toHaveLength(24);
    expect(inLieu.every((day) => weekday(day.date) >= 1 && weekday(day.date) <= 5)).toBe(true);
  });
});

describe('the demonstration shop', () => {
  test('is one an administrator could have set up by hand', () => {
    AddShop.parse({ code: shop.code, nameVi: shop.nameVi, nameEn: shop.nameEn, address: shop.address });
    TicketHours.parse(shop.ticketHours);
    QueuePolicy.parse(shop.policy);
    CallRules.parse(shop.callRules);
    SetHours.parse({ hours: shop.hours });
    OfferSectors.parse({ sectors: shop.sectors });
    for (const counter of shop.counters) AddCounter.parse(counter);
    for (const priorityClass of shop.priorityClasses) AddPriorityClass.parse(priorityClass);
    for (const device of shop.devices) IssueDevice.parse(device);
    for (const person of shop.staff) {
      Username.parse(person.username);
      Role.parse(person.role);
    }
    expect(shop.counters).toHaveLength(8);
  });

  test('uses the usual letter of every sector', () => {
    expect(shop.sectors.map(({ sector, prefix }) => ({ sector, prefix }))).toEqual(
      sectors.map(({ sector, prefix }) => ({ sector, prefix })),
    );
  });

  test('serves every sector it offers at some counter, and no other', () => {
    expect(new Set(served)).toEqual(new Set(offered));
    expect(offered).toHaveLength(24);
  });

  test('has one counter for the police and one for social insurance', () => {
    const groups = (counter: (typeof shop.counters)[number]) =>
      new Set(
        sectors.filter((sector) => counter.sectors.includes(sector.sector)).map((sector) => sector.deskGroup),
      );
    const alone = shop.counters.map(groups).filter((group) => group.size === 1);
    expect(alone.filter((group) => group.has('cong-an'))).toHaveLength(1);
    expect(alone.filter((group) => group.has('bhxh'))).toHaveLength(1);
  });

  test('seats one clerk at each counter, and everybody comes from a known agency', () => {
    const seats = shop.staff.flatMap((person) => person.counterNumber ?? []);
    expect(seats).toEqual(shop.counters.map((counter) => counter.number));
    expect(agencyCodes).toEqual(expect.arrayContaining(shop.staff.map((person) => person.agencyCode)));
    expect(new Set(shop.staff.map((person) => person.agencyCode))).toEqual(new Set(agencyCodes));
  });

  test('has a head, an administrator, an inspector and two clerks who can stand in', () => {
    const away = shop.staff.filter((person) => person.counterNumber === null);
    expect(away.map((person) => person.role)).toEqual([
      'clerk',
      'clerk',
      'supervisor',
      'administrator',
      'inspector',
    ]);
    expect(new Set(shop.staff.map((person) => person.username)).size).toBe(13);
  });
});

test('no text in these files needs cleaning', () => {
  const texts = textsIn([agencies, calendar, shop, procedures, sectors]).filter((text) => text !== '');
  expect(texts.length).toBeGreaterThan(4000);
  expect(texts.filter((text) => plainText(1000).safeParse(text).data !== text)).toEqual([]);
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
