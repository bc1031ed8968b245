select s.agreement, s.ordinal, s.status, s.date,
  date(s.first_day * 86400, 'unixepoch'), date(s.last_day * 86400, 'unixepoch'),
  s.place, s.place_state,
  (select group_concat(replace(value, ';', ','), ';') from json_each(s.signatories)),
  s.attributed, s.event, s.mode, s.sources, s.confidence
from stage s
where ?1 = '' or s.agreement in (select fact from change where at >= ?1)
order by s.agreement, s.ordinal
