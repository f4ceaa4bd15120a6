-- AlterEnum
ALTER TYPE "question_kind" ADD VALUE 'FILE';

-- AlterTable
ALTER TABLE "question" ADD COLUMN     "file_types" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "answer_file" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "question_key" TEXT NOT NULL,
    "registration_id" UUID,
    "media_type" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "answer_file_event_id_idx" ON "answer_file"("event_id");

-- CreateIndex
CREATE INDEX "answer_file_registration_id_idx" ON "answer_file"("registration_id");

-- AddForeignKey
ALTER TABLE "answer_file" ADD CONSTRAINT "answer_file_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_file" ADD CONSTRAINT "answer_file_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

-- PDFs and pictures are compressed already.
ALTER TABLE "answer_file" ALTER COLUMN "content" SET STORAGE EXTERNAL;

-- Only what we wrote ourselves.
ALTER TABLE "answer_file" ADD CONSTRAINT "answer_file_type" CHECK (
  "media_type" IN ('application/pdf', 'image/jpeg', 'image/png'));
ALTER TABLE "answer_file" ADD CONSTRAINT "answer_file_size" CHECK (
  "size" = octet_length("content") AND "size" BETWEEN 1 AND 5 * 1024 * 1024);

-- A file never changes hands, except within its event: when two registrations of a person are merged.
CREATE FUNCTION "refuse_answer_of_another_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."registration_id" IS NOT NULL AND NOT EXISTS (
      SELECT FROM "registration" r WHERE r."id" = NEW."registration_id" AND r."event_id" = NEW."event_id") THEN
    RAISE EXCEPTION 'A file answers a question of its own event.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "answer_of_event" BEFORE INSERT OR UPDATE OF "registration_id", "event_id" ON "answer_file"
  FOR EACH ROW EXECUTE FUNCTION "refuse_answer_of_another_event"();
