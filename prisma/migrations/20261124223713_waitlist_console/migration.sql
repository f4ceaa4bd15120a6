-- AlterTable
ALTER TABLE "seat_plan" ADD COLUMN     "queue_held_at" TIMESTAMPTZ(3),
ADD COLUMN     "queue_held_by" TEXT,
ADD COLUMN     "queue_held_reason" TEXT;

-- CreateTable
CREATE TABLE "organisation_alias" (
    "event_id" TEXT NOT NULL,
    "alias_key" TEXT NOT NULL,
    "organisation_key" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_alias_pkey" PRIMARY KEY ("event_id","alias_key")
);

-- CreateTable
CREATE TABLE "organisation_apart" (
    "event_id" TEXT NOT NULL,
    "one_key" TEXT NOT NULL,
    "other_key" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_apart_pkey" PRIMARY KEY ("event_id","one_key","other_key")
);

-- CreateIndex
CREATE INDEX "organisation_alias_event_id_organisation_key_idx" ON "organisation_alias"("event_id", "organisation_key");

-- Whoever holds the queue says why.
ALTER TABLE "seat_plan" ADD CONSTRAINT "seat_plan_queue_hold_whole" CHECK (("queue_held_at" IS NULL) = ("queue_held_by" IS NULL) AND ("queue_held_at" IS NULL) = ("queue_held_reason" IS NULL));
ALTER TABLE "organisation_alias" ADD CONSTRAINT "organisation_alias_of_another" CHECK ("alias_key" <> "organisation_key");
ALTER TABLE "organisation_apart" ADD CONSTRAINT "organisation_apart_of_two" CHECK ("one_key" <> "other_key");
