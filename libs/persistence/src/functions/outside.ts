import type { DatabaseFunction } from './define.js';

/**
 * Everybody on each level for a school, delegation apart: asked only where somebody is walled off, or where something waits for a decision
 * that may take two people. A level nobody holds is left out.
 */
const levelHolders: DatabaseFunction = {
  name: 'level_holders',
  takes: 'p_organisation uuid, p_school uuid, p_walls uuid[], p_undecided boolean',
  returns: 'jsonb',
  stable: true,
  body: `begin
  if p_walls = '{}' and not coalesce(p_undecided, true) then return null; end if;
  return (select jsonb_object_agg(h.role, h.persons) from (
    select r.role, jsonb_agg(distinct r.person) as persons from meldpad.role_assignment r
     where r.organisation = p_organisation and (r.school is null or r.school = p_school)
       and r.role in ('teamLeader', 'principal', 'board', 'supervisoryBoard')
       and r.from_day <= meldpad.today() and (r.until_day is null or r.until_day > meldpad.today())
     group by r.role) h);
end`,
};

/**
 * Where everybody on the levels that see a case is walled off, the next level up gets sight of it: somebody has to act in their place
 * (decision 25). Told of the walls in the row of the case, which this command has just written.
 */
const raiseSight: DatabaseFunction = {
  name: 'raise_sight',
  takes: 'p_organisation uuid, p_case uuid',
  returns: 'void',
  body: `declare
  v_levels text[] := '{teamLeader,principal,board,supervisoryBoard}';
  v_case meldpad."case";
  v_held jsonb;
  v_top integer;
  v_free boolean;
  v_anyone boolean := false;
begin
  select c.* into v_case from meldpad."case" c where c.organisation = p_organisation and c.id = p_case;
  if v_case.walls = '{}' then return; end if;
  v_held := meldpad.level_holders(p_organisation, v_case.school, v_case.walls, true);
  for v_level in 1 .. 3 loop
    if (v_levels[v_level] || '@*') = any (v_case.sight) then
      v_free := exists (select from jsonb_array_elements_text(coalesce(v_held->v_levels[v_level], '[]')) p where not p.value::uuid = any (v_case.walls));
      v_anyone := v_anyone or v_free;
      v_top := v_level;
    end if;
  end loop;
  -- What brought the board in is nobody's below it: where all of it is walled off, a leadership that sees the case is no help.
  if v_top is null or v_free or (v_anyone and v_levels[v_top] <> 'board') then return; end if;
  for v_level in v_top + 1 .. 4 loop
    update meldpad."case" c set sight = array(select distinct unnest(c.sight || array[v_levels[v_level] || '@*', v_levels[v_level] || '@' || c.school]))
     where c.organisation = p_organisation and c.id = p_case;
    exit when exists (select from jsonb_array_elements_text(coalesce(v_held->v_levels[v_level], '[]')) p where not p.value::uuid = any (v_case.walls));
  end loop;
end`,
};

/**
 * How often each pupil of a case who is known by the number of his school was suspended in earlier cases of that school, and how often a
 * device of his was taken there and the taking stood, and how many contracts with him hold: `p1 2 0 1`. Counts are all that leaves those cases, so it looks past the walls around
 * them, as the system does, and puts them back. Null without such a pupil.
 */
const earlierOfPupils: DatabaseFunction = {
  name: 'earlier_of_pupils',
  takes: 'p_organisation uuid, p_case uuid, p_school uuid, out earlier text[]',
  returns: 'text[]',
  body: `declare
  v_kind text := current_setting('app.kind', true);
begin
  perform from meldpad.pupil_index i where i.organisation = p_organisation and i.case_id = p_case and i.sort = 'number';
  if not found then return; end if;
  perform set_config('app.kind', 'system', true);
  select array_agg(concat_ws(' ', own.party, e.suspensions, e.custodies, e.contracts) order by own.party) into earlier
    from meldpad.pupil_index own cross join lateral (
      select count(*) filter (where t.value->>'machine' = 'measure' and t.value->'about'->>'measure' = 'suspension'
            and t.value->>'state' in ('decided', 'announced', 'inForce', 'ended')) as suspensions,
          count(*) filter (where t.value->>'machine' = 'custody' and t.value->>'state' <> 'annulled') as custodies,
          count(*) filter (where t.value->>'machine' = 'measure' and t.value->'about'->>'measure' = 'contract'
            and t.value->>'state' in ('decided', 'announced', 'inForce')) as contracts
        from meldpad.pupil_index i
        join meldpad."case" c on c.organisation = i.organisation and c.id = i.case_id and c.school = p_school
        join meldpad.standing s on s.organisation = i.organisation and s.case_id = i.case_id
        cross join lateral json_each(s.tracks::json) t
       where i.organisation = p_organisation and i.sort = 'number' and i.index = own.index and i.case_id <> p_case
         and t.value->>'party' = i.party) e
   where own.organisation = p_organisation and own.case_id = p_case and own.sort = 'number';
  perform set_config('app.kind', v_kind, true);
end`,
};

export const lookedUp = [levelHolders, raiseSight, earlierOfPupils];
