select p.id, p.name,
  (select group_concat(replace(value, ';', ','), ';') from json_each(p.variants)),
  p.state, p.sources
from person p
where ?1 = '' or p.id in (select fact from change where at >= ?1)
order by p.id
