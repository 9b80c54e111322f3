-- Reasons for a break are free text and kept encrypted from now on; those of before go.
update agent_presence set reason = null;

-- Tables that took the database's own character set: a database of its own may not know Chinese.
set foreign_key_checks = 0;
alter table call_line convert to character set utf8mb4;
alter table citizen_call convert to character set utf8mb4;
alter table call_offer convert to character set utf8mb4;
alter table room_participant convert to character set utf8mb4;
alter table room_chat convert to character set utf8mb4;
alter table room_consent convert to character set utf8mb4;
alter table socket_ticket convert to character set utf8mb4;
alter table agent_presence convert to character set utf8mb4;
alter table presence_change convert to character set utf8mb4;
alter table staff_socket convert to character set utf8mb4;
set foreign_key_checks = 1;
