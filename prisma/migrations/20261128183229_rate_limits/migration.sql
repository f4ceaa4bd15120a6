-- Unlogged: written on every limited request, worth nothing after a crash. Updates stay in their page (no index but the key).
CREATE UNLOGGED TABLE "rate_limit" (
    "name" TEXT NOT NULL,
    "key" BYTEA NOT NULL,
    "seconds" INTEGER NOT NULL,
    "maximum" INTEGER,
    "window_number" BIGINT NOT NULL,
    "count" INTEGER NOT NULL,
    "previous" INTEGER NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("name","key"),
    CONSTRAINT "rate_limit_counts" CHECK ("seconds" > 0 AND "count" >= 0 AND "previous" >= 0)
) WITH (fillfactor = 50);
