-- AlterEnum
ALTER TYPE "attendance_method" ADD VALUE 'ANNOUNCED';

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "joining_counts" BOOLEAN NOT NULL DEFAULT false;

-- Where certificates were promised, joining earned them so far.
UPDATE "event" SET "joining_counts" = true WHERE "certificate_sessions" IS NOT NULL;
