-- One invitation to rate for each conversation that came about (好差评).

create table evaluation (
  id bigint not null auto_increment,
  case_number varchar(20) not null,
  call_id varchar(36) not null,
  agent varchar(60) null,
  state varchar(12) not null,
  invited_at datetime(6) not null,
  expires_at datetime(6) not null,
  level int null,
  reasons mediumtext null,
  words mediumtext null,
  given_at datetime(6) null,
  version int not null,
  constraint pk_evaluation primary key (id),
  constraint uq_evaluation_call unique (call_id),
  constraint ck_evaluation_state check (state in ('INVITED', 'GIVEN', 'EXPIRED')),
  constraint ck_evaluation_level check (level is null or level between 1 and 5)
) engine = InnoDB default charset = utf8mb4;

create index ix_evaluation_case on evaluation (case_number, id);
