import { migration } from './migration.ts'

/** What applicants keep with the service before, beside and after their cases: files, links, drafts, ratings, objections. */
export const applicantsOwn = migration(
  6,
  'applicants-own',
  `
create table pengce.saved_file (
  party text primary key,
  version integer not null check (version > 0),
  name text not null,
  file jsonb not null,
  watched text[] not null,
  told_on date,
  told jsonb,
  saved_by text not null,
  saved_at timestamptz not null
);
create table pengce.file_link (
  id text primary key,
  party text not null,
  digest text not null unique,
  until date not null,
  made_by text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  looks integer not null default 0,
  looked_at timestamptz
);
create index on pengce.file_link (party);
create table pengce.application_draft (
  id text primary key,
  procedure text not null,
  party text not null,
  version integer not null check (version > 0),
  content jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  case_id text references pengce.case_file
);
create index on pengce.application_draft (party);
create table pengce.draft_paper (
  id text primary key,
  draft text not null references pengce.application_draft on delete cascade,
  material text not null,
  name text not null,
  media_type text not null,
  size integer not null check (size > 0),
  digest text not null references pengce.blob,
  added_by text not null,
  added_at timestamptz not null
);
create index on pengce.draft_paper (draft);
create index on pengce.draft_paper (digest);
create table pengce.rating (
  case_id text primary key references pengce.case_file,
  stars integer not null check (stars between 1 and 5),
  words text,
  rated_by text not null,
  rated_at timestamptz not null
);
create table pengce.complaint (
  id text primary key,
  case_id text references pengce.case_file,
  party text not null,
  kind text not null check (kind in ('contest', 'complaint')),
  about integer,
  text text,
  asked_by text not null,
  asked_at timestamptz not null,
  state text not null check (state in ('received', 'dispatched', 'answered')),
  office text,
  dispatched_by text,
  dispatched_at timestamptz,
  answered_by text,
  answered_at timestamptz,
  answer text,
  constraint contests_a_case check (kind = 'complaint' or (case_id is not null and about is not null)),
  constraint dispatched_to_an_office check ((state = 'received') = (office is null)),
  constraint answered_by_somebody check ((state = 'answered') = (answered_by is not null))
);
create unique index one_contest on pengce.complaint (case_id, about) where kind = 'contest';
create index on pengce.complaint (party);
create index on pengce.complaint (office) where state = 'dispatched';

create function pengce.complaint_moves() returns trigger language plpgsql as $$
begin
  if (new.id, new.case_id, new.party, new.kind, new.about, new.asked_by, new.asked_at)
     is distinct from (old.id, old.case_id, old.party, old.kind, old.about, old.asked_by, old.asked_at) then
    raise exception 'complaint % stays what it was', old.id using errcode = 'restrict_violation';
  end if;
  if new.text is distinct from old.text and not (pengce.role() = 'system' and new.text is null) then
    raise exception 'complaint % says what it said', old.id using errcode = 'restrict_violation';
  end if;
  if (old.state, new.state) not in (('received', 'dispatched'), ('dispatched', 'dispatched'), ('dispatched', 'answered'))
     and not (pengce.role() = 'system' and old.state = new.state) then
    raise exception 'complaint % does not go from % to %', old.id, old.state, new.state using errcode = 'restrict_violation';
  end if;
  if new.office is distinct from old.office and pengce.role() not in ('supervisor', 'administrator') then
    raise exception 'complaint % is dispatched by a supervisor', old.id using errcode = 'restrict_violation';
  end if;
  if new.state = 'answered' and old.state <> 'answered' and new.answered_by <> current_setting('pengce.actor', true) then
    raise exception 'complaint % is answered by whoever answers it', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger complaint_moves before update on pengce.complaint for each row execute function pengce.complaint_moves();

grant select, insert, update, delete on pengce.saved_file, pengce.file_link, pengce.application_draft, pengce.draft_paper to pengce_app;
grant select, insert, update on pengce.rating, pengce.complaint to pengce_app;

alter table pengce.saved_file enable row level security;
create policy own on pengce.saved_file using (pengce.is_party(party)) with check (pengce.is_party(party));
create policy read_by_link on pengce.saved_file for select using (pengce.role() = 'system');
alter table pengce.file_link enable row level security;
create policy own on pengce.file_link using (pengce.is_party(party)) with check (pengce.is_party(party));
create policy found on pengce.file_link for select using (pengce.role() = 'system');
create policy counted on pengce.file_link for update using (pengce.role() = 'system') with check (pengce.role() = 'system');
alter table pengce.application_draft enable row level security;
create policy own on pengce.application_draft using (pengce.is_party(party)) with check (pengce.is_party(party));
create policy purged on pengce.application_draft using (pengce.role() = 'system');
alter table pengce.draft_paper enable row level security;
create policy own on pengce.draft_paper
  using (exists (select 1 from pengce.application_draft d where d.id = draft))
  with check (exists (select 1 from pengce.application_draft d where d.id = draft) and added_by = current_setting('pengce.actor', true));
alter policy of_a_paper on pengce.blob
  using (pengce.runs() or exists (select 1 from pengce.paper p where p.digest = blob.digest)
    or exists (select 1 from pengce.draft_paper p where p.digest = blob.digest));
alter table pengce.rating enable row level security;
create policy seen on pengce.rating for select using (pengce.may_see(case_id));
create policy given on pengce.rating for insert
  with check (rated_by = current_setting('pengce.actor', true) and exists
    (select 1 from pengce.case_file c where c.id = case_id and c.outcome is not null and pengce.is_party(c.applicant)));
create policy purged on pengce.rating for update using (pengce.role() = 'system');
alter table pengce.complaint enable row level security;
create policy seen on pengce.complaint for select
  using (pengce.oversees() or pengce.is_party(party)
    or (pengce.role() = 'official' and office = current_setting('pengce.office', true)));
create policy asked on pengce.complaint for insert
  with check (pengce.is_party(party) and asked_by = current_setting('pengce.actor', true) and state = 'received'
    and (case_id is null or pengce.may_see(case_id)));
create policy moved on pengce.complaint for update
  using (pengce.role() in ('supervisor', 'administrator', 'system')
    or (pengce.role() = 'official' and office = current_setting('pengce.office', true)));
`,
)
