select s.id, s.kind, s.url, s.title, s.publisher, s.published, s.language, s.dispatch
from source s
where ?1 = ''
  or s.added >= ?1
  or s.n in (select c.source from claim c
    where c.fact in (select fact from change where at >= ?1))
order by s.id
