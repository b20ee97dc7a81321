import { migration } from './migration.ts'

/** Drafts of the law and every step taken with them; nobody approves what they wrote, whatever the program asks for. */
export const lawDrafts = migration(
  4,
  'law-drafts',
  `
create table pengce.law_draft (
  id text primary key,
  version integer not null check (version > 0),
  title jsonb not null,
  change jsonb not null,
  base jsonb not null,
  state text not null check (state in ('draft', 'proposed', 'approved', 'rejected', 'live', 'withdrawn')),
  made_by text not null,
  authors text[] not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  approved_by text,
  live_from date,
  live_until date,
  live_place integer unique,
  constraint made_by_an_author check (made_by = any(authors)),
  constraint approved_by_another check (approved_by is null or not (approved_by = any(authors))),
  constraint approved_before_live check (state not in ('approved', 'live', 'withdrawn') or approved_by is not null),
  constraint live_from_a_day check ((live_from is null) = (state not in ('live', 'withdrawn')) and (live_from is null) = (live_place is null))
);
create table pengce.law_draft_step (
  number bigint generated always as identity primary key,
  draft text not null references pengce.law_draft,
  version integer not null,
  step text not null check (step in ('written', 'changed', 'proposed', 'approved', 'rejected', 'reopened', 'live', 'withdrawn')),
  taken_by text not null,
  role text not null,
  at timestamptz not null,
  note text,
  content text not null,
  unique (draft, version)
);
create trigger only_added before update or delete or truncate on pengce.law_draft_step
  for each statement execute function pengce.only_added();

create function pengce.draft_moves() returns trigger language plpgsql as $$
begin
  if new.id <> old.id or new.made_by <> old.made_by or new.made_at <> old.made_at or new.version <> old.version + 1
     or not (old.authors <@ new.authors) then
    raise exception 'draft % does not go on from where it was', old.id using errcode = 'restrict_violation';
  end if;
  if (old.state, new.state) not in (('draft', 'draft'), ('draft', 'proposed'), ('proposed', 'approved'), ('proposed', 'rejected'),
     ('proposed', 'draft'), ('approved', 'draft'), ('rejected', 'draft'), ('approved', 'live'), ('live', 'withdrawn')) then
    raise exception 'draft % does not go from % to %', old.id, old.state, new.state using errcode = 'restrict_violation';
  end if;
  if (new.title, new.change, new.base) is distinct from (old.title, old.change, old.base)
     and (old.state <> 'draft' or new.state <> 'draft' or not (current_setting('pengce.actor', true) = any(new.authors))) then
    raise exception 'draft % is not being drafted', old.id using errcode = 'restrict_violation';
  end if;
  if new.state = 'proposed' and not (current_setting('pengce.actor', true) = any(new.authors)) then
    raise exception 'whoever proposes draft % is one of its authors', old.id using errcode = 'restrict_violation';
  end if;
  if new.approved_by is distinct from old.approved_by and not (new.state = 'draft' and new.approved_by is null)
     and not (new.state = 'approved' and new.approved_by = current_setting('pengce.actor', true)) then
    raise exception 'draft % is approved by whoever approves it', old.id using errcode = 'restrict_violation';
  end if;
  if old.live_from is not null and (new.live_from, new.live_place) is distinct from (old.live_from, old.live_place) then
    raise exception 'draft % is in force from %', old.id, old.live_from using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger draft_moves before update on pengce.law_draft for each row execute function pengce.draft_moves();
create function pengce.draft_stays() returns trigger language plpgsql as $$
begin
  raise exception 'drafts are never deleted' using errcode = 'restrict_violation';
end $$;
create trigger draft_stays before delete or truncate on pengce.law_draft for each statement execute function pengce.draft_stays();
create function pengce.draft_stands_on_a_step() returns trigger language plpgsql as $$
begin
  if not exists (select from pengce.law_draft_step s where s.draft = new.id and s.version = new.version) then
    raise exception 'draft % does not stand on a step', new.id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger draft_stands_on_a_step after insert or update on pengce.law_draft
  deferrable initially deferred for each row execute function pengce.draft_stands_on_a_step();

create function pengce.drafts() returns boolean stable language sql as
  $$ select pengce.role() in ('analyst', 'supervisor') $$;
create function pengce.reads_drafts() returns boolean stable language sql as
  $$ select pengce.role() in ('analyst', 'supervisor', 'administrator', 'system') $$;
grant select, insert, update on pengce.law_draft to pengce_app;
grant select, insert on pengce.law_draft_step to pengce_app;
alter table pengce.law_draft enable row level security;
create policy seen on pengce.law_draft for select using (pengce.reads_drafts());
create policy written on pengce.law_draft for insert
  with check (pengce.drafts() and made_by = current_setting('pengce.actor', true) and state = 'draft' and version = 1);
create policy moved on pengce.law_draft for update using (pengce.drafts()) with check (pengce.drafts());
alter table pengce.law_draft_step enable row level security;
create policy seen on pengce.law_draft_step for select using (pengce.reads_drafts());
create policy taken on pengce.law_draft_step for insert
  with check (pengce.drafts() and taken_by = current_setting('pengce.actor', true) and role = pengce.role());
`,
)
