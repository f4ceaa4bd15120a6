-- CreateTable
CREATE TABLE "speaker_picture" (
    "speaker_id" UUID NOT NULL,
    "image" BYTEA NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "speaker_picture_pkey" PRIMARY KEY ("speaker_id")
);

-- CreateIndex
CREATE INDEX "speaker_picture_digest_idx" ON "speaker_picture"("digest");

-- AddForeignKey
ALTER TABLE "speaker_picture" ADD CONSTRAINT "speaker_picture_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

-- Compressed already.
ALTER TABLE "speaker_picture" ALTER COLUMN "image" SET STORAGE EXTERNAL;
ALTER TABLE "speaker_picture" ADD CONSTRAINT "speaker_picture_digest" CHECK ("digest" ~ '^[0-9a-f]{64}$');

-- What a person agreed to is what is published: another picture needs another consent, and nobody recognises an anonymous speaker.
CREATE FUNCTION "refuse_picture_without_question"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "speaker" s
      WHERE s."id" = NEW."speaker_id" AND (s."is_anonymous" OR s."consent" IN ('GIVEN', 'RECORDED'))) THEN
    RAISE EXCEPTION 'A picture is set before a speaker agrees, and an anonymous one has none.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "speaker_picture_agreed_to" BEFORE INSERT OR UPDATE ON "speaker_picture"
  FOR EACH ROW EXECUTE FUNCTION "refuse_picture_without_question"();
