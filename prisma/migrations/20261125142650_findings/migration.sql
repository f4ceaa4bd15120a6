-- CreateEnum
CREATE TYPE "freeze_resolution" AS ENUM ('REWRITTEN', 'LET_STAND');

-- CreateTable
CREATE TABLE "leak_clearance" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "hit" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "first_by" TEXT NOT NULL,
    "first_institute" TEXT NOT NULL,
    "first_reason" TEXT NOT NULL,
    "first_at" TIMESTAMPTZ(3) NOT NULL,
    "second_by" TEXT,
    "second_institute" TEXT,
    "second_reason" TEXT,
    "second_at" TIMESTAMPTZ(3),

    CONSTRAINT "leak_clearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "validation_round" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "public_key" BYTEA NOT NULL,
    "private_key" BYTEA,
    "draft" JSONB NOT NULL,

    CONSTRAINT "validation_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "validation_issue" (
    "round_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "blinded" BYTEA NOT NULL,

    CONSTRAINT "validation_issue_pkey" PRIMARY KEY ("round_id","registration_id")
);

-- CreateTable
CREATE TABLE "spent_token" (
    "round_id" UUID NOT NULL,
    "token" BYTEA NOT NULL,

    CONSTRAINT "spent_token_pkey" PRIMARY KEY ("round_id","token")
);

-- CreateTable
CREATE TABLE "passage_tally" (
    "round_id" UUID NOT NULL,
    "finding_id" UUID NOT NULL,
    "fair" INTEGER NOT NULL DEFAULT 0,
    "not_fair" INTEGER NOT NULL DEFAULT 0,
    "missing" INTEGER NOT NULL DEFAULT 0,
    "identifies" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "passage_tally_pkey" PRIMARY KEY ("round_id","finding_id")
);

-- CreateTable
CREATE TABLE "minority_statement" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "finding_id" UUID,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "is_included" BOOLEAN,

    CONSTRAINT "minority_statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passage_freeze" (
    "id" UUID NOT NULL,
    "finding_id" UUID NOT NULL,
    "resolution" "freeze_resolution",
    "reason" TEXT,
    "resolved_by" TEXT,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "passage_freeze_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "leak_clearance_event_id_hit_key" ON "leak_clearance"("event_id", "hit");

-- CreateIndex
CREATE INDEX "validation_round_event_id_idx" ON "validation_round"("event_id");

-- CreateIndex
CREATE INDEX "validation_issue_registration_id_idx" ON "validation_issue"("registration_id");

-- CreateIndex
CREATE INDEX "minority_statement_round_id_idx" ON "minority_statement"("round_id");

-- CreateIndex
CREATE INDEX "minority_statement_finding_id_idx" ON "minority_statement"("finding_id");

-- CreateIndex
CREATE INDEX "passage_freeze_finding_id_idx" ON "passage_freeze"("finding_id");

-- AddForeignKey
ALTER TABLE "leak_clearance" ADD CONSTRAINT "leak_clearance_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "validation_round" ADD CONSTRAINT "validation_round_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "validation_issue" ADD CONSTRAINT "validation_issue_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "validation_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "validation_issue" ADD CONSTRAINT "validation_issue_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spent_token" ADD CONSTRAINT "spent_token_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "validation_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage_tally" ADD CONSTRAINT "passage_tally_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "validation_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minority_statement" ADD CONSTRAINT "minority_statement_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "validation_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minority_statement" ADD CONSTRAINT "minority_statement_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage_freeze" ADD CONSTRAINT "passage_freeze_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the code must never do
ALTER TABLE "leak_clearance" ADD CONSTRAINT "leak_clearance_reasoned" CHECK (length("first_reason") > 0);
ALTER TABLE "leak_clearance" ADD CONSTRAINT "leak_clearance_second_whole" CHECK (
  num_nonnulls("second_by", "second_institute", "second_reason", "second_at") IN (0, 4) AND length("second_reason") > 0);
ALTER TABLE "leak_clearance" ADD CONSTRAINT "leak_clearance_of_two" CHECK (
  "second_by" <> "first_by" AND "second_institute" <> "first_institute");
ALTER TABLE "validation_round" ADD CONSTRAINT "validation_round_key" CHECK (("closed_at" IS NULL) = ("private_key" IS NOT NULL));
ALTER TABLE "validation_round" ADD CONSTRAINT "validation_round_closes" CHECK ("closes_at" > "opened_at");
CREATE UNIQUE INDEX "validation_round_one_open" ON "validation_round" ("event_id") WHERE "closed_at" IS NULL;
ALTER TABLE "minority_statement" ADD CONSTRAINT "minority_statement_is_short" CHECK (length("text") BETWEEN 1 AND 2000);
ALTER TABLE "passage_freeze" ADD CONSTRAINT "passage_freeze_resolved" CHECK (
  ("resolution" IS NULL) = ("resolved_at" IS NULL) AND ("resolution" IS NULL) = ("resolved_by" IS NULL));
ALTER TABLE "passage_freeze" ADD CONSTRAINT "passage_freeze_reasoned" CHECK (
  coalesce("resolution" = 'LET_STAND', false) = coalesce(length("reason") > 0, false));
CREATE UNIQUE INDEX "passage_freeze_one_open" ON "passage_freeze" ("finding_id") WHERE "resolution" IS NULL;

-- Who let a hit pass, and why, stays as it was said.
CREATE FUNCTION "keep_leak_clearance"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."second_by" IS NOT NULL OR (OLD."event_id", OLD."hit", OLD."kind", OLD."first_by", OLD."first_institute", OLD."first_reason", OLD."first_at")
    IS DISTINCT FROM (NEW."event_id", NEW."hit", NEW."kind", NEW."first_by", NEW."first_institute", NEW."first_reason", NEW."first_at") THEN
    RAISE EXCEPTION 'a clearance stays as it was given' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "leak_clearance_kept" BEFORE UPDATE ON "leak_clearance" FOR EACH ROW EXECUTE FUNCTION "keep_leak_clearance"();
