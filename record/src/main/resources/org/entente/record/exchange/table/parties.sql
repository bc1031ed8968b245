select p.agreement, p.actor
from agreement_party p
where ?1 = '' or p.agreement in (select fact from change where at >= ?1)
order by p.agreement, p.actor
