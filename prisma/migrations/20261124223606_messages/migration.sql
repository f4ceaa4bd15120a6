-- CreateEnum
CREATE TYPE "letter_kind" AS ENUM ('SERVICE', 'NEWS');

-- CreateEnum
CREATE TYPE "letter_stage" AS ENUM ('DRAFT', 'SCHEDULED', 'STARTED', 'HALTED');

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "bounced_at" TIMESTAMPTZ(3),
ADD COLUMN     "letter_id" UUID,
ADD COLUMN     "refused_at" TIMESTAMPTZ(3),
ADD COLUMN     "server_said" TEXT;

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "grant_id" UUID,
    "author_id" TEXT NOT NULL,
    "kind" "letter_kind" NOT NULL,
    "subjects" JSONB NOT NULL,
    "texts" JSONB NOT NULL,
    "filter" JSONB NOT NULL,
    "stage" "letter_stage" NOT NULL DEFAULT 'DRAFT',
    "scheduled_for" TIMESTAMPTZ(3),
    "halted_because" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "recipients" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_template" (
    "id" UUID NOT NULL,
    "institute_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "letter_kind" NOT NULL,
    "subjects" JSONB NOT NULL,
    "texts" JSONB NOT NULL,

    CONSTRAINT "letter_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "news_stop" (
    "event_id" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "stopped_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "news_stop_pkey" PRIMARY KEY ("event_id","email_key")
);

-- CreateTable
CREATE TABLE "occasion_note" (
    "event_id" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "texts" JSONB NOT NULL,

    CONSTRAINT "occasion_note_pkey" PRIMARY KEY ("event_id","template")
);

-- CreateTable
CREATE TABLE "reminders" (
    "event_id" TEXT NOT NULL,
    "days_before" INTEGER[],
    "offer_hours" INTEGER,

    CONSTRAINT "reminders_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "reminder_sent" (
    "event_id" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "days_before" INTEGER NOT NULL,

    CONSTRAINT "reminder_sent_pkey" PRIMARY KEY ("event_id","starts_at","days_before")
);

-- CreateIndex
CREATE INDEX "letter_event_id_id_idx" ON "letter"("event_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "letter_template_institute_id_name_key" ON "letter_template"("institute_id", "name");

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_template" ADD CONSTRAINT "letter_template_institute_id_fkey" FOREIGN KEY ("institute_id") REFERENCES "institute"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occasion_note" ADD CONSTRAINT "occasion_note_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand ------------------------------------------------------------------------------------------------

-- P5: a letter goes to a registration once.
CREATE UNIQUE INDEX "message_of_letter" ON "message" ("letter_id", "registration_id") WHERE "letter_id" IS NOT NULL;
ALTER TABLE "message" ADD CONSTRAINT "message_sent_or_refused" CHECK ("sent_at" IS NULL OR "refused_at" IS NULL);
ALTER TABLE "message" ADD CONSTRAINT "message_bounced_after_sent" CHECK ("bounced_at" IS NULL OR "sent_at" IS NOT NULL);

ALTER TABLE "letter" ADD CONSTRAINT "letter_started" CHECK (
  ("stage" = 'STARTED') = ("started_at" IS NOT NULL) AND ("stage" = 'STARTED') = ("recipients" IS NOT NULL));
ALTER TABLE "letter" ADD CONSTRAINT "letter_scheduled" CHECK ("stage" <> 'SCHEDULED' OR "scheduled_for" IS NOT NULL);
ALTER TABLE "letter" ADD CONSTRAINT "letter_halted" CHECK (
  ("stage" = 'HALTED') = ("halted_because" IS NOT NULL) AND "halted_because" IN ('NO_LONGER_ALLOWED', 'NOBODY'));
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_offer_hours" CHECK ("offer_hours" BETWEEN 1 AND 168);
