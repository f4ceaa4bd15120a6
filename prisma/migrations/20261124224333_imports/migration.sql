-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('READ', 'CHECKED', 'RUNNING', 'DONE', 'FAILED');

-- CreateTable
CREATE TABLE "registration_import" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'READ',
    "file_name" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "separator" TEXT NOT NULL,
    "source" TEXT,
    "titles" TEXT[],
    "row_count" INTEGER NOT NULL,
    "mapping" JSONB NOT NULL,
    "ready_count" INTEGER,
    "faulty_count" INTEGER,
    "left_out_count" INTEGER,
    "done_count" INTEGER NOT NULL DEFAULT 0,
    "notify" BOOLEAN NOT NULL DEFAULT false,
    "created_by" TEXT NOT NULL,
    "run_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registration_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cells" TEXT[],

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("import_id","number")
);

-- CreateTable
CREATE TABLE "import_problem" (
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "field" TEXT,
    "column" INTEGER,
    "value" TEXT,
    "problem" JSONB NOT NULL,

    CONSTRAINT "import_problem_pkey" PRIMARY KEY ("import_id","position")
);

-- CreateIndex
CREATE INDEX "registration_import_event_id_created_at_id_idx" ON "registration_import"("event_id", "created_at", "id");

ALTER TABLE "registration_import" ADD CONSTRAINT "registration_import_event_id_fkey"
  FOREIGN KEY ("event_id") REFERENCES "event"("id");
ALTER TABLE "registration_import" ADD CONSTRAINT "registration_import_run_by_someone"
  CHECK ("state" NOT IN ('RUNNING', 'DONE', 'FAILED') OR "run_by" IS NOT NULL);
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_import_id_fkey"
  FOREIGN KEY ("import_id") REFERENCES "registration_import"("id") ON DELETE CASCADE;
ALTER TABLE "import_problem" ADD CONSTRAINT "import_problem_import_id_fkey"
  FOREIGN KEY ("import_id") REFERENCES "registration_import"("id") ON DELETE CASCADE;
