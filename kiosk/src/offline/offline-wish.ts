import type { ProcedureId, SectorCode } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import type { StopPurpose } from '@motcua/contracts/queue';

/** What somebody asks for while the house is out of reach. Of an identity card nothing is kept. */
export type OfflineWish = {
  sectors: { sector: SectorCode; procedureIds: ProcedureId[] }[];
  /** The letters of the first sector, with which the number begins. */
  prefix: string;
  purpose: StopPurpose;
  priorityClass: string | null;
  language: Language;
};
