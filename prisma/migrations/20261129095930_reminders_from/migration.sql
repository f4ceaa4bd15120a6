-- AlterTable
ALTER TABLE "event" ADD COLUMN     "reminders_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- What is due at the events that there are stays due.
UPDATE "event" SET "reminders_from" = "created_at";

-- A change never makes a reminder due in the past, whatever makes the change.
CREATE FUNCTION "set_reminders_from"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."reminders_from" := greatest(OLD."reminders_from", desk_now());
  RETURN NEW;
END
$$;
CREATE TRIGGER "event_reminders_from" BEFORE UPDATE OF "starts_at" ON "event" FOR EACH ROW
  WHEN (OLD."starts_at" IS DISTINCT FROM NEW."starts_at") EXECUTE FUNCTION "set_reminders_from"();

CREATE FUNCTION "set_reminders_from_of_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "event" SET "reminders_from" = greatest("reminders_from", desk_now()) WHERE "id" = NEW."event_id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "reminders_set" AFTER INSERT ON "reminders" FOR EACH ROW EXECUTE FUNCTION "set_reminders_from_of_event"();
CREATE TRIGGER "reminders_changed" AFTER UPDATE ON "reminders" FOR EACH ROW
  WHEN (OLD IS DISTINCT FROM NEW) EXECUTE FUNCTION "set_reminders_from_of_event"();
