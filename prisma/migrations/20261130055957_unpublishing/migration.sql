-- AlterTable
ALTER TABLE "event" ADD COLUMN     "published_at" TIMESTAMPTZ(3);

-- What Prisma can't say. ---------------------------------------------------------------------------------------------------------

UPDATE "event" SET "published_at" = coalesce(
  (SELECT min(a."at") FROM "audit_entry" a WHERE a."event_id" = "event"."id" AND a."what" = 'EVENT_PUBLISHED'), "created_at")
WHERE "state" <> 'DRAFT';

-- Nobody can forget when an event was public first, or say that it never was.
CREATE FUNCTION "remember_publication"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."published_at" := CASE
    WHEN TG_OP = 'UPDATE' AND OLD."published_at" IS NOT NULL THEN OLD."published_at"
    WHEN NEW."state" <> 'DRAFT' THEN coalesce(NEW."published_at", "desk_now"())
    ELSE NEW."published_at" END;
  RETURN NEW;
END $$;
CREATE TRIGGER "event_publication_remembered" BEFORE INSERT OR UPDATE ON "event" FOR EACH ROW
  EXECUTE FUNCTION "remember_publication"();

-- A published event becomes a draft again only while it concerns nobody.
CREATE FUNCTION "refuse_unpublishing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "registration" r WHERE r."event_id" = NEW."id")
      OR EXISTS (SELECT FROM "event_invitation" i WHERE i."event_id" = NEW."id")
      OR EXISTS (SELECT FROM "focal_point" f WHERE f."event_id" = NEW."id") THEN
    RAISE EXCEPTION 'Somebody has registered or was invited.'
      USING ERRCODE = 'check_violation', TABLE = 'event', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "event_unpublished_unused" BEFORE UPDATE OF "state" ON "event" FOR EACH ROW
  WHEN (OLD."state" <> 'DRAFT' AND NEW."state" = 'DRAFT') EXECUTE FUNCTION "refuse_unpublishing"();

-- Only a draft that was never public is deleted.
CREATE FUNCTION "refuse_deleting_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The event was published.' USING ERRCODE = 'check_violation', TABLE = 'event', CONSTRAINT = TG_NAME;
END $$;
CREATE TRIGGER "event_deleted_unpublished" BEFORE DELETE ON "event" FOR EACH ROW
  WHEN (OLD."state" <> 'DRAFT' OR OLD."published_at" IS NOT NULL) EXECUTE FUNCTION "refuse_deleting_event"();

-- A draft that can't be deleted any more is archived instead.
ALTER TABLE "event" DROP CONSTRAINT "event_archived_when_over";
ALTER TABLE "event" ADD CONSTRAINT "event_archived_when_over" CHECK (
  "archived_at" IS NULL OR "state"::text IN ('DRAFT', 'CALLED_OFF') OR ("state"::text = 'PUBLISHED' AND "archived_at" >= "ends_at"));
