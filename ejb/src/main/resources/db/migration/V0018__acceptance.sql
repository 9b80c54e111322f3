-- Acceptance at a distance (远程受理, mode 2): a case may begin without item, and go on after it was handed in.
alter table guidance_case drop constraint ck_guidance_case_state;
alter table guidance_case add constraint ck_guidance_case_state
  check (state in ('OPEN', 'RETURNED', 'HANDED_OVER', 'SUBMITTED', 'ACCEPTED', 'NOT_ACCEPTED', 'LAPSED', 'UNFINISHED'));

-- The application in the item's own approval system: handed over, tried again, numbered there.
create table guidance_hand_over (
  case_id bigint not null,
  state varchar(16) not null,
  system_name varchar(100) not null,
  asked_by varchar(60) not null,
  asked_at datetime(6) not null,
  tries int not null,
  failure varchar(200) null,
  reference varchar(100) null,
  address varchar(500) null,
  handed_over_at datetime(6) null,
  external_number varchar(60) null,
  external_state varchar(60) null,
  typed_by varchar(60) null,
  numbered_at datetime(6) null,
  version int not null,
  constraint pk_guidance_hand_over primary key (case_id),
  constraint fk_guidance_hand_over_case foreign key (case_id) references guidance_case (id),
  constraint ck_guidance_hand_over_state
    check (state in ('WAITING', 'REFUSED', 'OPENED', 'APPLIED'))
) engine = InnoDB default charset = utf8mb4;

create index ix_guidance_hand_over_number on guidance_hand_over (state, external_number);

-- The department's decision about acceptance.
create table guidance_decision (
  case_id bigint not null,
  accepted boolean not null,
  reason text null,
  decided_by varchar(60) not null,
  decided_at datetime(6) not null,
  at_once boolean not null,
  constraint pk_guidance_decision primary key (case_id),
  constraint fk_guidance_decision_case foreign key (case_id) references guidance_case (id)
) engine = InnoDB default charset = utf8mb4;

-- Tolerated missing materials (容缺受理): promised by the applicant for a day.
create table guidance_promise (
  case_id bigint not null,
  materials text not null,
  due_on date not null,
  promised_at datetime(6) null,
  overdue_at datetime(6) null,
  kept_at datetime(6) null,
  version int not null,
  constraint pk_guidance_promise primary key (case_id),
  constraint fk_guidance_promise_case foreign key (case_id) references guidance_case (id)
) engine = InnoDB default charset = utf8mb4;

create sequence guidance_acceptance_number start with 1 increment by 1 cache 20;
