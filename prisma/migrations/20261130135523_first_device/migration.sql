-- CreateTable
CREATE TABLE "first_device" (
    "registration_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "first_device_pkey" PRIMARY KEY ("registration_id")
);

-- AddForeignKey
ALTER TABLE "first_device" ADD CONSTRAINT "first_device_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say. -----------------------------------------------------------------------------------------------

ALTER TABLE "first_device" ADD CONSTRAINT "first_device_hash_is_sha256" CHECK (octet_length("hash") = 32);

-- A protected person signs in on every device, and what was erased is shown on none.
CREATE FUNCTION "refuse_first_device"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "registration" r WHERE r."id" = NEW."registration_id" AND (r."protected" OR r."erased_at" IS NOT NULL)
  ) THEN
    RAISE EXCEPTION 'A protected person has no first device.'
      USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "first_device_only_unprotected" BEFORE INSERT OR UPDATE ON "first_device"
  FOR EACH ROW EXECUTE FUNCTION "refuse_first_device"();

-- Behind another address is another person, or the right one at last: the device may have been a stranger's.
CREATE FUNCTION "forget_first_device"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "first_device" WHERE "registration_id" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "first_device_is_forgotten" AFTER UPDATE OF "protected", "erased_at", "email_key" ON "registration"
  FOR EACH ROW WHEN (NEW."protected" OR NEW."erased_at" IS NOT NULL OR NEW."email_key" <> OLD."email_key")
  EXECUTE FUNCTION "forget_first_device"();
