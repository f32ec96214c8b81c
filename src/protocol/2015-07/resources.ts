/** The sites listed in 5.5.7, in order, with their addresses as printed. */
export const printedSites = {
  thinkuknow: 'https://www.thinkuknow.co.uk/',
  childnet: 'http://www.childnet.com/',
  'childnet-hot-topics': 'http://www.childnet.com/teachers-and-professionals/for-working-with-young-people/hot-topics',
  newsround: 'http://www.bbc.co.uk/newsround/13908828',
  'internet-matters': 'http://www.internetmatters.org/',
  kidsmart: 'http://www.kidsmart.org.uk/',
  nspcc: 'http://www.nspcc.org.uk/help-and-advice/for-parents/online-safety/online-safety_wdh99554.html',
  ceop: 'http://ceop.police.uk/safety-centre/',
  childline: 'http://www.childline.org.uk/Explore/Bullying/Pages/online-bullying.aspx',
  'wise-kids': 'http://wisekids.org.uk/wk/',
  'get-safe-online': 'https://www.getsafeonline.org/safeguarding-children/',
} as const;

export type SiteId = keyof typeof printedSites;
export const siteIds = Object.keys(printedSites) as SiteId[];
