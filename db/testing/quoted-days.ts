import pg from 'pg';

/**
 * Working days of weeks that are over, on which the demonstration shop told everybody how long they would wait and
 * called them: 27 people a day in three sectors, from seven to half past four. Ranges hold as they say in the newest
 * week and less and less before; every thirtieth person was not reached.
 * @param weeks how many, back from this one, which is empty
 */
export async function layQuotedDays(url: string, weeks: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(quotedDays, [weeks]);
  } finally {
    await client.end();
  }
}

// Chance comes from the day and the person's number: the same days are the same each time.
const quotedDays = `
  with seat as (
    select c.id as counter_id, c.shop_id, p.id as staff_id, s.time_zone,
      date_trunc('week', house_now() at time zone s.time_zone)::date as monday
    from counters c join shops s on s.id = c.shop_id, staff p
    where c.number = 1 and p.username = 'hotich'
  ), open_day as (
    select seat.*, week, monday - 7 * week + weekday as day from seat,
      generate_series(1, $1::int) week, generate_series(0, 4) weekday
  ), shift as (
    insert into counter_shifts (shop_id, counter_id, staff_id, opened_at, closed_at)
    select shop_id, counter_id, staff_id, (day + time '07:00') at time zone time_zone, (day + time '23:00') at time zone time_zone
    from open_day returning id, opened_at
  ), person as (
    select open_day.*, shift.id as shift_id, n, gen_random_uuid() as visit_id, gen_random_uuid() as stop_id,
      (array['ho-tich', 'chung-thuc', 'dat-dai'])[1 + n % 3] as sector,
      (day + time '07:00' + (n / 3) * interval '66 minutes') at time zone time_zone as taken_at,
      6 + (n * 7) % 30 as middle,
      ('x' || substr(md5(day::text || ' ' || n), 1, 8))::bit(32)::bigint / 4294967296.0 as chance
    from open_day join shift on shift.opened_at = (day + time '07:00') at time zone time_zone, generate_series(0, 26) n
  ), waited as (
    select person.*, middle * (0.96 + 0.04 * week) * case
        when chance < 0.1 then chance * 5
        when chance < 0.5 then 0.5 + (chance - 0.1) * 1.25
        when chance < 0.9 then 1 + (chance - 0.5) * 2.5
        else 2 + (chance - 0.9) * 10 end as minutes
    from person
  ), visit as (
    insert into visits (id, shop_id, day, prefix, number, label, language, taken_at)
    select visit_id, shop_id, day, 'Q', n + 1, 'Q' || lpad((n + 1)::text, 3, '0'), 'vi', taken_at from waited
  ), stop as (
    insert into stops (id, visit_id, shop_id, day, ordinal, sector, state, queued_at)
    select stop_id, visit_id, shop_id, day, 1, sector,
      case when chance * 30 < 29 then 'done' else 'lapsed' end::stop_state, taken_at from waited
  ), call as (
    insert into calls (shop_id, stop_id, visit_id, sector, counter_id, shift_id, staff_id, called_at, last_called_at,
      arrived_at, ended_at, outcome, why, priority, in_turn)
    select shop_id, stop_id, visit_id, sector, counter_id, shift_id, staff_id, at, at, at, at + interval '6 minutes',
      'finished', '{"rule":"arrival","passedOver":0}', false, true
    from (select waited.*, taken_at + minutes * interval '1 minute' as at from waited where chance * 30 < 29) reached
  )
  insert into quotes (stop_id, at, ahead, p10_minutes, p50_minutes, p90_minutes, not_today_chance, method)
  select stop_id, taken_at, middle / 6, middle * 0.5, middle, middle * 2, 0, 'simulation' from waited`;
