import { once } from 'node:events';
import { connect } from 'node:net';

/** What Firefox answers: to which message, what went wrong, what it gives. */
type Reply = readonly [type: 1, id: number, error: { readonly message: string } | null, result: unknown];
type Say = (name: string, given: object) => Promise<unknown>;

const colon = ':'.charCodeAt(0);

/** The whole messages at the beginning of what has come, each as `length:text`, and the rest of it. */
function messagesIn(come: Buffer): readonly [readonly unknown[], Buffer] {
  const at = come.indexOf(colon);
  const end = at + 1 + Number(come.subarray(0, at));
  if (at < 0 || come.length < end) return [[], come];
  const [others, rest] = messagesIn(come.subarray(end));
  return [[JSON.parse(String(come.subarray(at + 1, end))), ...others], rest];
}

/** Speaks with a Firefox that was started with --marionette, over its port. Gives how to say a thing to it by name. */
export async function marionetteAt(port: number): Promise<Say> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (reply: Reply) => void>();
  let come: Buffer = Buffer.alloc(0);
  socket.on('data', (more: Buffer) => {
    const [messages, rest] = messagesIn(Buffer.concat([come, more]));
    come = rest;
    // Its first message, a greeting, is no reply.
    for (const message of messages)
      if (Array.isArray(message)) waiting.get((message as unknown as Reply)[1])?.(message as unknown as Reply);
  });
  socket.on('close', () => waiting.forEach((reply, id) => reply([1, id, { message: 'Firefox is gone.' }, undefined])));
  await once(socket, 'connect');
  let last = 0;
  return async (name, given) => {
    const id = (last += 1);
    const text = JSON.stringify([0, id, name, given]);
    const reply = new Promise<Reply>((replied) => waiting.set(id, replied));
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await reply;
    waiting.delete(id);
    if (error) throw new Error(`${name}: ${error.message}`);
    return result;
  };
}
