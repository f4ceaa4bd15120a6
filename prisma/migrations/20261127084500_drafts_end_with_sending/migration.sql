-- Saving a draft and sending the registration that it becomes do not cross: whichever is second sees what the first one did. Drafts of
-- an event keep no other draft waiting; sending asks once for many registrations together.
CREATE FUNCTION "lock_of_drafts"("event_id" TEXT) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT hashtextextended('drafts ' || "event_id", 0)
$$;

CREATE FUNCTION "refuse_draft_of_sent"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared("lock_of_drafts"(NEW."event_id"));
  IF EXISTS (
    SELECT FROM "registration" WHERE "event_id" = NEW."event_id" AND "email_key" = NEW."email_key"
      AND "state" NOT IN ('LAPSED', 'WITHDRAWN')
  ) THEN
    RAISE EXCEPTION 'There is a registration of this address already.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "registration_draft_before_sending" BEFORE INSERT OR UPDATE OF "sealed" ON "registration_draft"
  FOR EACH ROW EXECUTE FUNCTION "refuse_draft_of_sent"();

CREATE OR REPLACE FUNCTION "forget_drafts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock("lock_of_drafts"("sent"."event_id")) FROM (SELECT DISTINCT "event_id" FROM "sent" ORDER BY 1) AS "sent";
  DELETE FROM "registration_draft" d USING "sent" s WHERE d."event_id" = s."event_id" AND d."email_key" = s."email_key";
  RETURN NULL;
END
$$;
