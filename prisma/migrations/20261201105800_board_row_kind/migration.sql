-- By hand ---------------------------------------------------------------------------------------------

-- What a row is counted as, in one text: grouped by it instead of by seven columns, a facet of fifty thousand rows takes a third of the time.
-- The group's key comes last, as nothing says that it has no bar in it.
CREATE FUNCTION "board_kind"(state registration_state, group_key text, country character, languages text, staged boolean, reviews int, score_band int)
  RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN concat_ws('|', state::text, country::text, languages, CASE WHEN staged THEN 't' ELSE 'f' END, least(reviews, 3)::text, score_band::text, group_key);

ALTER TABLE "board_row" ADD COLUMN "kind" TEXT COLLATE "C";
UPDATE "board_row" SET "kind" = "board_kind"("state", "group_key", "country", "language_set"("languages"), "staged", "reviews", "score_band");
ALTER TABLE "board_row" ALTER COLUMN "kind" SET NOT NULL, ADD CONSTRAINT "board_row_kind"
  CHECK ("kind" = "board_kind"("state", "group_key", "country", "language_set"("languages"), "staged", "reviews", "score_band"));

ALTER TABLE "board_count" ADD COLUMN "kind" TEXT COLLATE "C";
UPDATE "board_count" SET "kind" = "board_kind"("state", "group_key", "country", "languages", "staged", "reviews", "score_band");
ALTER TABLE "board_count" ALTER COLUMN "kind" SET NOT NULL, DROP CONSTRAINT "board_count_pkey",
  ADD CONSTRAINT "board_count_pkey" PRIMARY KEY ("event_id", "kind"),
  ADD CONSTRAINT "board_count_kind" CHECK ("kind" = "board_kind"("state", "group_key", "country", "languages", "staged", "reviews", "score_band"));

DROP INDEX "board_row_kinds";
CREATE INDEX "board_row_kinds" ON "board_row" ("event_id", "registration_id") INCLUDE ("kind");

CREATE OR REPLACE FUNCTION "forget_on_board"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "board_text" WHERE "registration_id" = OLD."id";
  DELETE FROM "board_answer" WHERE "registration_id" = OLD."id";
  WITH gone AS (DELETE FROM "board_row" WHERE "registration_id" = OLD."id" RETURNING *)
  UPDATE "board_count" c SET "count" = c."count" - 1 FROM gone g WHERE c."event_id" = g."event_id" AND c."kind" = g."kind";
  RETURN NULL;
END
$$;
