CREATE TABLE "link_codes" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"person_id" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "device_key" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "former_person_id" bigint;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "detached_at" timestamp (3) with time zone;