CREATE TABLE "broadcast_recipients" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "broadcast_recipients_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"broadcast_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"outbox_id" bigint,
	"rerouted" boolean DEFAULT false NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "broadcast_recipients_once" UNIQUE("broadcast_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "broadcasts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "broadcasts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"draft_key" text NOT NULL,
	"status" text NOT NULL,
	"created_by" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"approved_by" bigint,
	"text" text NOT NULL,
	"audience" jsonb NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"cursor" bigint DEFAULT 0 NOT NULL,
	"resolved" boolean DEFAULT false NOT NULL,
	"contact_id" bigint NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"progress_outbox_id" bigint,
	"progress_at" timestamp (3) with time zone,
	"progress_shown" smallint DEFAULT -1 NOT NULL,
	CONSTRAINT "broadcasts_draft_key_unique" UNIQUE("draft_key")
);
--> statement-breakpoint
ALTER TABLE "broadcast_recipients" ADD CONSTRAINT "broadcast_recipients_broadcast_id_broadcasts_id_fk" FOREIGN KEY ("broadcast_id") REFERENCES "public"."broadcasts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "broadcast_recipients_person" ON "broadcast_recipients" USING btree ("person_id");