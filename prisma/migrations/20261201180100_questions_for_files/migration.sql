-- Of its own, because a new value of an enum can't be used in the transaction that adds it.
ALTER TABLE "question" DROP CONSTRAINT "question_range";
ALTER TABLE "question" ADD CONSTRAINT "question_range" CHECK (
  CASE "kind" WHEN 'NUMBER' THEN TRUE
    WHEN 'FILE' THEN "minimum" IS NULL AND "maximum" BETWEEN 1 AND 5
    ELSE "minimum" IS NULL AND "maximum" IS NULL END);
ALTER TABLE "question" ADD CONSTRAINT "question_file_types" CHECK (
  "file_types" <@ ARRAY['PDF', 'IMAGE'] AND ("kind" = 'FILE') = ("file_types" <> '{}') AND ("kind" <> 'FILE' OR "need" IS NULL));
