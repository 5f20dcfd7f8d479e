import { foldAll } from '../names.js';
import { byLanguage, inLanguages, same } from './by-language.js';
import { json, type Reading } from './reading.js';

const LEVELS = 'loc_hierarchy_list.csv';
const LOCATIONS = 'location.csv';

export function readLevels(reading: Reading) {
  const rows = reading.rows(LEVELS, ['lang_code', 'hierarchy_level', 'hierarchy_level_name']);
  return (
    rows &&
    byLanguage(rows, (row) => String(row.whole('hierarchy_level', 0, 99))).map((group) => ({
      level: Number(group.key),
      names: json(inLanguages(group, (row) => row.text('hierarchy_level_name', 128))),
    }))
  );
}

/** The tree of places; each lies in one of the level above. */
export function readLocations(reading: Reading) {
  const rows = reading.rows(LOCATIONS, ['lang_code', 'code', 'name', 'hierarchy_level', 'parent_loc_code']);
  const groups = rows && byLanguage(rows, (row) => row.text('code', 36));
  const levelOf = new Map(groups?.map((group) => [group.key, same(group, 'hierarchy_level', (row) => row.whole('hierarchy_level', 0, 99))]));
  return groups?.map((group) => {
    const [level, names] = [levelOf.get(group.key)!, inLanguages(group, (row) => row.text('name', 128))];
    const parent = same(group, 'parent_loc_code', (row) => row.optional('parent_loc_code', 36));
    // A parent on a level that is not above would make a circle possible.
    if (level > 0 && !((levelOf.get(parent) ?? Infinity) < level)) group.first.report('parent_loc_code', 'unknown-code');
    return { code: group.key, level, parent_code: level === 0 ? null : parent, names: json(names), folded: json(foldAll(names)) };
  });
}
