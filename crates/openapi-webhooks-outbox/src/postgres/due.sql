-- The oldest deliveries: at most $1 whose lease has expired, and at most $1 that are due. Ignores
-- deliveries that became due before $6, in microseconds since 1970.
with candidate as materialized (
    (select id, endpoint, leased_until as since, true as is_expired
     from webhooks.delivery where state = 1 and leased_until <= now()
     order by leased_until limit $1)
    union all
    (select id, endpoint, due_at, false
     from webhooks.delivery
     where state = 0 and due_at <= now()
       and due_at >= coalesce(timestamptz 'epoch' + $6::bigint * interval '1 microsecond', '-infinity')
     order by due_at limit $1)
),
