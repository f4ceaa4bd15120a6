-- AlterTable
ALTER TABLE "event" ADD COLUMN     "previous_starts_at" TIMESTAMPTZ(3),
ADD COLUMN     "reschedule_reasons" JSONB NOT NULL DEFAULT '{}';

-- What Prisma can't say. ---------------------------------------------------------------------------------------------------------

ALTER TABLE "event" ADD CONSTRAINT "event_start_changed" CHECK ("previous_starts_at" <> "starts_at");
