ALTER TABLE "training_sessions" ADD COLUMN "region_quotas" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "training_sessions" ADD COLUMN "audiences" text[];--> statement-breakpoint
ALTER TABLE "training_sessions" ADD COLUMN "prerequisite_trainings" text[];