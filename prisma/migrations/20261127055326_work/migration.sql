-- CreateTable
CREATE TABLE "spent_work" (
    "challenge" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "spent_work_pkey" PRIMARY KEY ("challenge")
);
