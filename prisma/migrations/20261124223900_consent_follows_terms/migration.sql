-- AlterTable
ALTER TABLE "event_grant" ADD COLUMN     "unstaged" JSONB NOT NULL DEFAULT '{}';

-- What open subscriptions must hear of -----------------------------------------------------------------

-- People follow their own registration, and with it who sees it: one notice tells all of them that what is in force has
-- changed. What is only proposed is between the two institutes.
CREATE FUNCTION "tell_live_of_grant"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed "event_grant" := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  in_force boolean := CASE TG_OP
    WHEN 'UPDATE' THEN 'AGREED' IN (OLD."state", NEW."state")
      AND (OLD."state", OLD."agreed", OLD."ends_at") IS DISTINCT FROM (NEW."state", NEW."agreed", NEW."ends_at")
    ELSE changed."state" = 'AGREED' END;
BEGIN
  PERFORM pg_notify('plenaria_live', jsonb_strip_nulls(jsonb_build_object('eventId', changed."event_id",
    'instituteId', changed."partner_id", 'partnersChanged', CASE WHEN in_force THEN true END))::text);
  RETURN NULL;
END
$$;
DROP TRIGGER "event_grant_live" ON "event_grant";
CREATE TRIGGER "event_grant_live" AFTER INSERT OR UPDATE OR DELETE ON "event_grant"
  FOR EACH ROW EXECUTE FUNCTION "tell_live_of_grant"();
