-- What people have to do: the models' tasks as a list that is searched and paged by one query. Written in the
-- transaction of the engine's task; items that are over stay, so that completing one twice can be told apart from
-- naming one that never was.

create table work_item (
    id varchar(64) character set ascii not null,
    process_key varchar(64) not null,
    task_key varchar(64) not null,
    name varchar(200) not null,
    case_number varchar(40) null,
    call_id varchar(36) null,
    item_name varchar(200) null,
    group_name varchar(64) null,
    assignee varchar(64) null,
    priority int not null,
    state varchar(16) not null,
    created_at datetime(6) not null,
    due_at datetime(6) null,
    ended_at datetime(6) null,
    constraint pk_work_item primary key (id),
    constraint ck_work_item_state check (state in ('OPEN', 'COMPLETED', 'DELETED'))
) engine = InnoDB default charset = utf8mb4;

create index ix_work_item_assignee on work_item (state, assignee, created_at);
create index ix_work_item_case on work_item (case_number);

create table work_item_group (
    work_item_id varchar(64) character set ascii not null,
    group_name varchar(64) not null,
    constraint pk_work_item_group primary key (work_item_id, group_name),
    constraint fk_work_item_group_work_item foreign key (work_item_id) references work_item (id)
) engine = InnoDB default charset = utf8mb4;

create index ix_work_item_group_name on work_item_group (group_name, work_item_id);
