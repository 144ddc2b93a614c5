-- The next $2 endpoints after $1 that have waiting deliveries. Each step finds the next endpoint in the
-- index, without reading the deliveries in between.
with recursive walk as (
    (select endpoint, 1::bigint as step from webhooks.delivery
     where state = 0 and endpoint > $1 collate "C" order by endpoint limit 1)
    union all
    select
        (select d.endpoint from webhooks.delivery d
         where d.state = 0 and d.endpoint > w.endpoint order by d.endpoint limit 1),
        w.step + 1
    from walk w where w.endpoint is not null and w.step < $2
)
select endpoint,
    coalesce((select d.due_at from webhooks.delivery d
     where d.state = 0 and d.endpoint = walk.endpoint order by d.due_at limit 1) <= now(), false) as is_due
from walk where endpoint is not null order by step
