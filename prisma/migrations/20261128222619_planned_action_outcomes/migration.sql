-- AlterEnum
ALTER TYPE "planned_halt" ADD VALUE 'FAILED';

-- AlterTable
ALTER TABLE "planned_action" ADD COLUMN     "refused" JSONB NOT NULL DEFAULT '[]';

ALTER TABLE "planned_action" ADD CONSTRAINT "planned_action_lists_refused_rows"
  CHECK (jsonb_typeof("refused") = 'array' AND ("refused" = '[]' OR "state" IN ('DONE', 'HALTED')));
