-- CreateTable
CREATE TABLE "event_slug" (
    "slug" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "event_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "event_slug_event_id_idx" ON "event_slug"("event_id");

-- AddForeignKey
ALTER TABLE "event_slug" ADD CONSTRAINT "event_slug_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say. -----------------------------------------------------------------------------------------------

INSERT INTO "event_slug" ("slug", "event_id") SELECT "slug", "id" FROM "event";

-- Every address of an event is recorded with it, for as long as the event is there. So no event is given one that leads to another, also
-- where two transactions want it at once.
CREATE FUNCTION "record_slug"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."published_at" IS NOT NULL THEN
    UPDATE "event_slug" SET "left_at" = desk_now() WHERE "slug" = OLD."slug";
  END IF;
  INSERT INTO "event_slug" ("slug", "event_id") VALUES (NEW."slug", NEW."id")
    ON CONFLICT ("slug") DO UPDATE SET "left_at" = NULL WHERE "event_slug"."event_id" = EXCLUDED."event_id";
  IF NOT FOUND THEN
    RAISE EXCEPTION 'The address leads to another event.'
      USING ERRCODE = 'unique_violation', TABLE = 'event', CONSTRAINT = TG_NAME, DETAIL = 'Key (slug) already exists.';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_first_slug_is_recorded" AFTER INSERT ON "event" FOR EACH ROW EXECUTE FUNCTION "record_slug"();
CREATE TRIGGER "event_slug_is_recorded" AFTER UPDATE OF "slug" ON "event" FOR EACH ROW
  WHEN (OLD."slug" IS DISTINCT FROM NEW."slug") EXECUTE FUNCTION "record_slug"();

CREATE FUNCTION "refuse_redirecting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND EXISTS (SELECT FROM "event" e WHERE e."id" = NEW."event_id" AND e."slug" = NEW."slug") THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM "event" e WHERE e."id" = OLD."event_id") THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'An address leads to its event for as long as there is the event.'
    USING ERRCODE = 'check_violation', TABLE = 'event_slug', CONSTRAINT = TG_NAME;
END $$;
CREATE TRIGGER "event_slug_stays" BEFORE INSERT OR DELETE ON "event_slug" FOR EACH ROW EXECUTE FUNCTION "refuse_redirecting"();
CREATE TRIGGER "event_slug_leads_to_its_event" BEFORE UPDATE OF "slug", "event_id" ON "event_slug" FOR EACH ROW
  EXECUTE FUNCTION "refuse_redirecting"();
