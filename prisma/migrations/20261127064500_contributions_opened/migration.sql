-- AlterTable
ALTER TABLE "event" ADD COLUMN     "contributions_opened_at" TIMESTAMPTZ(3);
