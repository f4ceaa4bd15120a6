-- CreateEnum
CREATE TYPE "webhook_state" AS ENUM ('ACTIVE', 'PAUSED', 'STOPPED');

-- CreateEnum
CREATE TYPE "webhook_delivery_state" AS ENUM ('WAITING', 'DELIVERED', 'FAILED', 'WITHHELD');

-- CreateEnum
CREATE TYPE "digest_rhythm" AS ENUM ('DAILY', 'WEEKLY');

-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "token_id" UUID;

-- AlterTable
ALTER TABLE "bulk_action" ADD COLUMN     "token_id" UUID;

-- CreateTable
CREATE TABLE "webhook" (
    "id" UUID NOT NULL,
    "institute_id" TEXT NOT NULL,
    "event_id" TEXT,
    "user_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "kinds" TEXT[],
    "secret" BYTEA NOT NULL,
    "earlier_secret" BYTEA,
    "earlier_until" TIMESTAMPTZ(3),
    "state" "webhook_state" NOT NULL DEFAULT 'ACTIVE',
    "stopped_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failing_since" TIMESTAMPTZ(3),
    "held_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "tells_since" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_progress" (
    "webhook_id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "webhook_progress_pkey" PRIMARY KEY ("webhook_id","event_id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL,
    "webhook_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "event_id" TEXT,
    "registration_id" UUID,
    "sequence" INTEGER,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "state" "webhook_delivery_state" NOT NULL DEFAULT 'WAITING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_attempt_at" TIMESTAMPTZ(3),
    "last_took" INTEGER,
    "last_status" INTEGER,
    "last_failure" TEXT,
    "next_attempt_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "digest" (
    "user_id" TEXT NOT NULL,
    "rhythm" "digest_rhythm" NOT NULL,
    "zone" TEXT NOT NULL,
    "last_on" DATE,

    CONSTRAINT "digest_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE INDEX "webhook_institute_id_idx" ON "webhook"("institute_id");

-- CreateIndex
CREATE INDEX "webhook_delivery_webhook_id_id_idx" ON "webhook_delivery"("webhook_id", "id");

-- CreateIndex
CREATE INDEX "webhook_delivery_at_idx" ON "webhook_delivery"("at");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_delivery_webhook_id_event_id_sequence_key" ON "webhook_delivery"("webhook_id", "event_id", "sequence");

-- AddForeignKey
ALTER TABLE "webhook_progress" ADD CONSTRAINT "webhook_progress_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "webhook" ADD CONSTRAINT "webhook_institute_id_fkey"
  FOREIGN KEY ("institute_id") REFERENCES "institute"("id") ON DELETE CASCADE;
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_event_id_fkey"
  FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE;
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE;
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_is_one_thing" CHECK (
  cardinality("kinds") > 0
  AND ("stopped_at" IS NOT NULL) = ("state" = 'STOPPED')
  AND ("failing_since" IS NOT NULL) = ("failures" > 0)
  AND ("earlier_secret" IS NULL) = ("earlier_until" IS NULL));
ALTER TABLE "webhook_progress" ADD CONSTRAINT "webhook_progress_event_id_fkey"
  FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE;
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_event_id_fkey"
  FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE;
-- Only what waits is tried again, and what is told once is of an entry of an event.
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_is_one_thing" CHECK (
  ("next_attempt_at" IS NULL OR "state" = 'WAITING')
  AND ("event_id" IS NULL) = ("sequence" IS NULL)
  AND ("registration_id" IS NULL OR "event_id" IS NOT NULL));
ALTER TABLE "digest" ADD CONSTRAINT "digest_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE;
