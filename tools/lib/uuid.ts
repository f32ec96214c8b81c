import { createHash } from 'node:crypto';

// RFC 9562, version 5, in the URL namespace: the same name always has the same identifier.
const ofAddresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** Returns an identifier that is always the same for a name, and differs for any other. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(ofAddresses).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
