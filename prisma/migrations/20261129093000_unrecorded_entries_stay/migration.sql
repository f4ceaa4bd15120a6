-- An entry that the log hasn't recorded yet exists only here: it is removed only with the person it is of, or on the day the links of
-- the event are destroyed. Checked at the end of the transaction, in which either is written after it.
CREATE FUNCTION "keep_unrecorded_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "registration" WHERE "id" = OLD."registration_id" AND "erased_at" IS NOT NULL)
    OR EXISTS (SELECT FROM "evidence_promise" WHERE "event_id" = OLD."event_id" AND "destroyed_at" IS NOT NULL) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'What the log has not recorded yet stays.' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE CONSTRAINT TRIGGER "sealed_entry_unrecorded_stays" AFTER DELETE ON "sealed_entry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NOT OLD."recorded") EXECUTE FUNCTION "keep_unrecorded_entry"();
