-- Accounts of staff, their groups and sessions. Passwords as slow hashes, tokens as SHA-256, names that failed as index.
create table account (
    id            bigint       not null auto_increment,
    username      varchar(64)  character set ascii collate ascii_bin not null,
    display_name  varchar(100) not null,
    password_hash varchar(200) character set ascii collate ascii_bin not null,
    centre_code   varchar(40)  character set ascii null,
    enabled       boolean      not null,
    created_at    datetime(6)  not null,
    version       int          not null,
    constraint pk_account primary key (id),
    constraint uq_account_username unique (username)
) engine = InnoDB default charset = utf8mb4;

create table account_group (
    account_id bigint      not null,
    group_name varchar(64) character set ascii collate ascii_bin not null,
    constraint pk_account_group primary key (account_id, group_name),
    constraint fk_account_group_account foreign key (account_id) references account (id) on delete cascade,
    index ix_account_group_name (group_name)
) engine = InnoDB default charset = utf8mb4;

create table staff_session (
    id         bigint      not null auto_increment,
    token_hash char(64)    character set ascii not null,
    account_id bigint      not null,
    opened_at  datetime(6) not null,
    seen_at    datetime(6) not null,
    expires_at datetime(6) not null,
    constraint pk_staff_session primary key (id),
    constraint uq_staff_session_token unique (token_hash),
    constraint fk_staff_session_account foreign key (account_id) references account (id) on delete cascade,
    index ix_staff_session_expires (expires_at)
) engine = InnoDB default charset = utf8mb4;

create table sign_in_attempt (
    name_index     char(64)    character set ascii not null,
    failures       int         not null,
    last_failed_at datetime(6) null,
    locked_until   datetime(6) null,
    constraint pk_sign_in_attempt primary key (name_index)
) engine = InnoDB default charset = utf8mb4;

create table administrator_link (
    token_hash char(64)    character set ascii not null,
    expires_at datetime(6) not null,
    constraint pk_administrator_link primary key (token_hash)
) engine = InnoDB default charset = utf8mb4;
