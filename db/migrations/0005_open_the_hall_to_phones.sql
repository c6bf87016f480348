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
CREATE TABLE "wake_addresses" (
	"visit_id" uuid PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"asked_at" timestamp with time zone NOT NULL
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
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_sector_sectors_code_fk" FOREIGN KEY ("sector") REFERENCES "public"."sectors"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_visits" ADD CONSTRAINT "phone_visits_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wake_addresses" ADD CONSTRAINT "wake_addresses_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop_notices" ADD CONSTRAINT "shop_notices_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_clips" ADD CONSTRAINT "voice_clips_pack_id_voice_packs_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."voice_packs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_packs" ADD CONSTRAINT "voice_packs_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bookings_of_slot" ON "bookings" USING btree ("shop_id","day","sector","slot_at");--> statement-breakpoint
CREATE UNIQUE INDEX "one_booking_per_phone_and_sector" ON "bookings" USING btree ("shop_id","day","phone_hash","sector") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "tickets_of_a_phone" ON "phone_visits" USING btree ("shop_id","day","phone_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "one_voice_in_use" ON "voice_packs" USING btree ("shop_id","language") WHERE in_use;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_taken_by_staff_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;