-- Version 1 of a record. Two layers: what the sources say (source, claim), which is only added to or
-- replaced source by source, and what the record tells (agreement, act, person, contradiction),
-- which is merged from the claims and the decisions and can always be merged again.

create table source (
  n          integer primary key,
  id         text    not null unique,
  kind       text    not null check (kind in ('report', 'dataset', 'person')),
  url        text,
  title      text,
  publisher  text,
  published  text,
  language   text    not null,
  text       text    not null,
  digest     text    not null,
  dispatch   text    not null,
  coder      text    not null,
  added      text    not null
);
create index source_url on source (url) where url is not null;
create index source_published on source (published);
create index source_dispatch on source (dispatch);
create index source_publisher on source (publisher collate nocase);

-- The bands of a report's wording, by which its copies are found. They are made of the text alone,
-- so that no index by source is needed to remove them.
create table shingle (
  band   integer not null,
  source integer not null,
  primary key (band, source)
) without rowid;

-- What is remembered of feeds that are watched, and the pages they announced that were read.
create table feed (
  address  text primary key,
  tag      text,
  modified text,
  failures integer not null,
  next     text    not null
) without rowid;

create table page (
  address text primary key
) without rowid;

create virtual table words using fts5 (
  title, body, other, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);

create table claim (
  n      integer primary key,
  id     text    not null unique,
  source integer not null references source (n) on delete cascade,
  type   text    not null check (type in ('agreement', 'act', 'person', 'contradiction')),
  block  text    not null,
  fact   text,
  json   text    not null,
  context text,
  extra  text,
  -- the coder that said it last, where a decision alone keeps it
  frozen text
);
create index claim_source on claim (source);
create index claim_block on claim (type, block);
create index claim_fact on claim (fact);

-- Blocks whose claims or decisions have changed since they were last merged.
create table stale (
  type  text not null,
  block text not null,
  primary key (type, block)
) without rowid;

create table agreement (
  id         text primary key,
  block      text    not null,
  parties    text    not null,
  form       text    not null,
  kind       text    not null,
  title      text,
  domains    text    not null,
  current    text    not null,
  date       text,
  first_day  integer,
  last_day   integer,
  sources    integer not null,
  confidence real    not null,
  review     text,
  parent     text,
  digest     text    not null
) without rowid;
create index agreement_block on agreement (block);
create index agreement_day on agreement (first_day, id);
create index agreement_kind on agreement (kind, first_day);
create index agreement_current on agreement (current, first_day);
create index agreement_confidence on agreement (confidence);
create index agreement_review on agreement (first_day) where review is not null;

create table agreement_party (
  actor     text not null,
  first_day integer,
  agreement text not null references agreement (id) on delete cascade,
  primary key (actor, agreement)
) without rowid;
create index agreement_party_agreement on agreement_party (agreement);
create index agreement_party_day on agreement_party (actor, first_day);

create table agreement_domain (
  domain    text not null,
  first_day integer,
  agreement text not null references agreement (id) on delete cascade,
  primary key (domain, agreement)
) without rowid;
create index agreement_domain_agreement on agreement_domain (agreement);
create index agreement_domain_day on agreement_domain (domain, first_day);

create table stage (
  agreement   text    not null references agreement (id) on delete cascade,
  ordinal     integer not null,
  status      text    not null,
  date        text,
  first_day   integer,
  last_day    integer,
  place       text,
  place_state text,
  signatories text    not null,
  attributed  text,
  event       text    not null,
  mode        text,
  sources     integer not null,
  confidence  real    not null,
  primary key (agreement, ordinal)
) without rowid;
create index stage_status on stage (status, first_day);
create index stage_place on stage (place collate nocase);
create index stage_place_state on stage (place_state);

create table act (
  id          text primary key,
  block       text    not null,
  kind        text    not null,
  time        text    not null,
  actors      text    not null,
  recipients  text    not null,
  people      text    not null,
  date        text,
  first_day   integer,
  last_day    integer,
  place       text,
  place_state text,
  domains     text    not null,
  attributed  text,
  event       text    not null,
  mode        text,
  sources     integer not null,
  confidence  real    not null,
  review      text,
  digest      text    not null
) without rowid;
create index act_block on act (block);
create index act_day on act (first_day, id);
create index act_kind on act (kind, first_day);
create index act_confidence on act (confidence);
create index act_place on act (place collate nocase);
create index act_place_state on act (place_state);
create index act_review on act (first_day) where review is not null;

create table act_actor (
  actor     text not null,
  role      text not null check (role in ('actor', 'recipient')),
  first_day integer,
  act       text not null references act (id) on delete cascade,
  primary key (actor, role, act)
) without rowid;
create index act_actor_act on act_actor (act);
create index act_actor_day on act_actor (actor, first_day, act);

create table act_domain (
  domain    text not null,
  first_day integer,
  act       text not null references act (id) on delete cascade,
  primary key (domain, act)
) without rowid;
create index act_domain_act on act_domain (act);
create index act_domain_day on act_domain (domain, first_day);

create table person (
  id       text primary key,
  block    text    not null,
  name     text    not null,
  variants text    not null,
  state    text,
  sources  integer not null,
  review   text,
  digest   text    not null
) without rowid;
create index person_block on person (block);
create index person_state on person (state, name);
create index person_name on person (name);

create table person_role (
  person     text    not null references person (id) on delete cascade,
  ordinal    integer not null,
  role       text    not null,
  first_seen text,
  last_seen  text,
  sources    integer not null,
  primary key (person, ordinal)
) without rowid;

-- The words behind a fact. part says which part of the fact they state: stage 1, role 2, and so on.
create table evidence (
  fact        text    not null,
  part        text    not null,
  claim       integer not null references claim (n) on delete cascade,
  first       integer not null,
  last        integer not null,
  exact       text    not null
);
create index evidence_fact on evidence (fact, part);
create index evidence_claim on evidence (claim);

create table contradiction (
  id    text primary key,
  fact  text,
  about text not null
) without rowid;
create index contradiction_fact on contradiction (fact);

create table contradiction_value (
  contradiction text    not null references contradiction (id) on delete cascade,
  ordinal       integer not null,
  value         text    not null,
  claim         integer not null references claim (n) on delete cascade,
  first         integer,
  last          integer,
  exact         text
);
create index contradiction_value_of on contradiction_value (contradiction, ordinal);
create index contradiction_value_claim on contradiction_value (claim);

-- Why two claims are of one fact.
create table link (
  fact  text not null,
  one   text not null,
  other text not null,
  score real not null,
  why   text not null,
  primary key (fact, one, other)
) without rowid;

-- What persons have decided, only ever added to.
create table decision (
  n      integer primary key,
  id     text not null unique,
  at     text not null,
  who    text not null,
  why    text,
  action text not null,
  target text,
  json   text not null
);
create index decision_target on decision (target);

-- What became of each fact and when, for exports since a date.
create table change (
  n    integer primary key,
  at   text not null,
  type text not null,
  fact text not null,
  what text not null check (what in ('added', 'changed', 'withdrawn'))
);
create index change_at on change (at);

-- What follows is derived from the tables of facts by triggers, so that a history or a count costs
-- the same in a record of any size.

-- What each actor took part in: the stages of its agreements, and acts (as ordinal 0).
create table history (
  actor     text    not null,
  first_day integer,
  fact      text    not null,
  ordinal   integer not null,
  primary key (fact, ordinal, actor)
) without rowid;
create index history_actor on history (actor, first_day, fact, ordinal);

-- How many agreements and acts two actors share, in both directions.
create table dyad (
  one        text    not null,
  other      text    not null,
  agreements integer not null,
  acts       integer not null,
  primary key (one, other)
) without rowid;

-- How many facts or sources have a value.
create table tally (
  what  text    not null,
  value text    not null,
  n     integer not null,
  primary key (what, value)
) without rowid;

create trigger agreement_added after insert on agreement begin
  insert into tally
    select 'agreement.kind', new.kind, 1
    union all select 'agreement.current', new.current, 1
    union all select 'agreement.year', coalesce(strftime('%Y', new.first_day * 86400, 'unixepoch'), ''), 1
    where true on conflict do update set n = n + 1; end;

create trigger agreement_removed after delete on agreement begin
  delete from history where fact = old.id; update tally set n = n - 1 where (what, value) in (
    values ('agreement.kind', old.kind),
      ('agreement.current', old.current),
      ('agreement.year', coalesce(strftime('%Y', old.first_day * 86400, 'unixepoch'), ''))); end;

create trigger act_added after insert on act begin
  insert into tally
    select 'act.kind', new.kind, 1
    union all select 'act.time', new.time, 1
    union all select 'act.year', coalesce(strftime('%Y', new.first_day * 86400, 'unixepoch'), ''), 1
    where true on conflict do update set n = n + 1; end;

create trigger act_removed after delete on act begin
  delete from history where fact = old.id; update tally set n = n - 1 where (what, value) in (
    values ('act.kind', old.kind),
      ('act.time', old.time),
      ('act.year', coalesce(strftime('%Y', old.first_day * 86400, 'unixepoch'), ''))); end;

create trigger person_added after insert on person begin
  insert into tally values ('person.state', coalesce(new.state, ''), 1)
    on conflict do update set n = n + 1; end;

create trigger person_removed after delete on person begin
  update tally set n = n - 1 where what = 'person.state' and value = coalesce(old.state, ''); end;

create trigger contradiction_added after insert on contradiction begin
  insert into tally values ('contradiction', '', 1) on conflict do update set n = n + 1; end;

create trigger contradiction_removed after delete on contradiction begin
  update tally set n = n - 1 where what = 'contradiction' and value = ''; end;

create trigger source_added after insert on source begin
  insert into tally
    select 'source.kind', new.kind, 1
    union all select 'source.language', new.language, 1
    union all select 'source.publisher', coalesce(new.publisher, ''), 1
    union all select 'source.year', coalesce(substr(new.published, 1, 4), ''), 1
    union all select 'source.coder', new.coder, 1
    where true on conflict do update set n = n + 1; end;

create trigger source_removed after delete on source begin
  update tally set n = n - 1 where (what, value) in (
    values ('source.kind', old.kind),
      ('source.language', old.language),
      ('source.publisher', coalesce(old.publisher, '')),
      ('source.year', coalesce(substr(old.published, 1, 4), '')),
      ('source.coder', old.coder)); end;

create trigger party_added after insert on agreement_party begin
  insert into tally values ('actor.agreements', new.actor, 1)
    on conflict do update set n = n + 1; insert into dyad
    select new.actor, actor, 1, 0 from agreement_party
      where agreement = new.agreement and actor <> new.actor
    union all select actor, new.actor, 1, 0 from agreement_party
      where agreement = new.agreement and actor <> new.actor
    on conflict do update set agreements = agreements + 1; end;

create trigger party_removed before delete on agreement_party begin
  update tally set n = n - 1 where what = 'actor.agreements' and value = old.actor; update dyad
    set agreements = agreements - 1 where one = old.actor and other in (
      select actor from agreement_party where agreement = old.agreement); update dyad
    set agreements = agreements - 1 where other = old.actor and one in (
      select actor from agreement_party where agreement = old.agreement); end;

create trigger actor_added after insert on act_actor begin
  insert or ignore into history values (new.actor, new.first_day, new.act, 0); insert into tally
    values ('actor.acts', new.actor, 1) on conflict do update set n = n + 1; insert into dyad
    select new.actor, actor, 0, 1 from act_actor where act = new.act and actor <> new.actor
    union all select actor, new.actor, 0, 1 from act_actor
      where act = new.act and actor <> new.actor
    on conflict do update set acts = acts + 1; end;

create trigger actor_removed before delete on act_actor begin
  update tally set n = n - 1 where what = 'actor.acts' and value = old.actor; update dyad
    set acts = acts - 1 where one = old.actor and other in (
      select actor from act_actor where act = old.act); update dyad
    set acts = acts - 1 where other = old.actor and one in (
      select actor from act_actor where act = old.act); end;

create trigger stage_added after insert on stage begin
  insert into history select actor, new.first_day, new.agreement, new.ordinal
    from agreement_party where agreement = new.agreement; end;

-- Views for people who ask in SQL; the tables of facts are as well documented and may be asked too.

create view article as
  select id, url, title, publisher, published, language, kind, coder, added,
    length(text) as length, text
  from source;

create view passage as
  select e.fact, e.part, s.id as article, s.publisher, s.published, e.first, e.last, e.exact
  from evidence e join claim c on c.n = e.claim join source s on s.n = c.source;

create view state_year as
  select actor, cast(strftime('%Y', first_day * 86400, 'unixepoch') as integer) as year,
    sum(agreement) as agreements, sum(1 - agreement) as acts
  from (
    select actor, first_day, agreement as fact, 1 as agreement from agreement_party
    union select actor, first_day, act, 0 from act_actor)
  where first_day is not null
  group by 1, 2;

create view dyad_year as
  select one, other, cast(strftime('%Y', first_day * 86400, 'unixepoch') as integer) as year,
    sum(agreement) as agreements, sum(1 - agreement) as acts
  from (
    select p.actor as one, q.actor as other, p.first_day, p.agreement as fact, 1 as agreement
    from agreement_party p join agreement_party q
      on q.agreement = p.agreement and q.actor <> p.actor
    union select p.actor, q.actor, p.first_day, p.act, 0
    from act_actor p join act_actor q on q.act = p.act and q.actor <> p.actor)
  where first_day is not null
  group by 1, 2, 3;
