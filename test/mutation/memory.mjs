/**
 * Modules remember what they worked out, such as the holidays of a year. What one mutant made them remember must not reach the next: every
 * Map and WeakMap that a module makes while it loads can be put back to what it held when loading was done.
 */
const natives = { Map, WeakMap };

/** Runs `load` and returns a function that makes everything loaded forget what it learnt since. */
export async function withMemory(load) {
  const maps = [];
  const restores = [];
  globalThis.Map = class Map extends natives.Map {
    constructor(entries) {
      super(entries);
      maps.push(this);
    }
  };
  globalThis.WeakMap = class WeakMap extends natives.WeakMap {
    constructor(entries) {
      super(entries);
      const since = { current: undefined };
      restores.push(() => (since.current = new natives.WeakMap()));
      layer(this, since);
    }
  };
  try {
    await load();
  } finally {
    Object.assign(globalThis, natives);
  }
  restores.push(...maps.map(restoreOf));
  const forget = () => restores.forEach((restore) => restore());
  forget();
  return forget;
}

function restoreOf(map) {
  const entries = [...map];
  return () => {
    if (map.size === entries.length) return;
    map.clear();
    for (const [key, value] of entries) map.set(key, value);
  };
}

/** What is set after loading goes into a layer of its own, that can be dropped. */
function layer(map, since) {
  const { get, set, has } = natives.WeakMap.prototype;
  map.get = (key) => (since.current?.has(key) ? since.current.get(key) : get.call(map, key));
  map.has = (key) => since.current?.has(key) === true || has.call(map, key);
  map.set = (key, value) => {
    set.call(since.current ?? map, key, value);
    return map;
  };
}
