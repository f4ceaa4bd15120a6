-- CreateEnum
CREATE TYPE "planned_state" AS ENUM ('PLANNED', 'UNDONE', 'DONE', 'HALTED');

-- CreateEnum
CREATE TYPE "planned_halt" AS ENUM ('MORE_PEOPLE', 'NOT_ALLOWED', 'REFUSED');

-- CreateTable
CREATE TABLE "planned_action" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "event_id" TEXT,
    "institute_id" TEXT,
    "grant_id" UUID,
    "author_id" TEXT NOT NULL,
    "token_id" UUID,
    "args" JSONB,
    "state" "planned_state" NOT NULL DEFAULT 'PLANNED',
    "affected" INTEGER NOT NULL,
    "affected_now" INTEGER,
    "halted" "planned_halt",
    "message" TEXT,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "takes_effect_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "planned_action_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "planned_action" ADD CONSTRAINT "planned_action_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The state says which of the other columns there are. What it would do is forgotten once it has ended.
ALTER TABLE "planned_action"
  ADD CONSTRAINT "planned_action_counts_people" CHECK ("affected" >= 0 AND "affected_now" >= 0),
  ADD CONSTRAINT "planned_action_is_logged_somewhere" CHECK ("event_id" IS NOT NULL OR "institute_id" IS NOT NULL),
  ADD CONSTRAINT "planned_action_takes_effect_later" CHECK ("takes_effect_at" >= "planned_at"),
  ADD CONSTRAINT "planned_action_ends_once" CHECK (("state" IN ('UNDONE', 'DONE')) = ("ended_at" IS NOT NULL)),
  ADD CONSTRAINT "planned_action_keeps_args_until_it_ends" CHECK (("state" IN ('UNDONE', 'DONE')) = ("args" IS NULL)),
  ADD CONSTRAINT "planned_action_halts_for_a_reason" CHECK (("state" = 'HALTED') = ("halted" IS NOT NULL)),
  ADD CONSTRAINT "planned_action_counts_again" CHECK (("halted" = 'MORE_PEOPLE') IS TRUE = ("affected_now" IS NOT NULL)),
  ADD CONSTRAINT "planned_action_says_why" CHECK (("halted" = 'REFUSED') IS TRUE = ("message" IS NOT NULL));

-- Pressed twice, it is planned once.
CREATE UNIQUE INDEX "planned_action_once" ON "planned_action" ("author_id", "kind", md5("args"::text)) WHERE "state" = 'PLANNED';
CREATE INDEX "planned_action_of_author" ON "planned_action" ("author_id", "takes_effect_at") WHERE "state" IN ('PLANNED', 'HALTED');
CREATE INDEX "planned_action_of_event" ON "planned_action" ("event_id", "takes_effect_at") WHERE "state" IN ('PLANNED', 'HALTED');

CREATE FUNCTION planned_action_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" IN ('UNDONE', 'DONE') OR NEW."state" = 'PLANNED' THEN
    RAISE EXCEPTION 'A planned action that is % cannot become %.', OLD."state", NEW."state" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER planned_action_moves_on BEFORE UPDATE ON "planned_action"
  FOR EACH ROW EXECUTE FUNCTION planned_action_moves_on();
