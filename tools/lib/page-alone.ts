/** What a page is made of: the language that most of it is in; its title and its body, as HTML; its styles. */
interface PageOf {
  readonly language: string;
  readonly title: string;
  readonly css: string;
  readonly body: string;
}

/** A page that needs nothing else: no script, no request. In: what it is made of. */
export const pageAlone = ({ language, title, css, body }: PageOf): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>${body}</body>
</html>
`;
