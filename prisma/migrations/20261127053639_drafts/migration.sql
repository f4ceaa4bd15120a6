-- CreateTable
CREATE TABLE "registration_draft" (
    "event_id" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registration_draft_pkey" PRIMARY KEY ("event_id","email_key")
);

-- CreateIndex
CREATE INDEX "registration_draft_email_key_idx" ON "registration_draft"("email_key");

-- AddForeignKey
ALTER TABLE "registration_draft" ADD CONSTRAINT "registration_draft_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is sent is no draft any more, in the same transaction: once for many registrations together.
CREATE FUNCTION "forget_drafts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "registration_draft" d USING "sent" s WHERE d."event_id" = s."event_id" AND d."email_key" = s."email_key";
  RETURN NULL;
END
$$;
CREATE TRIGGER "registration_forgets_drafts" AFTER INSERT ON "registration" REFERENCING NEW TABLE AS "sent"
  FOR EACH STATEMENT EXECUTE FUNCTION "forget_drafts"();
