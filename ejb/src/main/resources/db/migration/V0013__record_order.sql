-- Supervisors see all records, newest first: read in this order instead of sorted.
create index ix_guidance_case_opened on guidance_case (opened_at, id);
