-- AlterTable
ALTER TABLE "institute" ADD COLUMN     "reply_to" TEXT,
ADD COLUMN     "sender_name" TEXT,
ADD COLUMN     "signatures" JSONB NOT NULL DEFAULT '{}';

-- What Prisma can't say -------------------------------------------------------

-- No line ends in what becomes a header, whoever writes it.
ALTER TABLE "institute" ADD CONSTRAINT "institute_letterhead" CHECK (
  ("sender_name" IS NULL OR ("sender_name" = btrim("sender_name") AND char_length("sender_name") BETWEEN 1 AND 100
    AND "sender_name" !~ '[[:cntrl:]@]'))
  AND ("reply_to" IS NULL OR ("reply_to" = lower("reply_to") AND char_length("reply_to") <= 254
    AND "reply_to" ~ '^[^[:space:][:cntrl:]@<>(),;:"]+@[^[:space:][:cntrl:]@<>(),;:"]+$'))
  AND jsonb_typeof("signatures") = 'object');

CREATE FUNCTION "has_member_at"("institute" text, "address" text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "member" m JOIN "user_account" u ON u."id" = m."user_id"
    WHERE m."institute_id" = "institute" AND split_part(u."email", '@', 2) = split_part("address", '@', 2))
$$;

-- As `mayReplyTo` in packages/domain says, for all domains alike.
CREATE FUNCTION "refuse_reply_to_elsewhere"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT "has_member_at"(NEW."id", NEW."reply_to") THEN
    RAISE EXCEPTION 'Replies go to a domain of a member.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "institute_reply_to" BEFORE UPDATE OF "reply_to" ON "institute"
  FOR EACH ROW WHEN (NEW."reply_to" IS NOT NULL) EXECUTE FUNCTION "refuse_reply_to_elsewhere"();

CREATE FUNCTION "end_reply_to"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "institute" SET "reply_to" = NULL
    WHERE "id" = OLD."institute_id" AND "reply_to" IS NOT NULL AND NOT "has_member_at"("id", "reply_to");
  RETURN NULL;
END
$$;
CREATE TRIGGER "member_ends_reply_to" AFTER DELETE ON "member" FOR EACH ROW EXECUTE FUNCTION "end_reply_to"();
