-- CreateTable
CREATE TABLE "address_protection" (
    "email_key" TEXT NOT NULL,
    "everywhere" BOOLEAN NOT NULL,
    "email_phrase" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "address_protection_pkey" PRIMARY KEY ("email_key")
);

-- CreateTable
CREATE TABLE "protection_wish" (
    "registration_id" UUID NOT NULL,
    "everywhere" BOOLEAN NOT NULL,
    "email_phrase" TEXT,

    CONSTRAINT "protection_wish_pkey" PRIMARY KEY ("registration_id")
);

-- AddForeignKey
ALTER TABLE "address_protection" ADD CONSTRAINT "address_protection_email_key_fkey" FOREIGN KEY ("email_key") REFERENCES "user_account"("email") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "protection_wish" ADD CONSTRAINT "protection_wish_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "address_protection" ADD CONSTRAINT "address_protection_chosen" CHECK ("everywhere" OR "email_phrase" IS NOT NULL);
ALTER TABLE "address_protection" ADD CONSTRAINT "address_protection_phrase"
  CHECK (char_length("email_phrase") BETWEEN 1 AND 40 AND "email_phrase" !~* '://|www\.|@|[[:cntrl:]]');
ALTER TABLE "protection_wish" ADD CONSTRAINT "protection_wish_chosen" CHECK ("everywhere" OR "email_phrase" IS NOT NULL);
ALTER TABLE "protection_wish" ADD CONSTRAINT "protection_wish_phrase"
  CHECK (char_length("email_phrase") BETWEEN 1 AND 40 AND "email_phrase" !~* '://|www\.|@|[[:cntrl:]]');

-- Whoever asked for protection at every event is protected from the start, however the registration came about. The desk sees to it; this
-- catches a choice that was made while the desk decided: the batch is refused and decided again.
CREATE FUNCTION "refuse_unprotected"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "sent" s JOIN "address_protection" a ON a."email_key" = s."email_key" AND a."everywhere"
      JOIN "event" e ON e."id" = s."event_id" AND e."offers_protection"
    WHERE NOT s."protected" AND s."erased_at" IS NULL
  ) THEN
    RAISE EXCEPTION 'Its owner asked for protection at every event.' USING ERRCODE = 'check_violation', CONSTRAINT = 'registration_protected_everywhere';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "registration_protected_everywhere" AFTER INSERT ON "registration" REFERENCING NEW TABLE AS "sent"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_unprotected"();
