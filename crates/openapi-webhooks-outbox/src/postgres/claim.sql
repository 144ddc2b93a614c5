-- Claims at most $2 candidates, at most $3 of each endpoint and none of the endpoints $4, and leases
-- them for $5 milliseconds.
seen as materialized (
    select c.*, coalesce(
        (select e.paused_until from webhooks.endpoint e where e.id = c.endpoint), '-infinity'
    ) as paused_until
    from candidate c
),
-- Deliveries of paused endpoints become due when the pause ends, so that claims do not read them again.
parked as (
    update webhooks.delivery d
    set state = 0, leased_until = null,
        due_at = (select e.paused_until from webhooks.endpoint e where e.id = d.endpoint)
    where d.id = any(array(
        select id from webhooks.delivery
        where id = any(array(select id from seen where paused_until > now()))
          and (state = 0 and due_at <= now() or state = 1 and leased_until <= now())
        for update skip locked
    ))
),
ranked as (
    select id, is_expired, since,
        row_number() over (partition by endpoint order by is_expired desc, since) as place
    from seen where paused_until <= now() and endpoint <> all($4::text[])
),
-- Skips candidates that another worker has locked, or has claimed since they were read.
picked as (
    select id from webhooks.delivery
    where id = any(array(
            select id from ranked where place <= $3 order by is_expired desc, since limit $2
        ))
      and (state = 0 and due_at <= now() or state = 1 and leased_until <= now())
    for update skip locked
),
claimed as (
    update webhooks.delivery d
    set state = 1, lease = lease + 1, unfinished = unfinished + 1,
        leased_until = now() + $5::bigint * interval '1 millisecond', first_at = coalesce(first_at, now())
    where d.id = any(array(select id from picked))
    returning id, lease, message_id, endpoint, attempts + unfinished as number, unfinished, schedule_from,
        greatest(extract(epoch from now() - first_at) * 1000, 0)::bigint as since_first
)
select
    w.seen, w.oldest_due,
    c.id, c.lease, c.message_id, c.endpoint, c.number, c.unfinished, c.schedule_from, c.since_first,
    -- A message that is missing cannot be read, and ends alone.
    coalesce((select m.stored from webhooks.message m where m.id = c.message_id), '') as stored
from (
    select count(*) as seen,
        (extract(epoch from min(since) filter (where not is_expired)) * 1000000)::bigint as oldest_due
    from candidate
) w left join claimed c on true
