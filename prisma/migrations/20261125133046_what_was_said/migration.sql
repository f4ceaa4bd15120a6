-- CreateEnum
CREATE TYPE "session_rule" AS ENUM ('CHATHAM_HOUSE', 'ON_RECORD', 'CLOSED');

-- CreateEnum
CREATE TYPE "attribution" AS ENUM ('NAMED', 'GROUP', 'RAPPORTEURS');

-- CreateEnum
CREATE TYPE "note_kind" AS ENUM ('CONCERN', 'PROPOSAL', 'EVIDENCE', 'QUESTION', 'AGREEMENT', 'DISAGREEMENT');

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "contribution_words" INTEGER NOT NULL DEFAULT 2000,
ADD COLUMN     "contributions_until" TIMESTAMPTZ(3),
ADD COLUMN     "disclosure_threshold" INTEGER NOT NULL DEFAULT 3;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "rule" "session_rule" NOT NULL DEFAULT 'CHATHAM_HOUSE';

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "parent_id" UUID,
    "position" INTEGER NOT NULL,
    "titles" JSONB NOT NULL,
    "questions" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contribution" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "attribution" "attribution" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "session_id" TEXT NOT NULL,
    "topic_id" UUID,
    "kind" "note_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "group_keys" TEXT[],
    "institute_id" TEXT NOT NULL,
    "written_by" TEXT NOT NULL,
    "heard_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "topic_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "texts" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding_note" (
    "finding_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,

    CONSTRAINT "finding_note_pkey" PRIMARY KEY ("finding_id","note_id")
);

-- CreateTable
CREATE TABLE "finding_contribution" (
    "finding_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,

    CONSTRAINT "finding_contribution_pkey" PRIMARY KEY ("finding_id","contribution_id")
);

-- CreateIndex
CREATE INDEX "topic_event_id_parent_id_position_idx" ON "topic"("event_id", "parent_id", "position");

-- CreateIndex
CREATE INDEX "contribution_topic_id_created_at_id_idx" ON "contribution"("topic_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_registration_id_topic_id_key" ON "contribution"("registration_id", "topic_id");

-- CreateIndex
CREATE INDEX "note_session_id_heard_at_id_idx" ON "note"("session_id", "heard_at", "id");

-- CreateIndex
CREATE INDEX "note_topic_id_idx" ON "note"("topic_id");

-- CreateIndex
CREATE INDEX "finding_event_id_topic_id_position_idx" ON "finding"("event_id", "topic_id", "position");

-- CreateIndex
CREATE INDEX "finding_note_note_id_idx" ON "finding_note"("note_id");

-- CreateIndex
CREATE INDEX "finding_contribution_contribution_id_idx" ON "finding_contribution"("contribution_id");

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_note" ADD CONSTRAINT "finding_note_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_note" ADD CONSTRAINT "finding_note_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_contribution" ADD CONSTRAINT "finding_contribution_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_contribution" ADD CONSTRAINT "finding_contribution_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the code must never do
ALTER TABLE "event" ADD CONSTRAINT "event_disclosure_threshold" CHECK ("disclosure_threshold" >= 3);
ALTER TABLE "event" ADD CONSTRAINT "event_contribution_words" CHECK ("contribution_words" BETWEEN 50 AND 10000);
ALTER TABLE "topic" ADD CONSTRAINT "topic_not_within_itself" CHECK ("parent_id" IS DISTINCT FROM "id");
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_has_words" CHECK ("words" >= 1 AND length("text") <= 200000);
ALTER TABLE "note" ADD CONSTRAINT "note_is_short" CHECK (length("text") BETWEEN 1 AND 2000);
ALTER TABLE "note" ADD CONSTRAINT "note_of_groups" CHECK (cardinality("group_keys") BETWEEN 1 AND 20);
