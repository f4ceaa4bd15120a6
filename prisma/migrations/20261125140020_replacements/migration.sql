-- CreateEnum
CREATE TYPE "replacement_rule" AS ENUM ('NONE', 'SAME_GROUP', 'SAME_ORGANISATION');

-- CreateEnum
CREATE TYPE "replacement_state" AS ENUM ('NAMED', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK');

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "replacement_rule" "replacement_rule" NOT NULL DEFAULT 'NONE',
ADD COLUMN     "tells_place" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "replacement_id" UUID;

-- CreateTable
CREATE TABLE "status_visit" (
    "registration_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "position" INTEGER,
    "earlier_at" TIMESTAMPTZ(3),
    "earlier_position" INTEGER,

    CONSTRAINT "status_visit_pkey" PRIMARY KEY ("registration_id")
);

-- CreateTable
CREATE TABLE "replacement" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "registration_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "state" "replacement_state" NOT NULL DEFAULT 'NAMED',
    "named_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "successor_id" UUID,

    CONSTRAINT "replacement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "replacement_successor_id_key" ON "replacement"("successor_id");

-- CreateIndex
CREATE INDEX "replacement_registration_id_idx" ON "replacement"("registration_id");

-- CreateIndex
CREATE INDEX "replacement_event_id_email_key_idx" ON "replacement"("event_id", "email_key");

-- CreateIndex
CREATE INDEX "replacement_email_key_idx" ON "replacement"("email_key");

-- CreateIndex
CREATE INDEX "message_replacement_id_idx" ON "message"("replacement_id");

-- AddForeignKey
ALTER TABLE "status_visit" ADD CONSTRAINT "status_visit_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replacement" ADD CONSTRAINT "replacement_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replacement" ADD CONSTRAINT "replacement_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replacement" ADD CONSTRAINT "replacement_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_replacement_id_fkey" FOREIGN KEY ("replacement_id") REFERENCES "replacement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand ------------------------------------------------------------------------------------------------

-- One naming stands at a time, and whoever has the seat has a registration for it.
CREATE UNIQUE INDEX "replacement_one_named" ON "replacement" ("registration_id") WHERE "state" = 'NAMED';
ALTER TABLE "replacement" ADD CONSTRAINT "replacement_accepted" CHECK (("state" = 'ACCEPTED') = ("successor_id" IS NOT NULL));
ALTER TABLE "replacement" ADD CONSTRAINT "replacement_answered" CHECK (("state" = 'NAMED') = ("answered_at" IS NULL));
ALTER TABLE "replacement" ADD CONSTRAINT "replacement_another" CHECK ("successor_id" <> "registration_id");
ALTER TABLE "replacement" ADD CONSTRAINT "replacement_in_time" CHECK ("expires_at" > "named_at");

ALTER TABLE "message" DROP CONSTRAINT "message_about_one";
ALTER TABLE "message" ADD CONSTRAINT "message_about_one"
  CHECK (num_nonnulls("registration_id", "invitation_id", "focal_point_id", "replacement_id") <= 1);

ALTER TABLE "status_visit" ADD CONSTRAINT "status_visit_in_order" CHECK ("earlier_at" < "at");
ALTER TABLE "status_visit" ADD CONSTRAINT "status_visit_places" CHECK ("position" > 0 AND "earlier_position" > 0);
ALTER TABLE "status_visit" ADD CONSTRAINT "status_visit_earlier" CHECK ("earlier_position" IS NULL OR "earlier_at" IS NOT NULL);
