-- AlterTable
ALTER TABLE "quota" DROP CONSTRAINT "quota_pkey",
ADD COLUMN     "crossed_subject" "quota_subject",
ADD COLUMN     "crossed_question_key" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "crossed_value" TEXT NOT NULL DEFAULT '',
ADD CONSTRAINT "quota_pkey" PRIMARY KEY ("event_id", "position");

-- What Prisma can't say -------------------------------------------------------

CREATE UNIQUE INDEX "quota_facts" ON "quota" ("event_id", "subject", "question_key", "value", "crossed_subject", "crossed_question_key", "crossed_value")
  NULLS NOT DISTINCT;

ALTER TABLE "quota"
  ADD CONSTRAINT "quota_crossed_question" CHECK (("crossed_subject" IS NOT DISTINCT FROM 'ANSWER') = ("crossed_question_key" <> '')),
  ADD CONSTRAINT "quota_crossed_value" CHECK (
    CASE "crossed_subject"
      WHEN 'COUNTRY' THEN "crossed_value" ~ '^[A-Z]{2}$'
      WHEN 'REGION' THEN "crossed_value" ~ '^[0-9]{3}$'
      WHEN 'LANGUAGE' THEN "crossed_value" ~ '^[a-z]{2}$'
      WHEN 'ANSWER' THEN "crossed_value" <> ''
      ELSE "crossed_value" = ''
    END),
  ADD CONSTRAINT "quota_crosses_another" CHECK (
    "crossed_subject" IS NULL OR ("subject", "question_key") <> ("crossed_subject", "crossed_question_key"));

-- Both facts of a crossing may be answers.
CREATE OR REPLACE FUNCTION "refuse_stray_quota"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "quota" q
      CROSS JOIN LATERAL (VALUES (q."subject", q."question_key", q."value"), (q."crossed_subject", q."crossed_question_key", q."crossed_value"))
        AS f ("subject", "question_key", "value")
      WHERE q."event_id" = coalesce(NEW."event_id", OLD."event_id") AND f."subject" = 'ANSWER'
      AND NOT EXISTS (
        SELECT FROM "question" a WHERE a."event_id" = q."event_id" AND a."key" = f."question_key"
          AND (a."kind" = 'YES_NO' AND f."value" IN ('yes', 'no')
            OR a."kind" IN ('ONE_CHOICE', 'SEVERAL_CHOICES')
              AND a."options" @> jsonb_build_array(jsonb_build_object('key', f."value"))))
  ) THEN
    RAISE EXCEPTION 'A quota counts an answer that the form does not offer.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
