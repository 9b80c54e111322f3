-- What staff speak, two letters each, separated by commas: calls in another language ring at those who speak it first.
alter table account add column languages varchar(60) character set ascii not null default 'zh' after centre_code;
alter table agent_presence add column languages varchar(60) character set ascii not null default 'zh' after region_code;
