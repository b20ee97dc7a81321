import { migration } from './migration.ts'

/** Cases that move to a newer version, decisions that the service gives by itself, and their checks by people. */
export const versionsAndAutomatic = migration(
  3,
  'versions-and-automatic',
  `
alter policy of_the_case on pengce.case_file
  with check (pengce.runs() or pengce.is_party(applicant) or pengce.has_part(offices, district) or pengce.role() = 'administrator');

create table pengce.automation (
  measure text not null,
  version integer not null check (version > 0),
  enabled boolean not null,
  payer text not null,
  line text not null,
  sample integer not null check (sample between 0 and 1000000),
  ground text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (measure, version)
);
create table pengce.automatic_decision (
  case_id text not null references pengce.case_file,
  version integer not null,
  measure text not null,
  rule jsonb not null,
  amount bigint not null check (amount > 0),
  office text not null,
  decided_at timestamptz not null,
  report jsonb,
  primary key (case_id, version)
);
create table pengce.review (
  case_id text not null,
  version integer not null,
  reason text not null check (reason in ('sample', 'contested')),
  asked_by text not null,
  asked_at timestamptz not null,
  says jsonb,
  found text check (found in ('upheld', 'wrong')),
  found_by text,
  found_at timestamptz,
  finding jsonb,
  primary key (case_id, version, reason),
  foreign key (case_id, version) references pengce.automatic_decision
);
create trigger only_added before update or delete or truncate on pengce.automation
  for each statement execute function pengce.only_added();

grant select, insert on pengce.automation to pengce_app;
grant select, insert, update on pengce.automatic_decision, pengce.review to pengce_app;

alter table pengce.automation enable row level security;
create policy read on pengce.automation for select using (true);
create policy set_by on pengce.automation for insert
  with check (pengce.role() = 'administrator' and set_by = current_setting('pengce.actor', true));
alter table pengce.automatic_decision enable row level security;
create policy seen on pengce.automatic_decision for select using (pengce.may_see(case_id));
create policy given on pengce.automatic_decision for insert with check (pengce.role() = 'system');
create policy purged on pengce.automatic_decision for update using (pengce.role() = 'system');
alter table pengce.review enable row level security;
create policy seen on pengce.review for select using (pengce.may_see(case_id));
create policy asked on pengce.review for insert
  with check (pengce.may_see(case_id) and asked_by = current_setting('pengce.actor', true));
create policy found on pengce.review for update using (pengce.may_see(case_id) and pengce.role() in ('official', 'system'));
`,
)
