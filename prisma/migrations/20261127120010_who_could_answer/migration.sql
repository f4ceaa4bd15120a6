-- DropForeignKey
ALTER TABLE "contribution_file" DROP CONSTRAINT "contribution_file_contribution_id_fkey";

-- AlterTable
ALTER TABLE "validation_round" ADD COLUMN     "invited" INTEGER;

-- DropTable
DROP TABLE "contribution_file";

-- DropEnum
DROP TYPE "contribution_file_kind";
