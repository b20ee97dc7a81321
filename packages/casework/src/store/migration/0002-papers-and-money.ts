import { migration } from './migration.ts'

/** Papers by digest, letters with their numbers, and what is owed, paid and budgeted. */
export const papersAndMoney = migration(
  2,
  'papers-and-money',
  `
create table pengce.blob (
  digest text primary key,
  content bytea not null
);
create table pengce.paper (
  id text primary key,
  case_id text not null references pengce.case_file,
  material text not null,
  name text not null,
  media_type text not null,
  size integer not null check (size > 0),
  digest text not null references pengce.blob,
  added_by text not null,
  added_at timestamptz not null,
  withdrawn_at timestamptz
);
create index on pengce.paper (case_id);
create table pengce.letter (
  id text primary key,
  case_id text not null references pengce.case_file,
  version integer not null,
  kind text not null,
  office text not null,
  year integer not null,
  number integer not null,
  issued_on date not null,
  content jsonb not null,
  unique (kind, office, year, number),
  unique (case_id, version, kind)
);
create table pengce.budget (
  line text not null,
  year integer not null,
  ceiling bigint not null check (ceiling >= 0),
  rule text not null check (rule in ('first-come', 'pro-rata')),
  primary key (line, year)
);
create table pengce.charged (
  line text not null,
  year integer not null,
  amount bigint not null check (amount >= 0),
  primary key (line, year)
);
create table pengce.liability (
  id text primary key,
  case_id text not null references pengce.case_file,
  version integer not null,
  direction text not null check (direction in ('payable', 'recoverable')),
  payer text not null,
  payee text not null,
  line text not null,
  year integer not null,
  measure text,
  amount bigint not null check (amount > 0),
  due date,
  cites jsonb not null
);
create index on pengce.liability (case_id);
create index on pengce.liability (line, year);
create table pengce.payment (
  id text primary key,
  liability text not null references pengce.liability,
  case_id text not null references pengce.case_file,
  version integer not null,
  amount bigint not null check (amount > 0),
  paid_on date not null
);
create index on pengce.payment (liability);

create table pengce.share (
  liability text primary key references pengce.liability,
  amount bigint not null check (amount >= 0),
  settled_at timestamptz not null
);

create trigger only_added before update or delete or truncate on pengce.share
  for each statement execute function pengce.only_added();
create trigger only_added before update or delete or truncate on pengce.letter
  for each statement execute function pengce.only_added();
create trigger only_added before update or delete or truncate on pengce.liability
  for each statement execute function pengce.only_added();
create trigger only_added before update or delete or truncate on pengce.payment
  for each statement execute function pengce.only_added();

create function pengce.not_overpaid() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.liability, 0));
  if (select sum(p.amount) from pengce.payment p where p.liability = new.liability)
     > (select coalesce((select s.amount from pengce.share s where s.liability = o.id), o.amount)
        from pengce.liability o where o.id = new.liability) then
    raise exception 'more is paid on % than is owed', new.liability using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger not_overpaid after insert on pengce.payment for each row execute function pengce.not_overpaid();

grant select, insert on pengce.blob, pengce.letter, pengce.liability, pengce.payment to pengce_app;
grant select, insert, update on pengce.paper, pengce.budget, pengce.charged to pengce_app;
grant select, insert on pengce.share to pengce_app;
grant delete on pengce.blob, pengce.paper to pengce_app;

alter table pengce.paper enable row level security;
create policy seen on pengce.paper for select using (pengce.may_see(case_id));
create policy added on pengce.paper for insert
  with check (pengce.may_see(case_id) and added_by = current_setting('pengce.actor', true));
create policy withdrawn on pengce.paper for update using (pengce.may_see(case_id)) with check (pengce.may_see(case_id));
create policy purged on pengce.paper for delete using (pengce.role() = 'system');
alter table pengce.blob enable row level security;
create policy of_a_paper on pengce.blob for select
  using (pengce.runs() or exists (select 1 from pengce.paper p where p.digest = blob.digest));
create policy added on pengce.blob for insert with check (true);
create policy purged on pengce.blob for delete using (pengce.role() = 'system');
alter table pengce.letter enable row level security;
create policy of_the_case on pengce.letter using (pengce.may_see(case_id)) with check (pengce.may_see(case_id));
alter table pengce.liability enable row level security;
create policy of_the_case on pengce.liability using (pengce.may_see(case_id)) with check (pengce.may_see(case_id));
alter table pengce.payment enable row level security;
create policy of_the_case on pengce.payment using (pengce.may_see(case_id)) with check (pengce.may_see(case_id));
alter table pengce.charged enable row level security;
create policy counted on pengce.charged using (true) with check (true);
alter table pengce.share enable row level security;
create policy seen on pengce.share for select
  using (exists (select 1 from pengce.liability o where o.id = liability));
create policy settled on pengce.share for insert with check (pengce.runs());
alter table pengce.budget enable row level security;
create policy read on pengce.budget for select using (true);
create policy set_by on pengce.budget for insert with check (pengce.role() = 'administrator');
create policy changed_by on pengce.budget for update using (pengce.role() = 'administrator');
`,
)
