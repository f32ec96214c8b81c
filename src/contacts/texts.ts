import { also, type Fault, objectOf, type Schema, textThat } from '../validation/schema.ts';
import { type Language, languages } from '../words/language-ids.ts';

/** Returns the schema of a text in one line, of at most `most` characters, without markup. */
export const oneLine = (most: number) => {
  const pattern = new RegExp(`^[^\\s<>]([^<>\\r\\n\\t]{0,${most - 2}}[^\\s<>])?$`);
  const says = (text: string) => (pattern.test(text) ? undefined : 'not-line');
  return textThat(says, { pattern: pattern.source }, { most: String(most) });
};

// Letters of one script: others have letters that look the same and can hide a word.
const letter = '\\p{Script=Latin}';
const great = `(?=${letter})\\p{Lu}${letter}*([’'-]${letter}+)*`;
const small = "(a|ac|and|ar|at|dros|for|gyda|i|in|o|of|on|the|y|ym|yn|yng|yr)([’'][nr])?";
/** Words with a capital letter, and small words between them: the form of a name, not of a sentence. */
const nameForm = new RegExp(`^(?=.{1,80}$)${great}(,? (&|\\(?(${small}|${great})\\)?))*$`, 'u');
/** Words that tell people what to do, and in what order: a name must never act as an instruction. */
const instructionWords =
  /(?<!\p{L})(ahead|ask|before|call|ceop|contact|delete|dial|don['’]t|do|email|first|go|hold|ignore|instead|iwf|keep|let|may|me|must|need|never|no|not|only|phone|refer|report|ring|save|send|share|should|speak|stop|talk|tell|text|told|us|use|wait|we|you|adroddwch|anfonwch|anwybyddwch|arhoswch|atgyfeiriwch|byth|cadwch|cewch|chi|cyn|cysylltwch|daliwch|defnyddiwch|deialwch|dilëwch|dim|dylech|dywedwch|e-bostiwch|ewch|ein|fe|ffoniwch|flaen|cyntaf|galwadau|galwch|gofynnwch|gyntaf|ni|nid|peidiwch|rhaid|rhannwch|siaradwch|stopiwch|tecstiwch|ymlaen)(?!\p{L})/iu;
/** Returns the first word of a text that tells people what to do; undefined if there is none. */
export const tellingIn = (text: string): string | undefined => instructionWords.exec(text)?.[0];
const person = /(?<!\p{L})(Mr|Mrs|Ms|Miss|Dr|MR|MRS|MISS|DR)(?!\p{L})/u;

/** The schema of an organisation's name within a sentence: never a person’s name, and never a sentence. */
export const name = also(
  textThat((text) => (nameForm.test(text) ? undefined : 'not-name'), { pattern: nameForm.source }),
  (given, place): readonly Fault<'names-person' | 'name-tells'>[] => {
    const word = tellingIn(given);
    return [
      ...(person.test(given) ? [{ place, code: 'names-person' as const, about: { given } }] : []),
      ...(word === undefined ? [] : [{ place, code: 'name-tells' as const, about: { given: word } }]),
    ];
  },
);

/** Returns the schema of a text in every language of the app. */
export const inEachLanguage = <Code extends string>(text: Schema<string, Code>) =>
  objectOf(Object.fromEntries(languages.map((one) => [one, text])) as Record<Language, Schema<string, Code>>);

const webAddress =
  /^https:\/\/([a-z\d-]+\.)+(gov\.uk|gov\.wales|llyw\.cymru|nhs\.uk|nhs\.wales|gig\.cymru|police\.uk)(\/[^\s<>"]{0,300})?$/i;
/** The schema of the address of a public body's page: over https, at the host that it shows. */
export const pageAddress = textThat((text) => (webAddress.test(text) ? undefined : 'not-address'), {
  pattern: webAddress.source,
});
