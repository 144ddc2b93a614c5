-- The outbox on Postgres 13 or newer. Running these statements again is safe.

create schema if not exists webhooks;

create table if not exists webhooks.schema_version (version int not null);
insert into webhooks.schema_version (version)
select 1 where not exists (select from webhooks.schema_version);

create table if not exists webhooks.message (
    id text primary key check (length(id) between 1 and 256),
    webhook text not null,
    stored text not null, -- the message as JSON; its body is the bytes that are signed
    created_at timestamptz not null default now()
);

-- Each row is updated a few times. Pages keep room for its new versions, and vacuum runs early.
create table if not exists webhooks.delivery (
    id bigint generated always as identity primary key,
    message_id text not null references webhooks.message (id),
    -- a key, not a URL or a secret; ordered by bytes, so that the order is the same on every server
    endpoint text collate "C" not null check (octet_length(endpoint) between 1 and 256),
    state smallint not null default 0, -- 0 waiting, 1 in flight, 2 delivered, 3 dead
    due_at timestamptz not null default clock_timestamp(),
    lease bigint not null default 0, -- the fencing token: the number of claims
    leased_until timestamptz, -- only while in flight
    attempts int not null default 0,
    unfinished int not null default 0, -- consecutive claims without a result
    schedule_from int not null default 0, -- the number of attempts when the delivery was last resent
    first_at timestamptz,
    ended_at timestamptz,
    verdict text,
    unique (message_id, endpoint)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01);

create index if not exists delivery_due on webhooks.delivery (due_at) where state = 0;
create index if not exists delivery_waiting on webhooks.delivery (endpoint, due_at) where state = 0;
create index if not exists delivery_leased on webhooks.delivery (leased_until) where state = 1;
create index if not exists delivery_delivered on webhooks.delivery (endpoint, ended_at) where state = 2;
create index if not exists delivery_dead on webhooks.delivery (endpoint, ended_at) where state = 3;
create index if not exists delivery_ended on webhooks.delivery (ended_at) where state >= 2;

-- There is no foreign key, since its check slows down the storing of results. Attempts are stored in the
-- statement that ends them, and deleted with their deliveries.
create table if not exists webhooks.attempt (
    delivery_id bigint not null,
    number int not null,
    at timestamptz not null default now(),
    millis bigint not null,
    verdict text not null,
    status int,
    error text,
    primary key (delivery_id, number)
);

create table if not exists webhooks.endpoint (
    id text collate "C" primary key,
    paused_until timestamptz not null default '-infinity',
    failing_since timestamptz,
    failed_at timestamptz,
    disabled_at timestamptz
) with (fillfactor = 70);

-- Endpoints of customers, for programs that do not store them themselves.
create table if not exists webhooks.registration (
    endpoint text collate "C" primary key,
    customer text not null,
    url text not null,
    secret text not null,
    previous_secret text,
    previous_until bigint, -- microseconds since 1970
    webhooks text -- a JSON array of names; null for all
);
create index if not exists registration_customer on webhooks.registration (customer);

-- Ids of messages that receivers have seen.
create table if not exists webhooks.seen (
    key bytea primary key,
    handled boolean not null,
    until timestamptz not null
);
create index if not exists seen_until on webhooks.seen (until);

-- Every driver can enqueue: select webhooks.enqueue($1, $2, $3, $4)
-- It only inserts, so that transactions do not wait for each other.
create or replace function webhooks.enqueue(message_id text, webhook text, message text, endpoints text[])
returns void language plpgsql as $$
begin
    if cardinality($4) = 0 then
        return;
    end if;
    insert into webhooks.message (id, webhook, stored) values ($1, $2, $3) on conflict do nothing;
    if not found and not exists (select from webhooks.message m where m.id = $1 and m.stored = $3) then
        raise unique_violation using message = 'another message has this id';
    end if;
    insert into webhooks.delivery (message_id, endpoint) select $1, unnest($4) on conflict do nothing;
end
$$;
