-- AlterTable
ALTER TABLE "planned_action" ADD COLUMN     "emailed" INTEGER;

ALTER TABLE "planned_action" ADD CONSTRAINT "planned_action_emails_when_done"
  CHECK ("emailed" IS NULL OR ("emailed" >= 0 AND "state" = 'DONE'));
