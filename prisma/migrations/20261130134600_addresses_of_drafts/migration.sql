-- AlterTable
ALTER TABLE "event_slug" ADD COLUMN     "was_public" BOOLEAN NOT NULL DEFAULT false;

-- What Prisma can't say. -----------------------------------------------------------------------------------------------

-- Of addresses that were left since an event was first public, it isn't known whether it was public then: they go on leading to it.
UPDATE "event_slug" s SET "was_public" = true FROM "event" e
  WHERE e."id" = s."event_id" AND (s."left_at" IS NOT NULL OR (s."slug" = e."slug" AND e."published_at" IS NOT NULL));

ALTER TABLE "event_slug" ADD CONSTRAINT "event_slug_left_was_public" CHECK ("left_at" IS NULL OR "was_public");

-- An event that was unpublished is a draft again, and addresses that it has meanwhile are a draft's.
CREATE OR REPLACE FUNCTION "record_slug"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE "event_slug" SET "left_at" = desk_now() WHERE "slug" = OLD."slug" AND "was_public";
  END IF;
  INSERT INTO "event_slug" ("slug", "event_id", "was_public") VALUES (NEW."slug", NEW."id", NEW."state"::text <> 'DRAFT')
    ON CONFLICT ("slug") DO UPDATE SET "left_at" = NULL, "was_public" = "event_slug"."was_public" OR EXCLUDED."was_public"
    WHERE "event_slug"."event_id" = EXCLUDED."event_id";
  IF NOT FOUND THEN
    RAISE EXCEPTION 'The address leads to another event.'
      USING ERRCODE = 'unique_violation', TABLE = 'event', CONSTRAINT = TG_NAME, DETAIL = 'Key (slug) already exists.';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "publish_slug"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "event_slug" SET "was_public" = true WHERE "slug" = NEW."slug";
  RETURN NULL;
END $$;
CREATE TRIGGER "event_slug_is_public" AFTER UPDATE OF "state" ON "event" FOR EACH ROW
  WHEN (OLD."state"::text = 'DRAFT' AND NEW."state"::text <> 'DRAFT') EXECUTE FUNCTION "publish_slug"();

CREATE TRIGGER "event_slug_stays_public" BEFORE UPDATE OF "was_public" ON "event_slug" FOR EACH ROW
  WHEN (OLD."was_public" AND NOT NEW."was_public") EXECUTE FUNCTION "refuse_redirecting"();
