-- CreateEnum
CREATE TYPE "delegation_member_state" AS ENUM ('INVITED', 'JOINED', 'LEFT');

-- CreateTable
CREATE TABLE "delegation" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "organisation_key" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "head_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation_member" (
    "id" UUID NOT NULL,
    "delegation_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "state" "delegation_member_state" NOT NULL DEFAULT 'INVITED',
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "delegation_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation_swap" (
    "id" UUID NOT NULL,
    "delegation_id" UUID NOT NULL,
    "out_id" UUID NOT NULL,
    "in_id" UUID NOT NULL,
    "by_head" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delegation_swap_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "delegation_head_id_key" ON "delegation"("head_id");

-- CreateIndex
CREATE UNIQUE INDEX "delegation_event_id_organisation_key_key" ON "delegation"("event_id", "organisation_key");

-- CreateIndex
CREATE UNIQUE INDEX "delegation_member_registration_id_key" ON "delegation_member"("registration_id");

-- CreateIndex
CREATE INDEX "delegation_member_delegation_id_idx" ON "delegation_member"("delegation_id");

-- CreateIndex
CREATE INDEX "delegation_swap_delegation_id_id_idx" ON "delegation_swap"("delegation_id", "id");

-- CreateIndex
CREATE INDEX "delegation_swap_out_id_idx" ON "delegation_swap"("out_id");

-- CreateIndex
CREATE INDEX "delegation_swap_in_id_idx" ON "delegation_swap"("in_id");

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_head_id_fkey" FOREIGN KEY ("head_id") REFERENCES "registration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation_member" ADD CONSTRAINT "delegation_member_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "delegation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation_member" ADD CONSTRAINT "delegation_member_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation_swap" ADD CONSTRAINT "delegation_swap_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "delegation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation_swap" ADD CONSTRAINT "delegation_swap_out_id_fkey" FOREIGN KEY ("out_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation_swap" ADD CONSTRAINT "delegation_swap_in_id_fkey" FOREIGN KEY ("in_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

ALTER TABLE "delegation" ADD CONSTRAINT "delegation_seats" CHECK ("seats" BETWEEN 1 AND 100);
ALTER TABLE "delegation_member" ADD CONSTRAINT "delegation_member_answered"
  CHECK (("state" = 'INVITED') = ("answered_at" IS NULL));
ALTER TABLE "delegation_swap" ADD CONSTRAINT "delegation_swap_of_two" CHECK ("out_id" <> "in_id");

-- An organisation never comes to hold more seats than its delegation has. Once the event is over, an organisation can be corrected.
CREATE FUNCTION "refuse_seat_beyond_delegation"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "delegation" d JOIN "event" e ON e."id" = d."event_id"
      WHERE d."event_id" = NEW."event_id" AND d."organisation_key" = NEW."organisation_key"
        AND d."seats" < NEW."held" AND desk_now() < e."ends_at") THEN
    RAISE EXCEPTION 'A delegation can''t hold more seats than it has.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "organisation_tally_within_delegation_new" AFTER INSERT ON "organisation_tally"
  FOR EACH ROW WHEN (NEW."held" > 0) EXECUTE FUNCTION "refuse_seat_beyond_delegation"();
CREATE TRIGGER "organisation_tally_within_delegation" AFTER UPDATE OF "held" ON "organisation_tally"
  FOR EACH ROW WHEN (NEW."held" > OLD."held") EXECUTE FUNCTION "refuse_seat_beyond_delegation"();

CREATE FUNCTION "refuse_delegation_below_held"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "organisation_tally" t
      WHERE t."event_id" = NEW."event_id" AND t."organisation_key" = NEW."organisation_key" AND t."held" > NEW."seats") THEN
    RAISE EXCEPTION 'A delegation can''t have fewer seats than its organisation holds.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "delegation_not_below_held" BEFORE INSERT OR UPDATE OF "seats" ON "delegation"
  FOR EACH ROW EXECUTE FUNCTION "refuse_delegation_below_held"();

-- Members and the head are people of the organisation, at the same event.
CREATE FUNCTION "refuse_foreign_delegate"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "delegation" d JOIN "registration" r
      ON r."event_id" = d."event_id" AND r."organisation_key" = d."organisation_key"
      WHERE d."id" = NEW."delegation_id" AND r."id" = NEW."registration_id") THEN
    RAISE EXCEPTION 'A member of a delegation is registered with its organisation.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "delegation_member_of_organisation" BEFORE INSERT OR UPDATE OF "delegation_id" ON "delegation_member"
  FOR EACH ROW EXECUTE FUNCTION "refuse_foreign_delegate"();

-- A swap is recorded for good.
CREATE TRIGGER "delegation_swap_not_changed" BEFORE UPDATE ON "delegation_swap"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
