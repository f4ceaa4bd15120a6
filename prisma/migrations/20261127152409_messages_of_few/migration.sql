-- DropIndex
DROP INDEX "message_delivery_id_idx";

-- DropIndex
DROP INDEX "message_replacement_id_idx";

-- DropIndex
DROP INDEX "message_invitation_id_idx";

-- DropIndex
DROP INDEX "message_focal_point_id_idx";

-- Nearly all mails are about a registration: the few others are found by indexes that hold nothing else.
CREATE INDEX "message_of_invitation" ON "message" ("invitation_id") WHERE "invitation_id" IS NOT NULL;
CREATE INDEX "message_of_focal_point" ON "message" ("focal_point_id") WHERE "focal_point_id" IS NOT NULL;
CREATE INDEX "message_of_replacement" ON "message" ("replacement_id") WHERE "replacement_id" IS NOT NULL;
CREATE INDEX "message_of_delivery" ON "message" ("delivery_id") WHERE "delivery_id" IS NOT NULL;
