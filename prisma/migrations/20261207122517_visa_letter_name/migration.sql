-- AlterTable
ALTER TABLE "visa_letter" ADD COLUMN     "name" TEXT,
ADD COLUMN     "replaced_at" TIMESTAMPTZ(3);
-- Until now the name on a letter was the one stored when it was downloaded.
UPDATE "visa_letter" l SET "name" = coalesce(r."needs" -> 'passport-name' ->> 0, r."name")
FROM "registration" r WHERE r."id" = l."registration_id";
ALTER TABLE "visa_letter" ADD CONSTRAINT "visa_letter_of_nobody" CHECK (
  "registration_id" IS NOT NULL OR ("name" IS NULL AND "sealed_code" IS NULL));
ALTER TABLE "visa_letter" ADD CONSTRAINT "visa_letter_replaced" CHECK (
  "replaced_at" IS NULL OR "registration_id" IS NULL);
