-- Who is in a call beside its citizen and its agent.
create table call_guest (
    call_id     char(36)    not null,
    username    varchar(80) not null,
    role        varchar(12) not null,
    rights      varchar(60) not null,
    admitted_at datetime(6) not null,
    left_at     datetime(6) null,
    constraint pk_call_guest primary key (call_id, username),
    constraint fk_call_guest_call foreign key (call_id) references citizen_call (id),
    constraint ck_call_guest_role check (role in ('HELPER', 'SPECIALIST', 'SUPERVISOR', 'COLLEAGUE'))
);
create index ix_call_guest_username on call_guest (username, left_at);

alter table room_participant drop constraint ck_room_participant_role;
alter table room_participant add constraint ck_room_participant_role
    check (role in ('CITIZEN', 'AGENT', 'HELPER', 'SPECIALIST', 'SUPERVISOR', 'COLLEAGUE'));
