-- AlterTable
ALTER TABLE "draw" ADD COLUMN     "without_chance" JSONB;
