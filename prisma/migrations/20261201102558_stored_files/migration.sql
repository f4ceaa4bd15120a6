-- CreateEnum
CREATE TYPE "stored_file_purpose" AS ENUM ('EVENT_IMAGE');

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "purpose" "stored_file_purpose" NOT NULL,
    "media_type" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_image" (
    "event_id" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "left" DOUBLE PRECISION NOT NULL,
    "top" DOUBLE PRECISION NOT NULL,
    "width" DOUBLE PRECISION NOT NULL,
    "alts" JSONB NOT NULL,
    "image" BYTEA NOT NULL,
    "small" BYTEA NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "event_image_pkey" PRIMARY KEY ("event_id")
);

-- CreateIndex
CREATE INDEX "stored_file_event_id_idx" ON "stored_file"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_image_source_id_key" ON "event_image"("source_id");

-- CreateIndex
CREATE INDEX "event_image_digest_idx" ON "event_image"("digest");

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_image" ADD CONSTRAINT "event_image_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_image" ADD CONSTRAINT "event_image_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "stored_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

-- Pictures are compressed already.
ALTER TABLE "stored_file" ALTER COLUMN "content" SET STORAGE EXTERNAL;
ALTER TABLE "event_image" ALTER COLUMN "image" SET STORAGE EXTERNAL, ALTER COLUMN "small" SET STORAGE EXTERNAL;

-- Only what we encoded ourselves: an upload of another type, or one that wasn't read, has no place.
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_type" CHECK ("media_type" = 'image/webp');
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_size" CHECK ("size" = octet_length("content") AND "size" > 0);
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_pixels" CHECK ("width" > 0 AND "height" > 0);
ALTER TABLE "event_image" ADD CONSTRAINT "event_image_frame" CHECK (
  "left" >= 0 AND "top" >= 0 AND "top" <= 1 AND "width" > 0 AND "left" + "width" <= 1.000001);
ALTER TABLE "event_image" ADD CONSTRAINT "event_image_described" CHECK (jsonb_typeof("alts") = 'object' AND "alts" <> '{}');
ALTER TABLE "event_image" ADD CONSTRAINT "event_image_digest" CHECK ("digest" ~ '^[0-9a-f]{64}$');

CREATE FUNCTION "refuse_image_of_another_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "stored_file" f
      WHERE f."id" = NEW."source_id" AND f."event_id" = NEW."event_id" AND f."purpose" = 'EVENT_IMAGE') THEN
    RAISE EXCEPTION 'The picture of an event is cut from a file of that event.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "image_of_event" BEFORE INSERT OR UPDATE ON "event_image"
  FOR EACH ROW EXECUTE FUNCTION "refuse_image_of_another_event"();
