/** A page: the language of most of it; its title and body, as HTML; its styles. */
interface PageOf {
  readonly language: string;
  readonly title: string;
  readonly css: string;
  readonly body: string;
}

/** Returns a page that needs nothing else: no script and no request. */
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
