-- AlterEnum
ALTER TYPE "quota_subject" ADD VALUE 'FIRST_TIME' BEFORE 'ANSWER';

-- What Prisma can't say -------------------------------------------------------

-- Without the new value by name, which can't be used before this transaction ends.
ALTER TABLE "quota"
  DROP CONSTRAINT "quota_crossed_value",
  ADD CONSTRAINT "quota_crossed_value" CHECK (
    CASE
      WHEN "crossed_subject" IS NULL THEN "crossed_value" = ''
      WHEN "crossed_subject" = 'COUNTRY' THEN "crossed_value" ~ '^[A-Z]{2}$'
      WHEN "crossed_subject" = 'REGION' THEN "crossed_value" ~ '^[0-9]{3}$'
      WHEN "crossed_subject" = 'LANGUAGE' THEN "crossed_value" ~ '^[a-z]{2}$'
      ELSE "crossed_value" <> ''
    END);
