-- CreateEnum
CREATE TYPE "need_kind" AS ENUM ('ACCESS', 'DIET');

-- AlterEnum
ALTER TYPE "retention_field" ADD VALUE 'NEEDS';

-- AlterTable
ALTER TABLE "question" ADD COLUMN     "need" "need_kind";

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "needs" JSONB NOT NULL DEFAULT '{}';

-- By hand ---------------------------------------------------------------------------------------------

-- Nobody has to say what they need.
ALTER TABLE "question" ADD CONSTRAINT "question_need_is_optional" CHECK ("need" IS NULL OR NOT "required");

-- P9: what was erased is gone from the row.
ALTER TABLE "registration" ADD CONSTRAINT "registration_erased_without_needs" CHECK ("erased_at" IS NULL OR "needs" = '{}');

-- Those who prepare the day look for the few who need something.
CREATE INDEX "registration_with_needs" ON "registration" ("event_id", "id") WHERE "needs" <> '{}';
