-- When any node last looked after the line, and since when without a gap: a ring that nobody could hear is not held
-- against its agent. A row of its own, so that the beat does not wait for the lock of the line.
create table line_watch (
    id         int         not null,
    beaten_at  datetime(6) not null,
    resumed_at datetime(6) not null,
    constraint pk_line_watch primary key (id)
);
insert into line_watch (id, beaten_at, resumed_at) values (1, '2020-01-01', '2020-01-01');
