-- Version 4: what actors did by year and by field costs the same in a record of any size. The views
-- by year went through all facts of an actor. Who acts and is acted for counts once, everywhere.

drop view state_year;
drop view dyad_year;

-- In how many agreements and acts an actor takes part that began in a year.
create table actor_year (
  actor      text    not null,
  year       integer not null,
  agreements integer not null,
  acts       integer not null,
  primary key (actor, year)
) without rowid;

-- How many of them two actors share, in both directions.
create table pair_year (
  one        text    not null,
  other      text    not null,
  year       integer not null,
  agreements integer not null,
  acts       integer not null,
  primary key (one, other, year)
) without rowid;

-- How many agreements and acts of a field two actors share, in both directions.
create table pair_domain (
  one        text    not null,
  domain     text    not null,
  other      text    not null,
  agreements integer not null,
  acts       integer not null,
  primary key (one, domain, other)
) without rowid;

create view state_year as
  select actor, year, agreements, acts from actor_year where agreements + acts > 0;

create view dyad_year as
  select one, other, year, agreements, acts from pair_year where agreements + acts > 0;

insert into actor_year
  select actor, cast(strftime('%Y', first_day * 86400, 'unixepoch') as integer), sum(agreement),
    sum(1 - agreement)
  from (
    select actor, first_day, agreement as fact, 1 as agreement from agreement_party
    union select actor, first_day, act, 0 from act_actor)
  where first_day is not null group by 1, 2;

insert into pair_year
  select one, other, cast(strftime('%Y', first_day * 86400, 'unixepoch') as integer),
    sum(agreement), sum(1 - agreement)
  from (
    select p.actor as one, q.actor as other, p.first_day, p.agreement as fact, 1 as agreement
    from agreement_party p join agreement_party q
      on q.agreement = p.agreement and q.actor <> p.actor
    union select p.actor, q.actor, p.first_day, p.act, 0
    from act_actor p join act_actor q on q.act = p.act and q.actor <> p.actor)
  where first_day is not null group by 1, 2, 3;

insert into pair_domain
  select one, domain, other, sum(agreement), sum(1 - agreement)
  from (
    select p.actor as one, d.domain, q.actor as other, p.agreement as fact, 1 as agreement
    from agreement_party p join agreement_party q
      on q.agreement = p.agreement and q.actor <> p.actor
      join agreement_domain d on d.agreement = p.agreement
    union select p.actor, d.domain, q.actor, p.act, 0
    from act_actor p join act_actor q on q.act = p.act and q.actor <> p.actor
      join act_domain d on d.act = p.act)
  group by 1, 2, 3;

update tally set n = (select count(distinct act) from act_actor where actor = value)
  where what = 'actor.acts';

update dyad set acts = 0;

insert into dyad
  select p.actor, q.actor, 0, count(distinct p.act)
  from act_actor p join act_actor q on q.act = p.act and q.actor <> p.actor
  where true group by 1, 2
  on conflict do update set acts = excluded.acts;

drop trigger actor_added;
create trigger actor_added after insert on act_actor when not exists (
    select 1 from act_actor where act = new.act and actor = new.actor and role <> new.role) begin
  insert into history values (new.actor, new.first_day, new.act, 0); insert into tally
    values ('actor.acts', new.actor, 1) on conflict do update set n = n + 1; insert into dyad
    select new.actor, actor, 0, 1 from act_actor where act = new.act and actor <> new.actor
    union select actor, new.actor, 0, 1 from act_actor
      where act = new.act and actor <> new.actor
    on conflict do update set acts = acts + 1; end;

drop trigger actor_removed;
create trigger actor_removed before delete on act_actor when not exists (
    select 1 from act_actor where act = old.act and actor = old.actor and role <> old.role) begin
  update tally set n = n - 1 where what = 'actor.acts' and value = old.actor; update dyad
    set acts = acts - 1 where one = old.actor and other in (
      select actor from act_actor where act = old.act); update dyad
    set acts = acts - 1 where other = old.actor and one in (
      select actor from act_actor where act = old.act); end;

-- Facts are written before their actors, these before the domains.

create trigger party_year after insert on agreement_party when new.first_day is not null begin
  insert into actor_year
    values (new.actor, cast(strftime('%Y', new.first_day * 86400, 'unixepoch') as integer), 1, 0)
    on conflict do update set agreements = agreements + 1; insert into pair_year
    select one, other, cast(strftime('%Y', new.first_day * 86400, 'unixepoch') as integer), 1, 0
    from (
      select new.actor as one, actor as other from agreement_party
        where agreement = new.agreement and actor <> new.actor
      union all select actor, new.actor from agreement_party
        where agreement = new.agreement and actor <> new.actor)
    where true on conflict do update set agreements = agreements + 1; end;

create trigger actor_year after insert on act_actor
  when new.first_day is not null and not exists (
    select 1 from act_actor where act = new.act and actor = new.actor and role <> new.role) begin
  insert into actor_year
    values (new.actor, cast(strftime('%Y', new.first_day * 86400, 'unixepoch') as integer), 0, 1)
    on conflict do update set acts = acts + 1; insert into pair_year
    select one, other, cast(strftime('%Y', new.first_day * 86400, 'unixepoch') as integer), 0, 1
    from (
      select new.actor as one, actor as other from act_actor
        where act = new.act and actor <> new.actor
      union select actor, new.actor from act_actor where act = new.act and actor <> new.actor)
    where true on conflict do update set acts = acts + 1; end;

create trigger agreement_field after insert on agreement_domain begin
  insert into pair_domain
    select p.actor, new.domain, q.actor, 1, 0
    from agreement_party p join agreement_party q
      on q.agreement = p.agreement and q.actor <> p.actor
    where p.agreement = new.agreement
    on conflict do update set agreements = agreements + 1; end;

create trigger act_field after insert on act_domain begin
  insert into pair_domain
    select distinct p.actor, new.domain, q.actor, 0, 1
    from act_actor p join act_actor q on q.act = p.act and q.actor <> p.actor
    where p.act = new.act
    on conflict do update set acts = acts + 1; end;

create trigger agreement_leaves before delete on agreement begin
  update actor_year set agreements = agreements - 1
    where actor in (select actor from agreement_party where agreement = old.id)
      and year = cast(strftime('%Y', old.first_day * 86400, 'unixepoch') as integer); update
    pair_year set agreements = agreements - 1
    where one in (select actor from agreement_party where agreement = old.id)
      and other in (select actor from agreement_party where agreement = old.id)
      and year = cast(strftime('%Y', old.first_day * 86400, 'unixepoch') as integer); update
    pair_domain set agreements = agreements - 1
    where one in (select actor from agreement_party where agreement = old.id)
      and domain in (select domain from agreement_domain where agreement = old.id)
      and other in (select actor from agreement_party where agreement = old.id); end;

create trigger act_leaves before delete on act begin
  update actor_year set acts = acts - 1
    where actor in (select actor from act_actor where act = old.id)
      and year = cast(strftime('%Y', old.first_day * 86400, 'unixepoch') as integer); update
    pair_year set acts = acts - 1
    where one in (select actor from act_actor where act = old.id)
      and other in (select actor from act_actor where act = old.id)
      and year = cast(strftime('%Y', old.first_day * 86400, 'unixepoch') as integer); update
    pair_domain set acts = acts - 1
    where one in (select actor from act_actor where act = old.id)
      and domain in (select domain from act_domain where act = old.id)
      and other in (select actor from act_actor where act = old.id); end;

-- What has come since a day.
create index source_added on source (added);
