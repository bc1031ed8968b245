-- Version 5: what two actors did together, and what sources differ about of an actor, is read from a
-- list of its own, however much each of them did.

-- What two actors took part in together: the stages of their agreements, and acts (as ordinal 0).
-- What has no day has one before all others.
create table pair_history (
  one       text    not null,
  other     text    not null,
  first_day integer not null,
  fact      text    not null,
  ordinal   integer not null,
  primary key (one, other, first_day, fact, ordinal)
) without rowid;

insert into pair_history
  select h.actor, o.actor, coalesce(h.first_day, -999999999999), h.fact, h.ordinal
  from history h join history o
    on o.fact = h.fact and o.ordinal = h.ordinal and o.actor > h.actor
  order by 1, 2, 3, 4, 5;

create trigger history_shared after insert on history begin
  insert into pair_history
    select min(new.actor, actor), max(new.actor, actor), coalesce(new.first_day, -999999999999),
      new.fact, new.ordinal
    from history where fact = new.fact and ordinal = new.ordinal and actor <> new.actor; end;

create trigger history_unshared before delete on history begin
  delete from pair_history
    where (one, other) in (
      select min(old.actor, actor), max(old.actor, actor) from history
      where fact = old.fact and ordinal = old.ordinal and actor <> old.actor)
    and first_day = coalesce(old.first_day, -999999999999) and fact = old.fact
    and ordinal = old.ordinal; end;

-- The contradictions about facts that an actor takes part in.
create table disputed (
  actor         text not null,
  contradiction text not null references contradiction (id) on delete cascade,
  primary key (actor, contradiction)
) without rowid;
create index disputed_contradiction on disputed (contradiction);

insert into disputed
  select p.actor, c.id from contradiction c join agreement_party p on p.agreement = c.fact
  union select a.actor, c.id from contradiction c join act_actor a on a.act = c.fact
  union select p.state, c.id from contradiction c join person p on p.id = c.fact
    where p.state is not null;

create trigger contradiction_about after insert on contradiction when new.fact is not null begin
  insert into disputed
    select actor, new.id from agreement_party where agreement = new.fact
    union select actor, new.id from act_actor where act = new.fact
    union select state, new.id from person where id = new.fact and state is not null; end;
