CREATE TABLE "session_feedback" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "session_feedback_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"training_session_id" bigint NOT NULL,
	"enrollment_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"rating" smallint,
	"words" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_feedback_once" UNIQUE("enrollment_id")
);
--> statement-breakpoint
ALTER TABLE "open_questions" ADD COLUMN "answer" text;--> statement-breakpoint
ALTER TABLE "reminders" ADD COLUMN "reported_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "session_feedback" ADD CONSTRAINT "session_feedback_training_session_id_training_sessions_id_fk" FOREIGN KEY ("training_session_id") REFERENCES "public"."training_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_feedback" ADD CONSTRAINT "session_feedback_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "session_feedback_session" ON "session_feedback" USING btree ("training_session_id");--> statement-breakpoint
CREATE INDEX "session_feedback_person" ON "session_feedback" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "reminders_unreported" ON "reminders" USING btree ("training_session_id") WHERE outcome = 'missed' and reported_at is null;