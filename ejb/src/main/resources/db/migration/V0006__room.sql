-- Who is or was in the room of a call. The row stays for the whole call, so that the offerer of each pair does:
-- of two participants the one with the higher ordinal came later and offers.
create table room_participant (
    call_id       char(36)    not null,
    participant   varchar(80) not null,
    role          varchar(12) not null,
    ordinal       int         not null,
    -- the connection that holds the seat now, or null
    connection_id char(36)    null,
    -- what this participant's browser reports of the media it receives
    media         varchar(12) not null,
    heard_at      datetime(6) not null,
    lost_at       datetime(6) null,
    constraint pk_room_participant primary key (call_id, participant),
    constraint uq_room_participant_ordinal unique (call_id, ordinal),
    constraint ck_room_participant_role check (role in ('CITIZEN', 'AGENT', 'SPECIALIST', 'SUPERVISOR'))
);
create index ix_room_participant_connection on room_participant (connection_id);

create table room_chat (
    id         bigint      not null auto_increment,
    call_id    char(36)    not null,
    author     varchar(80) not null,
    role       varchar(12) not null,
    -- the sender's own number of the message: sent twice, it is stored once
    client_id  varchar(64) not null,
    text       longtext    not null,
    sent_at    datetime(6) not null,
    constraint pk_room_chat primary key (id),
    constraint uq_room_chat_client unique (call_id, author, client_id)
);

create table room_consent (
    id           bigint      not null auto_increment,
    call_id      char(36)    not null,
    kind         varchar(12) not null,
    granted      bit         not null,
    text_version varchar(20) not null,
    language     varchar(16) null,
    given_at     datetime(6) not null,
    constraint pk_room_consent primary key (id),
    constraint ck_room_consent_kind check (kind in ('CAMERA', 'RECORDING', 'ASSIST'))
);
create index ix_room_consent_call on room_consent (call_id, kind, id);

create table socket_ticket (
    hash         char(64)     not null,
    actor_kind   varchar(10)  not null,
    actor_name   varchar(80)  not null,
    group_names  varchar(400) not null,
    session_id   bigint       not null,
    applicant_id bigint       not null,
    level        int          not null,
    call_id      char(36)     null,
    expires_at   datetime(6)  not null,
    constraint pk_socket_ticket primary key (hash)
);
create index ix_socket_ticket_expires on socket_ticket (expires_at);
