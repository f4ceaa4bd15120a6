-- CreateEnum
CREATE TYPE "TranslatedText" AS ENUM ('TITLE', 'INTRODUCTION', 'METHOD', 'CORRECTION', 'TOPIC', 'FINDING', 'RECOMMENDATION');

-- AlterTable
ALTER TABLE "report" ADD COLUMN     "marks_stale" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "original_language" TEXT;

-- CreateTable
CREATE TABLE "text_change" (
    "id" BIGSERIAL NOT NULL,
    "event_id" TEXT NOT NULL,
    "kind" "TranslatedText" NOT NULL,
    "topic_id" UUID,
    "finding_id" UUID,
    "recommendation_id" UUID,
    "hashes" JSONB NOT NULL,
    "languages" TEXT[],
    "is_confirmation" BOOLEAN NOT NULL DEFAULT false,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" TEXT,
    "institute_id" TEXT,

    CONSTRAINT "text_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "text_change_event_id_id_idx" ON "text_change"("event_id", "id");

-- CreateIndex
CREATE INDEX "text_change_topic_id_idx" ON "text_change"("topic_id");

-- CreateIndex
CREATE INDEX "text_change_finding_id_idx" ON "text_change"("finding_id");

-- AddForeignKey
ALTER TABLE "text_change" ADD CONSTRAINT "text_change_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_change" ADD CONSTRAINT "text_change_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_change" ADD CONSTRAINT "text_change_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say. A change is of exactly what its kind says, and of at least one language. ----------------------------------------
ALTER TABLE "text_change" ADD CONSTRAINT "text_change_subject" CHECK (
  ("kind" = 'TOPIC') = ("topic_id" IS NOT NULL) AND ("kind" = 'FINDING') = ("finding_id" IS NOT NULL)
  AND ("kind" = 'RECOMMENDATION') = ("recommendation_id" IS NOT NULL));
ALTER TABLE "text_change" ADD CONSTRAINT "text_change_languages" CHECK (
  "languages" <> '{}' AND "languages" <@ ARRAY['en', 'es', 'pt_BR', 'fr'] AND jsonb_typeof("hashes") = 'object');
ALTER TABLE "report" ADD CONSTRAINT "report_original_language" CHECK ("original_language" IN ('en', 'es', 'pt_BR', 'fr'));

-- Reports that were composed before have the first language with a title, as their editors saw it first.
UPDATE "report" SET "original_language" = coalesce(
  (SELECT "language" FROM unnest(ARRAY['en', 'es', 'pt_BR', 'fr']) WITH ORDINALITY AS l("language", "place")
   WHERE "titles" ? "language" ORDER BY "place" LIMIT 1), 'en');
