ALTER TYPE "public"."language" ADD VALUE 'km' BEFORE 'en';--> statement-breakpoint
CREATE TABLE "card_holders" (
	"visit_id" uuid PRIMARY KEY NOT NULL,
	"shop_id" uuid NOT NULL,
	"day" date NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "help_calls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shop_id" uuid NOT NULL,
	"device_id" uuid NOT NULL,
	"called_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"stop_id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"ahead" integer NOT NULL,
	"p10_minutes" real,
	"p50_minutes" real,
	"p90_minutes" real,
	"not_today_chance" real NOT NULL,
	"method" text NOT NULL,
	"margin_below" real DEFAULT 1 NOT NULL,
	"margin_above" real DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "slips" (
	"visit_id" uuid NOT NULL,
	"copy" smallint NOT NULL,
	"device_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"begun_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"outcome" text,
	CONSTRAINT "slips_visit_id_copy_pk" PRIMARY KEY("visit_id","copy"),
	CONSTRAINT "outcome_of_slip" CHECK (outcome in ('printed', 'not-printed', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE "day_keys" (
	"shop_id" uuid NOT NULL,
	"day" date NOT NULL,
	"key" "bytea" NOT NULL,
	CONSTRAINT "day_keys_shop_id_day_pk" PRIMARY KEY("shop_id","day")
);
--> statement-breakpoint
CREATE TABLE "kiosk_letters" (
	"shop_id" uuid NOT NULL,
	"letter" text NOT NULL,
	"epoch" integer NOT NULL,
	CONSTRAINT "kiosk_letters_shop_id_letter_pk" PRIMARY KEY("shop_id","letter"),
	CONSTRAINT "letter_of_kiosk" CHECK (letter ~ '^[A-HJ-NP-Z]$')
);
--> statement-breakpoint
ALTER TABLE "stops" ADD COLUMN "postponed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "follow_hash" "bytea";--> statement-breakpoint
ALTER TABLE "devices" ADD COLUMN "setting" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "devices" ADD COLUMN "series_letter" text;--> statement-breakpoint
ALTER TABLE "devices" ADD COLUMN "series_epoch" integer;--> statement-breakpoint
ALTER TABLE "devices" ADD COLUMN "printer_state" text;--> statement-breakpoint
ALTER TABLE "devices" ADD COLUMN "printer_seen_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "devices" ADD COLUMN "troubles" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "card_holders" ADD CONSTRAINT "card_holders_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_calls" ADD CONSTRAINT "help_calls_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_calls" ADD CONSTRAINT "help_calls_device_id_devices_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."devices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_calls" ADD CONSTRAINT "help_calls_answered_by_staff_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_stop_id_stops_id_fk" FOREIGN KEY ("stop_id") REFERENCES "public"."stops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_device_id_devices_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."devices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "day_keys" ADD CONSTRAINT "day_keys_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosk_letters" ADD CONSTRAINT "kiosk_letters_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tickets_of_a_person" ON "card_holders" USING btree ("shop_id","day","fingerprint");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_help_call_per_device" ON "help_calls" USING btree ("device_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "slips_under_way" ON "slips" USING btree ("begun_at") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_kiosk_per_letter" ON "devices" USING btree ("shop_id","series_letter") WHERE revoked_at is null and series_letter is not null;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "one_visit_per_token" UNIQUE("follow_hash");