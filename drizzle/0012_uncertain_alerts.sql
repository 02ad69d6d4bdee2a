ALTER TABLE "outbox" ADD COLUMN "alerted_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "outbox_uncertain" ON "outbox" USING btree ("created_at") WHERE status = 'uncertain';--> statement-breakpoint
CREATE INDEX "outbox_alerted" ON "outbox" USING btree ("alerted_at") WHERE alerted_at is not null;