-- AlterTable
ALTER TABLE "sign_in_mail" ADD COLUMN     "asked_by" BYTEA;

-- AlterTable
ALTER TABLE "sign_in_try" RENAME COLUMN "email_key" TO "asked_by";

-- RenameIndex
ALTER INDEX "sign_in_try_email_key_tried_at_idx" RENAME TO "sign_in_try_asked_by_tried_at_idx";

-- What Prisma can't say. -----------------------------------------------------------------------------------------------

-- Nobody knows which browsers asked for the codes that were sent before. Their links go on working.
UPDATE "sign_in_mail" SET "code_hash" = NULL WHERE "code_hash" IS NOT NULL;

ALTER TABLE "sign_in_mail" ADD CONSTRAINT "sign_in_mail_code_of_browser" CHECK (("code_hash" IS NULL) = ("asked_by" IS NULL));
-- Dropping the column of tries had dropped this as well.
ALTER TABLE "sign_in_mail" ADD CONSTRAINT "sign_in_mail_is_short_lived" CHECK (
  "expires_at" <= "made_at" + interval '10 minutes' AND octet_length("link_hash") = 32
  AND ("code_hash" IS NULL OR (octet_length("code_hash") = 32 AND octet_length("asked_by") = 32)));
