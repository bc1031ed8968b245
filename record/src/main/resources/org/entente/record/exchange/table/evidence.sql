select e.fact, e.part, s.id, e.first, e.last, e.exact
from evidence e join claim c on c.n = e.claim join source s on s.n = c.source
where ?1 = '' or e.fact in (select fact from change where at >= ?1)
order by e.fact, e.part, s.id, e.first, e.last, c.id
