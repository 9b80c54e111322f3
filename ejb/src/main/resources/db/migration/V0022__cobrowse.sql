-- Guidance on the citizen's own page: one more question of consent, and what of it is in force for a conversation.
alter table room_consent drop constraint ck_room_consent_kind;
alter table room_consent add constraint ck_room_consent_kind check (kind in ('CAMERA', 'RECORDING', 'COBROWSE', 'ASSIST'));

alter table guidance_case_call add column cobrowse_granted bit not null default 0;
alter table guidance_case_call add column assist_granted bit not null default 0;
