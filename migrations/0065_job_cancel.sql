-- A job that somebody stopped: what is done stays done, the rest is left alone.
alter table jobs drop constraint jobs_status_check;
alter table jobs add constraint jobs_status_check
  check (status in ('queued', 'running', 'done', 'failed', 'cancelled'));
