import { migration } from './migration.ts'

/** Cases, their log, facts, duties and checkpoints, each limited to the rows of whoever asks. */
export const cases = migration(
  1,
  'cases',
  `
create table pengce.procedure_version (
  fingerprint text primary key,
  procedure text not null,
  definition jsonb not null,
  seen_at timestamptz not null default now()
);
create table pengce.counter (
  kind text not null,
  office text not null,
  year integer not null,
  last integer not null,
  primary key (kind, office, year)
);
create table pengce.case_file (
  id text primary key,
  number text not null unique,
  procedure text not null,
  fingerprint text not null references pengce.procedure_version,
  applicant text not null,
  district text,
  offices text[] not null,
  assigned jsonb not null,
  opened_on date not null,
  version integer not null check (version > 0),
  at text not null,
  since date not null,
  due date,
  provisional boolean not null,
  waits_for text[] not null,
  outcome text,
  standing jsonb not null,
  head text not null
);
create index on pengce.case_file (applicant);
create index on pengce.case_file using gin (offices);
create index on pengce.case_file (due) where outcome is null;
create table pengce.case_event (
  case_id text not null references pengce.case_file,
  version integer not null check (version > 0),
  type text not null,
  "of" text,
  applies jsonb not null,
  happened_on date not null,
  entered_at timestamptz not null,
  actor text not null,
  role text not null,
  office text,
  note jsonb not null,
  before text not null,
  hash text not null,
  primary key (case_id, version)
);
create table pengce.case_fact (
  case_id text not null references pengce.case_file,
  item text not null,
  key text not null,
  held jsonb not null,
  source text not null,
  personal boolean not null,
  given_by text not null,
  given_at timestamptz not null,
  primary key (case_id, item, key)
);
create table pengce.duty (
  id text primary key,
  case_id text not null references pengce.case_file,
  version integer not null,
  kind text not null,
  step text not null,
  item text,
  "by" text,
  "to" text,
  due date,
  provisional boolean not null,
  title jsonb not null,
  cites jsonb not null,
  concerns text[] not null,
  sum bigint,
  closed_by integer
);
create index on pengce.duty (case_id);
create index on pengce.duty ("by", due) where closed_by is null;
create table pengce.delivery (
  duty text primary key references pengce.duty,
  attempts integer not null default 0,
  next_try timestamptz not null,
  delivered_at timestamptz,
  receipt jsonb,
  failure text
);
create index on pengce.delivery (next_try) where delivered_at is null;
create table pengce.checkpoint (
  number integer primary key,
  made_at timestamptz not null,
  entries integer not null,
  before text not null,
  hash text not null
);
create table pengce.checkpoint_entry (
  case_id text not null,
  version integer not null,
  checkpoint integer not null references pengce.checkpoint,
  place integer not null,
  primary key (case_id, version)
);
create index on pengce.checkpoint_entry (checkpoint, place);
create table pengce.access (
  id bigint generated always as identity primary key,
  actor text not null,
  role text not null,
  office text,
  case_id text not null,
  what text not null,
  at timestamptz not null
);

create function pengce.only_added() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger only_added before update or delete or truncate on pengce.case_event
  for each statement execute function pengce.only_added();
create trigger only_added before update or delete or truncate on pengce.checkpoint
  for each statement execute function pengce.only_added();
create trigger only_added before update or delete or truncate on pengce.checkpoint_entry
  for each statement execute function pengce.only_added();
create trigger only_added before update or delete or truncate on pengce.access
  for each statement execute function pengce.only_added();

create function pengce.stands_on_its_log() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.version is distinct from old.version + 1 then
    raise exception 'case % goes from % to %, not one step on', new.id, old.version, new.version using errcode = 'restrict_violation';
  end if;
  if not exists (select from pengce.case_event e where e.case_id = new.id and e.version = new.version and e.hash = new.head) then
    raise exception 'case % does not stand on its log', new.id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger stands_on_its_log after insert or update on pengce.case_file
  deferrable initially deferred for each row execute function pengce.stands_on_its_log();

create function pengce.role() returns text stable language sql as $$ select current_setting('pengce.role', true) $$;
create function pengce.runs() returns boolean stable language sql as $$ select pengce.role() in ('clock', 'system') $$;
create function pengce.oversees() returns boolean stable language sql as
  $$ select pengce.role() in ('clock', 'system', 'supervisor', 'administrator') $$;
create function pengce.is_party(applicant text) returns boolean stable language sql as
  $$ select pengce.role() in ('applicant', 'agent') and coalesce(current_setting('pengce.parties', true), '[]')::jsonb ? applicant $$;
create function pengce.has_part(offices text[], district text) returns boolean stable language sql as
  $$ select pengce.role() = 'official' and current_setting('pengce.office', true) = any(offices)
     and (current_setting('pengce.district', true) = '' or district is null or current_setting('pengce.district', true) = district) $$;
create function pengce.may_see(id text) returns boolean stable language sql as
  $$ select exists (select 1 from pengce.case_file c where c.id = may_see.id) $$;

grant usage on schema pengce to pengce_app;
grant select, insert on pengce.procedure_version, pengce.case_event, pengce.access to pengce_app;
grant select, insert, update on pengce.case_file, pengce.duty, pengce.delivery, pengce.counter to pengce_app;
grant select, insert, update, delete on pengce.case_fact to pengce_app;
grant select on pengce.checkpoint, pengce.checkpoint_entry to pengce_app;

alter table pengce.procedure_version enable row level security;
create policy all_read on pengce.procedure_version for select using (true);
create policy all_add on pengce.procedure_version for insert with check (true);
alter table pengce.counter enable row level security;
create policy all_count on pengce.counter using (true) with check (true);
alter table pengce.case_file enable row level security;
create policy of_the_case on pengce.case_file
  using (pengce.oversees() or pengce.is_party(applicant) or pengce.has_part(offices, district))
  with check (pengce.runs() or pengce.is_party(applicant) or pengce.has_part(offices, district));
alter table pengce.case_event enable row level security;
create policy seen on pengce.case_event for select using (pengce.may_see(case_id));
create policy added on pengce.case_event for insert
  with check (pengce.may_see(case_id) and actor = current_setting('pengce.actor', true) and role = pengce.role());
alter table pengce.case_fact enable row level security;
create policy seen on pengce.case_fact for select
  using (pengce.may_see(case_id) and (not personal or pengce.role() in ('applicant', 'agent', 'official', 'system', 'clock')));
create policy written on pengce.case_fact for insert with check (pengce.may_see(case_id));
create policy corrected on pengce.case_fact for update using (pengce.may_see(case_id)) with check (pengce.may_see(case_id));
create policy purged on pengce.case_fact for delete using (pengce.role() = 'system');
alter table pengce.duty enable row level security;
create policy seen on pengce.duty using (pengce.may_see(case_id)) with check (pengce.may_see(case_id));
alter table pengce.delivery enable row level security;
create policy asked on pengce.delivery for insert with check (true);
create policy carried on pengce.delivery for select using (pengce.oversees());
create policy done on pengce.delivery for update using (pengce.runs());
alter table pengce.checkpoint enable row level security;
create policy seen on pengce.checkpoint for select using (pengce.oversees());
alter table pengce.checkpoint_entry enable row level security;
create policy seen on pengce.checkpoint_entry for select using (pengce.oversees());
alter table pengce.access enable row level security;
create policy added on pengce.access for insert with check (actor = current_setting('pengce.actor', true));
create policy seen on pengce.access for select
  using (pengce.oversees() or exists (select 1 from pengce.case_file c where c.id = case_id and pengce.is_party(c.applicant)));
`,
)
