-- Presence of agents lives on the server (DB4110 8.1.2).
create table agent_presence (
    username       varchar(64)  not null,
    state          varchar(16)  not null,
    reason         longtext     null,
    -- what the agent asked for while busy; taken once the work is done
    next_state     varchar(16)  null,
    group_names    varchar(400) not null,
    since          datetime(6)  not null,
    idle_since     datetime(6)  not null,
    heard_at       datetime(6)  not null,
    socket_lost_at datetime(6)  null,
    constraint pk_agent_presence primary key (username),
    constraint ck_agent_presence_state check (state in ('OFFLINE', 'READY', 'BREAK', 'OFFERED', 'IN_CALL', 'WRAP_UP', 'NOT_RESPONDING'))
);
create index ix_agent_presence_state on agent_presence (state, idle_since);

-- Presence is recorded with times.
create table presence_change (
    id         bigint      not null auto_increment,
    username   varchar(64) not null,
    state      varchar(16) not null,
    changed_at datetime(6) not null,
    constraint pk_presence_change primary key (id)
);
create index ix_presence_change_user on presence_change (username, changed_at);

-- Live sockets of staff, on whichever node.
create table staff_socket (
    id       char(36)    not null,
    username varchar(64) not null,
    heard_at datetime(6) not null,
    constraint pk_staff_socket primary key (id)
);
create index ix_staff_socket_user on staff_socket (username);
