-- A body can say that it is still considering, and that it speaks of one recommendation.
ALTER TYPE "uptake_kind" ADD VALUE 'UNDER_CONSIDERATION';

-- AlterTable
ALTER TABLE "uptake" ADD COLUMN "recommendation_id" UUID;

-- By hand ------------------------------------------------------------------------------------------------

-- As text: a value of a type can't be used in the transaction that adds it.
ALTER TABLE "uptake" DROP CONSTRAINT "uptake_evidence";
ALTER TABLE "uptake" ADD CONSTRAINT "uptake_evidence" CHECK (
  CASE WHEN "kind"::text IN ('NOT_TAKEN_UP', 'UNDER_CONSIDERATION') THEN "remark" IS NOT NULL
  ELSE "title" IS NOT NULL AND "document_date" IS NOT NULL AND "url" IS NOT NULL END);
