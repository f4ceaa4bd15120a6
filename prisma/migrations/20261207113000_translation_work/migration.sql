-- CreateTable
CREATE TABLE "translation" (
    "event_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "translator_id" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "due_on" DATE,
    "assigned_by" TEXT NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_by" TEXT,
    "reviewer_institute_id" TEXT,
    "reviewed_at" TIMESTAMPTZ(3),
    "reviewed_hash" TEXT,

    CONSTRAINT "translation_pkey" PRIMARY KEY ("event_id","language")
);

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say. Another person than the translator reviews it, and a review is whole. ---------------------------------------------
ALTER TABLE "translation" ADD CONSTRAINT "translation_review" CHECK (
  "reviewed_by" <> "translator_id"
  AND num_nulls("reviewed_by", "reviewer_institute_id", "reviewed_at", "reviewed_hash") IN (0, 4));
ALTER TABLE "translation" ADD CONSTRAINT "translation_language" CHECK ("language" IN ('en', 'es', 'pt_BR', 'fr'));
