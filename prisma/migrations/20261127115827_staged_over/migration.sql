-- AlterEnum
ALTER TYPE "bulk_outcome" ADD VALUE 'KEPT';

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "staged_over" JSONB;

-- AlterTable
ALTER TABLE "bulk_action" ADD COLUMN     "kept" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "restored" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "registration" ADD CONSTRAINT "registration_staged_over_something" CHECK ("staged_over" IS NULL OR "staged" IS NOT NULL);
ALTER TABLE "bulk_action" DROP CONSTRAINT "bulk_action_counts", ADD CONSTRAINT "bulk_action_counts" CHECK (0 <= "done" AND 0 <= "refused"
  AND "done" + "refused" <= "total" AND 0 <= "restored" AND "restored" <= "undone" AND 0 <= "kept" AND "undone" + "kept" <= "done"
  AND ("ended_at" IS NULL) = ("state" IN ('RUNNING', 'UNDOING')));
