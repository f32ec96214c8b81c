import { also, type Fault, objectOf, type Schema, textThat } from '../validation/schema.ts';
import { type Language, languages } from '../words/language-ids.ts';

/** A text in one line, of so many characters at most, without markup. */
export const oneLine = (most: number) => {
  const pattern = new RegExp(`^[^\\s<>]([^<>\\r\\n\\t]{0,${most - 2}}[^\\s<>])?$`);
  const says = (text: string) => (pattern.test(text) ? undefined : 'not-line');
  return textThat(says, { pattern: pattern.source }, { most: String(most) });
};

// Letters of one script: another has some that look like these, and hide a word.
const letter = '\\p{Script=Latin}';
const great = `(?=${letter})\\p{Lu}${letter}*([’'-]${letter}+)*`;
const small = "(a|ac|and|ar|at|dros|for|gyda|i|in|o|of|on|the|y|ym|yn|yng|yr)([’'][nr])?";
/** Words with a capital letter, and small ones between them: a name has that form, and a sentence has not. */
const nameForm = new RegExp(`^(?=.{1,80}$)${great}(,? (&|\\(?(${small}|${great})\\)?))*$`, 'u');
/** What says what is to be done, and in what order: a name never stands for an instruction. */
const telling =
  /(?<!\p{L})(ahead|ask|before|call|ceop|contact|delete|dial|don['’]t|do|email|first|go|hold|ignore|instead|iwf|keep|let|may|me|must|need|never|no|not|only|phone|refer|report|ring|save|send|share|should|speak|stop|talk|tell|text|told|us|use|wait|we|you|adroddwch|anfonwch|anwybyddwch|arhoswch|atgyfeiriwch|byth|cadwch|cewch|chi|cyn|cysylltwch|daliwch|defnyddiwch|deialwch|dilëwch|dim|dylech|dywedwch|e-bostiwch|ewch|ein|fe|ffoniwch|flaen|cyntaf|galwadau|galwch|gofynnwch|gyntaf|ni|nid|peidiwch|rhaid|rhannwch|siaradwch|stopiwch|tecstiwch|ymlaen)(?!\p{L})/iu;
/** The word of a text that says what is to be done; undefined where none does. */
export const tellingIn = (text: string): string | undefined => telling.exec(text)?.[0];
const person = /(?<!\p{L})(Mr|Mrs|Ms|Miss|Dr|MR|MRS|MISS|DR)(?!\p{L})/u;

/** The name of an organisation, as it stands in a sentence: never a person’s, and never a sentence itself. */
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

/** The same in every language of the app. */
export const inEachLanguage = <Code extends string>(text: Schema<string, Code>) =>
  objectOf(Object.fromEntries(languages.map((one) => [one, text])) as Record<Language, Schema<string, Code>>);

const webAddress =
  /^https:\/\/([a-z\d-]+\.)+(gov\.uk|gov\.wales|llyw\.cymru|nhs\.uk|nhs\.wales|gig\.cymru|police\.uk)(\/[^\s<>"]{0,300})?$/i;
/** The address of a page of a public body: one that is read by nobody on the way, and leads to the host that it shows. */
export const pageAddress = textThat((text) => (webAddress.test(text) ? undefined : 'not-address'), {
  pattern: webAddress.source,
});
