-- AlterTable
ALTER TABLE "event" ADD COLUMN     "archived_at" TIMESTAMPTZ(3);

-- What Prisma can't say. ---------------------------------------------------------------------------------------------------------

-- Only what is over or was called off is archived.
ALTER TABLE "event" ADD CONSTRAINT "event_archived_when_over" CHECK (
  "archived_at" IS NULL OR "state"::text = 'CALLED_OFF' OR ("state"::text = 'PUBLISHED' AND "archived_at" >= "ends_at"));
