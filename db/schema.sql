-- The shape of the database after every migration, for those who review it.
-- Written by `npm run db:schema`, never by hand; a test holds it to the migrations.

CREATE EXTENSION btree_gist;

CREATE EXTENSION pg_trgm;

CREATE EXTENSION unaccent;

CREATE TYPE applicant_kind AS ENUM ('citizen', 'enterprise', 'state-body', 'organisation', 'other');

CREATE TYPE channel AS ENUM ('counter', 'post', 'proxy', 'online');

CREATE TYPE clock_kind AS ENUM ('intake', 'whole', 'share', 'applicant', 'financial');

CREATE TYPE desk_group AS ENUM ('uy-ban', 'cong-an', 'bhxh', 'thue', 'quan-su');

CREATE TYPE device_kind AS ENUM ('kiosk', 'board');

CREATE TYPE dossier_act AS ENUM ('submit', 'receive', 'ask-before-receipt', 'refuse', 'hand-over', 'pass-on', 'consult', 'answer-consultation', 'ask-supplement', 'complete-supplement', 'let-supplement-lapse', 'ask-payment', 'confirm-payment', 'apologise', 'decide', 'refuse-to-settle', 'withdraw', 'stop', 'return', 'correct', 'reassign', 'explain-lateness', 'move-date', 'note');

CREATE TYPE dossier_state AS ENUM ('submitted', 'received', 'refused', 'processing', 'supplement', 'financial', 'withdrawn', 'stopped', 'decided', 'returned');

CREATE TYPE language AS ENUM ('vi', 'km', 'en');

CREATE TYPE online_level AS ENUM ('full', 'partial', 'none');

CREATE TYPE role AS ENUM ('clerk', 'supervisor', 'administrator', 'inspector');

CREATE TYPE stop_state AS ENUM ('waiting', 'called', 'serving', 'held', 'missed', 'done', 'cancelled', 'lapsed');

CREATE TYPE ticket_hours AS ENUM ('working-hours', 'always');

CREATE OR REPLACE FUNCTION public.desk_is_asked(of_dossier uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  SELECT EXISTS (SELECT 1 FROM dossier_clocks c
    WHERE c.dossier_id = of_dossier AND c.kind = 'share' AND c.stopped_at IS NULL
      AND c.agency_id::text = current_setting('motcua.agency', true))
$function$
;

CREATE OR REPLACE FUNCTION public.desk_sees(received_by uuid, held_by uuid, of_shop uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  SELECT of_shop::text = current_setting('motcua.shop', true)
    AND (current_setting('motcua.head', true) = 'on'
      OR received_by::text = current_setting('motcua.agency', true)
      OR held_by::text = current_setting('motcua.agency', true))
$function$
;

CREATE OR REPLACE FUNCTION public.fold(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFC)))
$function$
;

CREATE OR REPLACE FUNCTION public.house_now()
 RETURNS timestamp with time zone
 LANGUAGE sql
AS $function$
  SELECT clock_timestamp() + coalesce(nullif(current_setting('motcua.clock_offset', true), '')::interval, interval '0')
$function$
;

CREATE OR REPLACE FUNCTION public.keep_dossier_line()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'the history of a dossier is only appended to' USING ERRCODE = 'restrict_violation';
END $function$
;

CREATE OR REPLACE FUNCTION public.keep_journal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('motcua.rebasing', true) = 'on'
    AND to_jsonb(NEW) - 'xact' = to_jsonb(OLD) - 'xact' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the journal is only appended to' USING ERRCODE = 'restrict_violation';
END $function$
;

CREATE OR REPLACE FUNCTION public.keep_outgoing_paper()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'an outgoing number stays with its paper' USING ERRCODE = 'restrict_violation';
END $function$
;

CREATE OR REPLACE FUNCTION public.keep_overdue_record()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.due_at <> OLD.due_at OR NEW.opened_at <> OLD.opened_at
    OR NEW.dossier_id <> OLD.dossier_id
    OR (OLD.closed_at IS NOT NULL AND NEW.closed_at IS DISTINCT FROM OLD.closed_at)
    OR (OLD.voided_at IS NOT NULL AND NEW.voided_at IS DISTINCT FROM OLD.voided_at)
    OR (NEW.voided_at IS NOT NULL AND coalesce(NEW.void_reason, '') = '') THEN
    RAISE EXCEPTION 'lateness is not rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $function$
;

CREATE OR REPLACE FUNCTION public.keep_promise()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.printed_at IS NULL
    AND to_jsonb(NEW) - 'printed_at' = to_jsonb(OLD) - 'printed_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a promised date stays' USING ERRCODE = 'restrict_violation';
END $function$
;

CREATE OR REPLACE FUNCTION public.keep_published_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a published version stays' USING ERRCODE = 'restrict_violation';
  END IF;
  IF to_jsonb(NEW) - '{valid,valid_from,folded}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{valid,valid_from,folded}'::text[]
    OR lower(NEW.valid) IS DISTINCT FROM lower(OLD.valid)
    OR (NOT upper_inf(OLD.valid) AND upper(NEW.valid) IS DISTINCT FROM upper(OLD.valid)) THEN
    RAISE EXCEPTION 'a published version never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $function$
;

CREATE OR REPLACE FUNCTION public.rebase_journal()
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
DECLARE
  moved bigint := 0;
BEGIN
  IF EXISTS (SELECT 1 FROM journal WHERE xact >= pg_snapshot_xmax(pg_current_snapshot())) THEN
    PERFORM set_config('motcua.rebasing', 'on', true);
    UPDATE journal SET xact = '1'::xid8;
    GET DIAGNOSTICS moved = ROW_COUNT;
    PERFORM set_config('motcua.rebasing', 'off', true);
  END IF;
  RETURN moved;
END $function$
;

CREATE TABLE agencies (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  code text NOT NULL,
  name_vi text NOT NULL,
  CONSTRAINT agencies_pkey PRIMARY KEY (id),
  CONSTRAINT agencies_code_unique UNIQUE (code)
);

CREATE TABLE agency_identifiers (
  agency_id uuid NOT NULL,
  identifier text NOT NULL,
  from_day date NOT NULL,
  CONSTRAINT agency_identifiers_agency_id_agencies_id_fk FOREIGN KEY (agency_id) REFERENCES agencies(id),
  CONSTRAINT agency_identifiers_agency_id_from_day_pk PRIMARY KEY (agency_id, from_day)
);

CREATE TABLE applicants (
  dossier_id uuid NOT NULL,
  shop_id uuid NOT NULL,
  kind applicant_kind NOT NULL,
  full_name text NOT NULL,
  plain_name text NOT NULL,
  born_on date,
  address text DEFAULT ''::text NOT NULL,
  email text,
  id_sealed bytea,
  id_hash bytea,
  phone_sealed bytea,
  phone_hash bytea,
  factor_hashes bytea[] DEFAULT '{}'::bytea[] NOT NULL,
  proxy jsonb,
  CONSTRAINT applicants_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  CONSTRAINT applicants_pkey PRIMARY KEY (dossier_id)
);

CREATE TABLE bookings (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  shop_id uuid NOT NULL,
  day date NOT NULL,
  sector text NOT NULL,
  slot_at timestamp with time zone NOT NULL,
  slot_ends_at timestamp with time zone NOT NULL,
  language language NOT NULL,
  phone_hash bytea NOT NULL,
  follow_hash bytea NOT NULL,
  booked_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  outcome text,
  visit_id uuid,
  CONSTRAINT outcome_of_booking CHECK ((outcome = ANY (ARRAY['arrived'::text, 'cancelled'::text, 'lapsed'::text]))),
  CONSTRAINT bookings_sector_sectors_code_fk FOREIGN KEY (sector) REFERENCES sectors(code),
  CONSTRAINT bookings_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT bookings_visit_id_visits_id_fk FOREIGN KEY (visit_id) REFERENCES visits(id),
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT one_booking_per_token UNIQUE (follow_hash)
);

CREATE TABLE calendar_changes (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  shop_id uuid,
  version integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  days jsonb NOT NULL,
  reason text NOT NULL,
  entered_by uuid,
  entered_at timestamp with time zone DEFAULT house_now() NOT NULL,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  applied_at timestamp with time zone,
  undoes uuid,
  moved integer DEFAULT 0 NOT NULL,
  total integer DEFAULT 0 NOT NULL,
  CONSTRAINT two_people CHECK (((confirmed_by IS NULL) OR (confirmed_by <> entered_by))),
  CONSTRAINT calendar_changes_confirmed_by_staff_id_fk FOREIGN KEY (confirmed_by) REFERENCES staff(id),
  CONSTRAINT calendar_changes_entered_by_staff_id_fk FOREIGN KEY (entered_by) REFERENCES staff(id),
  CONSTRAINT calendar_changes_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT calendar_changes_pkey PRIMARY KEY (id),
  CONSTRAINT one_change_per_version UNIQUE (version)
);

CREATE TABLE calendar_days (
  day date NOT NULL,
  kind text NOT NULL,
  name_vi text NOT NULL,
  source text NOT NULL,
  CONSTRAINT kind_of_day CHECK ((kind = ANY (ARRAY['holiday'::text, 'compensatory'::text, 'working_swap'::text]))),
  CONSTRAINT calendar_days_pkey PRIMARY KEY (day)
);

CREATE TABLE calls (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  shop_id uuid NOT NULL,
  stop_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  sector text NOT NULL,
  counter_id uuid NOT NULL,
  shift_id uuid NOT NULL,
  staff_id uuid NOT NULL,
  called_at timestamp with time zone NOT NULL,
  last_called_at timestamp with time zone NOT NULL,
  calls integer DEFAULT 1 NOT NULL,
  arrived_at timestamp with time zone,
  ended_at timestamp with time zone,
  outcome text,
  why jsonb NOT NULL,
  priority boolean NOT NULL,
  in_turn boolean NOT NULL,
  chosen_reason text,
  short boolean DEFAULT false NOT NULL,
  CONSTRAINT calls_counter_id_counters_id_fk FOREIGN KEY (counter_id) REFERENCES counters(id),
  CONSTRAINT calls_shift_id_counter_shifts_id_fk FOREIGN KEY (shift_id) REFERENCES counter_shifts(id),
  CONSTRAINT calls_staff_id_staff_id_fk FOREIGN KEY (staff_id) REFERENCES staff(id),
  CONSTRAINT calls_stop_id_stops_id_fk FOREIGN KEY (stop_id) REFERENCES stops(id),
  CONSTRAINT calls_visit_id_visits_id_fk FOREIGN KEY (visit_id) REFERENCES visits(id),
  CONSTRAINT calls_pkey PRIMARY KEY (id)
);

CREATE TABLE card_holders (
  visit_id uuid NOT NULL,
  shop_id uuid NOT NULL,
  day date NOT NULL,
  fingerprint bytea NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT card_holders_visit_id_visits_id_fk FOREIGN KEY (visit_id) REFERENCES visits(id),
  CONSTRAINT card_holders_pkey PRIMARY KEY (visit_id)
);

CREATE TABLE counter_pauses (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  shift_id uuid NOT NULL,
  reason text NOT NULL,
  started_at timestamp with time zone DEFAULT house_now() NOT NULL,
  ended_at timestamp with time zone,
  CONSTRAINT counter_pauses_shift_id_counter_shifts_id_fk FOREIGN KEY (shift_id) REFERENCES counter_shifts(id),
  CONSTRAINT counter_pauses_pkey PRIMARY KEY (id)
);

CREATE TABLE counter_sectors (
  counter_id uuid NOT NULL,
  sector text NOT NULL,
  CONSTRAINT counter_sectors_counter_id_counters_id_fk FOREIGN KEY (counter_id) REFERENCES counters(id),
  CONSTRAINT counter_sectors_sector_sectors_code_fk FOREIGN KEY (sector) REFERENCES sectors(code),
  CONSTRAINT counter_sectors_counter_id_sector_pk PRIMARY KEY (counter_id, sector)
);

CREATE TABLE counter_shifts (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  shop_id uuid NOT NULL,
  counter_id uuid NOT NULL,
  staff_id uuid NOT NULL,
  stands_in_for uuid,
  opened_at timestamp with time zone DEFAULT house_now() NOT NULL,
  closed_at timestamp with time zone,
  CONSTRAINT counter_shifts_counter_id_counters_id_fk FOREIGN KEY (counter_id) REFERENCES counters(id),
  CONSTRAINT counter_shifts_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT counter_shifts_staff_id_staff_id_fk FOREIGN KEY (staff_id) REFERENCES staff(id),
  CONSTRAINT counter_shifts_stands_in_for_staff_id_fk FOREIGN KEY (stands_in_for) REFERENCES staff(id),
  CONSTRAINT counter_shifts_pkey PRIMARY KEY (id)
);

CREATE TABLE counters (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  shop_id uuid NOT NULL,
  number smallint NOT NULL,
  name_vi text NOT NULL,
  zone text DEFAULT ''::text NOT NULL,
  active boolean DEFAULT true NOT NULL,
  CONSTRAINT counters_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT counters_pkey PRIMARY KEY (id),
  CONSTRAINT one_counter_per_number UNIQUE (shop_id, number)
);

CREATE TABLE day_keys (
  shop_id uuid NOT NULL,
  day date NOT NULL,
  key bytea NOT NULL,
  CONSTRAINT day_keys_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT day_keys_shop_id_day_pk PRIMARY KEY (shop_id, day)
);

CREATE TABLE deadline_events (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  dossier_id uuid NOT NULL,
  clock_id uuid NOT NULL,
  shop_id uuid NOT NULL,
  kind text NOT NULL,
  version integer NOT NULL,
  threshold_at timestamp with time zone NOT NULL,
  at timestamp with time zone DEFAULT house_now() NOT NULL,
  voided_at timestamp with time zone,
  void_reason text,
  delivered_at timestamp with time zone,
  CONSTRAINT deadline_events_clock_id_dossier_clocks_id_fk FOREIGN KEY (clock_id) REFERENCES dossier_clocks(id),
  CONSTRAINT deadline_events_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  CONSTRAINT deadline_events_pkey PRIMARY KEY (id),
  CONSTRAINT one_event_per_crossing UNIQUE (clock_id, kind, version)
);

CREATE TABLE devices (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  shop_id uuid NOT NULL,
  kind device_kind NOT NULL,
  name text NOT NULL,
  token_hash bytea NOT NULL,
  demo boolean DEFAULT false NOT NULL,
  issued_at timestamp with time zone DEFAULT house_now() NOT NULL,
  last_seen_at timestamp with time zone,
  revoked_at timestamp with time zone,
  setting jsonb DEFAULT '{}'::jsonb NOT NULL,
  series_letter text,
  series_epoch integer,
  printer_state text,
  printer_seen_at timestamp with time zone,
  troubles jsonb DEFAULT '[]'::jsonb NOT NULL,
  CONSTRAINT devices_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT devices_pkey PRIMARY KEY (id),
  CONSTRAINT devices_token_hash_unique UNIQUE (token_hash)
);

CREATE TABLE dossier_clocks (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  dossier_id uuid NOT NULL,
  shop_id uuid NOT NULL,
  kind clock_kind NOT NULL,
  agency_id uuid,
  term jsonb NOT NULL,
  received_at timestamp with time zone NOT NULL,
  changes jsonb DEFAULT '[]'::jsonb NOT NULL,
  due_at timestamp with time zone NOT NULL,
  due_day date NOT NULL,
  paused_since timestamp with time zone,
  stopped_at timestamp with time zone,
  version integer DEFAULT 1 NOT NULL,
  calendar_version integer NOT NULL,
  thresholds jsonb DEFAULT '[]'::jsonb NOT NULL,
  next_check_at timestamp with time zone,
  CONSTRAINT dossier_clocks_agency_id_agencies_id_fk FOREIGN KEY (agency_id) REFERENCES agencies(id),
  CONSTRAINT dossier_clocks_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  CONSTRAINT dossier_clocks_pkey PRIMARY KEY (id)
);

CREATE TABLE dossier_files (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  dossier_id uuid NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  bytes integer NOT NULL,
  sha256 bytea NOT NULL,
  added_by uuid,
  added_at timestamp with time zone DEFAULT house_now() NOT NULL,
  CONSTRAINT dossier_files_added_by_staff_id_fk FOREIGN KEY (added_by) REFERENCES staff(id),
  CONSTRAINT dossier_files_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  CONSTRAINT dossier_files_pkey PRIMARY KEY (id)
);

CREATE TABLE dossier_lines (
  dossier_id uuid NOT NULL,
  sequence integer NOT NULL,
  act dossier_act NOT NULL,
  from_state dossier_state,
  to_state dossier_state NOT NULL,
  at timestamp with time zone DEFAULT house_now() NOT NULL,
  stated_at timestamp with time zone NOT NULL,
  actor_kind text NOT NULL,
  actor_id uuid,
  agency_id uuid,
  detail jsonb DEFAULT '{}'::jsonb NOT NULL,
  seal bytea NOT NULL,
  CONSTRAINT dossier_lines_agency_id_agencies_id_fk FOREIGN KEY (agency_id) REFERENCES agencies(id),
  CONSTRAINT dossier_lines_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  CONSTRAINT dossier_lines_dossier_id_sequence_pk PRIMARY KEY (dossier_id, sequence)
);

CREATE TABLE dossier_notices (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  shop_id uuid NOT NULL,
  dossier_id uuid,
  to_kind text NOT NULL,
  to_id uuid,
  kind text NOT NULL,
  once text NOT NULL,
  send_at timestamp with time zone NOT NULL,
  begun_at timestamp with time zone,
  sent_at timestamp with time zone,
  outcome text,
  seen_at timestamp with time zone,
  tries smallint DEFAULT 0 NOT NULL,
  next_try_at timestamp with time zone,
  CONSTRAINT dossier_notices_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  CONSTRAINT dossier_notices_pkey PRIMARY KEY (id),
  CONSTRAINT one_notice_per_matter UNIQUE (once)
);

CREATE TABLE dossier_papers (
  dossier_id uuid NOT NULL,
  ordinal smallint NOT NULL,
  name text NOT NULL,
  originals smallint NOT NULL,
  certified smallint NOT NULL,
  photocopies smallint NOT NULL,
  pages smallint NOT NULL,
  missing boolean DEFAULT false NOT NULL,
  CONSTRAINT dossier_papers_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  CONSTRAINT dossier_papers_dossier_id_ordinal_pk PRIMARY KEY (dossier_id, ordinal)
);

CREATE TABLE dossier_series (
  identifier text NOT NULL,
  day date NOT NULL,
  last integer NOT NULL,
  CONSTRAINT dossier_series_identifier_day_pk PRIMARY KEY (identifier, day)
);

CREATE TABLE dossiers (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  shop_id uuid NOT NULL,
  code text,
  external_code text,
  agency_id uuid NOT NULL,
  holder_agency_id uuid NOT NULL,
  holder_staff_id uuid,
  version_id uuid NOT NULL,
  sector text NOT NULL,
  case_vi text DEFAULT ''::text NOT NULL,
  channel channel NOT NULL,
  visit_id uuid,
  stop_id uuid,
  state dossier_state NOT NULL,
  sets smallint DEFAULT 1 NOT NULL,
  fee_vnd bigint,
  fee_paid_at timestamp with time zone,
  shelf text DEFAULT ''::text NOT NULL,
  result_place text DEFAULT ''::text NOT NULL,
  submitted_at timestamp with time zone,
  received_at timestamp with time zone,
  finished_at timestamp with time zone,
  returned_at timestamp with time zone,
  imported boolean DEFAULT false NOT NULL,
  import_flags text[] DEFAULT '{}'::text[] NOT NULL,
  on_supplement text DEFAULT 'restart'::text NOT NULL,
  last_sequence integer DEFAULT 0 NOT NULL,
  created_at timestamp with time zone DEFAULT house_now() NOT NULL,
  CONSTRAINT code_when_received CHECK (((code IS NOT NULL) OR (state = ANY (ARRAY['submitted'::dossier_state, 'refused'::dossier_state, 'withdrawn'::dossier_state])) OR imported)),
  CONSTRAINT on_supplement_rule CHECK ((on_supplement = ANY (ARRAY['restart'::text, 'resume'::text]))),
  CONSTRAINT dossiers_agency_id_agencies_id_fk FOREIGN KEY (agency_id) REFERENCES agencies(id),
  CONSTRAINT dossiers_holder_agency_id_agencies_id_fk FOREIGN KEY (holder_agency_id) REFERENCES agencies(id),
  CONSTRAINT dossiers_holder_staff_id_staff_id_fk FOREIGN KEY (holder_staff_id) REFERENCES staff(id),
  CONSTRAINT dossiers_sector_sectors_code_fk FOREIGN KEY (sector) REFERENCES sectors(code),
  CONSTRAINT dossiers_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT dossiers_stop_id_stops_id_fk FOREIGN KEY (stop_id) REFERENCES stops(id),
  CONSTRAINT dossiers_version_id_procedure_versions_id_fk FOREIGN KEY (version_id) REFERENCES procedure_versions(id),
  CONSTRAINT dossiers_visit_id_visits_id_fk FOREIGN KEY (visit_id) REFERENCES visits(id),
  CONSTRAINT dossiers_pkey PRIMARY KEY (id),
  CONSTRAINT one_dossier_per_code UNIQUE (code)
);

CREATE TABLE help_calls (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  shop_id uuid NOT NULL,
  device_id uuid NOT NULL,
  called_at timestamp with time zone NOT NULL,
  answered_at timestamp with time zone,
  answered_by uuid,
  CONSTRAINT help_calls_answered_by_staff_id_fk FOREIGN KEY (answered_by) REFERENCES staff(id),
  CONSTRAINT help_calls_device_id_devices_id_fk FOREIGN KEY (device_id) REFERENCES devices(id),
  CONSTRAINT help_calls_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT help_calls_pkey PRIMARY KEY (id)
);

CREATE TABLE holds (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  stop_id uuid NOT NULL,
  shop_id uuid NOT NULL,
  counter_id uuid NOT NULL,
  owner_staff_id uuid NOT NULL,
  place text NOT NULL,
  reason text NOT NULL,
  held_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  CONSTRAINT holds_counter_id_counters_id_fk FOREIGN KEY (counter_id) REFERENCES counters(id),
  CONSTRAINT holds_owner_staff_id_staff_id_fk FOREIGN KEY (owner_staff_id) REFERENCES staff(id),
  CONSTRAINT holds_stop_id_stops_id_fk FOREIGN KEY (stop_id) REFERENCES stops(id),
  CONSTRAINT holds_pkey PRIMARY KEY (id)
);

CREATE TABLE journal (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  xact xid8 DEFAULT pg_current_xact_id() NOT NULL,
  at timestamp with time zone DEFAULT house_now() NOT NULL,
  shop_id uuid,
  name text NOT NULL,
  actor_kind text NOT NULL,
  actor_id uuid,
  reason text,
  payload jsonb NOT NULL,
  CONSTRAINT journal_pkey PRIMARY KEY (id)
);

CREATE TABLE kiosk_letters (
  shop_id uuid NOT NULL,
  letter text NOT NULL,
  epoch integer NOT NULL,
  CONSTRAINT letter_of_kiosk CHECK ((letter ~ '^[A-HJ-NP-Z]$'::text)),
  CONSTRAINT kiosk_letters_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT kiosk_letters_shop_id_letter_pk PRIMARY KEY (shop_id, letter)
);

CREATE TABLE lateness_causes (
  shop_id uuid NOT NULL,
  code text NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  fault text NOT NULL,
  ordinal smallint NOT NULL,
  active boolean DEFAULT true NOT NULL,
  CONSTRAINT fault_of_cause CHECK ((fault = ANY (ARRAY['objective'::text, 'subjective'::text]))),
  CONSTRAINT lateness_causes_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT lateness_causes_shop_id_code_pk PRIMARY KEY (shop_id, code)
);

CREATE TABLE number_series (
  shop_id uuid NOT NULL,
  day date NOT NULL,
  prefix text NOT NULL,
  last integer NOT NULL,
  last_at timestamp with time zone NOT NULL,
  CONSTRAINT number_series_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT number_series_shop_id_day_prefix_pk PRIMARY KEY (shop_id, day, prefix)
);

CREATE TABLE outgoing_papers (
  dossier_id uuid NOT NULL,
  paper text NOT NULL,
  sequence integer NOT NULL,
  year smallint NOT NULL,
  number integer NOT NULL,
  issued_at timestamp with time zone DEFAULT house_now() NOT NULL,
  CONSTRAINT outgoing_papers_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  CONSTRAINT outgoing_papers_dossier_id_paper_sequence_pk PRIMARY KEY (dossier_id, paper, sequence)
);

CREATE TABLE outgoing_series (
  shop_id uuid NOT NULL,
  year smallint NOT NULL,
  paper text NOT NULL,
  last integer NOT NULL,
  CONSTRAINT outgoing_series_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT outgoing_series_shop_id_year_paper_pk PRIMARY KEY (shop_id, year, paper)
);

CREATE TABLE overdue_records (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  dossier_id uuid NOT NULL,
  shop_id uuid NOT NULL,
  due_at timestamp with time zone NOT NULL,
  opened_at timestamp with time zone DEFAULT house_now() NOT NULL,
  closed_at timestamp with time zone,
  voided_at timestamp with time zone,
  void_reason text,
  cause text,
  fault text,
  proof text,
  explained_by uuid,
  CONSTRAINT overdue_records_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  CONSTRAINT overdue_records_explained_by_staff_id_fk FOREIGN KEY (explained_by) REFERENCES staff(id),
  CONSTRAINT overdue_records_pkey PRIMARY KEY (id)
);

CREATE TABLE overdue_shares (
  record_id uuid NOT NULL,
  agency_id uuid NOT NULL,
  late_minutes integer NOT NULL,
  cause text NOT NULL,
  fault text NOT NULL,
  proof text NOT NULL,
  explained_by uuid,
  explained_at timestamp with time zone DEFAULT house_now() NOT NULL,
  CONSTRAINT overdue_shares_agency_id_agencies_id_fk FOREIGN KEY (agency_id) REFERENCES agencies(id),
  CONSTRAINT overdue_shares_explained_by_staff_id_fk FOREIGN KEY (explained_by) REFERENCES staff(id),
  CONSTRAINT overdue_shares_record_id_overdue_records_id_fk FOREIGN KEY (record_id) REFERENCES overdue_records(id),
  CONSTRAINT overdue_shares_record_id_agency_id_pk PRIMARY KEY (record_id, agency_id)
);

CREATE TABLE phone_visits (
  visit_id uuid NOT NULL,
  shop_id uuid NOT NULL,
  day date NOT NULL,
  phone_hash bytea NOT NULL,
  CONSTRAINT phone_visits_visit_id_visits_id_fk FOREIGN KEY (visit_id) REFERENCES visits(id),
  CONSTRAINT phone_visits_pkey PRIMARY KEY (visit_id)
);

CREATE TABLE posts (
  staff_id uuid NOT NULL,
  shop_id uuid NOT NULL,
  role role NOT NULL,
  CONSTRAINT posts_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT posts_staff_id_staff_id_fk FOREIGN KEY (staff_id) REFERENCES staff(id),
  CONSTRAINT posts_staff_id_shop_id_pk PRIMARY KEY (staff_id, shop_id)
);

CREATE TABLE priority_classes (
  shop_id uuid NOT NULL,
  code text NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  legal_source text NOT NULL,
  rank smallint NOT NULL,
  ahead_minutes integer NOT NULL,
  active boolean DEFAULT true NOT NULL,
  CONSTRAINT priority_classes_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT priority_classes_shop_id_code_pk PRIMARY KEY (shop_id, code)
);

CREATE TABLE procedure_versions (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  procedure_id uuid NOT NULL,
  version integer NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  sector text NOT NULL,
  processing jsonb,
  fee_vnd integer,
  fee_note_vi text DEFAULT ''::text NOT NULL,
  papers jsonb NOT NULL,
  legal_basis jsonb NOT NULL,
  online_level online_level NOT NULL,
  valid daterange NOT NULL,
  valid_from date GENERATED ALWAYS AS (lower(valid)) STORED NOT NULL,
  published_at timestamp with time zone DEFAULT house_now() NOT NULL,
  folded text GENERATED ALWAYS AS (fold(((name_vi || ' '::text) || name_en))) STORED NOT NULL,
  CONSTRAINT validity_is_a_half_open_range CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid)) AND lower_inc(valid) AND (NOT upper_inc(valid)))),
  CONSTRAINT procedure_versions_procedure_id_procedures_id_fk FOREIGN KEY (procedure_id) REFERENCES procedures(id),
  CONSTRAINT procedure_versions_sector_sectors_code_fk FOREIGN KEY (sector) REFERENCES sectors(code),
  CONSTRAINT procedure_versions_pkey PRIMARY KEY (id),
  CONSTRAINT one_row_per_version UNIQUE (procedure_id, version),
  CONSTRAINT one_version_a_day EXCLUDE USING gist (procedure_id WITH =, valid WITH &&)
);

CREATE TABLE procedures (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  code text,
  CONSTRAINT procedures_pkey PRIMARY KEY (id),
  CONSTRAINT procedures_code_unique UNIQUE (code)
);

CREATE TABLE promised_dates (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  dossier_id uuid NOT NULL,
  due_at timestamp with time zone NOT NULL,
  cause text NOT NULL,
  promised_at timestamp with time zone DEFAULT house_now() NOT NULL,
  printed_at timestamp with time zone,
  CONSTRAINT promised_dates_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  CONSTRAINT promised_dates_pkey PRIMARY KEY (id)
);

CREATE TABLE queue_locks (
  shop_id uuid NOT NULL,
  CONSTRAINT queue_locks_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT queue_locks_pkey PRIMARY KEY (shop_id)
);

CREATE TABLE quotes (
  stop_id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  ahead integer NOT NULL,
  p10_minutes real,
  p50_minutes real,
  p90_minutes real,
  not_today_chance real NOT NULL,
  method text NOT NULL,
  margin_below real DEFAULT 1 NOT NULL,
  margin_above real DEFAULT 1 NOT NULL,
  CONSTRAINT quotes_stop_id_stops_id_fk FOREIGN KEY (stop_id) REFERENCES stops(id),
  CONSTRAINT quotes_pkey PRIMARY KEY (stop_id)
);

CREATE TABLE readers (
  name text NOT NULL,
  "position" text NOT NULL,
  CONSTRAINT readers_pkey PRIMARY KEY (name)
);

CREATE TABLE repeats (
  principal text NOT NULL,
  key text NOT NULL,
  hash text NOT NULL,
  status integer,
  body jsonb,
  at timestamp with time zone DEFAULT house_now() NOT NULL,
  CONSTRAINT repeats_principal_key_pk PRIMARY KEY (principal, key)
);

CREATE TABLE sectors (
  code text NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  name_km text,
  desk_group desk_group NOT NULL,
  seconding_agency_vi text NOT NULL,
  usual_prefix text NOT NULL,
  CONSTRAINT sectors_pkey PRIMARY KEY (code)
);

CREATE TABLE sessions (
  id_hash bytea NOT NULL,
  staff_id uuid NOT NULL,
  opened_at timestamp with time zone DEFAULT house_now() NOT NULL,
  last_seen_at timestamp with time zone DEFAULT house_now() NOT NULL,
  CONSTRAINT sessions_staff_id_staff_id_fk FOREIGN KEY (staff_id) REFERENCES staff(id),
  CONSTRAINT sessions_pkey PRIMARY KEY (id_hash)
);

CREATE TABLE shop_closures (
  shop_id uuid NOT NULL,
  day date NOT NULL,
  name_vi text NOT NULL,
  source text NOT NULL,
  CONSTRAINT shop_closures_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT shop_closures_shop_id_day_pk PRIMARY KEY (shop_id, day)
);

CREATE TABLE shop_hours (
  shop_id uuid NOT NULL,
  weekday smallint NOT NULL,
  opens time(0) without time zone NOT NULL,
  closes time(0) without time zone NOT NULL,
  from_day date DEFAULT '2000-01-01'::date NOT NULL,
  until_day date,
  CONSTRAINT from_before_until CHECK (((until_day IS NULL) OR (from_day <= until_day))),
  CONSTRAINT opens_before_it_closes CHECK ((opens < closes)),
  CONSTRAINT weekday_of_a_week CHECK (((weekday >= 1) AND (weekday <= 7))),
  CONSTRAINT shop_hours_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT shop_hours_shop_id_weekday_opens_from_day_pk PRIMARY KEY (shop_id, weekday, opens, from_day)
);

CREATE TABLE shop_notices (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  shop_id uuid NOT NULL,
  ordinal integer NOT NULL,
  kind text NOT NULL,
  text_vi text NOT NULL,
  text_km text,
  text_en text,
  from_day date,
  to_day date,
  active boolean DEFAULT true NOT NULL,
  CONSTRAINT kind_of_notice CHECK ((kind = ANY (ARRAY['fees'::text, 'rules'::text, 'hours'::text, 'notice'::text]))),
  CONSTRAINT notice_days_in_order CHECK ((from_day <= to_day)),
  CONSTRAINT shop_notices_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT shop_notices_pkey PRIMARY KEY (id),
  CONSTRAINT one_notice_per_place UNIQUE (shop_id, ordinal)
);

CREATE TABLE shop_sectors (
  shop_id uuid NOT NULL,
  sector text NOT NULL,
  prefix text NOT NULL,
  offered boolean DEFAULT true NOT NULL,
  CONSTRAINT prefix_letters CHECK ((prefix ~ '^[A-HJ-NP-Z]{1,2}$'::text)),
  CONSTRAINT shop_sectors_sector_sectors_code_fk FOREIGN KEY (sector) REFERENCES sectors(code),
  CONSTRAINT shop_sectors_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT shop_sectors_shop_id_sector_pk PRIMARY KEY (shop_id, sector),
  CONSTRAINT one_prefix_per_sector UNIQUE (shop_id, prefix)
);

CREATE TABLE shops (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  code text NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  address text DEFAULT ''::text NOT NULL,
  time_zone text DEFAULT 'Asia/Ho_Chi_Minh'::text NOT NULL,
  ticket_hours ticket_hours DEFAULT 'working-hours'::ticket_hours NOT NULL,
  policy jsonb NOT NULL,
  calls_before_missed smallint DEFAULT 2 NOT NULL,
  seconds_before_missed smallint DEFAULT 30 NOT NULL,
  demo boolean DEFAULT false NOT NULL,
  added_at timestamp with time zone DEFAULT house_now() NOT NULL,
  phone_tickets jsonb DEFAULT '{}'::jsonb NOT NULL,
  short_prefix text,
  deadline_settings jsonb DEFAULT '{}'::jsonb NOT NULL,
  body_vi text DEFAULT ''::text NOT NULL,
  place_vi text DEFAULT ''::text NOT NULL,
  CONSTRAINT shops_pkey PRIMARY KEY (id),
  CONSTRAINT shops_code_unique UNIQUE (code)
);

CREATE TABLE sign_in_failures (
  bucket text NOT NULL,
  failures integer NOT NULL,
  last_at timestamp with time zone NOT NULL,
  CONSTRAINT sign_in_failures_pkey PRIMARY KEY (bucket)
);

CREATE TABLE slips (
  visit_id uuid NOT NULL,
  copy smallint NOT NULL,
  device_id uuid NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  begun_at timestamp with time zone,
  ended_at timestamp with time zone,
  outcome text,
  CONSTRAINT outcome_of_slip CHECK ((outcome = ANY (ARRAY['printed'::text, 'not-printed'::text, 'unknown'::text]))),
  CONSTRAINT slips_device_id_devices_id_fk FOREIGN KEY (device_id) REFERENCES devices(id),
  CONSTRAINT slips_visit_id_visits_id_fk FOREIGN KEY (visit_id) REFERENCES visits(id),
  CONSTRAINT slips_visit_id_copy_pk PRIMARY KEY (visit_id, copy)
);

CREATE TABLE staff (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  username text NOT NULL,
  display_name text NOT NULL,
  password_hash text NOT NULL,
  agency_id uuid,
  active boolean DEFAULT true NOT NULL,
  must_change_password boolean DEFAULT false NOT NULL,
  demo boolean DEFAULT false NOT NULL,
  added_at timestamp with time zone DEFAULT house_now() NOT NULL,
  CONSTRAINT staff_agency_id_agencies_id_fk FOREIGN KEY (agency_id) REFERENCES agencies(id),
  CONSTRAINT staff_pkey PRIMARY KEY (id),
  CONSTRAINT staff_username_unique UNIQUE (username)
);

CREATE TABLE stop_procedures (
  stop_id uuid NOT NULL,
  version_id uuid NOT NULL,
  CONSTRAINT stop_procedures_stop_id_stops_id_fk FOREIGN KEY (stop_id) REFERENCES stops(id),
  CONSTRAINT stop_procedures_version_id_procedure_versions_id_fk FOREIGN KEY (version_id) REFERENCES procedure_versions(id),
  CONSTRAINT stop_procedures_stop_id_version_id_pk PRIMARY KEY (stop_id, version_id)
);

CREATE TABLE stops (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  visit_id uuid NOT NULL,
  shop_id uuid NOT NULL,
  day date NOT NULL,
  ordinal integer NOT NULL,
  sector text NOT NULL,
  state stop_state DEFAULT 'waiting'::stop_state NOT NULL,
  queued_at timestamp with time zone NOT NULL,
  sequence bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  put_first_at timestamp with time zone,
  for_counter_id uuid,
  for_staff_id uuid,
  transferred_from text,
  version integer DEFAULT 0 NOT NULL,
  postponed_at timestamp with time zone,
  purpose text DEFAULT 'submit'::text NOT NULL,
  dossier_id uuid,
  CONSTRAINT purpose_of_a_stop CHECK ((purpose = ANY (ARRAY['submit'::text, 'collect'::text, 'supplement'::text]))),
  CONSTRAINT stops_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  CONSTRAINT stops_for_counter_id_counters_id_fk FOREIGN KEY (for_counter_id) REFERENCES counters(id),
  CONSTRAINT stops_for_staff_id_staff_id_fk FOREIGN KEY (for_staff_id) REFERENCES staff(id),
  CONSTRAINT stops_sector_sectors_code_fk FOREIGN KEY (sector) REFERENCES sectors(code),
  CONSTRAINT stops_transferred_from_sectors_code_fk FOREIGN KEY (transferred_from) REFERENCES sectors(code),
  CONSTRAINT stops_visit_id_visits_id_fk FOREIGN KEY (visit_id) REFERENCES visits(id),
  CONSTRAINT stops_pkey PRIMARY KEY (id)
);

CREATE TABLE sweeps (
  name text NOT NULL,
  last_at timestamp with time zone NOT NULL,
  CONSTRAINT sweeps_pkey PRIMARY KEY (name)
);

CREATE TABLE transfers (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  stop_id uuid NOT NULL,
  staff_id uuid NOT NULL,
  from_sector text NOT NULL,
  from_counter_id uuid,
  to_sector text NOT NULL,
  to_counter_id uuid,
  to_staff_id uuid,
  place text NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT transfers_from_counter_id_counters_id_fk FOREIGN KEY (from_counter_id) REFERENCES counters(id),
  CONSTRAINT transfers_staff_id_staff_id_fk FOREIGN KEY (staff_id) REFERENCES staff(id),
  CONSTRAINT transfers_stop_id_stops_id_fk FOREIGN KEY (stop_id) REFERENCES stops(id),
  CONSTRAINT transfers_to_counter_id_counters_id_fk FOREIGN KEY (to_counter_id) REFERENCES counters(id),
  CONSTRAINT transfers_to_staff_id_staff_id_fk FOREIGN KEY (to_staff_id) REFERENCES staff(id),
  CONSTRAINT transfers_pkey PRIMARY KEY (id)
);

CREATE TABLE undoable_acts (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  counter_id uuid NOT NULL,
  staff_id uuid NOT NULL,
  stop_id uuid NOT NULL,
  act text NOT NULL,
  before jsonb NOT NULL,
  version integer NOT NULL,
  at timestamp with time zone NOT NULL,
  undone_at timestamp with time zone,
  CONSTRAINT undoable_acts_counter_id_counters_id_fk FOREIGN KEY (counter_id) REFERENCES counters(id),
  CONSTRAINT undoable_acts_staff_id_staff_id_fk FOREIGN KEY (staff_id) REFERENCES staff(id),
  CONSTRAINT undoable_acts_stop_id_stops_id_fk FOREIGN KEY (stop_id) REFERENCES stops(id),
  CONSTRAINT undoable_acts_pkey PRIMARY KEY (id)
);

CREATE TABLE visits (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  shop_id uuid NOT NULL,
  day date NOT NULL,
  prefix text NOT NULL,
  number integer NOT NULL,
  label text NOT NULL,
  priority_class text,
  language language NOT NULL,
  device_id uuid,
  taken_at timestamp with time zone NOT NULL,
  follow_hash bytea,
  taken_by uuid,
  second_reason text,
  CONSTRAINT visits_device_id_devices_id_fk FOREIGN KEY (device_id) REFERENCES devices(id),
  CONSTRAINT visits_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT visits_taken_by_staff_id_fk FOREIGN KEY (taken_by) REFERENCES staff(id),
  CONSTRAINT visits_pkey PRIMARY KEY (id),
  CONSTRAINT one_visit_per_number UNIQUE (shop_id, day, prefix, number),
  CONSTRAINT one_visit_per_token UNIQUE (follow_hash)
);

CREATE TABLE voice_clips (
  pack_id uuid NOT NULL,
  token text NOT NULL,
  content bytea NOT NULL,
  milliseconds integer NOT NULL,
  loudness_db real NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  CONSTRAINT voice_clips_pack_id_voice_packs_id_fk FOREIGN KEY (pack_id) REFERENCES voice_packs(id) ON DELETE CASCADE,
  CONSTRAINT voice_clips_pack_id_token_pk PRIMARY KEY (pack_id, token)
);

CREATE TABLE voice_packs (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  shop_id uuid NOT NULL,
  language language NOT NULL,
  name text NOT NULL,
  speaker text NOT NULL,
  licence text NOT NULL,
  made_by text NOT NULL,
  in_use boolean DEFAULT false NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  CONSTRAINT maker_of_voice CHECK ((made_by = ANY (ARRAY['person'::text, 'machine'::text]))),
  CONSTRAINT voice_packs_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id),
  CONSTRAINT voice_packs_pkey PRIMARY KEY (id)
);

CREATE INDEX applicants_by_id ON applicants USING btree (id_hash);

CREATE INDEX applicants_by_phone ON applicants USING btree (phone_hash);

CREATE INDEX applicants_by_words ON applicants USING gin (to_tsvector('simple'::regconfig, translate(plain_name, '.-/@:&_'''::text, '        '::text)));

CREATE INDEX bookings_of_slot ON bookings USING btree (shop_id, day, sector, slot_at);

CREATE UNIQUE INDEX one_booking_per_phone_and_sector ON bookings USING btree (shop_id, day, phone_hash, sector) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX a_counter_serves_one ON calls USING btree (counter_id) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX a_visit_is_at_one_counter ON calls USING btree (visit_id) WHERE (ended_at IS NULL);

CREATE INDEX calls_in_turn ON calls USING btree (shop_id, sector, called_at) WHERE in_turn;

CREATE INDEX calls_of_counter ON calls USING btree (counter_id, called_at);

CREATE INDEX calls_of_stop ON calls USING btree (stop_id);

CREATE INDEX tickets_of_a_person ON card_holders USING btree (shop_id, day, fingerprint);

CREATE UNIQUE INDEX one_pause_at_a_time ON counter_pauses USING btree (shift_id) WHERE (ended_at IS NULL);

CREATE INDEX counters_of_sector ON counter_sectors USING btree (sector);

CREATE UNIQUE INDEX one_clerk_at_a_counter ON counter_shifts USING btree (counter_id) WHERE (closed_at IS NULL);

CREATE UNIQUE INDEX one_counter_for_a_clerk ON counter_shifts USING btree (staff_id) WHERE (closed_at IS NULL);

CREATE INDEX shifts_of_shop ON counter_shifts USING btree (shop_id, opened_at);

CREATE INDEX events_of_dossier ON deadline_events USING btree (dossier_id);

CREATE INDEX events_to_deliver ON deadline_events USING btree (at) WHERE ((delivered_at IS NULL) AND (voided_at IS NULL));

CREATE INDEX devices_of_shop ON devices USING btree (shop_id);

CREATE UNIQUE INDEX one_kiosk_per_letter ON devices USING btree (shop_id, series_letter) WHERE ((revoked_at IS NULL) AND (series_letter IS NOT NULL));

CREATE INDEX clocks_of_dossier ON dossier_clocks USING btree (dossier_id);

CREATE INDEX clocks_to_check ON dossier_clocks USING btree (next_check_at) WHERE (next_check_at IS NOT NULL);

CREATE UNIQUE INDEX one_whole_clock ON dossier_clocks USING btree (dossier_id) WHERE (kind = 'whole'::clock_kind);

CREATE INDEX open_clocks ON dossier_clocks USING btree (shop_id, due_day) WHERE (stopped_at IS NULL);

CREATE INDEX open_whole_clocks ON dossier_clocks USING btree (shop_id, due_at, dossier_id) WHERE ((stopped_at IS NULL) AND (kind = 'whole'::clock_kind));

CREATE INDEX files_of_dossier ON dossier_files USING btree (dossier_id);

CREATE INDEX lines_by_time ON dossier_lines USING btree (at);

CREATE INDEX notices_of_person ON dossier_notices USING btree (shop_id, to_kind, to_id);

CREATE INDEX notices_to_send ON dossier_notices USING btree (send_at) WHERE (sent_at IS NULL);

CREATE INDEX dossiers_by_code_end ON dossiers USING btree (reverse(code) text_pattern_ops);

CREATE INDEX dossiers_of_agency ON dossiers USING btree (shop_id, holder_agency_id, state);

CREATE INDEX dossiers_of_day ON dossiers USING btree (shop_id, received_at);

CREATE INDEX dossiers_of_visit ON dossiers USING btree (visit_id);

CREATE UNIQUE INDEX one_dossier_per_external_code ON dossiers USING btree (shop_id, external_code) WHERE (external_code IS NOT NULL);

CREATE INDEX open_dossiers ON dossiers USING btree (shop_id, holder_agency_id, agency_id, state, holder_staff_id, id) WHERE (state <> ALL (ARRAY['refused'::dossier_state, 'withdrawn'::dossier_state, 'stopped'::dossier_state, 'returned'::dossier_state]));

CREATE UNIQUE INDEX one_open_help_call_per_device ON help_calls USING btree (device_id) WHERE (answered_at IS NULL);

CREATE INDEX holds_ending ON holds USING btree (until_at) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX one_hold_per_stop ON holds USING btree (stop_id) WHERE (ended_at IS NULL);

CREATE INDEX journal_in_order ON journal USING btree (xact, id);

CREATE INDEX journal_of_shop ON journal USING btree (shop_id, xact, id);

CREATE UNIQUE INDEX one_open_overdue_record ON overdue_records USING btree (dossier_id) WHERE ((closed_at IS NULL) AND (voided_at IS NULL));

CREATE INDEX overdue_of_shop ON overdue_records USING btree (shop_id, opened_at);

CREATE INDEX tickets_of_a_phone ON phone_visits USING btree (shop_id, day, phone_hash);

CREATE INDEX posts_of_shop ON posts USING btree (shop_id);

CREATE INDEX versions_by_sector ON procedure_versions USING btree (sector);

CREATE INDEX versions_by_word ON procedure_versions USING gin (folded gin_trgm_ops);

CREATE INDEX promises_of_dossier ON promised_dates USING btree (dossier_id, promised_at);

CREATE INDEX repeats_by_age ON repeats USING btree (at);

CREATE INDEX sessions_of_staff ON sessions USING btree (staff_id);

CREATE INDEX slips_under_way ON slips USING btree (begun_at) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX one_open_stop_per_sector ON stops USING btree (visit_id, sector) WHERE (state = ANY (ARRAY['waiting'::stop_state, 'called'::stop_state, 'serving'::stop_state, 'held'::stop_state, 'missed'::stop_state]));

CREATE INDEX stops_of_visit ON stops USING btree (visit_id);

CREATE INDEX stops_open ON stops USING btree (shop_id) WHERE (state = ANY (ARRAY['called'::stop_state, 'serving'::stop_state, 'held'::stop_state, 'missed'::stop_state]));

CREATE INDEX stops_waiting ON stops USING btree (shop_id, sector, queued_at) WHERE (state = 'waiting'::stop_state);

CREATE INDEX transfers_of_stop ON transfers USING btree (stop_id);

CREATE INDEX undoable_at_counter ON undoable_acts USING btree (counter_id, at);

CREATE UNIQUE INDEX one_voice_in_use ON voice_packs USING btree (shop_id, language) WHERE in_use;

CREATE TRIGGER keep_all_dossier_lines BEFORE TRUNCATE ON dossier_lines FOR EACH STATEMENT EXECUTE FUNCTION keep_dossier_line();

CREATE TRIGGER keep_dossier_line BEFORE DELETE OR UPDATE ON dossier_lines FOR EACH ROW EXECUTE FUNCTION keep_dossier_line();

CREATE TRIGGER keep_journal BEFORE DELETE OR UPDATE ON journal FOR EACH ROW EXECUTE FUNCTION keep_journal();

CREATE TRIGGER keep_whole_journal BEFORE TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION keep_journal();

CREATE TRIGGER keep_outgoing_paper BEFORE DELETE OR UPDATE ON outgoing_papers FOR EACH ROW EXECUTE FUNCTION keep_outgoing_paper();

CREATE TRIGGER keep_overdue_record BEFORE DELETE OR UPDATE ON overdue_records FOR EACH ROW EXECUTE FUNCTION keep_overdue_record();

CREATE TRIGGER keep_published_version BEFORE DELETE OR UPDATE ON procedure_versions FOR EACH ROW EXECUTE FUNCTION keep_published_version();

CREATE TRIGGER keep_promise BEFORE DELETE OR UPDATE ON promised_dates FOR EACH ROW EXECUTE FUNCTION keep_promise();
