-- Applicants, their sessions and the seeded register. Names and numbers are encrypted; *_index are keyed hashes.
create table applicant (
    id              bigint        not null auto_increment,
    kind            varchar(10)   character set ascii not null,
    name            varchar(600)  character set ascii collate ascii_bin not null,
    id_number       varchar(200)  character set ascii collate ascii_bin not null,
    id_number_index char(64)      character set ascii not null,
    organization    varchar(1000) character set ascii collate ascii_bin null,
    credit_code     varchar(200)  character set ascii collate ascii_bin null,
    identity_index  char(64)      character set ascii not null,
    created_at      datetime(6)   not null,
    constraint pk_applicant primary key (id),
    constraint uq_applicant_identity unique (identity_index),
    constraint ck_applicant_kind check (kind in ('NATURAL', 'LEGAL')),
    index ix_applicant_id_number (id_number_index)
) engine = InnoDB default charset = utf8mb4;

create table citizen_session (
    id           bigint      not null auto_increment,
    token_hash   char(64)    character set ascii not null,
    applicant_id bigint      null,
    level        int         not null,
    opened_at    datetime(6) not null,
    seen_at      datetime(6) not null,
    expires_at   datetime(6) not null,
    constraint pk_citizen_session primary key (id),
    constraint uq_citizen_session_token unique (token_hash),
    constraint fk_citizen_session_applicant foreign key (applicant_id) references applicant (id)
) engine = InnoDB default charset = utf8mb4;

create table identity_refusal (
    id           bigint      not null auto_increment,
    number_index char(64)    character set ascii not null,
    refused_at   datetime(6) not null,
    constraint pk_identity_refusal primary key (id),
    index ix_identity_refusal_number (number_index, refused_at)
) engine = InnoDB default charset = utf8mb4;

create table register_entry (
    number_index         char(64)      character set ascii not null,
    name                 varchar(1000) character set ascii collate ascii_bin not null,
    representative_index char(64)      character set ascii null,
    constraint pk_register_entry primary key (number_index)
) engine = InnoDB default charset = utf8mb4;
