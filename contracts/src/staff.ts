import { z } from 'zod';
import { Instant } from './dates.ts';
import { AgencyId, CounterId, ShopId, StaffId } from './ids.ts';
import { plainText } from './text.ts';

/** What somebody may do in one shop. The acts each role may do stand in `rules/staff/permissions.ts`. */
export const Role = z.enum(['clerk', 'supervisor', 'administrator', 'inspector']);
export type Role = z.infer<typeof Role>;

export const Username = z
  .string()
  .min(3)
  .max(40)
  .regex(/^[a-z0-9][a-z0-9._-]*$/);

/** Long rather than complicated: length is what resists guessing (NIST SP 800-63B §5.1.1). */
export const NewPassword = z
  .string()
  .min(10)
  .max(200)
  .refine((text) => text.isWellFormed() && !text.includes('\u0000'));

export const SignIn = z.strictObject({ username: z.string().max(100), password: z.string().max(200) });
export type SignIn = z.infer<typeof SignIn>;

export const Agency = z.object({ agencyId: AgencyId, code: z.string(), nameVi: z.string() });
export type Agency = z.infer<typeof Agency>;

/** One person's place in one shop. */
export const Post = z.object({ shopId: ShopId, shopNameVi: z.string(), role: Role });
export type Post = z.infer<typeof Post>;

/** Who is signed in, as their own screen needs it. */
export const Session = z.object({
  staffId: StaffId,
  username: z.string(),
  displayName: z.string(),
  agencyNameVi: z.string().nullable(),
  posts: z.array(Post),
  /** The counter this person has open now, if any: a reload returns to it. */
  counterId: CounterId.nullable(),
  mustChangePassword: z.boolean(),
  expiresAt: Instant,
});
export type Session = z.infer<typeof Session>;

export const StaffMember = z.object({
  staffId: StaffId,
  username: z.string(),
  displayName: z.string(),
  agencyId: AgencyId.nullable(),
  agencyNameVi: z.string().nullable(),
  active: z.boolean(),
  role: Role,
});
export type StaffMember = z.infer<typeof StaffMember>;

export const AddStaff = z.strictObject({
  username: Username,
  displayName: plainText(120),
  agencyId: AgencyId.nullable(),
  role: Role,
  password: NewPassword,
});
export type AddStaff = z.infer<typeof AddStaff>;

export const ChangeStaff = z.strictObject({
  displayName: plainText(120).optional(),
  agencyId: AgencyId.nullable().optional(),
  active: z.boolean().optional(),
  password: NewPassword.optional(),
});
export type ChangeStaff = z.infer<typeof ChangeStaff>;

export const ChangeOwnPassword = z.strictObject({ current: z.string().max(200), next: NewPassword });
export type ChangeOwnPassword = z.infer<typeof ChangeOwnPassword>;
