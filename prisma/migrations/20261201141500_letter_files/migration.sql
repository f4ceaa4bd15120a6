-- CreateTable
CREATE TABLE "letter_file" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "letter_id" UUID,
    "position" INTEGER,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "letter_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "letter_file_event_id_idx" ON "letter_file"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "letter_file_letter_id_position_key" ON "letter_file"("letter_id", "position");

-- AddForeignKey
ALTER TABLE "letter_file" ADD CONSTRAINT "letter_file_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_file" ADD CONSTRAINT "letter_file_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

-- PDFs and pictures are compressed already.
ALTER TABLE "letter_file" ALTER COLUMN "content" SET STORAGE EXTERNAL;

-- Only what we wrote ourselves.
ALTER TABLE "letter_file" ADD CONSTRAINT "letter_file_type" CHECK (
  "media_type" IN ('application/pdf', 'image/jpeg', 'image/png'));
ALTER TABLE "letter_file" ADD CONSTRAINT "letter_file_size" CHECK (
  "size" = octet_length("content") AND "size" BETWEEN 1 AND 5 * 1024 * 1024);
ALTER TABLE "letter_file" ADD CONSTRAINT "letter_file_digest" CHECK ("digest" ~ '^[0-9a-f]{64}$');
ALTER TABLE "letter_file" ADD CONSTRAINT "letter_file_position" CHECK (
  ("letter_id" IS NULL) = ("position" IS NULL) AND "position" BETWEEN 0 AND 2);

CREATE FUNCTION "refuse_file_of_another_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."letter_id" IS NOT NULL AND NOT EXISTS (
      SELECT FROM "letter" l WHERE l."id" = NEW."letter_id" AND l."event_id" = NEW."event_id") THEN
    RAISE EXCEPTION 'A file is sent with a letter of its own event.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "letter_of_event" BEFORE INSERT OR UPDATE OF "letter_id", "event_id" ON "letter_file"
  FOR EACH ROW EXECUTE FUNCTION "refuse_file_of_another_event"();
