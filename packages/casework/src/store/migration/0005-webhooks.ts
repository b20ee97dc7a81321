import { migration } from './migration.ts'

/**
 * Who is told of what happens, what there is to tell, and each message until it has arrived. An event of a case is noted in the same
 * transaction as the event itself; what the owner of the tables writes (a backup read in) is told to nobody.
 */
export const webhooks = migration(
  5,
  'webhooks',
  `
create table pengce.webhook (
  id text primary key,
  url text not null,
  events text[] not null,
  office text,
  made_by text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  ended_why text check (ended_why in ('asked', 'gone'))
);
create table pengce.webhook_secret (
  id text primary key,
  webhook text not null references pengce.webhook,
  secret text not null,
  made_at timestamptz not null
);
create index on pengce.webhook_secret (webhook, made_at);
create table pengce.webhook_event (
  id text primary key,
  at timestamptz not null,
  case_id text references pengce.case_file,
  version integer,
  type text,
  data jsonb,
  payload text,
  spread_at timestamptz
);
create index on pengce.webhook_event (at, case_id, version) where spread_at is null;
create index on pengce.webhook_event (spread_at) where spread_at is not null;
create table pengce.webhook_message (
  event text not null references pengce.webhook_event,
  webhook text not null references pengce.webhook,
  case_id text,
  version integer,
  at timestamptz not null,
  attempts integer not null default 0,
  next_try timestamptz not null,
  status integer,
  failure text,
  delivered_at timestamptz,
  given_up_at timestamptz,
  primary key (event, webhook)
);
create index on pengce.webhook_message (next_try) where delivered_at is null and given_up_at is null;
create index on pengce.webhook_message (webhook, case_id, version) where delivered_at is null and given_up_at is null;
create index on pengce.webhook_message (webhook, given_up_at) where given_up_at is not null;
create table pengce.law_seen (
  measure text primary key,
  fingerprint text not null,
  holds boolean not null,
  seen_at timestamptz not null
);

create function pengce.note_event() returns trigger language plpgsql as $$
begin
  if coalesce(pengce.role(), '') <> '' then
    insert into pengce.webhook_event (id, at, case_id, version)
    values ('case-' || new.case_id || '-' || new.version, new.entered_at, new.case_id, new.version);
  end if;
  return null;
end $$;
create trigger note_event after insert on pengce.case_event for each row execute function pengce.note_event();

grant select, insert, update on pengce.webhook, pengce.webhook_message, pengce.law_seen to pengce_app;
grant select, insert, update, delete on pengce.webhook_event to pengce_app;
grant select, insert, delete on pengce.webhook_secret to pengce_app;
grant delete on pengce.webhook_message, pengce.law_seen to pengce_app;

alter table pengce.webhook enable row level security;
create policy seen on pengce.webhook for select using (pengce.role() in ('administrator', 'system'));
create policy made on pengce.webhook for insert
  with check (pengce.role() = 'administrator' and made_by = current_setting('pengce.actor', true));
create policy ended on pengce.webhook for update using (pengce.role() in ('administrator', 'system'));
alter table pengce.webhook_secret enable row level security;
create policy signs on pengce.webhook_secret for select using (pengce.role() = 'system');
create policy made on pengce.webhook_secret for insert with check (pengce.role() = 'administrator');
create policy outlived on pengce.webhook_secret for delete using (pengce.role() = 'system');
alter table pengce.webhook_event enable row level security;
create policy noted on pengce.webhook_event for insert
  with check (pengce.runs() or (case_id is not null and pengce.may_see(case_id)) or (case_id is null and pengce.role() = 'administrator'));
create policy told on pengce.webhook_event for select using (pengce.role() in ('administrator', 'system'));
create policy spread on pengce.webhook_event for update using (pengce.role() = 'system');
create policy outlived on pengce.webhook_event for delete using (pengce.role() = 'system');
alter table pengce.webhook_message enable row level security;
create policy seen on pengce.webhook_message for select using (pengce.role() in ('administrator', 'system'));
create policy spread on pengce.webhook_message for insert with check (pengce.role() in ('administrator', 'system'));
create policy sent on pengce.webhook_message for update using (pengce.role() in ('administrator', 'system'));
create policy outlived on pengce.webhook_message for delete using (pengce.role() = 'system');
alter table pengce.law_seen enable row level security;
create policy compared on pengce.law_seen using (pengce.role() = 'system') with check (pengce.role() = 'system');
`,
)
