/** Computes once for each object what depends on it alone; what was computed goes when the object goes. */
export function onceFor<K extends object, V extends object | string | number>(compute: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>()
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before
    const value = compute(of)
    known.set(of, value)
    return value
  }
}
