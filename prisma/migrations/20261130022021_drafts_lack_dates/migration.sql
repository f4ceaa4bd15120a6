-- CreateEnum
CREATE TYPE "event_date" AS ENUM ('STARTS_AT', 'ENDS_AT', 'REGISTRATION_OPENS_AT', 'REGISTRATION_CLOSES_AT');

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "undecided_dates" "event_date"[] DEFAULT ARRAY[]::"event_date"[];

-- What Prisma can't say. Only drafts lack anything. --------------------------------------------------------------------------------

ALTER TABLE "event" ADD CONSTRAINT "event_undecided_dates" CHECK (
  "undecided_dates" IS NOT NULL AND ("state" = 'DRAFT' OR "undecided_dates" = '{}'));

-- Whether visitors read all they need: as `decidePublishing` in packages/domain says, without the time.
CREATE FUNCTION "is_complete"(e "event") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT e."undecided_dates" = '{}' AND e."titles" <> '{}' AND e."summaries" <> '{}' AND e."descriptions" <> '{}'
    AND cardinality(e."languages") > 0 AND (e."admission" <> 'REVIEW' OR e."decision_promised_at" IS NOT NULL)
$$;

-- No draft is published before it is complete, and no complete event loses anything afterwards.
CREATE FUNCTION "refuse_incomplete_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT "is_complete"(NEW) AND (OLD."state" = 'DRAFT' OR "is_complete"(OLD)) THEN
    RAISE EXCEPTION 'The event is not complete.' USING ERRCODE = 'check_violation', TABLE = 'event', CONSTRAINT = TG_NAME;
  END IF;
  IF OLD."state" = 'DRAFT' AND NOT (
      EXISTS (SELECT FROM "stakeholder_group" g WHERE g."event_id" = NEW."id")
      AND EXISTS (SELECT FROM "consent_text" c WHERE c."event_id" = NEW."id")) THEN
    RAISE EXCEPTION 'The event has no group or no consent.'
      USING ERRCODE = 'check_violation', TABLE = 'event', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "event_complete" BEFORE UPDATE ON "event" FOR EACH ROW WHEN (NEW."state" <> 'DRAFT')
  EXECUTE FUNCTION "refuse_incomplete_event"();
