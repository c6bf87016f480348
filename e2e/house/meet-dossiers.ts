import type { HouseApi } from './ask-house.ts';

/** Dossiers of the justice desk, as a journey prepares them where how it is done is not the story. */
export type DossierLife = {
  /** A dossier of three working days, received now; its id. */
  receives(fullName: string, idNumber: string): Promise<string>;
  handsOver(dossierId: string): Promise<void>;
  /** Somebody is sent home with a list of what is missing; the id of what was written down. */
  sendsHome(fullName: string, phone: string): Promise<string>;
  /** Asks an agency for its opinion, with one working day for it. */
  consults(dossierId: string, agencyNameVi: string): Promise<void>;
  /** With which code an apology of the head is refused today. */
  refusal(dossierId: string): Promise<string>;
};

export async function meetDossiers({ ask, signIn }: HouseApi): Promise<DossierLife> {
  const clerk = () => signIn('hotich');
  const { shops } = await ask('GET /shops', await clerk());
  const [shop] = shops;
  if (!shop) throw new Error('the demonstration shop is not there');
  const { procedures } = await ask('GET /procedures', {}, { query: { sector: 'ho-tich', limit: 100 } });
  const threeDays = procedures.find(
    ({ processing }) => processing?.unit === 'working_day' && processing.amount === 3,
  );
  if (!threeDays) throw new Error('no procedure takes three working days');
  const { shopId } = shop;
  return {
    async receives(fullName, idNumber) {
      const { dossierId } = await ask('POST /shops/:shopId/dossiers', await clerk(), {
        params: { shopId },
        body: {
          procedureId: threeDays.procedureId,
          channel: 'counter',
          applicant: { fullName, idNumber, phone: '0912 000 222' },
          papers: [
            { name: 'Tờ khai', originals: 1, pages: 2 },
            { name: 'Giấy chứng sinh', originals: 1, pages: 1 },
          ],
          feeVnd: 8_000,
          feePaid: true,
          shelf: 'K2-14',
        },
      });
      return dossierId;
    },
    async sendsHome(fullName, phone) {
      const { dossierId } = await ask('POST /shops/:shopId/turned-away', await clerk(), {
        params: { shopId },
        body: {
          procedureId: threeDays.procedureId,
          channel: 'counter',
          applicant: { fullName, phone },
          papers: [
            { name: 'Tờ khai', originals: 1, pages: 2 },
            { name: 'Giấy chứng sinh', missing: true },
          ],
          how: 'supplement',
          items: ['Giấy chứng sinh'],
          reason: 'Thiếu so với thành phần hồ sơ',
        },
      });
      return dossierId;
    },
    async handsOver(dossierId) {
      const session = await clerk();
      const { agencyId } = await ask('GET /dossiers/:dossierId', session, { params: { dossierId } });
      await ask('POST /dossiers/:dossierId/acts', session, {
        params: { dossierId },
        body: { act: 'hand-over', toAgencyId: agencyId },
      });
    },
    async consults(dossierId, agencyNameVi) {
      const session = await clerk();
      const { agencies } = await ask('GET /shops/:shopId/dossier-desks', session, { params: { shopId } });
      const agency = agencies.find(({ nameVi }) => nameVi.startsWith(agencyNameVi));
      if (!agency) throw new Error(`there is no agency ${agencyNameVi}`);
      await ask('POST /dossiers/:dossierId/acts', session, {
        params: { dossierId },
        body: {
          act: 'consult',
          agencyId: agency.agencyId,
          share: { amount: 1, unit: 'working_day' },
          question: 'Có nợ thuế không?',
        },
      });
    },
    async refusal(dossierId) {
      const body = { act: 'apologise', reason: 'Chờ xác minh', newDue: '2026-08-20T10:00' } as const;
      try {
        await ask('POST /dossiers/:dossierId/acts', await signIn('truongbophan'), {
          params: { dossierId },
          body,
        });
        return 'nothing was refused';
      } catch (error) {
        return /"code":"([a-z-]+)"/.exec(error instanceof Error ? error.message : '')?.[1] ?? String(error);
      }
    },
  };
}
