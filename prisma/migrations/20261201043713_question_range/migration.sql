-- AlterTable
ALTER TABLE "question" ADD COLUMN     "maximum" INTEGER,
ADD COLUMN     "minimum" INTEGER;

-- AlterTable
ALTER TABLE "follow_up_question" ADD COLUMN     "maximum" INTEGER,
ADD COLUMN     "minimum" INTEGER;
