CREATE TABLE "help_requests" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "help_requests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" bigint NOT NULL,
	"region_code" text,
	"question" text NOT NULL,
	"answer" text,
	"urgent" boolean NOT NULL,
	"status" text NOT NULL,
	"officer_id" bigint,
	"told_ids" bigint[] NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "help_requests_open" ON "help_requests" USING btree ("person_id") WHERE status <> 'closed';--> statement-breakpoint
CREATE INDEX "help_requests_tended" ON "help_requests" USING btree ("last_at") WHERE status <> 'closed';