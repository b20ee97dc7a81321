import { migration } from './migration.ts'

/** The key by which an office knows a case in a system of its own, so that what is taken over twice is opened once. */
export const ownKeys = migration(
  11,
  'own-keys',
  `
create table pengce.own_key (
  office text not null,
  key text not null,
  case_id text not null references pengce.case_file,
  content text not null check (content ~ '^[0-9a-f]{64}$'),
  made_by text not null,
  made_at timestamptz not null,
  primary key (office, key)
);
create trigger only_added before update or delete or truncate on pengce.own_key
  for each statement execute function pengce.only_added();
grant select, insert on pengce.own_key to pengce_app;
alter table pengce.own_key enable row level security;
create policy seen on pengce.own_key for select using (pengce.oversees() or pengce.of_office(office));
create policy made on pengce.own_key for insert
  with check (pengce.of_office(office) and made_by = pengce.acting() and pengce.may_see(case_id));
`,
)
