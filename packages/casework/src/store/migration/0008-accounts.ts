import { migration } from './migration.ts'

/**
 * Who may sign in and for whom they act, their sessions, and what happened to both. The store knows no token, no code and no password:
 * digests, and one secret that is encrypted before it gets here.
 */
export const accounts = migration(
  8,
  'accounts',
  `
create table pengce.account (
  id text primary key,
  issuer text not null,
  subject text,
  email text,
  name text not null,
  role text not null check (role in ('applicant', 'agent', 'official', 'supervisor', 'analyst', 'administrator')),
  office text,
  district text,
  made_by text not null,
  made_at timestamptz not null,
  disabled_at timestamptz,
  unique (issuer, subject),
  constraint known_by_something check (subject is not null or email is not null),
  constraint acts_for_an_office check ((role = 'official') = (office is not null)),
  constraint limited_as_an_official check (district is null or role = 'official')
);
create unique index waits_once on pengce.account (issuer, email) where subject is null;
create table pengce.party (
  id text primary key,
  kind text not null check (kind in ('enterprise', 'person')),
  name text not null,
  made_at timestamptz not null
);
create table pengce.account_party (
  id text primary key,
  account text not null references pengce.account,
  party text not null references pengce.party,
  standing text not null check (standing in ('self', 'agent')),
  from_day date not null,
  until_day date check (until_day >= from_day),
  granted_by text not null,
  granted_at timestamptz not null,
  ended_by text,
  ended_at timestamptz
);
create unique index once_at_a_time on pengce.account_party (account, party) where ended_at is null;
create index on pengce.account_party (party);
create table pengce.session (
  id text primary key,
  account text not null references pengce.account,
  digest text not null unique,
  party text references pengce.party,
  device text not null,
  made_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  idle integer not null check (idle > 0),
  second_factor_at timestamptz,
  ended_at timestamptz,
  ended_why text check (ended_why in ('signed-out', 'ended', 'account', 'again')),
  constraint ended_for_a_reason check ((ended_at is null) = (ended_why is null))
);
create index on pengce.session (account) where ended_at is null;
create index on pengce.session (ends_at);
create table pengce.second_factor (
  account text primary key references pengce.account,
  secret text not null,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint not null
);
create table pengce.recovery_code (
  account text not null references pengce.account,
  digest text not null,
  used_at timestamptz,
  primary key (account, digest)
);
create table pengce.allowance (
  key text primary key,
  left_over integer not null,
  at timestamptz not null
);
create index on pengce.allowance (at);
create table pengce.account_event (
  id text primary key,
  account text not null references pengce.account,
  actor text not null,
  what text not null,
  details jsonb not null,
  at timestamptz not null
);
create index on pengce.account_event (account, at);
create trigger only_added before update or delete or truncate on pengce.account_event
  for each statement execute function pengce.only_added();

create function pengce.actor() returns text stable language sql as $$ select current_setting('pengce.actor', true) $$;
-- Runs as the owner of the tables: a policy on the standings cannot itself be asked who stands for whom.
create function pengce.is_itself(party text) returns boolean stable language sql security definer set search_path = pg_catalog as $$
  select exists (select 1 from pengce.account_party s where s.account = current_setting('pengce.actor', true)
    and s.party = is_itself.party and s.standing = 'self' and s.ended_at is null) $$;
create function pengce.account_moves() returns trigger language plpgsql as $$
begin
  if (new.id, new.issuer, new.made_by, new.made_at) is distinct from (old.id, old.issuer, old.made_by, old.made_at) then
    raise exception 'account % stays whose it is', old.id using errcode = 'restrict_violation';
  end if;
  if old.subject is not null and new.subject is distinct from old.subject then
    raise exception 'account % stays bound', old.id using errcode = 'restrict_violation';
  end if;
  if old.role = 'administrator' and old.disabled_at is null and (new.role <> 'administrator' or new.disabled_at is not null) then
    perform pg_advisory_xact_lock(7355609);
    if not exists (select 1 from pengce.account a where a.role = 'administrator' and a.disabled_at is null and a.id <> old.id) then
      raise exception 'account % is the last administrator', old.id using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end $$;
create trigger account_moves before update on pengce.account for each row execute function pengce.account_moves();

grant select, insert, update on pengce.account, pengce.party, pengce.account_party to pengce_app;
grant select, insert, update, delete on pengce.session, pengce.second_factor, pengce.recovery_code, pengce.allowance to pengce_app;
grant select, insert on pengce.account_event to pengce_app;

alter table pengce.account enable row level security;
create policy seen on pengce.account for select
  using (pengce.role() in ('administrator', 'system') or id = pengce.actor());
create policy made on pengce.account for insert
  with check (pengce.role() = 'system' or (pengce.role() = 'administrator' and made_by = pengce.actor()));
create policy changed on pengce.account for update
  using (pengce.role() = 'system' or (pengce.role() = 'administrator' and id <> pengce.actor()));
alter table pengce.party enable row level security;
create policy seen on pengce.party for select
  using (pengce.oversees() or pengce.is_party(id)
    or (pengce.role() = 'official' and exists (select 1 from pengce.case_file c where c.applicant = party.id)));
create policy made on pengce.party for insert with check (pengce.role() in ('administrator', 'system'));
create policy renamed on pengce.party for update using (pengce.role() in ('administrator', 'system'));
alter table pengce.account_party enable row level security;
create policy seen on pengce.account_party for select
  using (pengce.role() in ('administrator', 'system') or account = pengce.actor() or pengce.is_itself(party));
create policy given on pengce.account_party for insert
  with check (pengce.role() = 'system' or (granted_by = pengce.actor()
    and (pengce.role() = 'administrator' or (standing = 'agent' and pengce.is_itself(party)))));
create policy ended on pengce.account_party for update
  using (pengce.role() in ('administrator', 'system') or (standing = 'agent' and pengce.is_itself(party))
    or (standing = 'agent' and account = pengce.actor()))
  with check (pengce.role() = 'system' or ended_by = pengce.actor());
alter table pengce.session enable row level security;
create policy found on pengce.session using (pengce.role() = 'system') with check (pengce.role() = 'system');
create policy seen on pengce.session for select using (account = pengce.actor() or pengce.role() = 'administrator');
create policy ended on pengce.session for update using (account = pengce.actor() or pengce.role() = 'administrator');
alter table pengce.second_factor enable row level security;
create policy checked on pengce.second_factor using (pengce.role() = 'system') with check (pengce.role() = 'system');
create policy taken_away on pengce.second_factor for delete using (pengce.role() = 'administrator' and account <> pengce.actor());
create policy known_of on pengce.second_factor for select using (pengce.role() = 'administrator');
alter table pengce.recovery_code enable row level security;
create policy checked on pengce.recovery_code using (pengce.role() = 'system') with check (pengce.role() = 'system');
create policy taken_away on pengce.recovery_code for delete using (pengce.role() = 'administrator' and account <> pengce.actor());
create policy known_of on pengce.recovery_code for select using (pengce.role() = 'administrator');
alter table pengce.allowance enable row level security;
create policy counted on pengce.allowance using (pengce.role() = 'system') with check (pengce.role() = 'system');
alter table pengce.account_event enable row level security;
create policy added on pengce.account_event for insert with check (actor = pengce.actor());
create policy seen on pengce.account_event for select
  using (pengce.role() in ('administrator', 'system') or account = pengce.actor());
`,
)
