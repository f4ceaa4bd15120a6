-- CreateTable
CREATE TABLE "milestone" (
    "registration_id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "offered_at" TIMESTAMPTZ(3),
    "taken_at" TIMESTAMPTZ(3),
    "waitlisted_at" TIMESTAMPTZ(3),
    "gender" TEXT,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("registration_id")
);

-- CreateIndex
CREATE INDEX "milestone_event_id_idx" ON "milestone"("event_id");

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is copied already is read once more for its milestones.
UPDATE "board_progress" SET "sequence" = 0;
