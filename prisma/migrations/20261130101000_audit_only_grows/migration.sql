-- The application's role needs the right to move the end of a chain on, and to delete the words of people who are erased. It can use
-- neither for anything else.

-- At the end of the statement, which may insert the entry as well.
CREATE FUNCTION "check_audit_chain"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."chain" <> OLD."chain" OR NEW."entries" < OLD."entries" OR NOT EXISTS (
    SELECT FROM "audit_entry" WHERE "chain" = NEW."chain" AND "sequence" = NEW."entries" AND "hash" = NEW."head"
  ) THEN
    RAISE EXCEPTION 'The end of a chain only moves on, to an entry that is there.'
      USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "audit_chain_moves_on" AFTER UPDATE ON "audit_chain" FOR EACH ROW EXECUTE FUNCTION "check_audit_chain"();

CREATE FUNCTION "keep_audit_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "gone" JOIN "registration" r ON r."id" = "gone"."registration_id" AND r."erased_at" IS NULL) THEN
    RAISE EXCEPTION 'What was recorded about a person is kept until they are erased.'
      USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "audit_words_kept" AFTER DELETE ON "audit_words" REFERENCING OLD TABLE AS "gone"
  FOR EACH STATEMENT EXECUTE FUNCTION "keep_audit_words"();
