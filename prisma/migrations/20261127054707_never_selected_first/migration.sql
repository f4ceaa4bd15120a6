-- AlterTable
ALTER TABLE "event" ADD COLUMN     "never_selected_first" BOOLEAN NOT NULL DEFAULT false;
