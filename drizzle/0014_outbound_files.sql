CREATE TABLE "outbound_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbound_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"for_draft" text,
	"kept_until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outbound_files_for_draft_unique" UNIQUE("for_draft")
);
--> statement-breakpoint
ALTER TABLE "broadcasts" ADD COLUMN "file_id" bigint;