-- A validation round, a report and a certificate speak of what happened: none comes before its event, or its sessions, are over.
CREATE FUNCTION "refuse_before_event_ends"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT "ends_at" FROM "event" WHERE "id" = NEW."event_id") > (to_jsonb(NEW) ->> TG_ARGV[0])::timestamptz THEN
    RAISE EXCEPTION 'the event is not over' USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "validation_round_after_event" BEFORE INSERT ON "validation_round" FOR EACH ROW
  EXECUTE FUNCTION "refuse_before_event_ends"('opened_at');
CREATE TRIGGER "report_version_after_event" BEFORE INSERT ON "report_version" FOR EACH ROW
  EXECUTE FUNCTION "refuse_before_event_ends"('published_at');

CREATE FUNCTION "refuse_certificate_before_session_ends"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "attendance" a JOIN "session" s ON s."id" = a."session_id"
    WHERE a."registration_id" = NEW."registration_id" AND a."attended" AND s."ends_at" <= NEW."issued_at"
  ) THEN
    RAISE EXCEPTION 'no session that was attended is over' USING ERRCODE = 'check_violation', TABLE = 'certificate', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "certificate_after_session" BEFORE INSERT ON "certificate" FOR EACH ROW
  WHEN (NEW."registration_id" IS NOT NULL) EXECUTE FUNCTION "refuse_certificate_before_session_ends"();
