-- A session is forgotten only where no call names it: asked for each, so not by reading all calls.
create index ix_citizen_call_session on citizen_call (session_id);
