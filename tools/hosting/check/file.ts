import { headersFor, kindOf, secureHeaders } from '../headers.ts';
import type { ServedFile } from '../files.ts';
import { isCompressed, typeOf } from '../types.ts';
import type { Say } from '../words.ts';
import type { Answer } from './answer.ts';
import type { Finding } from './finding.ts';
import { headerFinding, unwantedFinding } from './header.ts';

function presence(path: string, { status, headers }: Answer, say: Say): Finding {
  const to = headers.get('location');
  const instead = to === null ? say('status', { status }) : say('moved', { status, to });
  return { place: path, must: say('there'), found: status === 200 ? undefined : instead };
}

function sameness({ path, content }: ServedFile, answer: Answer, say: Say): Finding {
  const isSame = Buffer.compare(content, answer.content) === 0;
  const sizes = { found: answer.content.length, built: content.length };
  return { place: path, must: say('asBuilt'), found: isSame ? undefined : say('differs', sizes) };
}

function mediaType(path: string, { headers }: Answer, say: Say): Finding {
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

function compression({ path, content }: ServedFile, { headers }: Answer, say: Say): readonly Finding[] {
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
 * In: the file as it was built, the host's answer, whether it came over https, and the words to say it in.
 */
export function fileFindings(file: ServedFile, answer: Answer, isSecure: boolean, say: Say): readonly Finding[] {
  const { path } = file;
  const there = presence(path, answer, say);
  if (there.found !== undefined) return [there];
  const wanted = Object.entries({ ...headersFor(kindOf(path)), ...(isSecure ? secureHeaders : {}) });
  return [
    there,
    sameness(file, answer, say),
    mediaType(path, answer, say),
    ...compression(file, answer, say),
    ...wanted.map((header) => headerFinding(path, header, answer.headers, say)),
    unwantedFinding(path, answer.headers, say),
  ];
}
