-- From where and with what somebody signs in is never kept. What writes sign-ins has these columns and leaves them empty.
UPDATE "sign_in" SET "ip_address" = NULL, "user_agent" = NULL
  WHERE "ip_address" IS NOT NULL OR "user_agent" IS NOT NULL;

ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_names_no_device"
  CHECK (coalesce("ip_address", '') = '' AND coalesce("user_agent", '') = '');
