-- Unconfirmed holds of one group never grow beyond a tenth of its maximum (one at least), as the decision has it, so that invented
-- addresses can't fill a group either. They may be more for minutes where the plan shrank.
CREATE TRIGGER "group_tally_unconfirmed_few" BEFORE UPDATE ON "group_tally" FOR EACH ROW
  WHEN (NEW."unconfirmed" > OLD."unconfirmed" AND NEW."unconfirmed" > greatest(1, NEW."maximum" / 10))
  EXECUTE FUNCTION "refuse_unconfirmed_hoard"();
