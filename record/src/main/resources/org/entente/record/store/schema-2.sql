-- Version 2: what a page about the whole record shows costs the same in a record of any size.

-- How many stages of a status lie in a year.
create table stage_year (
  year   integer not null,
  status text    not null,
  n      integer not null,
  primary key (year, status)
) without rowid;

insert into stage_year
  select cast(strftime('%Y', first_day * 86400, 'unixepoch') as integer), status, count(*)
  from stage where first_day is not null group by 1, 2;

create trigger stage_counted after insert on stage when new.first_day is not null begin
  insert into stage_year
    values (cast(strftime('%Y', new.first_day * 86400, 'unixepoch') as integer), new.status, 1)
    on conflict do update set n = n + 1; end;

create trigger stage_uncounted after delete on stage when old.first_day is not null begin
  update stage_year set n = n - 1 where status = old.status
    and year = cast(strftime('%Y', old.first_day * 86400, 'unixepoch') as integer); end;

-- What nobody has judged, the least sure first.
create index agreement_open on agreement (confidence, id) where review is null;
create index act_open on act (confidence, id) where review is null;
