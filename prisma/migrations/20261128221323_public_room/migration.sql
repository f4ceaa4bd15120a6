-- CreateEnum
CREATE TYPE "RoomDisclosure" AS ENUM ('NOTHING', 'TOTAL', 'GROUPS', 'EXACT');

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "room_disclosure" "RoomDisclosure";

-- AlterTable
ALTER TABLE "status_visit" ADD COLUMN     "band" INTEGER,
ADD COLUMN     "earlier_band" INTEGER;

-- CreateTable
CREATE TABLE "public_room" (
    "event_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "disclosure" "RoomDisclosure" NOT NULL,
    "threshold" INTEGER NOT NULL,
    "seats" INTEGER NOT NULL,
    "told" JSONB NOT NULL,

    CONSTRAINT "public_room_pkey" PRIMARY KEY ("event_id","number")
);

-- CreateTable
CREATE TABLE "room_ledger" (
    "event_id" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "groups" JSONB NOT NULL,

    CONSTRAINT "room_ledger_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "told_place" (
    "registration_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "band" INTEGER NOT NULL,

    CONSTRAINT "told_place_pkey" PRIMARY KEY ("registration_id")
);

-- AddForeignKey
ALTER TABLE "public_room" ADD CONSTRAINT "public_room_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_ledger" ADD CONSTRAINT "room_ledger_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told_place" ADD CONSTRAINT "told_place_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand ------------------------------------------------------------------------------------------------

-- What the public was told stays recorded as it was, numbered without a gap.
CREATE TRIGGER "public_room_append_only" BEFORE UPDATE OR DELETE ON "public_room" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "public_room_no_truncate" BEFORE TRUNCATE ON "public_room" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
CREATE FUNCTION "public_room_follows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."number" <> 1 + coalesce((SELECT max("number") FROM "public_room" WHERE "event_id" = NEW."event_id"), 0) THEN
    RAISE EXCEPTION 'A public state of a room follows the one before.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "public_room_follows" BEFORE INSERT ON "public_room" FOR EACH ROW EXECUTE FUNCTION "public_room_follows"();

-- Nothing is told that the setting does not tell.
ALTER TABLE "public_room" ADD CONSTRAINT "public_room_counts" CHECK ("number" >= 1 AND "threshold" >= 1 AND "seats" >= 1);
ALTER TABLE "public_room" ADD CONSTRAINT "public_room_nothing" CHECK ("disclosure" <> 'NOTHING' OR (
  NOT jsonb_path_exists("told", '$.**.from') AND NOT jsonb_path_exists("told", '$.** ? (@.type() == "boolean")')));
ALTER TABLE "public_room" ADD CONSTRAINT "public_room_total" CHECK ("disclosure" NOT IN ('NOTHING', 'TOTAL') OR "told" -> 'groups' = '[]');
ALTER TABLE "public_room" ADD CONSTRAINT "public_room_exact" CHECK ("disclosure" = 'EXACT' OR NOT (
  jsonb_path_exists("told", '$.held ? (@.type() == "number")')
  OR jsonb_path_exists("told", '$.groups[*].offered ? (@.type() == "number")')
  OR jsonb_path_exists("told", '$.groups[*].waiting ? (@.type() == "number")')
  OR jsonb_path_exists("told", '$.sessions[*].held ? (@.type() == "number")')
  OR jsonb_path_exists("told", '$.sessions[*].waiting ? (@.type() == "number")')));
ALTER TABLE "public_room" ADD CONSTRAINT "public_room_threshold" CHECK ("disclosure" = 'EXACT' OR NOT
  jsonb_path_exists("told", '$.groups[*].taken ? (@.from < $least)', jsonb_build_object('least', "threshold")));

-- After the event nothing is counted for the public any more.
CREATE FUNCTION "freeze_room_ledger"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."total", OLD."groups") IS DISTINCT FROM (NEW."total", NEW."groups")
    AND EXISTS (SELECT FROM "event" WHERE "id" = NEW."event_id" AND "ends_at" <= desk_now()) THEN
    RAISE EXCEPTION 'The event is over: what the public was told of its room stays.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "room_ledger_frozen" BEFORE UPDATE ON "room_ledger" FOR EACH ROW EXECUTE FUNCTION "freeze_room_ledger"();
ALTER TABLE "room_ledger" ADD CONSTRAINT "room_ledger_total" CHECK ("total" >= 0);

ALTER TABLE "told_place" ADD CONSTRAINT "told_place_positive" CHECK ("position" >= 1 AND "band" >= 5);
