-- AlterTable
ALTER TABLE "report_delivery" ADD COLUMN     "note_language" TEXT,
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "uptake" ADD COLUMN     "reworded_at" TIMESTAMPTZ(3);

-- By hand ------------------------------------------------------------------------------------------------

-- Notes from before are in the language of the report.
ALTER TABLE "report_delivery" DISABLE TRIGGER "report_delivery_keeps";
UPDATE "report_delivery" SET "note_language" = "language" WHERE "note" IS NOT NULL;
ALTER TABLE "report_delivery" ENABLE TRIGGER "report_delivery_keeps";
ALTER TABLE "report_delivery" ADD CONSTRAINT "report_delivery_note" CHECK (
  ("note" IS NULL) = ("note_language" IS NULL) AND "note_language" IN ('en', 'es', 'pt_BR', 'fr'));
ALTER TABLE "report_delivery" ADD CONSTRAINT "report_delivery_reminded" CHECK ("reminded_at" >= "sent_at");
-- Only what a recipient reported is reworded.
ALTER TABLE "uptake" ADD CONSTRAINT "uptake_reworded" CHECK ("reworded_at" IS NULL OR "by_link");

-- As before; reminders are recorded until the recipient answers.
CREATE OR REPLACE FUNCTION "report_delivery_keeps"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NOT EXISTS (SELECT FROM recipient WHERE id = NEW.recipient_id AND event_id = NEW.event_id) THEN
    RAISE EXCEPTION 'A report goes to recipients of its event.' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.acknowledged_at IS NOT NULL
      OR to_jsonb(NEW) - 'acknowledged_at' - 'reminded_at' IS DISTINCT FROM to_jsonb(OLD) - 'acknowledged_at' - 'reminded_at') THEN
    RAISE EXCEPTION 'What was sent stays as it was.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
