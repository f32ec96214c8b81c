/** Has a page note its errors and the breaches of its policy from now on. For an engine that writes them nowhere that a test can read. */
export const listen = `
  if (window.heard) return;
  const heard = window.heard = [];
  const note = (what) => heard.push([location.href, what]);
  addEventListener('error', ({ message }) => note(message));
  addEventListener('unhandledrejection', ({ reason }) => note(String(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => note(effectiveDirective + ' ' + blockedURI));
`;

/** What the page has noted, each with its address; and notes no more. */
export const whatWasHeard = 'return (window.heard ?? []).splice(0)';
