-- CreateEnum
CREATE TYPE "speaker_consent" AS ENUM ('NOT_ASKED', 'ASKED', 'GIVEN', 'RECORDED', 'WITHDRAWN');

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "speaker_id" UUID;

-- CreateTable
CREATE TABLE "speaker" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "is_anonymous" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "roles" JSONB NOT NULL,
    "biographies" JSONB NOT NULL DEFAULT '{}',
    "link" TEXT,
    "email" TEXT,
    "email_key" TEXT,
    "language" TEXT NOT NULL,
    "consent" "speaker_consent" NOT NULL DEFAULT 'NOT_ASKED',
    "consent_note" TEXT,
    "consent_at" TIMESTAMPTZ(3),
    "asked_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker_session" (
    "speaker_id" UUID NOT NULL,
    "session_id" TEXT NOT NULL,

    CONSTRAINT "speaker_session_pkey" PRIMARY KEY ("speaker_id","session_id")
);

-- CreateTable
CREATE TABLE "speaker_link" (
    "hash" BYTEA NOT NULL,
    "speaker_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "speaker_link_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "speaker_event_id_id_idx" ON "speaker"("event_id", "id");

-- CreateIndex
CREATE INDEX "speaker_email_key_idx" ON "speaker"("email_key");

-- CreateIndex
CREATE INDEX "speaker_session_session_id_idx" ON "speaker_session"("session_id");

-- CreateIndex
CREATE INDEX "speaker_link_speaker_id_idx" ON "speaker_link"("speaker_id");

-- AddForeignKey
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_session" ADD CONSTRAINT "speaker_session_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_session" ADD CONSTRAINT "speaker_session_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_link" ADD CONSTRAINT "speaker_link_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

-- Nearly no emails are to speakers.
CREATE INDEX "message_of_speaker" ON "message" ("speaker_id") WHERE "speaker_id" IS NOT NULL;

ALTER TABLE "message" DROP CONSTRAINT "message_about_one";
ALTER TABLE "message" ADD CONSTRAINT "message_about_one"
  CHECK (num_nonnulls("registration_id", "invitation_id", "focal_point_id", "replacement_id", "delivery_id", "companion_id", "speaker_id") <= 1);

-- Nothing is stored of an anonymous speaker that could be published by mistake.
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_named_or_anonymous" CHECK (
  CASE WHEN "is_anonymous"
    THEN "name" = '' AND "biographies" = '{}' AND "link" IS NULL AND "email" IS NULL AND "consent" = 'NOT_ASKED'
    ELSE "name" = btrim("name") AND char_length("name") BETWEEN 1 AND 200 END);
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_described" CHECK (jsonb_typeof("roles") = 'object' AND "roles" <> '{}');
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_link" CHECK ("link" ~ '^https://\S+$');
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_address" CHECK (("email" IS NULL) = ("email_key" IS NULL));
-- Who asks or agrees by a link has an address, and what is recorded says how.
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_consent" CHECK (
  ("consent" = 'NOT_ASKED') = ("consent_at" IS NULL)
  AND ("consent" NOT IN ('ASKED', 'GIVEN') OR ("email" IS NOT NULL AND "asked_at" IS NOT NULL))
  AND ("consent" <> 'RECORDED' OR coalesce(btrim("consent_note"), '') <> '')
  AND ("consent_note" IS NULL OR "consent" IN ('RECORDED', 'WITHDRAWN')));

CREATE FUNCTION "refuse_speaker_elsewhere"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "speaker" JOIN "session" USING ("event_id")
      WHERE "speaker"."id" = NEW."speaker_id" AND "session"."id" = NEW."session_id") THEN
    RAISE EXCEPTION 'A speaker speaks in sessions of their event.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "speaker_of_event" BEFORE INSERT OR UPDATE ON "speaker_session"
  FOR EACH ROW EXECUTE FUNCTION "refuse_speaker_elsewhere"();

-- What a person agreed to is what is published: other words need another consent.
CREATE FUNCTION "refuse_other_words_under_consent"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What a speaker agreed to doesn''t change under their consent.' USING ERRCODE = 'check_violation';
END
$$;
CREATE TRIGGER "speaker_words_agreed_to" BEFORE UPDATE ON "speaker" FOR EACH ROW
  WHEN (NEW."consent" IN ('GIVEN', 'RECORDED') AND OLD."consent" = NEW."consent" AND OLD."consent_at" = NEW."consent_at"
    AND (OLD."name", OLD."roles", OLD."biographies", OLD."link") IS DISTINCT FROM (NEW."name", NEW."roles", NEW."biographies", NEW."link"))
  EXECUTE FUNCTION "refuse_other_words_under_consent"();
