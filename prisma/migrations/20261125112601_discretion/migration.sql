-- AlterTable
ALTER TABLE "event" ADD COLUMN     "hides_registered" BOOLEAN NOT NULL DEFAULT false;

