-- CreateTable
CREATE TABLE "sign_in_mail" (
    "id" UUID NOT NULL,
    "link_hash" BYTEA NOT NULL,
    "code_hash" BYTEA,
    "email_key" TEXT NOT NULL,
    "next" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "spent_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_link" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "registration_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_mail_link_hash_key" ON "sign_in_mail"("link_hash");

-- CreateIndex
CREATE INDEX "sign_in_mail_email_key_made_at_idx" ON "sign_in_mail"("email_key", "made_at");

-- CreateIndex
CREATE UNIQUE INDEX "registration_link_hash_key" ON "registration_link"("hash");

-- CreateIndex
CREATE INDEX "registration_link_registration_id_idx" ON "registration_link"("registration_id");

-- AddForeignKey
ALTER TABLE "registration_link" ADD CONSTRAINT "registration_link_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "sign_in_mail" ADD CONSTRAINT "sign_in_mail_is_short_lived" CHECK (
  "expires_at" <= "made_at" + interval '10 minutes' AND octet_length("link_hash") = 32
  AND ("code_hash" IS NULL OR octet_length("code_hash") = 32) AND "tries" BETWEEN 0 AND 5);
ALTER TABLE "registration_link" ADD CONSTRAINT "registration_link_hash_is_sha256" CHECK (octet_length("hash") = 32);

-- Whatever withdraws a registration ends the links that opened it until then.
CREATE FUNCTION "end_registration_links"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "registration_link" SET "ended_at" = desk_now() WHERE "registration_id" = NEW."id" AND "ended_at" IS NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER "registration_withdrawn_ends_links" AFTER UPDATE OF "state" ON "registration" FOR EACH ROW
  WHEN (NEW."state" = 'WITHDRAWN' AND OLD."state" <> 'WITHDRAWN') EXECUTE FUNCTION "end_registration_links"();

-- What opened an erased registration, and told its person's address, is gone with it.
CREATE FUNCTION "forget_ways_in"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "registration_link" WHERE "registration_id" = NEW."id";
  DELETE FROM "sign_in_mail" WHERE "email_key" = OLD."email_key";
  RETURN NULL;
END
$$;
CREATE TRIGGER "registration_erased_forgets_ways_in" AFTER UPDATE OF "erased_at" ON "registration" FOR EACH ROW
  WHEN (NEW."erased_at" IS NOT NULL AND OLD."erased_at" IS NULL) EXECUTE FUNCTION "forget_ways_in"();
