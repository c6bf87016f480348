import type { Dossier, FoundDossiers } from '@motcua/contracts/dossiers';
import type { Person, TestHouse } from './build-house.ts';
import { setClock } from './set-clock.ts';
import { told } from './told.ts';

export type DossierDesk = {
  /** A procedure of three working days, and agencies by their code. */
  procedureId: string;
  agency(code: string): string;
  staff(username: string): string;
  /** Time passes; whoever was away that long signs in again. */
  at(moment: string): Promise<void>;
  as(username: string): Person;
  receive(username: string, change?: object): Promise<{ dossierId: string; code: string; dueAt: string }>;
  read(username: string, dossierId: string): Promise<Dossier>;
  list(username: string, query?: string): Promise<FoundDossiers>;
  act(username: string, dossierId: string, act: string, more?: object): ReturnType<Person['ask']>;
};

/** The desks of a shop on a day of one's own, and what they do with dossiers. */
export async function dossierDesk(house: TestHouse, people: readonly string[]): Promise<DossierDesk> {
  const { pool } = house.house.connection;
  const procedures = await pool.query<{ id: string }>(`
    select p.id from procedures p join procedure_versions v on v.procedure_id = p.id
    where v.processing = '{"amount": 3, "unit": "working_day"}' and p.code is not null order by p.code limit 1`);
  const agencies = await pool.query<{ id: string; code: string }>('select id, code from agencies');
  const staff = await pool.query<{ id: string; username: string }>('select id, username from staff');
  const procedureId = procedures.rows[0]?.id ?? '';
  const signedIn = new Map<string, Person>();
  const as = (username: string): Person => {
    const person = signedIn.get(username);
    if (!person) throw new Error(`${username} is not signed in`);
    return person;
  };
  return {
    procedureId,
    agency: (code) => agencies.rows.find((one) => one.code === code)?.id ?? '',
    staff: (username) => staff.rows.find((one) => one.username === username)?.id ?? '',
    async at(moment) {
      await setClock(house, `${moment}:00+07:00`);
      for (const username of people) signedIn.set(username, await house.signedInAs(username));
    },
    as,
    receive: (username, change = {}) =>
      told(
        as(username).ask(`POST /shops/${house.shopId}/dossiers`, {
          procedureId,
          channel: 'counter',
          applicant: { fullName: 'Thạch Thị Sa Rương', idNumber: '094187001234', phone: '0912 345 678' },
          papers: [{ name: 'Tờ khai', originals: 1, pages: 2 }],
          feeVnd: 0,
          ...change,
        }),
      ),
    read: (username, dossierId) => told(as(username).ask(`GET /dossiers/${dossierId}`)),
    list: (username, query = '') => told(as(username).ask(`GET /shops/${house.shopId}/dossiers?${query}`)),
    act: (username, dossierId, act, more = {}) =>
      as(username).ask(`POST /dossiers/${dossierId}/acts`, { act, ...more }),
  };
}
