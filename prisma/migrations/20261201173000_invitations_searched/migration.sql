-- An event's outbox is searched by parts of names and addresses; of people who aren't registered, those invited are many.
CREATE INDEX "event_invitation_parts" ON "event_invitation"
  USING gin ("event_id", "folded"("name") gin_trgm_ops, "folded"("email") gin_trgm_ops) WITH (gin_pending_list_limit = 1024);
