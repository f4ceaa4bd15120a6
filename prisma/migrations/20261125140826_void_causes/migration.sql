-- CreateEnum
CREATE TYPE "countersign_void_cause" AS ENUM ('GRANT_ENDED', 'OVERTAKEN', 'ASKER_MAY_NOT', 'NOBODY_LEFT');

-- AlterTable
ALTER TABLE "countersign_request" ADD COLUMN     "void_because" "countersign_void_cause";

-- Of what became void before, nothing says why: that is left as it is.
ALTER TABLE "countersign_request" ADD CONSTRAINT "countersign_request_void" CHECK (("state" = 'VOID') = ("void_because" IS NOT NULL)) NOT VALID;
