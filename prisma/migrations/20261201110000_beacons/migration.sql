-- CreateEnum
CREATE TYPE "beacon_source" AS ENUM ('DRAND_QUICKNET');

-- AlterTable
ALTER TABLE "draw" ADD COLUMN     "beacon_source" "beacon_source",
ADD COLUMN     "beacon_value" TEXT;

-- What Prisma can't say -------------------------------------------------------

ALTER TABLE "draw"
  ADD CONSTRAINT "draw_beacon" CHECK (
    "beacon_value" IS NULL OR ("beacon_source" IS NOT NULL AND "committed_at" IS NOT NULL AND "beacon_value" ~ '^[0-9a-f]{64}$'));

-- Which beacon takes part is fixed when the draw is prepared, and its value once it was entered.
CREATE FUNCTION "refuse_other_beacon"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."beacon_source" IS DISTINCT FROM OLD."beacon_source"
    OR (OLD."beacon_value" IS NOT NULL AND NEW."beacon_value" IS DISTINCT FROM OLD."beacon_value")
  THEN
    RAISE EXCEPTION 'The beacon of a draw stays.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "draw_beacon_stays" BEFORE UPDATE ON "draw" FOR EACH ROW EXECUTE FUNCTION "refuse_other_beacon"();
