-- AlterTable
ALTER TABLE "seat_tally" ADD COLUMN     "unconfirmed" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "group_tally" ADD COLUMN     "unconfirmed" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "awaits_confirmation" BOOLEAN NOT NULL DEFAULT false;

-- What the code must never do, the database refuses -------------------------------------------------

-- An unconfirmed address is held a seat for 20 minutes from registering, and never again.
ALTER TABLE "registration" ADD CONSTRAINT "registration_unconfirmed_briefly" CHECK (NOT "awaits_confirmation" OR "state" = 'WAITLISTED'
  OR ("state" = 'OFFERED' AND "offer_expires_at" <= "queued_at" + interval '20 minutes'));
ALTER TABLE "seat_tally" ADD CONSTRAINT "seat_tally_unconfirmed" CHECK ("unconfirmed" BETWEEN 0 AND "held");
ALTER TABLE "group_tally" ADD CONSTRAINT "group_tally_unconfirmed" CHECK ("unconfirmed" BETWEEN 0 AND "offered");

-- All unconfirmed holds together never grow beyond a tenth of the seats (one at least). They may be more for minutes where the plan shrank.
CREATE FUNCTION "refuse_unconfirmed_hoard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Too many seats are held for unconfirmed addresses.' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER "seat_tally_unconfirmed_few" BEFORE UPDATE ON "seat_tally" FOR EACH ROW
  WHEN (NEW."unconfirmed" > OLD."unconfirmed" AND NEW."unconfirmed" > greatest(1, NEW."total" / 10))
  EXECUTE FUNCTION "refuse_unconfirmed_hoard"();

-- Who waits for their address to be confirmed is in no lane, and costs lanes nothing, however many they are.
ALTER TABLE "registration" DROP CONSTRAINT "registration_heads_only_waiting";
ALTER TABLE "registration" ADD CONSTRAINT "registration_heads_only_waiting" CHECK (NOT "heads" OR ("state" = 'WAITLISTED' AND NOT "awaits_confirmation"));
DROP INDEX "registration_lane";
DROP INDEX "registration_line";
CREATE INDEX "registration_lane" ON "registration" ("event_id", "group_key", "priority" DESC, "queued_at", "id") WHERE "state" = 'WAITLISTED' AND NOT "awaits_confirmation";
CREATE INDEX "registration_line" ON "registration" ("event_id", "group_key", "organisation_key", "priority" DESC, "queued_at", "id") WHERE "state" = 'WAITLISTED' AND NOT "awaits_confirmation" AND "organisation_key" IS NOT NULL;
