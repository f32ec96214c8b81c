// Loaded before a build, sets its clock a day ahead, so that a date that gets into the build shows.
const RealDate = Date;
const day = 86_400_000;
const tomorrow = () => RealDate.now() + day;

/** @type {ProxyHandler<DateConstructor>} */
const aDayOn = {
  construct: (_, args) =>
    args.length === 0 ? new RealDate(tomorrow()) : /** @type {Date} */ (Reflect.construct(RealDate, args)),
  get: (target, name) => (name === 'now' ? tomorrow : /** @type {unknown} */ (Reflect.get(target, name))),
};
globalThis.Date = new Proxy(RealDate, aDayOn);
