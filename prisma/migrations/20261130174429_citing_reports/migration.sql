-- AlterTable
ALTER TABLE "report" ADD COLUMN     "doi" TEXT,
ADD COLUMN     "isbn" TEXT,
ADD COLUMN     "licence" TEXT;

-- What Prisma can't say. As `packages/schema/src/citing.ts` has them.
ALTER TABLE "report" ADD CONSTRAINT "report_citation" CHECK (
  ("licence" IS NULL OR "licence" IN ('CC0_1_0', 'CC_BY_4_0', 'CC_BY_SA_4_0', 'CC_BY_ND_4_0', 'CC_BY_NC_4_0', 'CC_BY_NC_SA_4_0', 'CC_BY_NC_ND_4_0'))
  AND ("doi" IS NULL OR "doi" ~ '^10\.\d{4,9}(\.\d+)*/\S+$')
  AND ("isbn" IS NULL OR replace("isbn", '-', '') ~ '^97[89]\d{10}$'));
