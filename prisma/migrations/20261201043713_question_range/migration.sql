-- AlterTable
ALTER TABLE "question" ADD COLUMN     "maximum" INTEGER,
ADD COLUMN     "minimum" INTEGER;

-- AlterTable
ALTER TABLE "follow_up_question" ADD COLUMN     "maximum" INTEGER,
ADD COLUMN     "minimum" INTEGER;

-- Bounds are those of numbers, and leave something between them.
alter table "question"
  add constraint question_range check (kind = 'NUMBER' or (minimum is null and maximum is null)),
  add constraint question_range_order check (minimum <= maximum);

alter table "follow_up_question"
  add constraint follow_up_question_range check (kind = 'NUMBER' or (minimum is null and maximum is null)),
  add constraint follow_up_question_range_order check (minimum <= maximum);
