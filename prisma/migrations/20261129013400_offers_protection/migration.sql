-- Every event offered protection so far, so every event hides from now on who is registered.
ALTER TABLE "event" RENAME COLUMN "hides_registered" TO "offers_protection";
ALTER TABLE "event" ALTER COLUMN "offers_protection" SET DEFAULT true;
UPDATE "event" SET "offers_protection" = true, "version" = "version" + 1 WHERE NOT "offers_protection";

-- Nobody is protected at an event that tells who is registered.
CREATE FUNCTION "refuse_protection_not_offered"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT (SELECT e."offers_protection" FROM "event" e WHERE e."id" = NEW."event_id") THEN
    RAISE EXCEPTION 'The event does not offer protection.' USING ERRCODE = 'check_violation', CONSTRAINT = 'registration_protection_offered';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "registration_protection_offered" BEFORE INSERT OR UPDATE OF "protected" ON "registration" FOR EACH ROW
  WHEN (NEW."protected") EXECUTE FUNCTION "refuse_protection_not_offered"();

CREATE FUNCTION "refuse_ending_protection_in_use"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "registration" r WHERE r."event_id" = NEW."id" AND r."protected" AND r."erased_at" IS NULL) THEN
    RAISE EXCEPTION 'Somebody is protected at this event.' USING ERRCODE = 'check_violation', CONSTRAINT = 'event_protection_in_use';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "event_protection_in_use" BEFORE UPDATE OF "offers_protection" ON "event" FOR EACH ROW
  WHEN (OLD."offers_protection" AND NOT NEW."offers_protection") EXECUTE FUNCTION "refuse_ending_protection_in_use"();
