-- Version 3: which sources tell a fact, and which facts a source tells, is read from an index alone,
-- since claims are long and lie far apart.

drop index claim_fact;
create index claim_fact on claim (fact, source);

drop index claim_source;
create index claim_source on claim (source, type, fact);
