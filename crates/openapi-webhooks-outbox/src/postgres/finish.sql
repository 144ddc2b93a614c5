-- Stores results. A result whose lease is not the current one changes nothing.
with result as materialized (
    select * from unnest(
        $1::bigint[], $2::bigint[], $3::smallint[], $4::bigint[], $5::int[], $6::bigint[], $7::text[],
        $8::int[], $9::text[]
    ) as r (id, lease, state, pause, number, millis, verdict, status, error)
),
finished as (
    update webhooks.delivery d
    set state = r.state, leased_until = null,
        due_at = case when r.pause > 0 or r.state = 0 and r.number is not null
            then now() + r.pause * interval '1 millisecond' else d.due_at end,
        -- Without a number, no attempt was made.
        attempts = coalesce(r.number, d.attempts),
        unfinished = case when r.number is null then greatest(d.unfinished - 1, 0) else 0 end,
        first_at = case when r.number is not null or d.attempts > 0 or d.unfinished > 1 then d.first_at end,
        ended_at = case when r.state >= 2 then now() end,
        verdict = coalesce(r.verdict, d.verdict)
    from result r
    where d.id = r.id and d.lease = r.lease and d.state = 1
    returning d.id, r.number, r.millis, r.verdict as result_verdict, r.status, r.error
),
recorded as (
    insert into webhooks.attempt (delivery_id, number, millis, verdict, status, error)
    select id, number, millis, result_verdict, status, error from finished where number is not null
    on conflict do nothing
)
select id from finished
