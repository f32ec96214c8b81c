/** What a host answered to one question. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** As the browser would have it: no longer compressed. */
  readonly content: Uint8Array;
}

const halfMinute = 30_000;

/** Asks a host for an address, following nothing. Rejects, saying why, where there is no answer. */
export async function ask(address: URL, method: 'GET' | 'POST' = 'GET'): Promise<Answer> {
  const headers = { 'accept-encoding': 'br, gzip', 'cache-control': 'no-cache' };
  const response = await fetch(address, {
    method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(halfMinute),
  });
  return { status: response.status, headers: response.headers, content: new Uint8Array(await response.arrayBuffer()) };
}

/** Why there was no answer, in as few words as the system gives. */
export function whyNone(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
}
