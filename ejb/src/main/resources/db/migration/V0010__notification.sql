-- Messages to people, kept until they are delivered.

create table notification (
  id bigint not null auto_increment,
  kind varchar(40) not null,
  recipient_kind varchar(12) not null,
  recipient varchar(80) not null,
  facts mediumtext null,
  state varchar(12) not null,
  created_at datetime(6) not null,
  read_at datetime(6) null,
  constraint pk_notification primary key (id),
  constraint ck_notification_state check (state in ('WAITING', 'DELIVERED', 'FAILED')),
  constraint ck_notification_recipient_kind check (recipient_kind in ('APPLICANT', 'STAFF', 'GROUP'))
) engine = InnoDB default charset = utf8mb4;

create index ix_notification_recipient on notification (recipient_kind, recipient, id);
