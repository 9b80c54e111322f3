-- Items of the city hall and their versions. A version's content is the whole dossier and never changes;
-- the columns beside it are what the public list filters and shows.

create table item (
    id bigint not null auto_increment,
    code varchar(12) character set ascii not null,
    state varchar(16) not null,
    current_version int not null,
    constraint pk_item primary key (id),
    constraint uq_item_code unique (code),
    constraint ck_item_state check (state in ('PUBLISHED', 'WITHDRAWN'))
) engine = InnoDB default charset = utf8mb4;

create table item_version (
    id bigint not null auto_increment,
    item_id bigint not null,
    number int not null,
    name varchar(200) not null,
    department varchar(40) not null,
    for_natural boolean not null,
    for_legal boolean not null,
    online_guidance boolean not null,
    remote_acceptance boolean not null,
    type varchar(16) not null,
    promised_days int not null,
    day_unit varchar(16) not null,
    one_stop boolean not null,
    search_text varchar(2000) not null,
    content longtext not null,
    constraint pk_item_version primary key (id),
    constraint uq_item_version_number unique (item_id, number),
    constraint fk_item_version_item foreign key (item_id) references item (id),
    constraint ck_item_version_type check (type in ('IMMEDIATE', 'PROMISED', 'REPORT_UP')),
    constraint ck_item_version_day_unit check (day_unit in ('WORKING', 'CALENDAR')),
    constraint ck_item_version_content check (json_valid(content))
) engine = InnoDB default charset = utf8mb4;

create index ix_item_version_department on item_version (department);
