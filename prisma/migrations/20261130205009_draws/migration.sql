-- CreateEnum
CREATE TYPE "draw_state" AS ENUM ('PREPARING', 'FAILED', 'PREPARED', 'COMMITTED', 'SEEDS_COMMITTED', 'REVEALING', 'DRAWN', 'VOID', 'DISCARDED');

-- CreateEnum
CREATE TYPE "seed_holder_kind" AS ENUM ('INSTITUTE', 'PARTICIPANT');

-- CreateTable
CREATE TABLE "draw" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "state" "draw_state" NOT NULL,
    "seats" INTEGER,
    "step_minutes" INTEGER NOT NULL,
    "prepared_by" TEXT NOT NULL,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,
    "failure" JSONB,
    "pool_hash" TEXT,
    "record" JSONB,
    "record_hash" TEXT,
    "terms" JSONB,
    "committed_at" TIMESTAMPTZ(3),
    "outcome" JSONB,
    "outcome_hash" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "staged_at" TIMESTAMPTZ(3),

    CONSTRAINT "draw_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draw_person" (
    "draw_id" UUID NOT NULL,
    "leaf" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "salt" TEXT,
    "registration_id" UUID,
    "person" JSONB,

    CONSTRAINT "draw_person_pkey" PRIMARY KEY ("draw_id","leaf")
);

-- CreateTable
CREATE TABLE "draw_room" (
    "draw_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "members" INTEGER[],
    "seats" TEXT NOT NULL,
    "root" TEXT NOT NULL,

    CONSTRAINT "draw_room_pkey" PRIMARY KEY ("draw_id","number")
);

-- CreateTable
CREATE TABLE "seed_holder" (
    "id" UUID NOT NULL,
    "draw_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "seed_holder_kind" NOT NULL,
    "institute_id" TEXT,
    "registration_id" UUID,
    "key" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "commitment" JSONB,
    "committed_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "seed" TEXT,
    "revealed_at" TIMESTAMPTZ(3),

    CONSTRAINT "seed_holder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seed_share" (
    "draw_id" UUID NOT NULL,
    "dealer_id" UUID NOT NULL,
    "holder_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "share" TEXT,

    CONSTRAINT "seed_share_pkey" PRIMARY KEY ("dealer_id","holder_id")
);

-- CreateIndex
CREATE INDEX "draw_event_id_idx" ON "draw"("event_id");

-- CreateIndex
CREATE INDEX "draw_person_registration_id_idx" ON "draw_person"("registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "draw_person_draw_id_registration_id_key" ON "draw_person"("draw_id", "registration_id");

-- CreateIndex
CREATE INDEX "seed_holder_registration_id_idx" ON "seed_holder"("registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "seed_holder_draw_id_position_key" ON "seed_holder"("draw_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "seed_holder_draw_id_institute_id_key" ON "seed_holder"("draw_id", "institute_id");

-- CreateIndex
CREATE UNIQUE INDEX "seed_holder_draw_id_registration_id_key" ON "seed_holder"("draw_id", "registration_id");

-- CreateIndex
CREATE INDEX "seed_share_draw_id_idx" ON "seed_share"("draw_id");

-- CreateIndex
CREATE INDEX "seed_share_holder_id_idx" ON "seed_share"("holder_id");

-- AddForeignKey
ALTER TABLE "draw" ADD CONSTRAINT "draw_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draw_person" ADD CONSTRAINT "draw_person_draw_id_fkey" FOREIGN KEY ("draw_id") REFERENCES "draw"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draw_person" ADD CONSTRAINT "draw_person_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draw_room" ADD CONSTRAINT "draw_room_draw_id_fkey" FOREIGN KEY ("draw_id") REFERENCES "draw"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seed_holder" ADD CONSTRAINT "seed_holder_draw_id_fkey" FOREIGN KEY ("draw_id") REFERENCES "draw"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seed_holder" ADD CONSTRAINT "seed_holder_institute_id_fkey" FOREIGN KEY ("institute_id") REFERENCES "institute"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seed_holder" ADD CONSTRAINT "seed_holder_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seed_share" ADD CONSTRAINT "seed_share_draw_id_fkey" FOREIGN KEY ("draw_id") REFERENCES "draw"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seed_share" ADD CONSTRAINT "seed_share_dealer_id_fkey" FOREIGN KEY ("dealer_id") REFERENCES "seed_holder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seed_share" ADD CONSTRAINT "seed_share_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "seed_holder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

-- One at a time, and each round once.
CREATE UNIQUE INDEX "draw_one_at_a_time" ON "draw" ("event_id")
  WHERE "state" IN ('PREPARING', 'PREPARED', 'COMMITTED', 'SEEDS_COMMITTED', 'REVEALING');
CREATE UNIQUE INDEX "draw_round_once" ON "draw" ("event_id", "round") WHERE "state" NOT IN ('FAILED', 'DISCARDED');

ALTER TABLE "draw"
  ADD CONSTRAINT "draw_terms_stated" CHECK ("round" >= 0 AND "step_minutes" > 0 AND coalesce("seats", 1) > 0),
  ADD CONSTRAINT "draw_failure_said" CHECK (("state" = 'FAILED') = ("failure" IS NOT NULL)),
  ADD CONSTRAINT "draw_prepared_whole" CHECK (
    ("record" IS NULL) = ("terms" IS NULL) AND ("record" IS NULL) = ("pool_hash" IS NULL)
    AND CASE WHEN "state" IN ('PREPARING', 'FAILED') THEN "record" IS NULL
      WHEN "state" = 'DISCARDED' THEN true ELSE "record" IS NOT NULL END),
  ADD CONSTRAINT "draw_committed_with_hash" CHECK (
    ("record_hash" IS NULL) = ("committed_at" IS NULL)
    AND ("record_hash" IS NOT NULL) = ("state" IN ('COMMITTED', 'SEEDS_COMMITTED', 'REVEALING', 'DRAWN', 'VOID'))),
  ADD CONSTRAINT "draw_ended_with_outcome" CHECK (
    ("outcome" IS NULL) = ("ended_at" IS NULL) AND ("outcome" IS NULL) = ("outcome_hash" IS NULL)
    AND ("outcome" IS NOT NULL) = ("state" IN ('DRAWN', 'VOID'))),
  ADD CONSTRAINT "draw_staged_once_drawn" CHECK ("staged_at" IS NULL OR "state" = 'DRAWN');

-- Padding has a salt and nobody; a person has all; somebody who was erased has left nothing but the hash.
ALTER TABLE "draw_person" ADD CONSTRAINT "draw_person_whole" CHECK (
  ("registration_id" IS NULL) = ("person" IS NULL) AND ("person" IS NULL OR "salt" IS NOT NULL) AND "leaf" >= 0);

ALTER TABLE "draw_room" ADD CONSTRAINT "draw_room_whole" CHECK (
  "number" > 0 AND length("seats") = 64 * cardinality("members"));

ALTER TABLE "seed_holder"
  ADD CONSTRAINT "seed_holder_of_kind" CHECK (
    CASE "kind" WHEN 'INSTITUTE' THEN "institute_id" IS NOT NULL AND "registration_id" IS NULL ELSE "institute_id" IS NULL END),
  ADD CONSTRAINT "seed_holder_in_order" CHECK (
    "position" > 0 AND ("commitment" IS NULL) = ("committed_at" IS NULL) AND ("seed" IS NULL) = ("revealed_at" IS NULL)
    AND ("confirmed_at" IS NULL OR "commitment" IS NOT NULL) AND ("seed" IS NULL OR "commitment" IS NOT NULL));

-- A draw goes forwards only, and what is published of it stays.
CREATE FUNCTION "refuse_redrawing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."event_id" <> NEW."event_id" OR OLD."round" <> NEW."round"
    OR (OLD."state" IN ('FAILED', 'DISCARDED', 'DRAWN', 'VOID') AND OLD."state" <> NEW."state")
    OR (OLD."state" = 'PREPARED' AND NEW."state" NOT IN ('PREPARED', 'COMMITTED', 'DISCARDED'))
    OR (OLD."state" <> 'PREPARING' AND NEW."state" IN ('PREPARING', 'FAILED'))
    OR (OLD."committed_at" IS NOT NULL AND (NEW."state" < OLD."state" OR NEW."state" = 'DISCARDED'
      OR (NEW."record", NEW."record_hash", NEW."committed_at", NEW."terms", NEW."pool_hash")
        IS DISTINCT FROM (OLD."record", OLD."record_hash", OLD."committed_at", OLD."terms", OLD."pool_hash")))
    OR (OLD."outcome" IS NOT NULL
      AND (NEW."outcome", NEW."outcome_hash", NEW."ended_at") IS DISTINCT FROM (OLD."outcome", OLD."outcome_hash", OLD."ended_at"))
  THEN
    RAISE EXCEPTION 'What was published of a draw stays.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "draw_forwards_only" BEFORE UPDATE ON "draw" FOR EACH ROW EXECUTE FUNCTION "refuse_redrawing"();

-- Who holds a seed is part of the record: it is fixed with it. No seed exists before.
CREATE FUNCTION "refuse_other_seeds"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_committed boolean;
BEGIN
  SELECT "committed_at" IS NOT NULL INTO is_committed FROM "draw" WHERE "id" = coalesce(NEW."draw_id", OLD."draw_id");
  -- The whole draw is deleted with its event.
  IF is_committed IS NULL THEN RETURN coalesce(NEW, OLD); END IF;
  IF (TG_OP <> 'UPDATE' AND is_committed)
    OR (TG_OP <> 'DELETE' AND NOT is_committed AND (NEW."commitment" IS NOT NULL OR NEW."seed" IS NOT NULL))
    OR (TG_OP = 'UPDATE' AND (
      (NEW."draw_id", NEW."position", NEW."kind", NEW."institute_id", NEW."key")
        IS DISTINCT FROM (OLD."draw_id", OLD."position", OLD."kind", OLD."institute_id", OLD."key")
      OR (NEW."registration_id" IS NOT NULL AND NEW."registration_id" IS DISTINCT FROM OLD."registration_id")
      OR (OLD."commitment" IS NOT NULL AND NEW."commitment" IS DISTINCT FROM OLD."commitment")
      OR (OLD."confirmed_at" IS NOT NULL AND NEW."confirmed_at" IS DISTINCT FROM OLD."confirmed_at")
      OR (OLD."seed" IS NOT NULL AND NEW."seed" IS DISTINCT FROM OLD."seed")))
  THEN
    RAISE EXCEPTION 'Seed-holders and seeds of a published draw stay.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER "seed_holder_stays" BEFORE INSERT OR UPDATE OR DELETE ON "seed_holder"
  FOR EACH ROW EXECUTE FUNCTION "refuse_other_seeds"();

-- Rooms and people of a draw are written while it is prepared. Later, people are only erased.
CREATE FUNCTION "refuse_other_pool"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "draw" WHERE "id" = coalesce(NEW."draw_id", OLD."draw_id") AND "state" NOT IN ('PREPARING', 'DISCARDED')) THEN
    RAISE EXCEPTION 'The pool and the rooms of a draw stay.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER "draw_room_stays" BEFORE INSERT OR UPDATE OR DELETE ON "draw_room"
  FOR EACH ROW EXECUTE FUNCTION "refuse_other_pool"();
CREATE TRIGGER "draw_person_stays" BEFORE INSERT OR DELETE ON "draw_person"
  FOR EACH ROW EXECUTE FUNCTION "refuse_other_pool"();
CREATE FUNCTION "refuse_other_leaf"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."draw_id", NEW."leaf", NEW."hash") IS DISTINCT FROM (OLD."draw_id", OLD."leaf", OLD."hash")
    OR ((NEW."person", NEW."salt", NEW."registration_id") IS DISTINCT FROM (OLD."person", OLD."salt", OLD."registration_id")
      AND (OLD."person" IS NULL OR NEW."person" IS NOT NULL OR NEW."salt" IS NOT NULL)) THEN
    RAISE EXCEPTION 'The pool of a draw stays.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "draw_leaf_stays" BEFORE UPDATE ON "draw_person" FOR EACH ROW EXECUTE FUNCTION "refuse_other_leaf"();

-- The draw has committed to the quotas.
CREATE FUNCTION "refuse_quotas_in_draw"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "draw" WHERE "event_id" = coalesce(NEW."event_id", OLD."event_id")
    AND "state" IN ('COMMITTED', 'SEEDS_COMMITTED', 'REVEALING')) THEN
    RAISE EXCEPTION 'A draw has committed to the quotas.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER "quota_in_draw" BEFORE INSERT OR UPDATE OR DELETE ON "quota"
  FOR EACH ROW EXECUTE FUNCTION "refuse_quotas_in_draw"();
