-- Regions on three levels, centres, departments as user groups, service points with hours and services.
create table region (
    code        varchar(12)  character set ascii not null,
    name        varchar(100) not null,
    level       varchar(10)  character set ascii not null,
    parent_code varchar(12)  character set ascii null,
    constraint pk_region primary key (code),
    constraint fk_region_parent foreign key (parent_code) references region (code),
    constraint ck_region_level check (level in ('CITY', 'DISTRICT', 'TOWNSHIP')),
    constraint ck_region_parent check ((level = 'CITY') = (parent_code is null))
) engine = InnoDB default charset = utf8mb4;

create table centre (
    code        varchar(40)  character set ascii not null,
    name        varchar(100) not null,
    region_code varchar(12)  character set ascii not null,
    constraint pk_centre primary key (code),
    constraint fk_centre_region foreign key (region_code) references region (code)
) engine = InnoDB default charset = utf8mb4;

create table department (
    group_name varchar(64)  character set ascii collate ascii_bin not null,
    name       varchar(100) not null,
    phone      varchar(30)  not null,
    address    varchar(200) not null,
    constraint pk_department primary key (group_name)
) engine = InnoDB default charset = utf8mb4;

create table site (
    code               varchar(40)  character set ascii not null,
    name               varchar(100) not null,
    kind               varchar(20)  character set ascii not null,
    centre_code        varchar(40)  character set ascii not null,
    phone              varchar(30)  not null,
    address            varchar(200) not null,
    closed_on_holidays boolean      not null,
    version            int          not null,
    constraint pk_site primary key (code),
    constraint fk_site_centre foreign key (centre_code) references centre (code),
    constraint ck_site_kind check (kind in ('DEDICATED_WINDOW', 'SELF_SERVICE'))
) engine = InnoDB default charset = utf8mb4;

create table site_hours (
    site_code   varchar(40) character set ascii not null,
    weekday     int         not null,
    from_minute int         not null,
    to_minute   int         not null,
    constraint pk_site_hours primary key (site_code, weekday, from_minute),
    constraint fk_site_hours_site foreign key (site_code) references site (code),
    constraint ck_site_hours_weekday check (weekday between 1 and 7),
    constraint ck_site_hours_minutes check (0 <= from_minute and from_minute < to_minute and to_minute <= 1440)
) engine = InnoDB default charset = utf8mb4;

create table site_mode (
    site_code varchar(40) character set ascii not null,
    mode      varchar(20) character set ascii not null,
    constraint pk_site_mode primary key (site_code, mode),
    constraint fk_site_mode_site foreign key (site_code) references site (code),
    constraint ck_site_mode_mode check (mode in ('ONLINE_GUIDANCE', 'REMOTE_ACCEPTANCE', 'BUSINESS_SUPPORT'))
) engine = InnoDB default charset = utf8mb4;
