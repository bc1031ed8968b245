select a.id, a.kind, a.time, a.actors, a.recipients,
  (select group_concat(replace(value, ';', ','), ';') from json_each(a.people)),
  a.date, date(a.first_day * 86400, 'unixepoch'), date(a.last_day * 86400, 'unixepoch'),
  a.place, a.place_state,
  (select group_concat(value, ';') from json_each(a.domains)),
  a.attributed, a.event, a.mode, a.sources, a.confidence
from act a
where ?1 = '' or a.id in (select fact from change where at >= ?1)
order by a.id
