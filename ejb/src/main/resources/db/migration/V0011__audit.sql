-- Who did what. Sealed entries are chained by place and seal; audit_head is the end of the chain and its lock.
create table audit_entry (
    id          bigint       not null auto_increment,
    happened_at datetime(6)  not null,
    actor       varchar(100) not null,
    act         varchar(60)  not null,
    object_kind varchar(60)  null,
    object_id   varchar(100) null,
    facts       mediumtext   character set ascii not null,
    place       bigint       null,
    seal        char(64)     character set ascii null,
    constraint pk_audit_entry primary key (id),
    constraint uq_audit_entry_place unique (place),
    index ix_audit_entry_seal (seal),
    index ix_audit_entry_object (object_kind, object_id)
) engine = InnoDB default charset = utf8mb4;

create table audit_head (
    id    int         not null,
    place bigint      not null,
    seal  varchar(64) character set ascii not null,
    constraint pk_audit_head primary key (id)
) engine = InnoDB default charset = utf8mb4;

insert into audit_head (id, place, seal) values (1, 0, '');

-- An entry is written once and sealed once; after that the table itself refuses.
create trigger audit_entry_stays before delete on audit_entry for each row
    signal sqlstate '45000' set message_text = 'audit entries are kept';

delimiter //
create trigger audit_entry_unchanged before update on audit_entry for each row
begin
    if old.seal is not null
       or not (new.happened_at <=> old.happened_at and new.actor <=> old.actor and new.act <=> old.act
               and new.object_kind <=> old.object_kind and new.object_id <=> old.object_id) then
        signal sqlstate '45000' set message_text = 'audit entries are not changed';
    end if;
end//
delimiter ;
