-- The oldest due deliveries of the endpoints $6. $1 is only used by the statement `due.sql`.
with candidate as materialized (
    select d.id, d.endpoint, d.due_at as since, false as is_expired
    from unnest($6::text[]) as e (id)
    cross join lateral (
        select id, endpoint, due_at from webhooks.delivery
        where state = 0 and endpoint = e.id collate "C" and due_at <= now()
        order by due_at limit $3
    ) d
    where $1::bigint > 0
),
