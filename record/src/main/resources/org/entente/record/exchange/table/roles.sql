select r.person, r.ordinal, r.role, r.first_seen, r.last_seen, r.sources
from person_role r
where ?1 = '' or r.person in (select fact from change where at >= ?1)
order by r.person, r.ordinal
