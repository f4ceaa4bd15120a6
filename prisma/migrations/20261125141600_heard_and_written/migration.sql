-- CreateEnum
CREATE TYPE "contributors" AS ENUM ('SEATED', 'REGISTERED');

-- CreateEnum
CREATE TYPE "contribution_file_kind" AS ENUM ('DOCX', 'ODT', 'PDF', 'TXT');

-- DropForeignKey
ALTER TABLE "topic" DROP CONSTRAINT "topic_parent_id_fkey";

-- DropForeignKey
ALTER TABLE "note" DROP CONSTRAINT "note_session_id_fkey";

-- DropForeignKey
ALTER TABLE "note" DROP CONSTRAINT "note_topic_id_fkey";

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "contributors" "contributors" NOT NULL DEFAULT 'SEATED';

-- AlterTable
ALTER TABLE "note" ADD COLUMN     "marks" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "contribution_file" (
    "id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "kind" "contribution_file_kind" NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contribution_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "contribution_file_contribution_id_added_at_idx" ON "contribution_file"("contribution_id", "added_at");

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_file" ADD CONSTRAINT "contribution_file_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A tree: of one event, without a circle, three deep at most, each place once.
CREATE FUNCTION "refuse_strange_topic"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  above UUID := NEW."parent_id";
  depth INT := 0;
  below INT;
  of_event TEXT;
BEGIN
  WHILE above IS NOT NULL LOOP
    depth := depth + 1;
    IF above = NEW."id" OR depth > 2 THEN
      RAISE EXCEPTION 'A topic lies within itself, or too deep.' USING ERRCODE = 'check_violation';
    END IF;
    SELECT "parent_id", "event_id" INTO above, of_event FROM "topic" WHERE "id" = above;
    IF of_event IS DISTINCT FROM NEW."event_id" THEN
      RAISE EXCEPTION 'A topic lies within one of another event.' USING ERRCODE = 'check_violation';
    END IF;
  END LOOP;
  WITH RECURSIVE "tree" AS (
    SELECT "id", 1 AS "level" FROM "topic" WHERE "parent_id" = NEW."id"
    UNION ALL
    SELECT child."id", "tree"."level" + 1 FROM "topic" child JOIN "tree" ON child."parent_id" = "tree"."id" WHERE "tree"."level" < 4
  )
  SELECT coalesce(max("level"), 0) INTO below FROM "tree";
  IF depth + below > 2 THEN
    RAISE EXCEPTION 'A topic would take others too deep.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "topic_in_its_tree" BEFORE INSERT OR UPDATE OF "parent_id", "event_id" ON "topic"
  FOR EACH ROW EXECUTE FUNCTION "refuse_strange_topic"();
ALTER TABLE "topic" ADD CONSTRAINT "topic_one_a_place"
  UNIQUE NULLS NOT DISTINCT ("event_id", "parent_id", "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "topic" ADD CONSTRAINT "topic_position" CHECK ("position" >= 0);

-- What hangs on a topic is of the topic's event.
CREATE FUNCTION "refuse_strange_contribution"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "topic" JOIN "registration" ON "registration"."event_id" = "topic"."event_id"
    WHERE "topic"."id" = NEW."topic_id" AND "registration"."id" = NEW."registration_id"
  ) THEN
    RAISE EXCEPTION 'A contribution is on a topic of another event.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "contribution_of_one_event" BEFORE INSERT OR UPDATE OF "topic_id", "registration_id" ON "contribution"
  FOR EACH ROW EXECUTE FUNCTION "refuse_strange_contribution"();

-- A note is of a session that is not closed, on a topic and of groups of its event.
CREATE FUNCTION "refuse_strange_note"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_event TEXT;
  its_rule "session_rule";
BEGIN
  SELECT "event_id", "rule" INTO of_event, its_rule FROM "session" WHERE "id" = NEW."session_id";
  IF its_rule = 'CLOSED' AND NEW."removed_at" IS NULL THEN
    RAISE EXCEPTION 'A note is of a closed session.' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."topic_id" IS NOT NULL AND NOT EXISTS (SELECT FROM "topic" WHERE "id" = NEW."topic_id" AND "event_id" = of_event) THEN
    RAISE EXCEPTION 'A note is on a topic of another event.' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT FROM unnest(NEW."group_keys") AS "named"("key")
    WHERE NOT EXISTS (SELECT FROM "stakeholder_group" g WHERE g."event_id" = of_event AND g."key" = "named"."key")
  ) THEN
    RAISE EXCEPTION 'A note is of a group that the event has not.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "note_of_one_event" BEFORE INSERT OR UPDATE ON "note" FOR EACH ROW EXECUTE FUNCTION "refuse_strange_note"();
ALTER TABLE "note" DROP CONSTRAINT "note_is_short";
ALTER TABLE "note" ADD CONSTRAINT "note_is_short" CHECK (
  CASE WHEN "removed_at" IS NULL THEN length("text") BETWEEN 1 AND 2000 ELSE "text" = '' AND "marks" = '[]' END
);

-- A session with notes is neither closed nor removed.
CREATE FUNCTION "refuse_over_notes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "note" WHERE "session_id" = OLD."id" AND "removed_at" IS NULL) THEN
    RAISE EXCEPTION 'The session has notes.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER "session_closed_without_notes" BEFORE UPDATE OF "rule" ON "session" FOR EACH ROW
  WHEN (NEW."rule" = 'CLOSED') EXECUTE FUNCTION "refuse_over_notes"();
CREATE TRIGGER "session_removed_without_notes" BEFORE DELETE ON "session" FOR EACH ROW
  EXECUTE FUNCTION "refuse_over_notes"();

ALTER TABLE "contribution_file" ADD CONSTRAINT "contribution_file_size"
  CHECK ("size" = octet_length("bytes") AND "size" BETWEEN 1 AND 5000000);
