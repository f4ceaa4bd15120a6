-- AlterEnum
ALTER TYPE "event_state" ADD VALUE 'CALLED_OFF';

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "called_off_at" TIMESTAMPTZ(3),
ADD COLUMN     "call_off_reasons" JSONB NOT NULL DEFAULT '{}';

-- What Prisma can't say. A new value of an enum can't be used in the transaction that adds it, so states are compared as text. -------

ALTER TABLE "event" ADD CONSTRAINT "event_called_off_at" CHECK (("state"::text = 'CALLED_OFF') = ("called_off_at" IS NOT NULL));

-- Calling off is final, and leaves no offer.
CREATE FUNCTION "refuse_after_calling_off"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state"::text = 'CALLED_OFF' THEN
    RAISE EXCEPTION 'The event was called off.' USING ERRCODE = 'check_violation', TABLE = 'event', CONSTRAINT = TG_NAME;
  END IF;
  IF NEW."state"::text = 'CALLED_OFF'
      AND EXISTS (SELECT FROM "registration" r WHERE r."event_id" = NEW."id" AND r."state" = 'OFFERED') THEN
    RAISE EXCEPTION 'A seat is still offered.' USING ERRCODE = 'check_violation', TABLE = 'event', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "event_called_off_for_good" BEFORE UPDATE OF "state" ON "event" FOR EACH ROW
  WHEN (OLD."state" IS DISTINCT FROM NEW."state") EXECUTE FUNCTION "refuse_after_calling_off"();

-- At an event that was called off, nobody registers and standings stay; people can only leave.
CREATE FUNCTION "refuse_seat_when_called_off"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "event" e WHERE e."id" = NEW."event_id" AND e."state"::text = 'CALLED_OFF') THEN
    RAISE EXCEPTION 'The event was called off.' USING ERRCODE = 'check_violation', TABLE = 'registration', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "registration_not_when_called_off" BEFORE INSERT ON "registration" FOR EACH ROW
  EXECUTE FUNCTION "refuse_seat_when_called_off"();
CREATE TRIGGER "registration_stays_when_called_off" BEFORE UPDATE OF "state" ON "registration" FOR EACH ROW
  WHEN (OLD."state" IS DISTINCT FROM NEW."state" AND NEW."state" <> 'WITHDRAWN')
  EXECUTE FUNCTION "refuse_seat_when_called_off"();

-- A message that was scheduled is not sent once the event is called off.
ALTER TABLE "letter" DROP CONSTRAINT "letter_halted";
ALTER TABLE "letter" ADD CONSTRAINT "letter_halted" CHECK (
  ("stage" = 'HALTED') = ("halt_reason" IS NOT NULL)
  AND "halt_reason" IN ('NO_LONGER_ALLOWED', 'NOBODY', 'EVENT_CALLED_OFF'));
