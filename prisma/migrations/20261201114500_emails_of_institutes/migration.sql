-- AlterTable
ALTER TABLE "message" ADD COLUMN     "institute_id" TEXT;

-- What Prisma can't say -------------------------------------------------------

-- Emails that were written before.
UPDATE "message" m SET "institute_id" = i."institute_id" FROM "invitation" i
WHERE m."template" = 'invitation' AND m."data"->>'invitation' = i."id"::text;
UPDATE "message" m SET "institute_id" = w."institute_id" FROM "webhook" w
WHERE m."template" = 'webhook-stopped' AND m."data"->>'webhook' = w."id"::text;

-- What an institute's outbox lists of its own, newest first.
CREATE INDEX "message_of_institute" ON "message" ("institute_id", "enqueued_at", "id") WHERE "institute_id" IS NOT NULL;

-- What is about an event belongs to its host.
ALTER TABLE "message" ADD CONSTRAINT "message_of_event_or_institute" CHECK (num_nonnulls("event_id", "institute_id") <= 1);
