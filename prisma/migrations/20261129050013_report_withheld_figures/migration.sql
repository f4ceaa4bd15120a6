-- AlterTable
ALTER TABLE "report" ADD COLUMN     "withheld_countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "withheld_groups" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "withholds_total" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "report"
  ADD CONSTRAINT "report_withheld_groups_are_keys" CHECK (array_position("withheld_groups", NULL) IS NULL),
  ADD CONSTRAINT "report_withheld_countries_are_codes"
    CHECK (array_to_string("withheld_countries", ',', '?') ~ '^([A-Z]{2}(,[A-Z]{2})*)?$');
