CREATE TYPE "public"."applicant_kind" AS ENUM('citizen', 'enterprise', 'state-body', 'organisation', 'other');--> statement-breakpoint
CREATE TYPE "public"."channel" AS ENUM('counter', 'post', 'proxy', 'online');--> statement-breakpoint
CREATE TYPE "public"."clock_kind" AS ENUM('intake', 'whole', 'share', 'applicant', 'financial');--> statement-breakpoint
CREATE TYPE "public"."dossier_act" AS ENUM('submit', 'receive', 'ask-before-receipt', 'refuse', 'hand-over', 'pass-on', 'consult', 'answer-consultation', 'ask-supplement', 'complete-supplement', 'let-supplement-lapse', 'ask-payment', 'confirm-payment', 'apologise', 'decide', 'refuse-to-settle', 'withdraw', 'stop', 'return', 'correct', 'reassign', 'explain-lateness', 'move-date', 'note');--> statement-breakpoint
CREATE TYPE "public"."dossier_state" AS ENUM('submitted', 'received', 'refused', 'processing', 'supplement', 'financial', 'withdrawn', 'stopped', 'decided', 'returned');--> statement-breakpoint
CREATE TABLE "agency_identifiers" (
	"agency_id" uuid NOT NULL,
	"identifier" text NOT NULL,
	"from_day" date NOT NULL,
	CONSTRAINT "agency_identifiers_agency_id_from_day_pk" PRIMARY KEY("agency_id","from_day")
);
--> statement-breakpoint
CREATE TABLE "applicants" (
	"dossier_id" uuid PRIMARY KEY NOT NULL,
	"shop_id" uuid NOT NULL,
	"kind" "applicant_kind" NOT NULL,
	"full_name" text NOT NULL,
	"plain_name" text NOT NULL,
	"born_on" date,
	"address" text DEFAULT '' NOT NULL,
	"email" text,
	"id_sealed" "bytea",
	"id_hash" "bytea",
	"phone_sealed" "bytea",
	"phone_hash" "bytea",
	"factor_hashes" "bytea"[] DEFAULT '{}' NOT NULL,
	"proxy" jsonb
);
--> statement-breakpoint
CREATE TABLE "calendar_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shop_id" uuid,
	"version" integer GENERATED ALWAYS AS IDENTITY (sequence name "calendar_changes_version_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"days" jsonb NOT NULL,
	"reason" text NOT NULL,
	"entered_by" uuid,
	"entered_at" timestamp with time zone DEFAULT house_now() NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"applied_at" timestamp with time zone,
	"undoes" uuid,
	"moved" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "one_change_per_version" UNIQUE("version"),
	CONSTRAINT "two_people" CHECK (confirmed_by is null or confirmed_by <> entered_by)
);
--> statement-breakpoint
CREATE TABLE "deadline_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"clock_id" uuid NOT NULL,
	"shop_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"threshold_at" timestamp with time zone NOT NULL,
	"at" timestamp with time zone DEFAULT house_now() NOT NULL,
	"voided_at" timestamp with time zone,
	"void_reason" text,
	"delivered_at" timestamp with time zone,
	CONSTRAINT "one_event_per_crossing" UNIQUE("clock_id","kind","version")
);
--> statement-breakpoint
CREATE TABLE "dossier_clocks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"shop_id" uuid NOT NULL,
	"kind" "clock_kind" NOT NULL,
	"agency_id" uuid,
	"term" jsonb NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"due_day" date NOT NULL,
	"paused_since" timestamp with time zone,
	"stopped_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"calendar_version" integer NOT NULL,
	"thresholds" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"next_check_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "dossier_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"added_by" uuid,
	"added_at" timestamp with time zone DEFAULT house_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dossier_lines" (
	"dossier_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"act" "dossier_act" NOT NULL,
	"from_state" "dossier_state",
	"to_state" "dossier_state" NOT NULL,
	"at" timestamp with time zone DEFAULT house_now() NOT NULL,
	"stated_at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"agency_id" uuid,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"seal" "bytea" NOT NULL,
	CONSTRAINT "dossier_lines_dossier_id_sequence_pk" PRIMARY KEY("dossier_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "dossier_notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shop_id" uuid NOT NULL,
	"dossier_id" uuid,
	"to_kind" text NOT NULL,
	"to_id" uuid,
	"kind" text NOT NULL,
	"once" text NOT NULL,
	"send_at" timestamp with time zone NOT NULL,
	"begun_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"outcome" text,
	"seen_at" timestamp with time zone,
	CONSTRAINT "one_notice_per_matter" UNIQUE("once")
);
--> statement-breakpoint
CREATE TABLE "dossier_papers" (
	"dossier_id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	"name" text NOT NULL,
	"originals" smallint NOT NULL,
	"certified" smallint NOT NULL,
	"photocopies" smallint NOT NULL,
	"pages" smallint NOT NULL,
	"missing" boolean DEFAULT false NOT NULL,
	CONSTRAINT "dossier_papers_dossier_id_ordinal_pk" PRIMARY KEY("dossier_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "dossier_series" (
	"identifier" text NOT NULL,
	"day" date NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "dossier_series_identifier_day_pk" PRIMARY KEY("identifier","day")
);
--> statement-breakpoint
CREATE TABLE "dossiers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shop_id" uuid NOT NULL,
	"code" text,
	"external_code" text,
	"agency_id" uuid NOT NULL,
	"holder_agency_id" uuid NOT NULL,
	"holder_staff_id" uuid,
	"version_id" uuid NOT NULL,
	"sector" text NOT NULL,
	"case_vi" text DEFAULT '' NOT NULL,
	"channel" "channel" NOT NULL,
	"visit_id" uuid,
	"stop_id" uuid,
	"state" "dossier_state" NOT NULL,
	"sets" smallint DEFAULT 1 NOT NULL,
	"fee_vnd" bigint,
	"fee_paid_at" timestamp with time zone,
	"shelf" text DEFAULT '' NOT NULL,
	"result_place" text DEFAULT '' NOT NULL,
	"submitted_at" timestamp with time zone,
	"received_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"returned_at" timestamp with time zone,
	"imported" boolean DEFAULT false NOT NULL,
	"import_flags" text[] DEFAULT '{}' NOT NULL,
	"on_supplement" text DEFAULT 'restart' NOT NULL,
	"last_sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT house_now() NOT NULL,
	CONSTRAINT "one_dossier_per_code" UNIQUE("code"),
	CONSTRAINT "on_supplement_rule" CHECK (on_supplement in ('restart', 'resume')),
	CONSTRAINT "code_when_received" CHECK (code is not null or state in ('submitted', 'refused', 'withdrawn') or imported)
);
--> statement-breakpoint
CREATE TABLE "overdue_records" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"shop_id" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone DEFAULT house_now() NOT NULL,
	"closed_at" timestamp with time zone,
	"voided_at" timestamp with time zone,
	"void_reason" text,
	"cause" text,
	"fault" text,
	"proof" text,
	"explained_by" uuid
);
--> statement-breakpoint
CREATE TABLE "promised_dates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"cause" text NOT NULL,
	"promised_at" timestamp with time zone DEFAULT house_now() NOT NULL,
	"printed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "shop_closures" (
	"shop_id" uuid NOT NULL,
	"day" date NOT NULL,
	"name_vi" text NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "shop_closures_shop_id_day_pk" PRIMARY KEY("shop_id","day")
);
--> statement-breakpoint
CREATE TABLE "bookings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shop_id" uuid NOT NULL,
	"day" date NOT NULL,
	"sector" text NOT NULL,
	"slot_at" timestamp with time zone NOT NULL,
	"slot_ends_at" timestamp with time zone NOT NULL,
	"language" "language" NOT NULL,
	"phone_hash" "bytea" NOT NULL,
	"follow_hash" "bytea" NOT NULL,
	"booked_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"outcome" text,
	"visit_id" uuid,
	CONSTRAINT "one_booking_per_token" UNIQUE("follow_hash"),
	CONSTRAINT "outcome_of_booking" CHECK (outcome in ('arrived', 'cancelled', 'lapsed'))
);
--> statement-breakpoint
CREATE TABLE "phone_visits" (
	"visit_id" uuid PRIMARY KEY NOT NULL,
	"shop_id" uuid NOT NULL,
	"day" date NOT NULL,
	"phone_hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shop_notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shop_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"text_vi" text NOT NULL,
	"text_km" text,
	"text_en" text,
	"from_day" date,
	"to_day" date,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "one_notice_per_place" UNIQUE("shop_id","ordinal"),
	CONSTRAINT "kind_of_notice" CHECK (kind in ('fees', 'rules', 'hours', 'notice')),
	CONSTRAINT "notice_days_in_order" CHECK (from_day <= to_day)
);
--> statement-breakpoint
CREATE TABLE "voice_clips" (
	"pack_id" uuid NOT NULL,
	"token" text NOT NULL,
	"content" "bytea" NOT NULL,
	"milliseconds" integer NOT NULL,
	"loudness_db" real NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "voice_clips_pack_id_token_pk" PRIMARY KEY("pack_id","token")
);
--> statement-breakpoint
CREATE TABLE "voice_packs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shop_id" uuid NOT NULL,
	"language" "language" NOT NULL,
	"name" text NOT NULL,
	"speaker" text NOT NULL,
	"licence" text NOT NULL,
	"made_by" text NOT NULL,
	"in_use" boolean DEFAULT false NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "maker_of_voice" CHECK (made_by in ('person', 'machine'))
);
--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "taken_by" uuid;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "second_reason" text;--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "phone_tickets" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "agency_identifiers" ADD CONSTRAINT "agency_identifiers_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applicants" ADD CONSTRAINT "applicants_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_changes" ADD CONSTRAINT "calendar_changes_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_changes" ADD CONSTRAINT "calendar_changes_entered_by_staff_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_changes" ADD CONSTRAINT "calendar_changes_confirmed_by_staff_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_events" ADD CONSTRAINT "deadline_events_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_events" ADD CONSTRAINT "deadline_events_clock_id_dossier_clocks_id_fk" FOREIGN KEY ("clock_id") REFERENCES "public"."dossier_clocks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_clocks" ADD CONSTRAINT "dossier_clocks_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_clocks" ADD CONSTRAINT "dossier_clocks_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_files" ADD CONSTRAINT "dossier_files_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_files" ADD CONSTRAINT "dossier_files_added_by_staff_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_lines" ADD CONSTRAINT "dossier_lines_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_lines" ADD CONSTRAINT "dossier_lines_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_notices" ADD CONSTRAINT "dossier_notices_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_papers" ADD CONSTRAINT "dossier_papers_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_holder_agency_id_agencies_id_fk" FOREIGN KEY ("holder_agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_holder_staff_id_staff_id_fk" FOREIGN KEY ("holder_staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_version_id_procedure_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."procedure_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_sector_sectors_code_fk" FOREIGN KEY ("sector") REFERENCES "public"."sectors"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_stop_id_stops_id_fk" FOREIGN KEY ("stop_id") REFERENCES "public"."stops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdue_records" ADD CONSTRAINT "overdue_records_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdue_records" ADD CONSTRAINT "overdue_records_explained_by_staff_id_fk" FOREIGN KEY ("explained_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promised_dates" ADD CONSTRAINT "promised_dates_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop_closures" ADD CONSTRAINT "shop_closures_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_sector_sectors_code_fk" FOREIGN KEY ("sector") REFERENCES "public"."sectors"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_visits" ADD CONSTRAINT "phone_visits_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop_notices" ADD CONSTRAINT "shop_notices_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_clips" ADD CONSTRAINT "voice_clips_pack_id_voice_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."voice_packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_packs" ADD CONSTRAINT "voice_packs_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "applicants_by_id" ON "applicants" USING btree ("id_hash");--> statement-breakpoint
CREATE INDEX "applicants_by_phone" ON "applicants" USING btree ("phone_hash");--> statement-breakpoint
CREATE INDEX "applicants_by_name" ON "applicants" USING btree ("shop_id","plain_name");--> statement-breakpoint
CREATE INDEX "events_to_deliver" ON "deadline_events" USING btree ("at") WHERE delivered_at is null and voided_at is null;--> statement-breakpoint
CREATE INDEX "events_of_dossier" ON "deadline_events" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "clocks_to_check" ON "dossier_clocks" USING btree ("next_check_at") WHERE next_check_at is not null;--> statement-breakpoint
CREATE INDEX "clocks_of_dossier" ON "dossier_clocks" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "open_clocks" ON "dossier_clocks" USING btree ("shop_id","due_day") WHERE stopped_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_whole_clock" ON "dossier_clocks" USING btree ("dossier_id") WHERE kind = 'whole';--> statement-breakpoint
CREATE INDEX "files_of_dossier" ON "dossier_files" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "lines_by_time" ON "dossier_lines" USING btree ("at");--> statement-breakpoint
CREATE INDEX "notices_to_send" ON "dossier_notices" USING btree ("send_at") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "notices_of_person" ON "dossier_notices" USING btree ("shop_id","to_kind","to_id");--> statement-breakpoint
CREATE INDEX "dossiers_of_agency" ON "dossiers" USING btree ("shop_id","holder_agency_id","state");--> statement-breakpoint
CREATE INDEX "dossiers_of_day" ON "dossiers" USING btree ("shop_id","received_at");--> statement-breakpoint
CREATE UNIQUE INDEX "one_dossier_per_external_code" ON "dossiers" USING btree ("shop_id","external_code") WHERE external_code is not null;--> statement-breakpoint
CREATE INDEX "dossiers_of_visit" ON "dossiers" USING btree ("visit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_overdue_record" ON "overdue_records" USING btree ("dossier_id") WHERE closed_at is null and voided_at is null;--> statement-breakpoint
CREATE INDEX "overdue_of_shop" ON "overdue_records" USING btree ("shop_id","opened_at");--> statement-breakpoint
CREATE INDEX "promises_of_dossier" ON "promised_dates" USING btree ("dossier_id","promised_at");--> statement-breakpoint
CREATE INDEX "bookings_of_slot" ON "bookings" USING btree ("shop_id","day","sector","slot_at");--> statement-breakpoint
CREATE UNIQUE INDEX "one_booking_per_phone_and_sector" ON "bookings" USING btree ("shop_id","day","phone_hash","sector") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "tickets_of_a_phone" ON "phone_visits" USING btree ("shop_id","day","phone_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "one_voice_in_use" ON "voice_packs" USING btree ("shop_id","language") WHERE in_use;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_taken_by_staff_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;