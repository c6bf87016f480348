import { z } from 'zod';
import { Instant, LocalDate } from './dates.ts';
import { ProcedureId, ProcedureVersionId, SectorCode } from './ids.ts';
import { plainText } from './text.ts';

export const OnlineLevel = z.enum(['full', 'partial', 'none']);
export type OnlineLevel = z.infer<typeof OnlineLevel>;

export const TimeUnit = z.enum(['working_day', 'calendar_day', 'hour', 'same_day']);
export type TimeUnit = z.infer<typeof TimeUnit>;

/** How long the law gives; null where no figure is published. */
export const ProcessingTime = z.object({ amount: z.number().positive(), unit: TimeUnit }).nullable();
export type ProcessingTime = z.infer<typeof ProcessingTime>;

/** In đồng, without decimals; `amountVnd` is null where the fee is set by a council or depends on the case. */
export const Fee = z.object({ amountVnd: z.number().int().nonnegative().nullable(), noteVi: z.string() });
export type Fee = z.infer<typeof Fee>;

export const DeskGroup = z.enum(['uy-ban', 'cong-an', 'bhxh', 'thue', 'quan-su']);
export type DeskGroup = z.infer<typeof DeskGroup>;

export const Sector = z.object({
  sector: SectorCode,
  nameVi: z.string(),
  nameEn: z.string(),
  nameKm: z.string().nullable(),
  deskGroup: DeskGroup,
  secondingAgencyVi: z.string(),
});
export type Sector = z.infer<typeof Sector>;

/** A procedure as it is valid now: the version in force. */
export const Procedure = z.object({
  procedureId: ProcedureId,
  versionId: ProcedureVersionId,
  version: z.number().int().positive(),
  code: z.string().nullable(),
  nameVi: z.string(),
  nameEn: z.string(),
  sector: SectorCode,
  processing: ProcessingTime,
  fee: Fee,
  papers: z.array(z.string()),
  legalBasis: z.array(z.string()),
  onlineLevel: OnlineLevel,
  validFrom: LocalDate,
  validTo: LocalDate.nullable(),
});
export type Procedure = z.infer<typeof Procedure>;

/** What a list shows; the rest is one request away. */
export const ProcedureSummary = Procedure.pick({
  procedureId: true,
  code: true,
  nameVi: true,
  nameEn: true,
  sector: true,
  processing: true,
  fee: true,
  onlineLevel: true,
});
export type ProcedureSummary = z.infer<typeof ProcedureSummary>;

export const FindProcedures = z.strictObject({
  q: z.string().max(100).optional(),
  sector: SectorCode.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(400).optional(),
});
export type FindProcedures = z.infer<typeof FindProcedures>;

/** A new version of a procedure, or the first of a new one. Published versions never change. */
export const PublishProcedure = z.strictObject({
  code: z
    .string()
    .regex(/^[1-9]\.\d{6}$/)
    .nullable(),
  nameVi: plainText(600),
  nameEn: plainText(600),
  sector: SectorCode,
  processing: ProcessingTime,
  fee: z.strictObject({ amountVnd: z.number().int().nonnegative().nullable(), noteVi: z.string().max(600) }),
  papers: z.array(plainText(600)).max(60),
  legalBasis: z.array(plainText(200)).max(60),
  onlineLevel: OnlineLevel,
  validFrom: LocalDate,
});
export type PublishProcedure = z.infer<typeof PublishProcedure>;

export const PublishedProcedure = z.object({
  procedureId: ProcedureId,
  versionId: ProcedureVersionId,
  version: z.number().int().positive(),
  publishedAt: Instant,
});
export type PublishedProcedure = z.infer<typeof PublishedProcedure>;
