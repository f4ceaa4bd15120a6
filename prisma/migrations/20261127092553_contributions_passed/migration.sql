-- AlterTable
ALTER TABLE "contribution" ADD COLUMN     "passed_at" TIMESTAMPTZ(3);

-- What was let be read is these words, given in this way: whoever changes them asks anew.
CREATE FUNCTION contribution_passes_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.text, NEW.attribution) IS DISTINCT FROM (OLD.text, OLD.attribution) AND NEW.passed_at IS NOT DISTINCT FROM OLD.passed_at THEN
    NEW.passed_at := NULL;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER contribution_passes_anew BEFORE UPDATE ON contribution FOR EACH ROW EXECUTE FUNCTION contribution_passes_anew();
