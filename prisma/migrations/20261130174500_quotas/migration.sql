-- CreateEnum
CREATE TYPE "quota_subject" AS ENUM ('COUNTRY', 'REGION', 'LANGUAGE', 'ANSWER');

-- CreateTable
CREATE TABLE "quota" (
    "event_id" TEXT NOT NULL,
    "subject" "quota_subject" NOT NULL,
    "question_key" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL,
    "minimum" INTEGER NOT NULL,
    "target" INTEGER,
    "maximum" INTEGER,
    "position" INTEGER NOT NULL,

    CONSTRAINT "quota_pkey" PRIMARY KEY ("event_id","subject","question_key","value")
);

-- AddForeignKey
ALTER TABLE "quota" ADD CONSTRAINT "quota_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

ALTER TABLE "quota"
  ADD CONSTRAINT "quota_limits" CHECK (
    "minimum" >= 0 AND "minimum" <= coalesce("maximum", "minimum") AND "minimum" <= coalesce("target", "minimum")
    AND coalesce("target", 0) <= coalesce("maximum", "target", 0)),
  ADD CONSTRAINT "quota_question" CHECK (("subject" = 'ANSWER') = ("question_key" <> '')),
  ADD CONSTRAINT "quota_value" CHECK (
    CASE "subject"
      WHEN 'COUNTRY' THEN "value" ~ '^[A-Z]{2}$'
      WHEN 'REGION' THEN "value" ~ '^[0-9]{3}$'
      WHEN 'LANGUAGE' THEN "value" ~ '^[a-z]{2}$'
      ELSE "value" <> ''
    END);

-- A quota of answers counts what the form offers. Looked at when the transaction ends: an update of the form replaces all its questions.
CREATE FUNCTION "refuse_stray_quota"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "quota" q WHERE q."event_id" = coalesce(NEW."event_id", OLD."event_id") AND q."subject" = 'ANSWER'
      AND NOT EXISTS (
        SELECT FROM "question" a WHERE a."event_id" = q."event_id" AND a."key" = q."question_key"
          AND (a."kind" = 'YES_NO' AND q."value" IN ('yes', 'no')
            OR a."kind" IN ('ONE_CHOICE', 'SEVERAL_CHOICES')
              AND a."options" @> jsonb_build_array(jsonb_build_object('key', q."value"))))
  ) THEN
    RAISE EXCEPTION 'A quota counts an answer that the form does not offer.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER "quota_of_offered_answer" AFTER INSERT OR UPDATE ON "quota"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_stray_quota"();
CREATE CONSTRAINT TRIGGER "question_of_quota" AFTER UPDATE OR DELETE ON "question"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_stray_quota"();
