-- A call on hold, and what its citizen reads meanwhile.
alter table citizen_call add column hold_message varchar(2400) null;

-- Six digits that lead another device, or somebody who helps, into one call. Only a keyed index of them is kept.
create table call_code (
    id         bigint      not null auto_increment,
    call_id    char(36)    not null,
    purpose    varchar(8)  not null,
    code_index char(64)    not null,
    -- its first digit: a wrong code that names no call counts against all that begin like it
    first_digit char(1)    not null,
    tries      int         not null,
    made_at    datetime(6) not null,
    expires_at datetime(6) not null,
    used_at    datetime(6) null,
    constraint pk_call_code primary key (id),
    constraint fk_call_code_call foreign key (call_id) references citizen_call (id),
    constraint ck_call_code_purpose check (purpose in ('DEVICE', 'HELPER'))
) character set utf8mb4;
create index ix_call_code_index on call_code (code_index);
create index ix_call_code_call on call_code (call_id, made_at);

-- The form field in which a participant was last: whoever comes back goes on there.
alter table room_participant add column focus varchar(80) null;
