-- AlterTable
ALTER TABLE "board_progress" ADD COLUMN     "answers_after" UUID,
ADD COLUMN     "questions" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "board_answer" (
    "registration_id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "question_key" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "sort_key" TEXT NOT NULL,
    "text" TEXT,

    CONSTRAINT "board_answer_pkey" PRIMARY KEY ("registration_id","question_key","choice","sort_key")
);

-- CreateIndex
CREATE INDEX "board_answer_event_id_question_key_sort_key_registration_id_idx" ON "board_answer"("event_id", "question_key", "sort_key", "registration_id");

-- CreateIndex
CREATE INDEX "board_answer_event_id_question_key_choice_registration_id_idx" ON "board_answer"("event_id", "question_key", "choice", "registration_id");

-- By hand ---------------------------------------------------------------------------------------------

ALTER TABLE "board_answer" ADD CONSTRAINT "board_answer_none" CHECK (("choice" = '') = ("sort_key" IN ('', chr(1114109)))
  AND ("choice" <> '' OR "text" IS NULL));

CREATE INDEX "board_answer_parts" ON "board_answer" USING gin ("event_id", "question_key", "text" gin_trgm_ops)
  WITH (gin_pending_list_limit = 1024) WHERE "text" IS NOT NULL;

-- What an answer is sorted by: choices in the order of the options, numbers and days by their value, words by their beginning.
-- `place`: of the option; null where there is no such option any more.
CREATE FUNCTION "answer_sort_key"(kind question_kind, answer text, place bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN kind IN ('ONE_CHOICE', 'SEVERAL_CHOICES') THEN lpad(coalesce(place, 9999)::text, 4, '0')
    WHEN kind = 'YES_NO' THEN CASE answer WHEN 'yes' THEN '1' ELSE '2' END
    WHEN kind = 'NUMBER' AND answer ~ '^-?\d{1,15}(\.\d{1,3})?$' THEN lpad(((answer::numeric + 1e15) * 1000)::numeric(20)::text, 20, '0')
    ELSE coalesce(nullif(left("folded"(answer), 60), ''), ' ')
  END;

-- What copied answers depend on besides the registration: differs once questions or their options are others.
CREATE FUNCTION "board_questions"(event text) RETURNS text LANGUAGE sql STABLE
  RETURN (SELECT coalesce(md5(string_agg(concat_ws(' ', q."key", q."kind", jsonb_path_query_array(q."options", '$[*].key')), E'\n' ORDER BY q."key")), '')
    FROM "question" q WHERE q."event_id" = event);

CREATE OR REPLACE FUNCTION "forget_on_board"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "board_text" WHERE "registration_id" = OLD."id";
  DELETE FROM "board_answer" WHERE "registration_id" = OLD."id";
  WITH gone AS (DELETE FROM "board_row" WHERE "registration_id" = OLD."id" RETURNING *)
  UPDATE "board_count" c SET "count" = c."count" - 1 FROM gone g
    WHERE c."event_id" = g."event_id" AND c."state" = g."state" AND c."group_key" = g."group_key" AND c."country" = g."country"
      AND c."languages" = "language_set"(g."languages") AND c."staged" = g."staged" AND c."reviews" = least(g."reviews", 3)
      AND c."score_band" = g."score_band";
  RETURN NULL;
END
$$;
