-- A live call on its way from one agent to another (DB4110 8.1.3, 8.2.3).
create table call_transfer (
    id          char(36)     not null,
    call_id     char(36)     not null,
    case_number varchar(40)  not null,
    from_agent  varchar(64)  not null,
    group_name  varchar(60)  not null,
    kind        varchar(8)   not null,
    reason      mediumtext   null,
    state       varchar(10)  not null,
    target      varchar(64)  null,
    -- accounts at which it rang, by commas
    tried       varchar(4000) not null,
    asked_at    datetime(6)  not null,
    offered_at  datetime(6)  null,
    answered_at datetime(6)  null,
    ended_at    datetime(6)  null,
    constraint pk_call_transfer primary key (id),
    constraint fk_call_transfer_call foreign key (call_id) references citizen_call (id),
    constraint ck_call_transfer_kind check (kind in ('BLIND', 'WARM')),
    constraint ck_call_transfer_state check (state in ('RINGING', 'TOGETHER', 'DONE', 'RETURNED', 'CANCELLED'))
);
create index ix_call_transfer_call on call_transfer (call_id, asked_at);
create index ix_call_transfer_target on call_transfer (target, state);

-- Staff who may read a case beyond its group and its agents: whoever took part.
create table guidance_case_reader (
    case_id  bigint      not null,
    username varchar(64) not null,
    constraint pk_guidance_case_reader primary key (case_id, username),
    constraint fk_guidance_case_reader_case foreign key (case_id) references guidance_case (id)
);

-- A question of an agent to a department (DB4110 10.3).
create table support_request (
    id          char(36)     not null,
    case_number varchar(40)  not null,
    -- the call it was asked from, or null
    call_id     char(36)     null,
    item_code   varchar(20)  null,
    asker       varchar(64)  not null,
    -- departments in the order in which they are asked, by commas
    groups_named varchar(400) not null,
    group_name  varchar(60)  not null,
    question    mediumtext   not null,
    state       varchar(10)  not null,
    task_id     varchar(64)  null,
    specialist  varchar(64)  null,
    outcome     varchar(10)  null,
    answer      mediumtext   null,
    asked_at    datetime(6)  not null,
    rang_at     datetime(6)  null,
    claimed_at  datetime(6)  null,
    due_at      datetime(6)  null,
    ended_at    datetime(6)  null,
    version     int          not null,
    constraint pk_support_request primary key (id),
    constraint ck_support_request_state check (state in ('RINGING', 'CLAIMED', 'WRITTEN', 'ANSWERED', 'TAKEN_OVER', 'WITHDRAWN'))
);
create index ix_support_request_case on support_request (case_number, asked_at);
create index ix_support_request_call on support_request (call_id, state);
create index ix_support_request_group on support_request (group_name, state);
create index ix_support_request_specialist on support_request (specialist, state);

-- Question and answer on their way into the knowledge base.
create table knowledge_candidate (
    id         bigint      not null auto_increment,
    support_id char(36)    not null,
    item_code  varchar(20) null,
    group_name varchar(60) not null,
    question   mediumtext  not null,
    answer     mediumtext  not null,
    state      varchar(10) not null,
    made_at    datetime(6) not null,
    constraint pk_knowledge_candidate primary key (id),
    constraint uq_knowledge_candidate_support unique (support_id),
    constraint ck_knowledge_candidate_state check (state in ('CANDIDATE'))
);
