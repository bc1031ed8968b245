select a.id, a.parties, a.form, a.kind, a.title,
  (select group_concat(value, ';') from json_each(a.domains)),
  a.current, a.date, date(a.first_day * 86400, 'unixepoch'), date(a.last_day * 86400, 'unixepoch'),
  a.parent, a.sources, a.confidence
from agreement a
where ?1 = '' or a.id in (select fact from change where at >= ?1)
order by a.id
