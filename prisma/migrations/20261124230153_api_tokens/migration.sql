-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "event_id" TEXT,
    "name" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "capabilities" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE;
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_institute_id_fkey"
  FOREIGN KEY ("institute_id") REFERENCES "institute"("id");
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id");
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_ends_within_a_year"
  CHECK ("expires_at" <= "created_at" + interval '366 days' AND cardinality("capabilities") > 0 AND octet_length("hash") = 32);
