-- AlterEnum
ALTER TYPE "event_state" ADD VALUE 'POSTPONED';

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "postpone_reasons" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "postponed_at" TIMESTAMPTZ(3);

-- What Prisma can't say. A new value of an enum can't be used in the transaction that adds it, so states are compared as text. -------

ALTER TABLE "event" ADD CONSTRAINT "event_postponed_at" CHECK (("state"::text = 'POSTPONED') = ("postponed_at" IS NOT NULL));

-- A published event is postponed until it has new dates or is called off. No seat is held meanwhile until an address is confirmed.
CREATE FUNCTION "refuse_postponing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."state"::text = 'POSTPONED' AND (OLD."state"::text <> 'PUBLISHED' OR EXISTS (
      SELECT FROM "registration" r WHERE r."event_id" = NEW."id" AND r."state" = 'OFFERED' AND r."awaits_confirmation")) THEN
    RAISE EXCEPTION 'The event is not published, or a seat is held until an address is confirmed.'
      USING ERRCODE = 'check_violation', TABLE = 'event', CONSTRAINT = TG_NAME;
  END IF;
  IF OLD."state"::text = 'POSTPONED' AND NEW."state"::text NOT IN ('PUBLISHED', 'CALLED_OFF') THEN
    RAISE EXCEPTION 'The event is postponed.' USING ERRCODE = 'check_violation', TABLE = 'event', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "event_postponed_until_dated" BEFORE UPDATE OF "state" ON "event" FOR EACH ROW
  WHEN (OLD."state" IS DISTINCT FROM NEW."state") EXECUTE FUNCTION "refuse_postponing"();

-- At a postponed event nobody registers and standings stay; people can only leave. Offers end where it is called off.
CREATE FUNCTION "refuse_seat_when_postponed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "event" e WHERE e."id" = NEW."event_id" AND e."state"::text = 'POSTPONED') THEN
    RAISE EXCEPTION 'The event is postponed.' USING ERRCODE = 'check_violation', TABLE = 'registration', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION "refuse_registrations_when_called_off"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "sent" s JOIN "event" e ON e."id" = s."event_id" AND e."state"::text IN ('CALLED_OFF', 'POSTPONED')) THEN
    RAISE EXCEPTION 'The event was called off or is postponed.'
      USING ERRCODE = 'check_violation', TABLE = 'registration', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "registration_stays_when_postponed" BEFORE UPDATE OF "state" ON "registration" FOR EACH ROW
  WHEN (OLD."state" IS DISTINCT FROM NEW."state" AND NEW."state" NOT IN ('WITHDRAWN', 'LAPSED'))
  EXECUTE FUNCTION "refuse_seat_when_postponed"();

-- A message that was scheduled is not sent while the event has no dates.
ALTER TABLE "letter" DROP CONSTRAINT "letter_halted";
ALTER TABLE "letter" ADD CONSTRAINT "letter_halted" CHECK (
  ("stage" = 'HALTED') = ("halt_reason" IS NOT NULL)
  AND "halt_reason" IN ('NO_LONGER_ALLOWED', 'NOBODY', 'EVENT_CALLED_OFF', 'EVENT_POSTPONED'));
