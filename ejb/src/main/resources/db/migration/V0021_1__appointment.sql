-- A call at an agreed time, or a wish to be contacted where no time could be agreed (flow 3.1, steps C1 and C3).
create table appointment (
    id           char(36)     not null,
    site_code    varchar(20)  not null,
    session_id   bigint       not null,
    applicant_id bigint       not null,
    item_code    varchar(20)  null,
    item_name    varchar(200) null,
    candidate_group varchar(60) not null,
    contact      longtext     null,
    -- null: no time was agreed
    slot_at      datetime(6)  null,
    state        varchar(12)  not null,
    created_at   datetime(6)  not null,
    reminded_at  datetime(6)  null,
    closed_by    varchar(64)  null,
    closed_at    datetime(6)  null,
    constraint pk_appointment primary key (id),
    constraint ck_appointment_state check (state in ('BOOKED', 'REMINDED', 'KEPT', 'MISSED', 'CANCELLED'))
) engine = InnoDB default charset = utf8mb4;
create index ix_appointment_slot on appointment (site_code, slot_at, state);
create index ix_appointment_session on appointment (session_id);
create index ix_appointment_applicant on appointment (applicant_id);
