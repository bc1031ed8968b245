select k.id, k.fact, k.about, v.ordinal, v.value, s.id, v.first, v.last, v.exact
from contradiction k
  join contradiction_value v on v.contradiction = k.id
  join claim c on c.n = v.claim
  join source s on s.n = c.source
where ?1 = ''
  or k.fact in (select fact from change where at >= ?1)
  or k.fact is null and s.added >= ?1
order by k.id, v.ordinal, s.id, v.first, v.last
