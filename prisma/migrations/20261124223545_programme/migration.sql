-- CreateEnum
CREATE TYPE "session_kind" AS ENUM ('PLENARY', 'BREAKOUT');

-- CreateEnum
CREATE TYPE "session_place_state" AS ENUM ('HELD', 'WAITING');

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "descriptions" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "held" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "interpretation" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "join_link" BYTEA,
ADD COLUMN     "kind" "session_kind" NOT NULL DEFAULT 'PLENARY',
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "link_shown_at" TIMESTAMPTZ(3),
ADD COLUMN     "materials" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "room" TEXT,
ADD COLUMN     "tracks" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "waiting" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "session_place" (
    "session_id" TEXT NOT NULL,
    "registration_id" UUID NOT NULL,
    "state" "session_place_state" NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_place_pkey" PRIMARY KEY ("session_id","registration_id")
);

-- CreateIndex
CREATE INDEX "session_place_registration_id_idx" ON "session_place"("registration_id");

-- AddForeignKey
ALTER TABLE "session_place" ADD CONSTRAINT "session_place_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_place" ADD CONSTRAINT "session_place_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What the code must never do
ALTER TABLE "session" ADD CONSTRAINT "session_places_within_capacity" CHECK ("capacity" IS NULL OR "held" <= "capacity");
ALTER TABLE "session" ADD CONSTRAINT "session_counts" CHECK ("held" >= 0 AND "waiting" >= 0 AND "capacity" >= 1);

-- The queue of a session, and what the desk asks of an event's programme
CREATE INDEX "session_place_queue_idx" ON "session_place"("session_id", "queued_at", "registration_id") WHERE "state" = 'WAITING';
CREATE INDEX "session_limited_idx" ON "session"("event_id") WHERE "capacity" IS NOT NULL;

-- Counters of each session: who hold a place, and who wait for one
CREATE FUNCTION session_place_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE session s SET held = s.held + n.held, waiting = s.waiting + n.waiting
  FROM (SELECT session_id, count(*) FILTER (WHERE state = 'HELD')::int AS held,
      count(*) FILTER (WHERE state = 'WAITING')::int AS waiting
    FROM new_places GROUP BY session_id) n
  WHERE s.id = n.session_id;
  RETURN NULL;
END $$;

CREATE FUNCTION session_place_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE session s SET held = s.held - o.held, waiting = s.waiting - o.waiting
  FROM (SELECT session_id, count(*) FILTER (WHERE state = 'HELD')::int AS held,
      count(*) FILTER (WHERE state = 'WAITING')::int AS waiting
    FROM old_places GROUP BY session_id) o
  WHERE s.id = o.session_id;
  RETURN NULL;
END $$;

CREATE FUNCTION session_place_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE session s SET held = s.held + c.held, waiting = s.waiting + c.waiting
  FROM (SELECT session_id, sum(held)::int AS held, sum(waiting)::int AS waiting FROM (
      SELECT session_id, (state = 'HELD')::int AS held, (state = 'WAITING')::int AS waiting FROM new_places
      UNION ALL
      SELECT session_id, -(state = 'HELD')::int, -(state = 'WAITING')::int FROM old_places) each_place
    GROUP BY session_id) c
  WHERE s.id = c.session_id;
  RETURN NULL;
END $$;

CREATE TRIGGER session_place_added AFTER INSERT ON session_place
  REFERENCING NEW TABLE AS new_places FOR EACH STATEMENT EXECUTE FUNCTION session_place_added();
CREATE TRIGGER session_place_removed AFTER DELETE ON session_place
  REFERENCING OLD TABLE AS old_places FOR EACH STATEMENT EXECUTE FUNCTION session_place_removed();
CREATE TRIGGER session_place_changed AFTER UPDATE ON session_place
  REFERENCING OLD TABLE AS old_places NEW TABLE AS new_places FOR EACH STATEMENT EXECUTE FUNCTION session_place_changed();
