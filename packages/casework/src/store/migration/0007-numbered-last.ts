import { migration } from './migration.ts'

/**
 * A case gets its number in the last statement of its opening, once, so that cases opened at the same time wait for each
 * other as shortly as can be. Until then its id stands in the place of the number; afterwards nothing but an event changes
 * a case.
 */
export const numberedLast = migration(
  7,
  'numbered-last',
  `
create or replace function pengce.stands_on_its_log() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.version is distinct from old.version + 1
    and not (old.number = old.id and to_jsonb(new) - 'number' = to_jsonb(old) - 'number') then
    raise exception 'case % goes from % to %, not one step on', new.id, old.version, new.version using errcode = 'restrict_violation';
  end if;
  if not exists (select from pengce.case_event e where e.case_id = new.id and e.version = new.version and e.hash = new.head) then
    raise exception 'case % does not stand on its log', new.id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
`,
)
