-- CreateEnum
CREATE TYPE "recommendation" AS ENUM ('OFFER', 'WAITLIST', 'NOT_SELECT', 'UNSURE');

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "blind_review" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "review_criterion" (
    "event_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "labels" JSONB NOT NULL,
    "helps" JSONB NOT NULL DEFAULT '{}',
    "maximum" INTEGER NOT NULL,
    "weight" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "review_criterion_pkey" PRIMARY KEY ("event_id","key")
);

-- CreateTable
CREATE TABLE "review" (
    "registration_id" UUID NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "scores" JSONB NOT NULL,
    "score" INTEGER,
    "comment" TEXT,
    "recommendation" "recommendation" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_pkey" PRIMARY KEY ("registration_id","reviewer_id")
);

-- CreateTable
CREATE TABLE "review_tally" (
    "registration_id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "reviews" INTEGER NOT NULL DEFAULT 0,
    "mean" INTEGER,
    "lowest" INTEGER,
    "highest" INTEGER,
    "offer" INTEGER NOT NULL DEFAULT 0,
    "waitlist" INTEGER NOT NULL DEFAULT 0,
    "not_select" INTEGER NOT NULL DEFAULT 0,
    "unsure" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "review_tally_pkey" PRIMARY KEY ("registration_id")
);

-- CreateTable
CREATE TABLE "conflict_of_interest" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conflict_of_interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading" (
    "registration_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reading_pkey" PRIMARY KEY ("registration_id","user_id")
);

-- CreateIndex
CREATE INDEX "review_event_id_idx" ON "review"("event_id");

-- CreateIndex
CREATE INDEX "review_tally_event_id_mean_registration_id_idx" ON "review_tally"("event_id", "mean", "registration_id");

-- CreateIndex
CREATE INDEX "conflict_of_interest_event_id_id_idx" ON "conflict_of_interest"("event_id", "id");

-- CreateIndex
CREATE INDEX "conflict_of_interest_registration_id_idx" ON "conflict_of_interest"("registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "conflict_of_interest_user_id_registration_id_key" ON "conflict_of_interest"("user_id", "registration_id");

-- AddForeignKey
ALTER TABLE "review_criterion" ADD CONSTRAINT "review_criterion_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_tally" ADD CONSTRAINT "review_tally_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_of_interest" ADD CONSTRAINT "conflict_of_interest_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

ALTER TABLE "review_criterion"
  ADD CONSTRAINT "review_criterion_maximum" CHECK ("maximum" BETWEEN 1 AND 9),
  ADD CONSTRAINT "review_criterion_weight" CHECK ("weight" BETWEEN 1 AND 10);

ALTER TABLE "review" ADD CONSTRAINT "review_score" CHECK ("score" BETWEEN 0 AND 10000);

ALTER TABLE "review_tally"
  ADD CONSTRAINT "review_tally_scores" CHECK (0 <= "lowest" AND "lowest" <= "mean" AND "mean" <= "highest" AND "highest" <= 10000),
  ADD CONSTRAINT "review_tally_reviews" CHECK ("reviews" = "offer" + "waitlist" + "not_select" + "unsure");
