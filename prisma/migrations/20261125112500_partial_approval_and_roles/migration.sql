-- CreateEnum
CREATE TYPE "session_role" AS ENUM ('LISTENER', 'SPEAKER');

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "speakers" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "session_place" ADD COLUMN     "role" "session_role" NOT NULL DEFAULT 'LISTENER';

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "assigned_away" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "limit_reason" TEXT,
ADD COLUMN     "limited_to" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "staged_limit_reason" TEXT,
ADD COLUMN     "staged_limited_to" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "bulk_action" ADD COLUMN     "limit_reason" TEXT,
ADD COLUMN     "limited_to" TEXT[] DEFAULT ARRAY[]::TEXT[];


-- What the code must never do
ALTER TABLE "registration"
  ADD CONSTRAINT "registration_limit_of_seat" CHECK (cardinality("limited_to") = 0 OR "state" IN ('OFFERED', 'CONFIRMED')),
  ADD CONSTRAINT "registration_limit_has_reason" CHECK ((coalesce(cardinality("limited_to"), 0) > 0) = ("limit_reason" IS NOT NULL)),
  ADD CONSTRAINT "registration_staged_limit_of_offer" CHECK (cardinality("staged_limited_to") = 0 OR "staged" IS NOT DISTINCT FROM 'OFFER'),
  ADD CONSTRAINT "registration_staged_limit_has_reason" CHECK ((coalesce(cardinality("staged_limited_to"), 0) > 0) = ("staged_limit_reason" IS NOT NULL));
ALTER TABLE "bulk_action" ADD CONSTRAINT "bulk_action_limit_of_offer" CHECK (
  (coalesce(cardinality("limited_to"), 0) > 0) = ("limit_reason" IS NOT NULL) AND ("limit_reason" IS NULL OR "decision" = 'OFFER'));
ALTER TABLE "session_place" ADD CONSTRAINT "session_place_speakers_do_not_wait" CHECK ("role" = 'LISTENER' OR "state" = 'HELD');
ALTER TABLE "session" ADD CONSTRAINT "session_speakers" CHECK ("speakers" >= 0);

-- What the desk asks of an event's programme
DROP INDEX "session_limited_idx";
CREATE INDEX "session_limited_idx" ON "session"("event_id") WHERE "capacity" IS NOT NULL OR "speakers" > 0;

-- Counters of each session: listeners who hold a place, who wait for one, and speakers. Speakers are beside the capacity.
CREATE OR REPLACE FUNCTION session_place_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM new_places p JOIN registration r ON r.id = p.registration_id JOIN session s ON s.id = p.session_id
    WHERE r.event_id <> s.event_id OR r.state NOT IN ('OFFERED', 'CONFIRMED')
      OR (p.role = 'LISTENER' AND (p.session_id = ANY (r.assigned_away)
        OR (cardinality(r.limited_to) > 0 AND p.session_id <> ALL (r.limited_to)))))
  THEN RAISE EXCEPTION 'A place is of a session that the seat is for.' USING ERRCODE = 'check_violation';
  END IF;
  UPDATE session s SET held = s.held + n.held, waiting = s.waiting + n.waiting, speakers = s.speakers + n.speakers
  FROM (SELECT session_id, count(*) FILTER (WHERE state = 'HELD' AND role = 'LISTENER')::int AS held,
      count(*) FILTER (WHERE state = 'WAITING')::int AS waiting,
      count(*) FILTER (WHERE role = 'SPEAKER')::int AS speakers
    FROM new_places GROUP BY session_id) n
  WHERE s.id = n.session_id;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION session_place_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE session s SET held = s.held - o.held, waiting = s.waiting - o.waiting, speakers = s.speakers - o.speakers
  FROM (SELECT session_id, count(*) FILTER (WHERE state = 'HELD' AND role = 'LISTENER')::int AS held,
      count(*) FILTER (WHERE state = 'WAITING')::int AS waiting,
      count(*) FILTER (WHERE role = 'SPEAKER')::int AS speakers
    FROM old_places GROUP BY session_id) o
  WHERE s.id = o.session_id;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION session_place_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE session s SET held = s.held + c.held, waiting = s.waiting + c.waiting, speakers = s.speakers + c.speakers
  FROM (SELECT session_id, sum(held)::int AS held, sum(waiting)::int AS waiting, sum(speakers)::int AS speakers FROM (
      SELECT session_id, (state = 'HELD' AND role = 'LISTENER')::int AS held, (state = 'WAITING')::int AS waiting,
        (role = 'SPEAKER')::int AS speakers FROM new_places
      UNION ALL
      SELECT session_id, -(state = 'HELD' AND role = 'LISTENER')::int, -(state = 'WAITING')::int,
        -(role = 'SPEAKER')::int FROM old_places) each_place
    GROUP BY session_id) c
  WHERE s.id = c.session_id;
  RETURN NULL;
END $$;

-- From now on offers hold places too: those that run get theirs, behind whoever holds or waits already.
INSERT INTO session_place (session_id, registration_id, state, queued_at)
SELECT s.id, r.id, (CASE WHEN s.waiting = 0 AND s.held + row_number() OVER (PARTITION BY s.id ORDER BY r.queued_at, r.id) <= s.capacity
  THEN 'HELD' ELSE 'WAITING' END)::session_place_state, desk_now()
FROM session s JOIN registration r ON r.event_id = s.event_id AND r.state = 'OFFERED'
  AND (cardinality(r.session_ids) = 0 OR s.id = ANY (r.session_ids))
WHERE s.capacity IS NOT NULL;
