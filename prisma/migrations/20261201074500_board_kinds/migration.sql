-- By hand ---------------------------------------------------------------------------------------------

-- Facets under a filter by answers count tens of thousands of rows: read from the index alone, that takes a quarter of the time.
CREATE INDEX "board_row_kinds" ON "board_row" ("event_id", "registration_id")
  INCLUDE ("state", "group_key", "country", "languages", "staged", "reviews", "score_band");

-- Taken for independent, a question and its choices seem to hold a fortieth of the rows that they do. The planner then sorted all that match instead
-- of following the order of the list to the end of a page.
CREATE STATISTICS "board_answer_choices" (mcv, dependencies) ON "event_id", "question_key", "choice" FROM "board_answer";
CREATE STATISTICS "board_answer_words" (mcv) ON "event_id", "question_key", "text" FROM "board_answer";
