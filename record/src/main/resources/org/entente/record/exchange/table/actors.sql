select c.act, c.role, c.actor
from act_actor c
where ?1 = '' or c.act in (select fact from change where at >= ?1)
order by c.act, c.role, c.actor
