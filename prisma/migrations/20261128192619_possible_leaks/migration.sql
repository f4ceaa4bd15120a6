-- AlterTable
ALTER TABLE "leak_clearance" ADD COLUMN     "is_possible" BOOLEAN NOT NULL DEFAULT false;

-- A possible hit takes no second person; which it was stays as it was said.
ALTER TABLE "leak_clearance" ADD CONSTRAINT "leak_clearance_possible_by_one" CHECK (NOT ("is_possible" AND "second_by" IS NOT NULL));
CREATE FUNCTION "keep_leak_possibility"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a clearance stays as it was given' USING ERRCODE = 'check_violation';
END
$$;
CREATE TRIGGER "leak_clearance_possibility_kept" BEFORE UPDATE ON "leak_clearance" FOR EACH ROW
  WHEN (OLD."is_possible" IS DISTINCT FROM NEW."is_possible") EXECUTE FUNCTION "keep_leak_possibility"();
