-- Sessions are counted and forgotten by their end.
create index ix_citizen_session_expires on citizen_session (expires_at);
