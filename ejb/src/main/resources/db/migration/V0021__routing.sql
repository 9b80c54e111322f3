-- Whom a call may ring at now, as the decision table said for this ring; region of the service point and those above it.
alter table citizen_call add column route varchar(200) character set ascii null after candidate_group;
alter table citizen_call add column regions varchar(120) character set ascii null after site_code;
-- A caller who wants to be called back keeps the place; rests between two rings; is given up after the last.
alter table citizen_call add column call_back boolean not null default false;
alter table citizen_call add column resting boolean not null default false;
alter table citizen_call add column given_up boolean not null default false;
-- When nobody of those it may ring at was on duty: told once.
alter table citizen_call add column unattended_at datetime(6) null;

create table call_back (
    call_id     char(36)    not null,
    contact     longtext    null,
    asked_at    datetime(6) not null,
    ringing_at  datetime(6) null,
    missed      int         not null,
    constraint pk_call_back primary key (call_id),
    constraint fk_call_back_call foreign key (call_id) references citizen_call (id)
) engine = InnoDB default charset = utf8mb4;

-- What callers were told about their wait, and what came of it: estimates learn from it and are judged by it.
create table wait_estimate (
    call_id        char(36)    not null,
    queue          varchar(60) not null,
    city_hour      int         not null,
    made_at        datetime(6) not null,
    expected_seconds int       not null,
    low_seconds    int         not null,
    high_seconds   int         not null,
    waited_seconds int         null,
    hit            boolean     null,
    constraint pk_wait_estimate primary key (call_id),
    constraint fk_wait_estimate_call foreign key (call_id) references citizen_call (id)
) engine = InnoDB default charset = utf8mb4;
create index ix_wait_estimate_queue on wait_estimate (queue, made_at);

-- Where an agent works, so that calls of a township ring at its own people.
alter table agent_presence add column region_code varchar(20) character set ascii null after group_names;
alter table presence_change add column reason longtext null;

-- A department had nobody on duty in a working period (DB4110 8.2.2): one row and one alarm for each gap.
create table duty_gap (
    id         bigint      not null auto_increment,
    group_name varchar(64) character set ascii collate ascii_bin not null,
    -- the group while the gap lasts, else null: a department has one at most
    open_group varchar(64) character set ascii collate ascii_bin null,
    began_at   datetime(6) not null,
    alarmed_at datetime(6) null,
    ended_at   datetime(6) null,
    constraint pk_duty_gap primary key (id),
    constraint uq_duty_gap_open unique (open_group)
) engine = InnoDB default charset = utf8mb4;

-- Messages that leave the product: to whom, how far, how often tried.
create table outgoing_message (
    id          bigint      not null auto_increment,
    kind        varchar(40) not null,
    case_number varchar(20) null,
    contact     longtext    null,
    facts       mediumtext  null,
    state       varchar(12) not null,
    tries       int         not null,
    created_at  datetime(6) not null,
    next_try_at datetime(6) not null,
    closed_at   datetime(6) null,
    constraint pk_outgoing_message primary key (id),
    constraint ck_outgoing_message_state check (state in ('WAITING', 'DELIVERED', 'FAILED'))
) engine = InnoDB default charset = utf8mb4;
create index ix_outgoing_message_due on outgoing_message (state, next_try_at);
