CREATE TABLE "lateness_causes" (
	"shop_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"fault" text NOT NULL,
	"ordinal" smallint NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "lateness_causes_shop_id_code_pk" PRIMARY KEY("shop_id","code"),
	CONSTRAINT "fault_of_cause" CHECK (fault in ('objective', 'subjective'))
);
--> statement-breakpoint
CREATE TABLE "outgoing_papers" (
	"dossier_id" uuid NOT NULL,
	"paper" text NOT NULL,
	"sequence" integer NOT NULL,
	"year" smallint NOT NULL,
	"number" integer NOT NULL,
	"issued_at" timestamp with time zone DEFAULT house_now() NOT NULL,
	CONSTRAINT "outgoing_papers_dossier_id_paper_sequence_pk" PRIMARY KEY("dossier_id","paper","sequence")
);
--> statement-breakpoint
CREATE TABLE "outgoing_series" (
	"shop_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"paper" text NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "outgoing_series_shop_id_year_paper_pk" PRIMARY KEY("shop_id","year","paper")
);
--> statement-breakpoint
CREATE TABLE "overdue_shares" (
	"record_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"late_minutes" integer NOT NULL,
	"cause" text NOT NULL,
	"fault" text NOT NULL,
	"proof" text NOT NULL,
	"explained_by" uuid,
	"explained_at" timestamp with time zone DEFAULT house_now() NOT NULL,
	CONSTRAINT "overdue_shares_record_id_agency_id_pk" PRIMARY KEY("record_id","agency_id")
);
--> statement-breakpoint
ALTER TABLE "shop_hours" DROP CONSTRAINT "shop_hours_shop_id_weekday_opens_pk";--> statement-breakpoint
ALTER TABLE "dossier_notices" ADD COLUMN "tries" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier_notices" ADD COLUMN "next_try_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "short" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "stops" ADD COLUMN "purpose" text DEFAULT 'submit' NOT NULL;--> statement-breakpoint
ALTER TABLE "shop_hours" ADD COLUMN "from_day" date DEFAULT '2000-01-01' NOT NULL;--> statement-breakpoint
ALTER TABLE "shop_hours" ADD COLUMN "until_day" date;--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "short_prefix" text;--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "deadline_settings" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "body_vi" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "place_vi" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "lateness_causes" ADD CONSTRAINT "lateness_causes_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_papers" ADD CONSTRAINT "outgoing_papers_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_series" ADD CONSTRAINT "outgoing_series_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdue_shares" ADD CONSTRAINT "overdue_shares_record_id_overdue_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."overdue_records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdue_shares" ADD CONSTRAINT "overdue_shares_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdue_shares" ADD CONSTRAINT "overdue_shares_explained_by_staff_id_fk" FOREIGN KEY ("explained_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stops" ADD CONSTRAINT "purpose_of_a_stop" CHECK (purpose in ('submit', 'collect', 'supplement'));--> statement-breakpoint
ALTER TABLE "shop_hours" ADD CONSTRAINT "from_before_until" CHECK (until_day is null or from_day <= until_day);--> statement-breakpoint
ALTER TABLE "shop_hours" ADD CONSTRAINT "shop_hours_shop_id_weekday_opens_from_day_pk" PRIMARY KEY("shop_id","weekday","opens","from_day");