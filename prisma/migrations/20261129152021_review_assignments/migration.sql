-- CreateTable
CREATE TABLE "review_assignment" (
    "registration_id" UUID NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "assigned_by" TEXT NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_assignment_pkey" PRIMARY KEY ("registration_id","reviewer_id")
);

-- CreateTable
CREATE TABLE "review_distribution" (
    "event_id" TEXT NOT NULL,
    "reviewers_each" INTEGER NOT NULL,
    "distributed_by" TEXT NOT NULL,
    "distributed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_distribution_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "review_reminder" (
    "event_id" TEXT NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "reminded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_reminder_pkey" PRIMARY KEY ("event_id","reviewer_id","day")
);

-- CreateIndex
CREATE INDEX "review_assignment_event_id_idx" ON "review_assignment"("event_id");

-- CreateIndex
CREATE INDEX "review_assignment_institute_id_reviewer_id_idx" ON "review_assignment"("institute_id", "reviewer_id");

-- CreateIndex
CREATE INDEX "review_assignment_reviewer_id_registration_id_idx" ON "review_assignment"("reviewer_id", "registration_id");

-- CreateIndex
CREATE INDEX "review_reminder_reviewer_id_idx" ON "review_reminder"("reviewer_id");

-- AddForeignKey
ALTER TABLE "review_assignment" ADD CONSTRAINT "review_assignment_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_assignment" ADD CONSTRAINT "review_assignment_institute_id_reviewer_id_fkey" FOREIGN KEY ("institute_id", "reviewer_id") REFERENCES "member"("institute_id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_distribution" ADD CONSTRAINT "review_distribution_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_reminder" ADD CONSTRAINT "review_reminder_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_reminder" ADD CONSTRAINT "review_reminder_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

ALTER TABLE "review_distribution"
  ADD CONSTRAINT "review_distribution_reviewers_each" CHECK ("reviewers_each" BETWEEN 1 AND 5);

-- No reviewer is assigned to an application that they have a conflict of interest with. The lock of the membership makes a conflict that is
-- declared at the same time wait, or be seen here.
CREATE FUNCTION "refuse_conflicting_assignment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "member" WHERE "institute_id" = NEW."institute_id" AND "user_id" = NEW."reviewer_id" FOR KEY SHARE;
  IF EXISTS (SELECT FROM "conflict_of_interest"
      WHERE "registration_id" = NEW."registration_id" AND "user_id" = NEW."reviewer_id") THEN
    RAISE EXCEPTION 'The reviewer has a conflict of interest with the application.' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM "registration" WHERE "id" = NEW."registration_id" AND "event_id" = NEW."event_id") THEN
    RAISE EXCEPTION 'The application is of another event.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "review_assignment_conflict" BEFORE INSERT OR UPDATE ON "review_assignment"
  FOR EACH ROW EXECUTE FUNCTION "refuse_conflicting_assignment"();

-- A conflict of interest ends the assignment, also one that is being made.
CREATE FUNCTION "end_conflicting_assignment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "member" WHERE "user_id" = NEW."user_id" ORDER BY "institute_id" FOR UPDATE;
  DELETE FROM "review_assignment" WHERE "registration_id" = NEW."registration_id" AND "reviewer_id" = NEW."user_id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "conflict_of_interest_ends_assignment" AFTER INSERT OR UPDATE ON "conflict_of_interest"
  FOR EACH ROW EXECUTE FUNCTION "end_conflicting_assignment"();
