-- AlterTable
ALTER TABLE "board_row" ADD COLUMN     "reviews" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "score_band" INTEGER NOT NULL DEFAULT -1,
ADD COLUMN     "score_key" INTEGER NOT NULL DEFAULT 10001,
ADD COLUMN     "spread_key" INTEGER NOT NULL DEFAULT 10001;

-- AlterTable
ALTER TABLE "board_count" DROP CONSTRAINT "board_count_pkey",
ADD COLUMN     "reviews" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "score_band" INTEGER NOT NULL DEFAULT -1,
ADD CONSTRAINT "board_count_pkey" PRIMARY KEY ("event_id", "state", "group_key", "country", "languages", "staged", "reviews", "score_band");

-- CreateIndex
CREATE INDEX "board_row_event_id_score_key_registration_id_idx" ON "board_row"("event_id", "score_key", "registration_id");

-- CreateIndex
CREATE INDEX "board_row_event_id_spread_key_registration_id_idx" ON "board_row"("event_id", "spread_key", "registration_id");

-- CreateIndex
CREATE INDEX "board_row_event_id_reviews_registered_at_registration_id_idx" ON "board_row"("event_id", "reviews", "registered_at", "registration_id");

-- By hand ---------------------------------------------------------------------------------------------

ALTER TABLE "board_row" ADD CONSTRAINT "board_row_scores" CHECK ("reviews" >= 0 AND "score_band" BETWEEN -1 AND 3
  AND ("score_band" = -1) = ("score_key" = 10001) AND ("score_band" = -1) = ("spread_key" = 10001));

-- What reviewers have said so far.
UPDATE "board_row" b SET "reviews" = t."reviews", "score_band" = least(coalesce(t."mean", -2500) / 2500, 3),
  "score_key" = coalesce(-t."mean", 10001), "spread_key" = coalesce(t."lowest" - t."highest", 10001)
  FROM "review_tally" t WHERE t."registration_id" = b."registration_id" AND t."reviews" > 0;
DELETE FROM "board_count";
INSERT INTO "board_count" ("event_id", "state", "group_key", "country", "languages", "staged", "reviews", "score_band", "count")
  SELECT "event_id", "state", "group_key", "country", "language_set"("languages"), "staged", least("reviews", 3), "score_band", count(*)
  FROM "board_row" GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

CREATE OR REPLACE FUNCTION "forget_on_board"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "board_text" WHERE "registration_id" = OLD."id";
  WITH gone AS (DELETE FROM "board_row" WHERE "registration_id" = OLD."id" RETURNING *)
  UPDATE "board_count" c SET "count" = c."count" - 1 FROM gone g
    WHERE c."event_id" = g."event_id" AND c."state" = g."state" AND c."group_key" = g."group_key" AND c."country" = g."country"
      AND c."languages" = "language_set"(g."languages") AND c."staged" = g."staged" AND c."reviews" = least(g."reviews", 3)
      AND c."score_band" = g."score_band";
  RETURN NULL;
END
$$;
