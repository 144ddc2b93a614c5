-- The outbox on SQLite. Times are milliseconds since 1970; the greatest integer is "never".
-- Running these statements again is safe.

create table if not exists webhooks_schema (version integer not null) strict;
insert into webhooks_schema (version) select 1 where not exists (select 1 from webhooks_schema);

create table if not exists webhooks_message (
    id text primary key check (length(id) between 1 and 256),
    webhook text not null,
    stored text not null, -- the message as JSON; its body is the bytes that are signed
    created_at integer not null
) strict, without rowid;

create table if not exists webhooks_delivery (
    id integer primary key autoincrement,
    message_id text not null references webhooks_message (id),
    endpoint text not null check (length(endpoint) between 1 and 256), -- a key, not a URL or a secret
    state integer not null default 0, -- 0 waiting, 1 in flight, 2 delivered, 3 dead
    due_at integer not null,
    lease integer not null default 0, -- the fencing token: the number of claims
    leased_until integer, -- only while in flight
    attempts integer not null default 0,
    unfinished integer not null default 0, -- consecutive claims without a result
    schedule_from integer not null default 0, -- the number of attempts when the delivery was last resent
    first_at integer,
    ended_at integer,
    verdict text,
    unique (message_id, endpoint)
) strict;

-- Each index contains the rows of some states only.
create index if not exists webhooks_delivery_due on webhooks_delivery (due_at) where state = 0;
create index if not exists webhooks_delivery_waiting on webhooks_delivery (endpoint, due_at) where state = 0;
create index if not exists webhooks_delivery_leased on webhooks_delivery (leased_until) where state = 1;
create index if not exists webhooks_delivery_delivered on webhooks_delivery (endpoint, ended_at) where state = 2;
create index if not exists webhooks_delivery_dead on webhooks_delivery (endpoint, ended_at) where state = 3;
create index if not exists webhooks_delivery_ended on webhooks_delivery (ended_at) where state >= 2;

create table if not exists webhooks_attempt (
    delivery_id integer not null references webhooks_delivery (id) on delete cascade,
    number integer not null,
    at integer not null,
    millis integer not null,
    verdict text not null,
    status integer,
    error text,
    primary key (delivery_id, number)
) strict, without rowid;

create table if not exists webhooks_endpoint (
    id text primary key,
    paused_until integer not null default 0,
    failing_since integer,
    failed_at integer,
    disabled_at integer
) strict, without rowid;

-- Endpoints of customers, for programs that do not store them themselves.
create table if not exists webhooks_registration (
    endpoint text primary key,
    customer text not null,
    url text not null,
    secret text not null,
    previous_secret text,
    previous_until integer,
    webhooks text -- a JSON array of names; null for all
) strict, without rowid;
create index if not exists webhooks_registration_customer on webhooks_registration (customer);

-- Ids of messages that receivers have seen.
create table if not exists webhooks_seen (
    key blob primary key,
    handled integer not null,
    until integer not null
) strict, without rowid;
create index if not exists webhooks_seen_until on webhooks_seen (until);

-- Every driver can enqueue by an insert into this view:
-- insert into webhooks_enqueue (id, webhook, message, endpoints) values (?, ?, ?, '["endpoint", …]')
create view if not exists webhooks_enqueue as
select '' as id, '' as webhook, '' as message, '' as endpoints where 0;

create trigger if not exists webhooks_enqueue_insert instead of insert on webhooks_enqueue
begin
    select raise(abort, 'another message has this id')
    where exists (select 1 from webhooks_message where id = new.id and stored <> new.message);

    insert into webhooks_message (id, webhook, stored, created_at)
    select new.id, new.webhook, new.message, cast(round((julianday('now') - 2440587.5) * 86400000) as integer)
    where json_array_length(new.endpoints) > 0
    on conflict (id) do nothing;

    insert into webhooks_delivery (message_id, endpoint, due_at)
    select new.id, value, cast(round((julianday('now') - 2440587.5) * 86400000) as integer)
    from json_each(new.endpoints) where true
    on conflict (message_id, endpoint) do nothing;
end;
