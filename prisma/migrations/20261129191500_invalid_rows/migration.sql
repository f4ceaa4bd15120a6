-- Arguments of imports and invitations that take effect within a minute: rows with problems are called invalid in the contract by now.
-- An action that has ended has no arguments, and is not changed.
ALTER TABLE "planned_action" DISABLE TRIGGER planned_action_moves_on;
UPDATE "planned_action" SET "args" = jsonb_set("args", '{input}',
    "args" -> 'input' #- '{leaveOutFaulty}' || jsonb_build_object('skipInvalid', "args" #> '{input,leaveOutFaulty}'))
  WHERE "args" -> 'input' ? 'leaveOutFaulty';
ALTER TABLE "planned_action" ENABLE TRIGGER planned_action_moves_on;
