-- The input of an item is kept until it was worked on, and no longer.
alter table job_items no force row level security;
update job_items set input = 'null' where result is not null;
alter table job_items force row level security;
