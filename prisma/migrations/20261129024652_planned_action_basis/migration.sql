-- AlterTable
ALTER TABLE "planned_action" ADD COLUMN     "basis" JSONB NOT NULL DEFAULT '{}';

ALTER TABLE "planned_action" ADD CONSTRAINT "planned_action_keeps_basis_until_it_ends"
  CHECK (jsonb_typeof("basis") = 'object' AND ("state" NOT IN ('UNDONE', 'DONE') OR "basis" = '{}'));
