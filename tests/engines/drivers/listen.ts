/** Has a page note its errors and the breaches of its policy from now on. For an engine that writes them nowhere that a test can read. */
export const listen = `
  if (window.heard) return;
  const heard = window.heard = [];
  addEventListener('error', ({ message }) => heard.push(message));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => heard.push(effectiveDirective + ' ' + blockedURI));
`;

/** What the page has noted, and notes no more. */
export const whatWasHeard = 'return (window.heard ?? []).splice(0)';
