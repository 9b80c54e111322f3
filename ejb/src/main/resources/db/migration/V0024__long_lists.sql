-- Lists over the tables of years (measured with 10,000 open tasks and 100,000 closed cases, docs/benches.md).

-- Groups of open items alone are looked through; who may see an item that is over stands on the item itself.
alter table work_item add column group_names varchar(400) null after group_name;
update work_item w set group_names =
    (select group_concat(g.group_name order by g.group_name) from work_item_group g where g.work_item_id = w.id);
delete g from work_item_group g join work_item w on w.id = g.work_item_id where w.state <> 'OPEN';

-- The list's own order: a page is read from it and nothing is sorted.
create index ix_work_item_order on work_item (state, priority desc, created_at, id);

-- A search by words first finds the names of items, of which there are some hundreds, then counts by them.
create index ix_guidance_case_name on guidance_case (item_name, item_group, opened_at);
