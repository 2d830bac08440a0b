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
begin
  select c.* into v_case from meldpad."case" c where c.organisation = p_organisation and c.id = p_case;
  if v_case.walls = '{}' then return; end if;
  v_held := meldpad.level_holders(p_organisation, v_case.school, v_case.walls, true);
  for v_level in 1 .. 3 loop
    if (v_levels[v_level] || '@*') = any (v_case.sight) then
      if exists (select from jsonb_array_elements_text(coalesce(v_held->v_levels[v_level], '[]')) p where not p.value::uuid = any (v_case.walls)) then return; end if;
      v_top := v_level;
    end if;
  end loop;
  if v_top is null then return; end if;
  for v_level in v_top + 1 .. 4 loop
    update meldpad."case" c set sight = array(select distinct unnest(c.sight || array[v_levels[v_level] || '@*', v_levels[v_level] || '@' || c.school]))
     where c.organisation = p_organisation and c.id = p_case;
    exit when exists (select from jsonb_array_elements_text(coalesce(v_held->v_levels[v_level], '[]')) p where not p.value::uuid = any (v_case.walls));
  end loop;
end`,
};

export const lookedUp = [levelHolders, raiseSight];
