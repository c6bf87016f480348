CREATE TYPE "public"."desk_group" AS ENUM('uy-ban', 'cong-an', 'bhxh', 'thue', 'quan-su');--> statement-breakpoint
CREATE TYPE "public"."online_level" AS ENUM('full', 'partial', 'none');--> statement-breakpoint
CREATE TYPE "public"."language" AS ENUM('vi', 'en');--> statement-breakpoint
CREATE TYPE "public"."stop_state" AS ENUM('waiting', 'called', 'serving', 'held', 'missed', 'done', 'cancelled', 'lapsed');--> statement-breakpoint
CREATE TYPE "public"."device_kind" AS ENUM('kiosk', 'board');--> statement-breakpoint
CREATE TYPE "public"."ticket_hours" AS ENUM('working-hours', 'always');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('clerk', 'supervisor', 'administrator', 'inspector');--> statement-breakpoint
CREATE TABLE "procedure_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"procedure_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"sector" text NOT NULL,
	"processing" jsonb,
	"fee_vnd" integer,
	"fee_note_vi" text DEFAULT '' NOT NULL,
	"papers" jsonb NOT NULL,
	"legal_basis" jsonb NOT NULL,
	"online_level" "online_level" NOT NULL,
	"valid" daterange NOT NULL,
	"valid_from" date GENERATED ALWAYS AS (lower(valid)) STORED NOT NULL,
	"published_at" timestamp with time zone DEFAULT house_now() NOT NULL,
	"folded" text GENERATED ALWAYS AS (fold(name_vi || ' ' || name_en)) STORED NOT NULL,
	CONSTRAINT "one_row_per_version" UNIQUE("procedure_id","version")
);
--> statement-breakpoint
CREATE TABLE "procedures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text,
	CONSTRAINT "procedures_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "sectors" (
	"code" text PRIMARY KEY NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"name_km" text,
	"desk_group" "desk_group" NOT NULL,
	"seconding_agency_vi" text NOT NULL,
	"usual_prefix" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "journal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"xact" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"at" timestamp with time zone DEFAULT house_now() NOT NULL,
	"shop_id" uuid,
	"name" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"reason" text,
	"payload" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shop_id" uuid NOT NULL,
	"stop_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"sector" text NOT NULL,
	"counter_id" uuid NOT NULL,
	"shift_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"called_at" timestamp with time zone NOT NULL,
	"last_called_at" timestamp with time zone NOT NULL,
	"calls" integer DEFAULT 1 NOT NULL,
	"arrived_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"outcome" text,
	"why" jsonb NOT NULL,
	"priority" boolean NOT NULL,
	"in_turn" boolean NOT NULL,
	"chosen_reason" text
);
--> statement-breakpoint
CREATE TABLE "holds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"stop_id" uuid NOT NULL,
	"shop_id" uuid NOT NULL,
	"counter_id" uuid NOT NULL,
	"owner_staff_id" uuid NOT NULL,
	"place" text NOT NULL,
	"reason" text NOT NULL,
	"held_at" timestamp with time zone NOT NULL,
	"until_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "number_series" (
	"shop_id" uuid NOT NULL,
	"day" date NOT NULL,
	"prefix" text NOT NULL,
	"last" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "number_series_shop_id_day_prefix_pk" PRIMARY KEY("shop_id","day","prefix")
);
--> statement-breakpoint
CREATE TABLE "stop_procedures" (
	"stop_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	CONSTRAINT "stop_procedures_stop_id_version_id_pk" PRIMARY KEY("stop_id","version_id")
);
--> statement-breakpoint
CREATE TABLE "stops" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"visit_id" uuid NOT NULL,
	"shop_id" uuid NOT NULL,
	"day" date NOT NULL,
	"ordinal" integer NOT NULL,
	"sector" text NOT NULL,
	"state" "stop_state" DEFAULT 'waiting' NOT NULL,
	"queued_at" timestamp with time zone NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "stops_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"put_first_at" timestamp with time zone,
	"for_counter_id" uuid,
	"for_staff_id" uuid,
	"transferred_from" text,
	"version" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "transfers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"stop_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"from_sector" text NOT NULL,
	"from_counter_id" uuid,
	"to_sector" text NOT NULL,
	"to_counter_id" uuid,
	"to_staff_id" uuid,
	"place" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "undoable_acts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"counter_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"stop_id" uuid NOT NULL,
	"act" text NOT NULL,
	"before" jsonb NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shop_id" uuid NOT NULL,
	"day" date NOT NULL,
	"prefix" text NOT NULL,
	"number" integer NOT NULL,
	"label" text NOT NULL,
	"priority_class" text,
	"language" "language" NOT NULL,
	"device_id" uuid,
	"taken_at" timestamp with time zone NOT NULL,
	CONSTRAINT "one_visit_per_number" UNIQUE("shop_id","day","prefix","number")
);
--> statement-breakpoint
CREATE TABLE "repeats" (
	"principal" text NOT NULL,
	"key" text NOT NULL,
	"hash" text NOT NULL,
	"status" integer,
	"body" jsonb,
	"at" timestamp with time zone DEFAULT house_now() NOT NULL,
	CONSTRAINT "repeats_principal_key_pk" PRIMARY KEY("principal","key")
);
--> statement-breakpoint
CREATE TABLE "calendar_days" (
	"day" date PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name_vi" text NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "kind_of_day" CHECK (kind in ('holiday', 'compensatory', 'working_swap'))
);
--> statement-breakpoint
CREATE TABLE "counter_sectors" (
	"counter_id" uuid NOT NULL,
	"sector" text NOT NULL,
	CONSTRAINT "counter_sectors_counter_id_sector_pk" PRIMARY KEY("counter_id","sector")
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shop_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"name_vi" text NOT NULL,
	"zone" text DEFAULT '' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "one_counter_per_number" UNIQUE("shop_id","number")
);
--> statement-breakpoint
CREATE TABLE "devices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shop_id" uuid NOT NULL,
	"kind" "device_kind" NOT NULL,
	"name" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"issued_at" timestamp with time zone DEFAULT house_now() NOT NULL,
	"last_seen_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "devices_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "priority_classes" (
	"shop_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"legal_source" text NOT NULL,
	"rank" smallint NOT NULL,
	"ahead_minutes" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "priority_classes_shop_id_code_pk" PRIMARY KEY("shop_id","code")
);
--> statement-breakpoint
CREATE TABLE "queue_locks" (
	"shop_id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shop_hours" (
	"shop_id" uuid NOT NULL,
	"weekday" smallint NOT NULL,
	"opens" time(0) NOT NULL,
	"closes" time(0) NOT NULL,
	CONSTRAINT "shop_hours_shop_id_weekday_opens_pk" PRIMARY KEY("shop_id","weekday","opens"),
	CONSTRAINT "weekday_of_a_week" CHECK (weekday between 1 and 7),
	CONSTRAINT "opens_before_it_closes" CHECK (opens < closes)
);
--> statement-breakpoint
CREATE TABLE "shop_sectors" (
	"shop_id" uuid NOT NULL,
	"sector" text NOT NULL,
	"prefix" text NOT NULL,
	"offered" boolean DEFAULT true NOT NULL,
	CONSTRAINT "shop_sectors_shop_id_sector_pk" PRIMARY KEY("shop_id","sector"),
	CONSTRAINT "one_prefix_per_sector" UNIQUE("shop_id","prefix"),
	CONSTRAINT "prefix_letters" CHECK (prefix ~ '^[A-HJ-NP-Z]{1,2}$')
);
--> statement-breakpoint
CREATE TABLE "shops" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"time_zone" text DEFAULT 'Asia/Ho_Chi_Minh' NOT NULL,
	"ticket_hours" "ticket_hours" DEFAULT 'working-hours' NOT NULL,
	"policy" jsonb NOT NULL,
	"calls_before_missed" smallint DEFAULT 2 NOT NULL,
	"seconds_before_missed" smallint DEFAULT 30 NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"added_at" timestamp with time zone DEFAULT house_now() NOT NULL,
	CONSTRAINT "shops_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "agencies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name_vi" text NOT NULL,
	CONSTRAINT "agencies_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "counter_pauses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shift_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT house_now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "counter_shifts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shop_id" uuid NOT NULL,
	"counter_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"stands_in_for" uuid,
	"opened_at" timestamp with time zone DEFAULT house_now() NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"staff_id" uuid NOT NULL,
	"shop_id" uuid NOT NULL,
	"role" "role" NOT NULL,
	CONSTRAINT "posts_staff_id_shop_id_pk" PRIMARY KEY("staff_id","shop_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" "bytea" PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"opened_at" timestamp with time zone DEFAULT house_now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT house_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"bucket" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"username" text NOT NULL,
	"display_name" text NOT NULL,
	"password_hash" text NOT NULL,
	"agency_id" uuid,
	"active" boolean DEFAULT true NOT NULL,
	"must_change_password" boolean DEFAULT false NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"added_at" timestamp with time zone DEFAULT house_now() NOT NULL,
	CONSTRAINT "staff_username_unique" UNIQUE("username")
);
--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD CONSTRAINT "procedure_versions_procedure_id_procedures_id_fk" FOREIGN KEY ("procedure_id") REFERENCES "public"."procedures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_versions" ADD CONSTRAINT "procedure_versions_sector_sectors_code_fk" FOREIGN KEY ("sector") REFERENCES "public"."sectors"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_stop_id_stops_id_fk" FOREIGN KEY ("stop_id") REFERENCES "public"."stops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_shift_id_counter_shifts_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."counter_shifts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_stop_id_stops_id_fk" FOREIGN KEY ("stop_id") REFERENCES "public"."stops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_owner_staff_id_staff_id_fk" FOREIGN KEY ("owner_staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "number_series" ADD CONSTRAINT "number_series_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stop_procedures" ADD CONSTRAINT "stop_procedures_stop_id_stops_id_fk" FOREIGN KEY ("stop_id") REFERENCES "public"."stops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stop_procedures" ADD CONSTRAINT "stop_procedures_version_id_procedure_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."procedure_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stops" ADD CONSTRAINT "stops_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stops" ADD CONSTRAINT "stops_sector_sectors_code_fk" FOREIGN KEY ("sector") REFERENCES "public"."sectors"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stops" ADD CONSTRAINT "stops_for_counter_id_counters_id_fk" FOREIGN KEY ("for_counter_id") REFERENCES "public"."counters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stops" ADD CONSTRAINT "stops_for_staff_id_staff_id_fk" FOREIGN KEY ("for_staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stops" ADD CONSTRAINT "stops_transferred_from_sectors_code_fk" FOREIGN KEY ("transferred_from") REFERENCES "public"."sectors"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_stop_id_stops_id_fk" FOREIGN KEY ("stop_id") REFERENCES "public"."stops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_from_counter_id_counters_id_fk" FOREIGN KEY ("from_counter_id") REFERENCES "public"."counters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_to_counter_id_counters_id_fk" FOREIGN KEY ("to_counter_id") REFERENCES "public"."counters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_to_staff_id_staff_id_fk" FOREIGN KEY ("to_staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "undoable_acts" ADD CONSTRAINT "undoable_acts_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "undoable_acts" ADD CONSTRAINT "undoable_acts_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "undoable_acts" ADD CONSTRAINT "undoable_acts_stop_id_stops_id_fk" FOREIGN KEY ("stop_id") REFERENCES "public"."stops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_device_id_devices_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."devices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_sectors" ADD CONSTRAINT "counter_sectors_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_sectors" ADD CONSTRAINT "counter_sectors_sector_sectors_code_fk" FOREIGN KEY ("sector") REFERENCES "public"."sectors"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counters" ADD CONSTRAINT "counters_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priority_classes" ADD CONSTRAINT "priority_classes_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_locks" ADD CONSTRAINT "queue_locks_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop_hours" ADD CONSTRAINT "shop_hours_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop_sectors" ADD CONSTRAINT "shop_sectors_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop_sectors" ADD CONSTRAINT "shop_sectors_sector_sectors_code_fk" FOREIGN KEY ("sector") REFERENCES "public"."sectors"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_pauses" ADD CONSTRAINT "counter_pauses_shift_id_counter_shifts_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."counter_shifts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_shifts" ADD CONSTRAINT "counter_shifts_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_shifts" ADD CONSTRAINT "counter_shifts_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_shifts" ADD CONSTRAINT "counter_shifts_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_shifts" ADD CONSTRAINT "counter_shifts_stands_in_for_staff_id_fk" FOREIGN KEY ("stands_in_for") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "versions_by_sector" ON "procedure_versions" USING btree ("sector");--> statement-breakpoint
CREATE INDEX "versions_by_word" ON "procedure_versions" USING gin (folded gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "journal_in_order" ON "journal" USING btree ("xact","id");--> statement-breakpoint
CREATE INDEX "journal_of_shop" ON "journal" USING btree ("shop_id","xact","id");--> statement-breakpoint
CREATE UNIQUE INDEX "a_counter_serves_one" ON "calls" USING btree ("counter_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "a_visit_is_at_one_counter" ON "calls" USING btree ("visit_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "calls_in_turn" ON "calls" USING btree ("shop_id","sector","called_at") WHERE in_turn;--> statement-breakpoint
CREATE INDEX "calls_of_stop" ON "calls" USING btree ("stop_id");--> statement-breakpoint
CREATE INDEX "calls_of_counter" ON "calls" USING btree ("counter_id","called_at");--> statement-breakpoint
CREATE UNIQUE INDEX "one_hold_per_stop" ON "holds" USING btree ("stop_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "holds_ending" ON "holds" USING btree ("until_at") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_stop_per_sector" ON "stops" USING btree ("visit_id","sector") WHERE state in ('waiting', 'called', 'serving', 'held', 'missed');--> statement-breakpoint
CREATE INDEX "stops_waiting" ON "stops" USING btree ("shop_id","sector","queued_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "stops_open" ON "stops" USING btree ("shop_id") WHERE state in ('called', 'serving', 'held', 'missed');--> statement-breakpoint
CREATE INDEX "stops_of_visit" ON "stops" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "transfers_of_stop" ON "transfers" USING btree ("stop_id");--> statement-breakpoint
CREATE INDEX "undoable_at_counter" ON "undoable_acts" USING btree ("counter_id","at");--> statement-breakpoint
CREATE INDEX "repeats_by_age" ON "repeats" USING btree ("at");--> statement-breakpoint
CREATE INDEX "counters_of_sector" ON "counter_sectors" USING btree ("sector");--> statement-breakpoint
CREATE INDEX "devices_of_shop" ON "devices" USING btree ("shop_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_pause_at_a_time" ON "counter_pauses" USING btree ("shift_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_clerk_at_a_counter" ON "counter_shifts" USING btree ("counter_id") WHERE closed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_counter_for_a_clerk" ON "counter_shifts" USING btree ("staff_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "shifts_of_shop" ON "counter_shifts" USING btree ("shop_id","opened_at");--> statement-breakpoint
CREATE INDEX "posts_of_shop" ON "posts" USING btree ("shop_id");--> statement-breakpoint
CREATE INDEX "sessions_of_staff" ON "sessions" USING btree ("staff_id");