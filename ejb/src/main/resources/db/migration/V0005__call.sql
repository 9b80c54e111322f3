-- The line of callers. One row is the lock under which places are given out and offers are made.
create table call_line (
    id         int    not null,
    last_place bigint not null,
    constraint pk_call_line primary key (id)
);
insert into call_line (id, last_place) values (1, 0);

create table citizen_call (
    id               char(36)     not null,
    case_number      varchar(40)  not null,
    session_id       bigint       not null,
    -- the session while its call lives, else null: a session has one live call at most
    live_session_id  bigint       null,
    applicant_id     bigint       not null,
    identity_level   int          not null,
    mode             varchar(20)  not null,
    item_code        varchar(20)  null,
    item_name        varchar(200) null,
    candidate_group  varchar(60)  not null,
    site_code        varchar(20)  null,
    channel          varchar(10)  not null,
    language         varchar(16)  null,
    state            varchar(10)  not null,
    media            varchar(12)  not null,
    -- place in the line, given when the model lets the call join; kept until the call is over
    place            bigint       null,
    agent            varchar(64)  null,
    opened_at        datetime(6)  not null,
    queued_at        datetime(6)  null,
    offered_at       datetime(6)  null,
    answered_at      datetime(6)  null,
    hung_up_at       datetime(6)  null,
    ended_at         datetime(6)  null,
    heard_at         datetime(6)  not null,
    end_reason       varchar(20)  null,
    outcome          varchar(40)  null,
    notes            longtext     null,
    constraint pk_citizen_call primary key (id),
    constraint uq_citizen_call_live_session unique (live_session_id),
    constraint uq_citizen_call_place unique (place),
    constraint ck_citizen_call_mode check (mode in ('ONLINE_GUIDANCE', 'REMOTE_ACCEPTANCE', 'BUSINESS_SUPPORT')),
    constraint ck_citizen_call_channel check (channel in ('PC', 'MOBILE', 'KIOSK', 'WINDOW')),
    constraint ck_citizen_call_state check (state in ('QUEUED', 'OFFERED', 'CONNECTED', 'HELD', 'WRAP_UP', 'ENDED', 'ABANDONED', 'CALLBACK')),
    constraint ck_citizen_call_media check (media in ('NONE', 'CONNECTING', 'FLOWING', 'LOST'))
);
create index ix_citizen_call_state on citizen_call (state, place);
create index ix_citizen_call_agent on citizen_call (agent, state);
create index ix_citizen_call_case on citizen_call (case_number);
create index ix_citizen_call_answered on citizen_call (answered_at);

-- Every offer with its result and time (flow 3.1, step C4).
create table call_offer (
    id         bigint      not null auto_increment,
    call_id    char(36)    not null,
    agent      varchar(64) not null,
    offered_at datetime(6) not null,
    result     varchar(10) not null,
    closed_at  datetime(6) null,
    constraint pk_call_offer primary key (id),
    constraint fk_call_offer_call foreign key (call_id) references citizen_call (id),
    constraint ck_call_offer_result check (result in ('OPEN', 'ANSWERED', 'DECLINED', 'RUNG_OUT', 'WITHDRAWN'))
);
create index ix_call_offer_call on call_offer (call_id, result);
