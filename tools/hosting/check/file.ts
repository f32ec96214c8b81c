import { headersFor, kindOf, secureHeaders } from '../headers.ts';
import type { ServedFile } from '../files.ts';
import { isCompressed, typeOf } from '../types.ts';
import { say } from '../words.ts';
import type { Answer } from './answer.ts';
import type { Finding } from './finding.ts';
import { headerFinding, unwantedFinding } from './header.ts';

function presence(path: string, { status, headers }: Answer): Finding {
  const to = headers.get('location');
  const instead = to === null ? say('status', { status }) : say('moved', { status, to });
  return { place: path, must: say('there'), found: status === 200 ? undefined : instead };
}

function sameness({ path, content }: ServedFile, answer: Answer): Finding {
  const isSame = Buffer.compare(content, answer.content) === 0;
  const sizes = { found: answer.content.length, built: content.length };
  return { place: path, must: say('asBuilt'), found: isSame ? undefined : say('differs', sizes) };
}

function mediaType(path: string, { headers }: Answer): Finding {
  const type = typeOf(path) ?? '';
  const given = headers.get('content-type') ?? say('none');
  // The older name of the same type.
  const isRight =
    given.split(';')[0]?.trim().toLowerCase().replace('application/javascript', 'text/javascript') === type;
  return {
    place: path,
    must: say('header', { name: 'Content-Type', value: type }),
    found: isRight ? undefined : given,
  };
}

function compression({ path, content }: ServedFile, { headers }: Answer): readonly Finding[] {
  if (!isCompressed(path, content.length)) return [];
  const isRight = /^(gzip|br|zstd)$/.test(headers.get('content-encoding') ?? '');
  return [
    {
      place: path,
      must: say('compressed'),
      found: isRight ? undefined : say('uncompressed', { size: content.length }),
    },
  ];
}

/**
 * What is right and wrong with a file as the host sends it.
 * In: the file as it was built, the host's answer, and whether it came over https.
 */
export function fileFindings(file: ServedFile, answer: Answer, isSecure: boolean): readonly Finding[] {
  const { path } = file;
  const there = presence(path, answer);
  if (there.found !== undefined) return [there];
  const wanted = Object.entries({ ...headersFor(kindOf(path)), ...(isSecure ? secureHeaders : {}) });
  return [
    there,
    sameness(file, answer),
    mediaType(path, answer),
    ...compression(file, answer),
    ...wanted.map((header) => headerFinding(path, header, answer.headers)),
    unwantedFinding(path, answer.headers),
  ];
}
