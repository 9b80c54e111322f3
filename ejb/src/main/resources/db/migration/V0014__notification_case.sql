-- Which case a message tells of: name and number alone open only messages of cases that the session may see. Facts are
-- encrypted, so older messages stay without; they are for a stronger identity only.
alter table notification add column case_number varchar(20) null after recipient;
