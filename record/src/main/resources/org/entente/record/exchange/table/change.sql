select h.at, h.type, h.fact, h.what,
  case h.what when 'withdrawn' then (select c.fact from claim c where c.id = h.fact) end
from change h
where h.n in (select max(n) from change where at >= ?1 group by type, fact)
order by h.type, h.fact
