-- CreateEnum
CREATE TYPE "companion_kind" AS ENUM ('ASSISTANT', 'INTERPRETER', 'OTHER');

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "companion_id" UUID;

-- CreateTable
CREATE TABLE "companion" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "registration_id" UUID,
    "kind" "companion_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,
    "email" TEXT,
    "email_key" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "companion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "companion_event_id_id_idx" ON "companion"("event_id", "id");

-- CreateIndex
CREATE INDEX "companion_registration_id_idx" ON "companion"("registration_id");

-- CreateIndex
CREATE INDEX "companion_email_key_idx" ON "companion"("email_key");

-- AddForeignKey
ALTER TABLE "companion" ADD CONSTRAINT "companion_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "companion" ADD CONSTRAINT "companion_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_companion_id_fkey" FOREIGN KEY ("companion_id") REFERENCES "companion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

-- Nearly no emails are to companions.
CREATE INDEX "message_of_companion" ON "message" ("companion_id") WHERE "companion_id" IS NOT NULL;

ALTER TABLE "message" DROP CONSTRAINT "message_about_one";
ALTER TABLE "message" ADD CONSTRAINT "message_about_one"
  CHECK (num_nonnulls("registration_id", "invitation_id", "focal_point_id", "replacement_id", "delivery_id", "companion_id") <= 1);

-- A companion who was removed is nobody any more.
ALTER TABLE "companion" ADD CONSTRAINT "companion_named_until_removed" CHECK (
  CASE WHEN "removed_at" IS NULL
    THEN "name" = btrim("name") AND char_length("name") BETWEEN 1 AND 200
      AND ("kind" = 'INTERPRETER') = ("language" IS NOT NULL)
      AND char_length(coalesce("language", 'x')) BETWEEN 1 AND 60
    ELSE "name" = '' AND "language" IS NULL AND "email" IS NULL END);
ALTER TABLE "companion" ADD CONSTRAINT "companion_address" CHECK (("email" IS NULL) = ("email_key" IS NULL));

-- The lock of the event orders those that are added at the same time.
CREATE FUNCTION "refuse_wrong_companion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "added" JOIN "registration" ON "registration"."id" = "added"."registration_id"
      WHERE "registration"."event_id" <> "added"."event_id" OR "registration"."erased_at" IS NOT NULL) THEN
    RAISE EXCEPTION 'A companion accompanies a person who is registered at the same event.' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM "companion" WHERE "removed_at" IS NULL
      AND "registration_id" IN (SELECT "registration_id" FROM "added") GROUP BY "registration_id" HAVING count(*) > 3) THEN
    RAISE EXCEPTION 'A person has 3 companions at most.' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM "companion" WHERE "removed_at" IS NULL
      AND "event_id" IN (SELECT "event_id" FROM "added") GROUP BY "event_id" HAVING count(*) > 200) THEN
    RAISE EXCEPTION 'An event has 200 companions at most.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "companion_added" AFTER INSERT ON "companion"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_wrong_companion"();
CREATE TRIGGER "companion_changed" AFTER UPDATE ON "companion"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_wrong_companion"();

CREATE FUNCTION "refuse_changing_removed_companion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A companion who was removed doesn''t come back.' USING ERRCODE = 'check_violation';
END
$$;
CREATE TRIGGER "companion_removed_for_good" BEFORE UPDATE ON "companion"
  FOR EACH ROW WHEN (OLD."removed_at" IS NOT NULL) EXECUTE FUNCTION "refuse_changing_removed_companion"();
