-- CreateEnum
CREATE TYPE "affiliation_shown" AS ENUM ('SHOWN', 'HIDDEN', 'PERSONAL_CAPACITY');

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "affiliation" "affiliation_shown" NOT NULL DEFAULT 'SHOWN',
ADD COLUMN     "pseudonym" TEXT;

-- What the code must never do, the database refuses -------------------------------------------------

-- Only whom lists don't name has another name there, and it goes with everything else that tells of them.
ALTER TABLE "registration" ADD CONSTRAINT "registration_pseudonym_of_protected"
  CHECK ("pseudonym" IS NULL OR ("protected" AND "pseudonym" <> '' AND "erased_at" IS NULL));
