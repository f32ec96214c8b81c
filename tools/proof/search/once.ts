/** Returns a function that makes something once for each object, since the searches ask for the same all the time. */
export function once<Of extends object, Made extends object | string>(make: (of: Of) => Made): (of: Of) => Made {
  const all = new WeakMap<Of, Made>();
  return (of) => {
    const made = all.get(of) ?? make(of);
    all.set(of, made);
    return made;
  };
}
