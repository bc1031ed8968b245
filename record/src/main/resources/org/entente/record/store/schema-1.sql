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

create table shingle (
  band   integer not null,
  source integer not null references source (n) on delete cascade,
  primary key (band, source)
) without rowid;
create index shingle_source on shingle (source);

create virtual table words using fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
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
  extra  text
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

create table agreement_party (
  actor     text not null,
  agreement text not null references agreement (id) on delete cascade,
  primary key (actor, agreement)
) without rowid;
create index agreement_party_agreement on agreement_party (agreement);

create table agreement_domain (
  domain    text not null,
  agreement text not null references agreement (id) on delete cascade,
  primary key (domain, agreement)
) without rowid;
create index agreement_domain_agreement on agreement_domain (agreement);

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
create index stage_place on stage (place);

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
create index act_place on act (place);

create table act_actor (
  actor text not null,
  role  text not null check (role in ('actor', 'recipient')),
  act   text not null references act (id) on delete cascade,
  primary key (actor, role, act)
) without rowid;
create index act_actor_act on act_actor (act);

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
