-- The guidance record (导办记录): one case from the first call to the receipt or the notice.
-- Everything a person typed or handed in is encrypted by the application before it comes here.

create sequence guidance_case_number start with 1 increment by 1 cache 50;
create sequence guidance_notice_number start with 1 increment by 1 cache 20;
create sequence guidance_receipt_number start with 1 increment by 1 cache 20;

create table guidance_case (
  id bigint not null auto_increment,
  number varchar(20) not null,
  state varchar(20) not null,
  mode varchar(30) not null,
  applicant_id bigint null,
  applicant_masked varchar(120) null,
  item_code varchar(20) null,
  item_version int not null,
  item_name varchar(200) null,
  item_group varchar(60) not null,
  situation_code varchar(40) null,
  situation_name varchar(200) null,
  answers text null,
  situation_version int not null,
  site_code varchar(20) not null,
  channel varchar(20) not null,
  language varchar(10) not null,
  round int not null,
  form_version int not null,
  confirmed_version int null,
  confirmed_at datetime(6) null,
  access_code text not null,
  intent mediumtext null,
  receipt_number varchar(24) null,
  submitted_at datetime(6) null,
  decided_by varchar(80) null,
  opened_at datetime(6) not null,
  changed_at datetime(6) not null,
  keep_until date not null,
  version int not null,
  constraint pk_guidance_case primary key (id),
  constraint uq_guidance_case_number unique (number),
  constraint uq_guidance_case_receipt unique (receipt_number),
  constraint ck_guidance_case_state check (state in ('OPEN', 'RETURNED', 'SUBMITTED', 'UNFINISHED')),
  constraint ck_guidance_case_mode check (mode in ('ONLINE_GUIDANCE', 'REMOTE_ACCEPTANCE', 'BUSINESS_SUPPORT'))
) engine = InnoDB default charset = utf8mb4;

create index ix_guidance_case_group on guidance_case (item_group, opened_at);
create index ix_guidance_case_applicant on guidance_case (applicant_id, opened_at);

-- The conversations of a case: the first one, and one more for each time the applicant takes it up again.
create table guidance_case_call (
  case_id bigint not null,
  call_id varchar(36) not null,
  session_id bigint not null,
  opened_at datetime(6) not null,
  offered_to varchar(60) null,
  agent varchar(60) null,
  answered_at datetime(6) null,
  ended_at datetime(6) null,
  end_reason varchar(40) null,
  outcome varchar(60) null,
  constraint pk_guidance_case_call primary key (call_id),
  constraint fk_guidance_case_call_case foreign key (case_id) references guidance_case (id)
) engine = InnoDB default charset = utf8mb4;

create index ix_guidance_case_call_agent on guidance_case_call (agent, case_id);
create index ix_guidance_case_call_session on guidance_case_call (session_id, case_id);

-- Sessions that may see the case: those that called, and those that named its number and code.
create table guidance_case_access (
  case_id bigint not null,
  session_id bigint not null,
  granted_at datetime(6) not null,
  constraint pk_guidance_case_access primary key (case_id, session_id),
  constraint fk_guidance_case_access_case foreign key (case_id) references guidance_case (id)
) engine = InnoDB default charset = utf8mb4;

create index ix_guidance_case_access_session on guidance_case_access (session_id);

-- One row per citizen session: the lock under which an impatient finger opens one call and not two.
create table guidance_reception (
  session_id bigint not null,
  failed_codes int not null,
  constraint pk_guidance_reception primary key (session_id)
) engine = InnoDB default charset = utf8mb4;

create table guidance_case_field (
  id bigint not null auto_increment,
  case_id bigint not null,
  field_key varchar(60) not null,
  field_value mediumtext null,
  origin varchar(10) not null,
  changed_at datetime(6) not null,
  changed_by varchar(80) not null,
  version int not null,
  constraint pk_guidance_case_field primary key (id),
  constraint uq_guidance_case_field unique (case_id, field_key),
  constraint fk_guidance_case_field_case foreign key (case_id) references guidance_case (id),
  constraint ck_guidance_case_field_origin check (origin in ('CITIZEN', 'AGENT', 'DATA'))
) engine = InnoDB default charset = utf8mb4;

create table guidance_case_material (
  id bigint not null auto_increment,
  case_id bigint not null,
  material_code varchar(40) not null,
  round int not null,
  file_name text not null,
  media_type varchar(100) not null,
  size_bytes bigint not null,
  digest varchar(64) not null,
  storage_key varchar(60) not null,
  origin varchar(10) not null,
  added_by varchar(80) not null,
  added_at datetime(6) not null,
  superseded_at datetime(6) null,
  constraint pk_guidance_case_material primary key (id),
  constraint fk_guidance_case_material_case foreign key (case_id) references guidance_case (id)
) engine = InnoDB default charset = utf8mb4;

create table guidance_case_review (
  id bigint not null auto_increment,
  case_id bigint not null,
  subject varchar(140) not null,
  kind varchar(12) not null,
  material_code varchar(40) null,
  point_code varchar(40) null,
  condition_code varchar(40) null,
  field_key varchar(60) null,
  result varchar(16) not null,
  remark mediumtext null,
  round int not null,
  reviewer varchar(60) not null,
  reviewed_at datetime(6) not null,
  constraint pk_guidance_case_review primary key (id),
  constraint uq_guidance_case_review unique (case_id, subject),
  constraint fk_guidance_case_review_case foreign key (case_id) references guidance_case (id),
  constraint ck_guidance_case_review_result check (result in ('PASS', 'FAIL', 'NOT_APPLICABLE', 'RECHECK'))
) engine = InnoDB default charset = utf8mb4;

-- A one-time notice (一次告知): at most one in a round.
create table guidance_case_notice (
  id bigint not null auto_increment,
  case_id bigint not null,
  number varchar(24) not null,
  round int not null,
  issued_at datetime(6) not null,
  issued_by varchar(60) not null,
  deadline date not null,
  constraint pk_guidance_case_notice primary key (id),
  constraint uq_guidance_case_notice_number unique (number),
  constraint uq_guidance_case_notice_round unique (case_id, round),
  constraint fk_guidance_case_notice_case foreign key (case_id) references guidance_case (id)
) engine = InnoDB default charset = utf8mb4;

create table guidance_case_notice_line (
  id bigint not null auto_increment,
  notice_id bigint not null,
  position int not null,
  kind varchar(20) not null,
  code varchar(60) not null,
  point_code varchar(40) null,
  label text not null,
  demand mediumtext not null,
  remark mediumtext null,
  constraint pk_guidance_case_notice_line primary key (id),
  constraint uq_guidance_case_notice_line unique (notice_id, position),
  constraint fk_guidance_case_notice_line_notice foreign key (notice_id) references guidance_case_notice (id)
) engine = InnoDB default charset = utf8mb4;

create table guidance_case_document (
  id bigint not null auto_increment,
  case_id bigint not null,
  kind varchar(40) not null,
  number varchar(24) not null,
  digest varchar(64) not null,
  storage_key varchar(60) not null,
  made_at datetime(6) not null,
  constraint pk_guidance_case_document primary key (id),
  constraint uq_guidance_case_document_number unique (number),
  constraint fk_guidance_case_document_case foreign key (case_id) references guidance_case (id)
) engine = InnoDB default charset = utf8mb4;

-- Who did what when. No foreign key: a refused attempt is kept from a transaction of its own while the case is locked.
create table guidance_case_step (
  id bigint not null auto_increment,
  case_number varchar(20) not null,
  happened_at datetime(6) not null,
  kind varchar(40) not null,
  actor_kind varchar(10) not null,
  actor varchar(80) not null,
  call_id varchar(36) null,
  facts mediumtext null,
  constraint pk_guidance_case_step primary key (id)
) engine = InnoDB default charset = utf8mb4;

create index ix_guidance_case_step_case on guidance_case_step (case_number, id);

-- Assistance data are kept for half a year at the least (DB4110 7.2): nothing deletes them earlier, whoever asks.
delimiter //
create trigger guidance_case_stays before delete on guidance_case for each row
begin
    if old.keep_until >= current_date() then
        signal sqlstate '45000' set message_text = 'guidance records are kept for half a year';
    end if;
end//
create trigger guidance_case_material_stays before delete on guidance_case_material for each row
begin
    if exists (select 1 from guidance_case c where c.id = old.case_id and c.keep_until >= current_date()) then
        signal sqlstate '45000' set message_text = 'files of guidance records are kept for half a year';
    end if;
end//
create trigger guidance_case_step_stays before delete on guidance_case_step for each row
begin
    if exists (select 1 from guidance_case c where c.number = old.case_number and c.keep_until >= current_date()) then
        signal sqlstate '45000' set message_text = 'steps of guidance records are kept for half a year';
    end if;
end//
delimiter ;
