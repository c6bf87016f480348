import { randomUUID } from 'node:crypto';
import type { ClockKind } from '@motcua/contracts/dossiers';
import { DossierId } from '@motcua/contracts/ids';
import type { House } from '../src/house.ts';
import type { Cast } from './a-house.ts';

type Laid = { dossierId: DossierId; clockId: string };
type Wish = {
  /** Each with its threshold, as an interval from now: `-1 minute` has passed. */
  thresholds: [kind: string, from: string][];
  /** When it falls due, as an interval from now. */
  due?: string;
  clockKind?: ClockKind;
  holderStaffId?: string | null;
  imported?: boolean;
};

/** A dossier of the justice desk that is being worked on, with one clock, as the desk would have written it. */
export async function aDossier(house: House & Cast, wish: Wish): Promise<Laid> {
  const dossierId = DossierId.parse(randomUUID());
  const found = await house.db.execute<{ id: string }>(`
    with laid as (
      insert into dossiers (id, shop_id, code, agency_id, holder_agency_id, holder_staff_id, version_id, sector, channel,
        state, received_at, imported)
      select '${dossierId}', '${house.shopId}', 'THU-' || '${dossierId}', a.id, a.id,
        ${wish.holderStaffId ? `'${wish.holderStaffId}'` : 'null'}, v.id, v.sector, 'counter', 'processing',
        house_now() - interval '9 days', ${wish.imported ?? false}
      from agencies a, (select id, sector from procedure_versions limit 1) v where a.code = 'phong-tu-phap'
      returning id
    ), passed as (
      select coalesce(jsonb_agg(jsonb_build_object('kind', one ->> 0, 'at', house_now() + (one ->> 1)::interval)
        order by (one ->> 1)::interval), '[]') as list
      from jsonb_array_elements('${JSON.stringify(wish.thresholds)}'::jsonb) one
    )
    insert into dossier_clocks (dossier_id, shop_id, kind, term, received_at, due_at, due_day, calendar_version,
      thresholds, next_check_at)
    select laid.id, '${house.shopId}', '${wish.clockKind ?? 'whole'}', '{"amount":3,"unit":"working_day"}',
      house_now() - interval '9 days', house_now() + interval '${wish.due ?? '-1 day'}',
      ((house_now() + interval '${wish.due ?? '-1 day'}') at time zone 'Asia/Ho_Chi_Minh')::date, 0, list,
      (list -> 0 ->> 'at')::timestamptz
    from laid, passed returning id`);
  return { dossierId, clockId: found.rows[0]?.id ?? '' };
}
