-- Words that were let be read with their writer's name may tell who wrote them. Who asks for protection since waits for an editor, not
-- the other way round.
CREATE FUNCTION protected_passes_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "contribution" SET "passed_at" = NULL
    WHERE "registration_id" = NEW."id" AND "attribution" = 'NAMED' AND "passed_at" IS NOT NULL;
  RETURN NULL;
END $$;

CREATE TRIGGER protected_passes_anew AFTER UPDATE OF "protected" ON "registration"
  FOR EACH ROW WHEN (NEW."protected" AND NOT OLD."protected") EXECUTE FUNCTION protected_passes_anew();
