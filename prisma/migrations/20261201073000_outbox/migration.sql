-- AlterTable
ALTER TABLE "message" ADD COLUMN     "rendered" JSONB;

-- What an event's outbox lists, newest first.
create index "message_of_event" on "message" ("event_id", "enqueued_at", "id") where "event_id" is not null;
-- Few, and asked for at each look at what waits for an organiser.
create index "message_not_delivered" on "message" ("event_id") where "bounced_at" is not null or "refused_at" is not null;

-- It is stored once the email was sent or given up, of people with whom it is erased.
alter table "message" add constraint message_rendered check (
  "rendered" is null or (
    coalesce("sent_at", "refused_at") is not null
    and num_nonnulls("registration_id", "invitation_id", "focal_point_id", "replacement_id", "companion_id", "speaker_id", "delivery_id") = 1));
