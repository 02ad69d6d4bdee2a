CREATE TABLE "channel_paces" (
	"channel" text PRIMARY KEY NOT NULL,
	"lease_id" integer,
	"held_until" timestamp (3) with time zone,
	"recent" jsonb,
	"next_lease_id" integer,
	"next_priority" smallint,
	"paused_until" timestamp (3) with time zone,
	"refused_at" timestamp (3) with time zone
);
