-- CreateEnum
CREATE TYPE "event_invitation_state" AS ENUM ('SENT', 'REGISTERED', 'DECLINED', 'LAPSED', 'REVOKED');

-- CreateEnum
CREATE TYPE "invited_as" AS ENUM ('PARTICIPANT', 'SPEAKER');

-- CreateEnum
CREATE TYPE "import_purpose" AS ENUM ('REGISTER', 'INVITE');

-- Made anew: a value that is added to a type cannot be used in the same transaction.
ALTER TYPE "admission" RENAME TO "admission_before";
CREATE TYPE "admission" AS ENUM ('REVIEW', 'FIRST_COME', 'INVITATION');
ALTER TABLE "event" ALTER COLUMN "admission" TYPE "admission" USING "admission"::text::"admission";
DROP TYPE "admission_before";

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "focal_point_id" UUID,
ADD COLUMN     "invitation_id" UUID;

-- AlterTable
ALTER TABLE "registration_import" ADD COLUMN     "purpose" "import_purpose" NOT NULL DEFAULT 'REGISTER';

-- CreateTable
CREATE TABLE "event_invitation" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "group_key" TEXT NOT NULL,
    "invited_as" "invited_as" NOT NULL DEFAULT 'PARTICIPANT',
    "note" TEXT,
    "state" "event_invitation_state" NOT NULL DEFAULT 'SENT',
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "institute_id" TEXT NOT NULL,
    "grant_id" UUID,
    "focal_point_id" UUID,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "decline_reason" TEXT,
    "reminded_for" TIMESTAMPTZ(3),
    "registration_id" UUID,

    CONSTRAINT "event_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "focal_point" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "group_key" TEXT NOT NULL,
    "note" TEXT,
    "places" INTEGER NOT NULL,
    "filled" INTEGER NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "institute_id" TEXT NOT NULL,
    "grant_id" UUID,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_for" TIMESTAMPTZ(3),

    CONSTRAINT "focal_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_link" (
    "hash" BYTEA NOT NULL,
    "invitation_id" UUID,
    "focal_point_id" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invitation_link_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_invitation_registration_id_key" ON "event_invitation"("registration_id");

-- CreateIndex
CREATE INDEX "event_invitation_event_id_id_idx" ON "event_invitation"("event_id", "id");

-- CreateIndex
CREATE INDEX "event_invitation_email_key_idx" ON "event_invitation"("email_key");

-- CreateIndex
CREATE INDEX "event_invitation_focal_point_id_idx" ON "event_invitation"("focal_point_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_invitation_event_id_email_key_key" ON "event_invitation"("event_id", "email_key");

-- CreateIndex
CREATE INDEX "focal_point_email_key_idx" ON "focal_point"("email_key");

-- CreateIndex
CREATE UNIQUE INDEX "focal_point_event_id_email_key_key" ON "focal_point"("event_id", "email_key");

-- CreateIndex
CREATE INDEX "invitation_link_invitation_id_idx" ON "invitation_link"("invitation_id");

-- CreateIndex
CREATE INDEX "invitation_link_focal_point_id_idx" ON "invitation_link"("focal_point_id");

-- CreateIndex
CREATE INDEX "message_invitation_id_idx" ON "message"("invitation_id");

-- CreateIndex
CREATE INDEX "message_focal_point_id_idx" ON "message"("focal_point_id");

-- AddForeignKey
ALTER TABLE "event_invitation" ADD CONSTRAINT "event_invitation_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_invitation" ADD CONSTRAINT "event_invitation_event_id_group_key_fkey" FOREIGN KEY ("event_id", "group_key") REFERENCES "stakeholder_group"("event_id", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_invitation" ADD CONSTRAINT "event_invitation_focal_point_id_fkey" FOREIGN KEY ("focal_point_id") REFERENCES "focal_point"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_invitation" ADD CONSTRAINT "event_invitation_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "focal_point" ADD CONSTRAINT "focal_point_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "focal_point" ADD CONSTRAINT "focal_point_event_id_group_key_fkey" FOREIGN KEY ("event_id", "group_key") REFERENCES "stakeholder_group"("event_id", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_link" ADD CONSTRAINT "invitation_link_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "event_invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_link" ADD CONSTRAINT "invitation_link_focal_point_id_fkey" FOREIGN KEY ("focal_point_id") REFERENCES "focal_point"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "event_invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_focal_point_id_fkey" FOREIGN KEY ("focal_point_id") REFERENCES "focal_point"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand ------------------------------------------------------------------------------------------------

-- Only the invited take part in a dialogue.
UPDATE "event" SET "admission" = 'INVITATION', "decision_promised_at" = NULL WHERE "kind" = 'DIALOGUE';
ALTER TABLE "event" ADD CONSTRAINT "event_dialogue_by_invitation" CHECK ("kind" <> 'DIALOGUE' OR "admission" = 'INVITATION');

-- An invitation is used by exactly one registration, and answered at a moment.
ALTER TABLE "event_invitation" ADD CONSTRAINT "event_invitation_used" CHECK (("state" = 'REGISTERED') = ("registration_id" IS NOT NULL));
ALTER TABLE "event_invitation" ADD CONSTRAINT "event_invitation_answered" CHECK (("state" IN ('REGISTERED', 'DECLINED')) = ("answered_at" IS NOT NULL));
ALTER TABLE "event_invitation" ADD CONSTRAINT "event_invitation_reason" CHECK ("decline_reason" IS NULL OR "state" = 'DECLINED');
CREATE INDEX "event_invitation_due" ON "event_invitation" ("expires_at") WHERE "state" = 'SENT';

-- A link leads to one thing, and so does a mail.
ALTER TABLE "invitation_link" ADD CONSTRAINT "invitation_link_of_one" CHECK (("invitation_id" IS NULL) <> ("focal_point_id" IS NULL));
ALTER TABLE "message" ADD CONSTRAINT "message_about_one" CHECK (num_nonnulls("registration_id", "invitation_id", "focal_point_id") <= 1);

-- Never more names than places, under any interleaving: the counter's row is locked by whoever adds a name.
ALTER TABLE "focal_point" ADD CONSTRAINT "focal_point_places" CHECK ("places" BETWEEN 1 AND 500);
ALTER TABLE "focal_point" ADD CONSTRAINT "focal_point_filled" CHECK ("filled" BETWEEN 0 AND "places");
CREATE FUNCTION "count_names"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."focal_point_id" IS NOT NULL AND OLD."state" IN ('SENT', 'REGISTERED') THEN
    UPDATE "focal_point" SET "filled" = "filled" - 1 WHERE "id" = OLD."focal_point_id";
  END IF;
  IF TG_OP <> 'DELETE' AND NEW."focal_point_id" IS NOT NULL AND NEW."state" IN ('SENT', 'REGISTERED') THEN
    UPDATE "focal_point" SET "filled" = "filled" + 1 WHERE "id" = NEW."focal_point_id";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_invitation_added" AFTER INSERT OR DELETE ON "event_invitation" FOR EACH ROW EXECUTE FUNCTION "count_names"();
CREATE TRIGGER "event_invitation_changed" AFTER UPDATE OF "state", "focal_point_id" ON "event_invitation"
  FOR EACH ROW WHEN ((OLD."state", OLD."focal_point_id") IS DISTINCT FROM (NEW."state", NEW."focal_point_id")) EXECUTE FUNCTION "count_names"();

CREATE TRIGGER "event_invitation_live" AFTER INSERT OR UPDATE OR DELETE ON "event_invitation" FOR EACH ROW EXECUTE FUNCTION "tell_live"('eventId', 'event_id');
