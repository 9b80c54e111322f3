-- Tests of camera, microphone, speaker and line: what they found, when a point owes one, and what was reported as wrong.
create table device_check (
    id              bigint      not null auto_increment,
    site_code       varchar(40) character set ascii null,
    channel         varchar(10) character set ascii not null,
    scheduled       boolean     not null,
    camera          varchar(10) character set ascii not null,
    microphone      varchar(10) character set ascii not null,
    speaker         varchar(10) character set ascii not null,
    network         varchar(10) character set ascii not null,
    connected       boolean     null,
    rtt_millis      int         null,
    loss_percent    int         null,
    duration_millis int         null,
    checked_at      datetime(6) not null,
    constraint pk_device_check primary key (id),
    constraint fk_device_check_site foreign key (site_code) references site (code),
    constraint ck_device_check_channel check (channel in ('PC', 'MOBILE', 'KIOSK', 'WINDOW')),
    index ix_device_check_site (site_code, scheduled, checked_at),
    index ix_device_check_at (checked_at)
) engine = InnoDB default charset = utf8mb4;

create table site_test_call (
    site_code  varchar(40) character set ascii not null,
    at_minute  int         not null,
    changed_at datetime(6) not null,
    constraint pk_site_test_call primary key (site_code),
    constraint fk_site_test_call_site foreign key (site_code) references site (code),
    constraint ck_site_test_call_minute check (at_minute between 0 and 1439)
) engine = InnoDB default charset = utf8mb4;

-- One alarm of a kind for a point and day, whichever node noticed.
create table device_alarm (
    id        bigint      not null auto_increment,
    site_code varchar(40) character set ascii not null,
    city_day  date        not null,
    kind      varchar(10) character set ascii not null,
    check_id  bigint      null,
    raised_at datetime(6) not null,
    constraint pk_device_alarm primary key (id),
    constraint uq_device_alarm_day unique (site_code, city_day, kind),
    constraint fk_device_alarm_site foreign key (site_code) references site (code),
    constraint ck_device_alarm_kind check (kind in ('FAILED', 'MISSING'))
) engine = InnoDB default charset = utf8mb4;
