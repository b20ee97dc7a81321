import { migration } from './migration.ts'

/** Who holds a case, who stands in for whom, what was found on each condition, what the public objects, what was checked. */
export const deskAndOversight = migration(
  9,
  'desk-and-oversight',
  `
create table pengce.clerk (
  id text not null,
  office text not null,
  name text not null,
  seen_at timestamptz not null,
  primary key (id, office)
);
create table pengce.holding_step (
  case_id text not null references pengce.case_file,
  office text not null,
  no integer not null check (no > 0),
  does text not null check (does in ('take', 'give-back', 'hand-over')),
  holder text,
  ground text,
  by text not null,
  at timestamptz not null,
  primary key (case_id, office, no),
  constraint held_or_free check ((does = 'give-back') = (holder is null)),
  constraint given_on_a_ground check (does = 'take' or ground is not null)
);
create table pengce.deputy (
  id text primary key,
  office text not null,
  absent text not null,
  deputy text not null,
  from_on date not null,
  until_on date not null,
  ground text not null,
  made_by text not null,
  made_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  constraint somebody_else check (absent <> deputy),
  constraint not_backwards check (from_on <= until_on),
  constraint ended_by_somebody check ((ended_by is null) = (ended_at is null))
);
create index on pengce.deputy (office, until_on);
create table pengce.finding (
  case_id text not null references pengce.case_file,
  office text not null,
  subject text not null,
  no integer not null check (no > 0),
  verdict text not null check (verdict in ('confirmed', 'refused', 'open')),
  value jsonb,
  ground text,
  by text not null,
  at timestamptz not null,
  primary key (case_id, office, subject, no),
  constraint refused_on_a_ground check (verdict <> 'refused' or ground is not null)
);
create table pengce.objection (
  id text primary key,
  case_id text not null references pengce.case_file,
  version integer not null,
  name text not null,
  contact text not null,
  text text not null,
  handed_at timestamptz not null
);
create index on pengce.objection (case_id);
create table pengce.chain_check (
  id bigint generated always as identity primary key,
  by text not null,
  at timestamptz not null,
  cases integer not null,
  events integer not null,
  faults integer not null
);
create trigger only_added before update or delete or truncate on pengce.holding_step
  for each statement execute function pengce.only_added();
create trigger only_added before update or delete or truncate on pengce.chain_check
  for each statement execute function pengce.only_added();

create function pengce.of_office(office text) returns boolean stable language sql as
  $$ select pengce.role() = 'official' and current_setting('pengce.office', true) = office $$;
create function pengce.steers() returns boolean stable language sql as $$ select pengce.role() = 'supervisor' $$;
create function pengce.acting() returns text stable language sql as $$ select current_setting('pengce.actor', true) $$;
create function pengce.deputy_only_ends() returns trigger language plpgsql as $$
begin
  if (new.id, new.office, new.absent, new.deputy, new.from_on, new.until_on, new.ground, new.made_by, new.made_at)
     is distinct from (old.id, old.office, old.absent, old.deputy, old.from_on, old.until_on, old.ground, old.made_by, old.made_at)
     or old.ended_at is not null then
    raise exception 'deputy % only ends, and once', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger deputy_only_ends before update on pengce.deputy for each row execute function pengce.deputy_only_ends();

grant select, insert, update on pengce.clerk, pengce.deputy to pengce_app;
grant select, insert on pengce.holding_step, pengce.chain_check to pengce_app;
grant select, insert, delete on pengce.finding, pengce.objection to pengce_app;

alter table pengce.clerk enable row level security;
create policy seen on pengce.clerk for select using (pengce.oversees() or pengce.of_office(office));
create policy came on pengce.clerk for insert with check (pengce.of_office(office) and id = pengce.acting());
create policy comes_again on pengce.clerk for update using (pengce.of_office(office) and id = pengce.acting());
alter table pengce.holding_step enable row level security;
create policy seen on pengce.holding_step for select
  using ((pengce.oversees() or pengce.of_office(office)) and pengce.may_see(case_id));
create policy taken on pengce.holding_step for insert
  with check (by = pengce.acting() and (pengce.steers() or pengce.of_office(office)) and pengce.may_see(case_id));
alter table pengce.deputy enable row level security;
create policy seen on pengce.deputy for select using (pengce.oversees() or pengce.of_office(office));
create policy made on pengce.deputy for insert
  with check (made_by = pengce.acting() and ended_at is null
    and (pengce.steers() or (pengce.of_office(office) and absent = pengce.acting())));
create policy ended on pengce.deputy for update
  using (pengce.steers() or (pengce.of_office(office) and pengce.acting() in (absent, deputy)))
  with check (ended_by = pengce.acting());
alter table pengce.finding enable row level security;
create policy seen on pengce.finding for select
  using (pengce.role() = 'system' or (pengce.of_office(office) and pengce.may_see(case_id)));
create policy found on pengce.finding for insert
  with check (pengce.of_office(office) and by = pengce.acting() and pengce.may_see(case_id));
create policy purged on pengce.finding for delete using (pengce.role() = 'system');
alter table pengce.objection enable row level security;
create policy seen on pengce.objection for select
  using (pengce.role() = 'system' or (pengce.role() = 'official' and pengce.may_see(case_id)));
create policy handed_in on pengce.objection for insert with check (pengce.role() = 'system');
create policy purged on pengce.objection for delete using (pengce.role() = 'system');
alter table pengce.chain_check enable row level security;
create policy seen on pengce.chain_check for select using (pengce.oversees());
create policy checked on pengce.chain_check for insert with check (pengce.oversees() and by = pengce.acting());
`,
)
