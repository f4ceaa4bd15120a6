-- CreateEnum
CREATE TYPE "bulk_state" AS ENUM ('RUNNING', 'DONE', 'STOPPED', 'UNDOING', 'UNDONE');

-- CreateEnum
CREATE TYPE "bulk_outcome" AS ENUM ('DONE', 'REFUSED', 'UNDONE');

-- CreateTable
CREATE TABLE "board_row" (
    "registration_id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "state" "registration_state" NOT NULL,
    "group_key" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "languages" TEXT[],
    "staged" BOOLEAN NOT NULL,
    "email_key" TEXT NOT NULL,
    "shared_with" TEXT[],
    "session_ids" TEXT[],
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "rank" INTEGER NOT NULL,
    "name_key" TEXT COLLATE "C" NOT NULL,
    "organisation_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "board_row_pkey" PRIMARY KEY ("registration_id")
);

-- CreateTable
CREATE TABLE "board_text" (
    "registration_id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "email" TEXT NOT NULL,

    CONSTRAINT "board_text_pkey" PRIMARY KEY ("registration_id")
);

-- CreateTable
CREATE TABLE "board_count" (
    "event_id" TEXT NOT NULL,
    "state" "registration_state" NOT NULL,
    "group_key" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "languages" TEXT NOT NULL,
    "staged" BOOLEAN NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "board_count_pkey" PRIMARY KEY ("event_id","state","group_key","country","languages","staged")
);

-- CreateTable
CREATE TABLE "board_progress" (
    "event_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "board_progress_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "board_view" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "board_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_action" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "grant_id" UUID,
    "decision" "staged_decision_kind" NOT NULL,
    "reason" TEXT,
    "staged" BOOLEAN NOT NULL,
    "allotment_of" TEXT,
    "state" "bulk_state" NOT NULL DEFAULT 'RUNNING',
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "undone" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_action_row" (
    "action_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "registration_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "outcome" "bulk_outcome",
    "refusal" JSONB,
    "staged_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_action_row_pkey" PRIMARY KEY ("action_id","number")
);

-- CreateIndex
CREATE INDEX "board_row_event_id_registered_at_registration_id_idx" ON "board_row"("event_id", "registered_at", "registration_id");

-- CreateIndex
CREATE INDEX "board_row_event_id_state_registered_at_registration_id_idx" ON "board_row"("event_id", "state", "registered_at", "registration_id");

-- CreateIndex
CREATE INDEX "board_row_event_id_group_key_registered_at_registration_id_idx" ON "board_row"("event_id", "group_key", "registered_at", "registration_id");

-- CreateIndex
CREATE INDEX "board_row_event_id_country_registered_at_registration_id_idx" ON "board_row"("event_id", "country", "registered_at", "registration_id");

-- CreateIndex
CREATE INDEX "board_row_event_id_name_key_registration_id_idx" ON "board_row"("event_id", "name_key", "registration_id");

-- CreateIndex
CREATE INDEX "board_row_event_id_organisation_key_registration_id_idx" ON "board_row"("event_id", "organisation_key", "registration_id");

-- CreateIndex
CREATE INDEX "board_row_event_id_rank_queued_at_registration_id_idx" ON "board_row"("event_id", "rank", "queued_at", "registration_id");

-- CreateIndex
CREATE INDEX "board_view_event_id_institute_id_idx" ON "board_view"("event_id", "institute_id");

-- CreateIndex
CREATE INDEX "bulk_action_event_id_user_id_started_at_idx" ON "bulk_action"("event_id", "user_id", "started_at");

-- AddForeignKey
ALTER TABLE "bulk_action_row" ADD CONSTRAINT "bulk_action_row_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "bulk_action"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Searching ------------------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "unaccent";
CREATE EXTENSION IF NOT EXISTS "btree_gin";

-- Without accents and letter case: what is searched for and what is searched in are folded alike.
CREATE FUNCTION "folded"(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN lower(unaccent('unaccent'::regdictionary, given));
-- A pattern of LIKE for texts that hold what is given; `%` and `_` are letters to the person who searches.
CREATE FUNCTION "pattern_of"(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN '%' || regexp_replace("folded"(given), '([\\%_])', '\\\1', 'g') || '%';

CREATE INDEX "board_text_parts" ON "board_text" USING gin ("event_id", "name" gin_trgm_ops, "organisation" gin_trgm_ops, "email" gin_trgm_ops)
  WITH (gin_pending_list_limit = 1024);

-- Registrations of an event in which a word is spelled much like the one given. Knows the library's own setting before it sets it.
SELECT show_limit();
CREATE FUNCTION "spelled_like"(event text, word text, in_name boolean, in_organisation boolean, in_email boolean)
  RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 50 SET pg_trgm.word_similarity_threshold = 0.42 AS $$
  SELECT "registration_id" FROM "board_text" WHERE in_name AND "event_id" = event AND "folded"(word) <% "name"
  UNION SELECT "registration_id" FROM "board_text" WHERE in_organisation AND "event_id" = event AND "folded"(word) <% "organisation"
  UNION SELECT "registration_id" FROM "board_text" WHERE in_email AND "event_id" = event AND "folded"(word) <% "email"
$$;

CREATE INDEX "board_row_staged" ON "board_row" ("event_id", "registered_at", "registration_id") WHERE "staged";
CREATE INDEX "board_row_shared" ON "board_row" ("event_id", "registered_at", "registration_id") WHERE "shared_with" <> '{}';
ALTER TABLE "board_count" ADD CONSTRAINT "board_count_not_negative" CHECK ("count" >= 0);

-- What is erased is erased from the copy, whoever erases it.
CREATE FUNCTION "forget_on_board"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "board_text" WHERE "registration_id" = OLD."id";
  WITH gone AS (DELETE FROM "board_row" WHERE "registration_id" = OLD."id" RETURNING *)
  UPDATE "board_count" c SET "count" = c."count" - 1 FROM gone g
    WHERE c."event_id" = g."event_id" AND c."state" = g."state" AND c."group_key" = g."group_key" AND c."country" = g."country"
      AND c."languages" = "language_set"(g."languages") AND c."staged" = g."staged";
  RETURN NULL;
END
$$;
CREATE FUNCTION "language_set"(given text[]) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN (SELECT coalesce(string_agg(DISTINCT l, ',' ORDER BY l), '') FROM unnest(given) AS l);
CREATE TRIGGER "registration_leaves_board" AFTER DELETE ON "registration" FOR EACH ROW EXECUTE FUNCTION "forget_on_board"();

-- One bulk action at a time, of a member at an event.
CREATE UNIQUE INDEX "bulk_action_one_running" ON "bulk_action" ("event_id", "user_id") WHERE "state" IN ('RUNNING', 'UNDOING');
CREATE UNIQUE INDEX "bulk_action_row_once" ON "bulk_action_row" ("action_id", "registration_id");
ALTER TABLE "bulk_action" ADD CONSTRAINT "bulk_action_counts" CHECK (0 <= "done" AND 0 <= "refused" AND "done" + "refused" <= "total"
  AND 0 <= "undone" AND "undone" <= "done" AND ("ended_at" IS NULL) = ("state" IN ('RUNNING', 'UNDOING')));
