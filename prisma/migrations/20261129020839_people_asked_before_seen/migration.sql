-- AlterTable
ALTER TABLE "event_grant" ADD COLUMN     "asks_registered" BOOLEAN NOT NULL DEFAULT false;
