-- Of its own, because a new value of an enum can't be used in the transaction that adds it.
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_by_roster" CHECK (
  "method" <> 'ROSTER' OR ("attended" AND "roster_id" IS NOT NULL AND "minutes" > 0));
ALTER TABLE "roster" ADD CONSTRAINT "roster_minutes" CHECK (
  ("state" = 'RECORDED') = ("least_minutes" IS NOT NULL) AND "least_minutes" BETWEEN 1 AND 1440);
-- A session has one roster; a new one replaces it.
CREATE UNIQUE INDEX "roster_of_session" ON "roster"("session_id") WHERE "state" = 'RECORDED';
