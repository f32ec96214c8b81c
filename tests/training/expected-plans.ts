/** What each scenario’s model plan is in the end, worked out by hand from its story and the table of tasks: each task with its status, options in brackets. */
export const expectedPlans: Readonly<Record<string, string>> = {
  'a-picture-undressed': 'social-services made, police made, (ceop to-do), (iwf left)',
  'abuse-made-normal': 'social-services made, police made, (ceop made), (iwf to-do), (site left)',
  'alone-with-the-films': 'social-services made, police made, prevent-spoc made',
  'ceop-told-first': 'social-services made, police made, (ceop made-early), (iwf to-do), (site left)',
  'colleague-harms-a-child': 'social-services made, police made, (ceop handled), (iwf to-do), (site left)',
  'dating-site-parent': 'social-services made, police made, (ceop made), (iwf to-do), (site left)',
  'extremist-videos': 'social-services made, police made, prevent-spoc made',
  'family-computer': 'social-services made, police made',
  'found-after-the-call': 'social-services made, police made, (ceop handled), (iwf to-do), (site left)',
  'immediate-danger': 'social-services made, police made, (ceop to-do), (iwf to-do), (site to-do)',
  'looked-through-the-phone': 'social-services made, police made, (ceop handled), (iwf to-do), (site left)',
  'money-or-pictures': 'social-services made, police made, (ceop handled), (iwf to-do), (site left)',
  'not-sure-of-anything': 'social-services made, police made, prevent-spoc handled, (ceop to-do), (iwf to-do)',
  'nudes-between-pupils': 'social-services made, police made, (ceop handled), (iwf to-do)',
  'police-make-the-referral': 'social-services made, police made, prevent-spoc handled',
  'posing-as-a-child': 'social-services made, police made, (ceop handled), (iwf to-do), (site left)',
  'secret-contact-looked-after': 'social-services made, police made',
  'the-swimming-coach': 'social-services made, police made, (ceop handled), (iwf to-do), (site left)',
  'threats-by-text': 'social-services made, police made',
};

/** The two exits: nobody is to be told, and the walk ends on a page of advice. */
export const expectedExits: Readonly<Record<string, string>> = {
  'advice-on-e-safety': 'online-safety-advice',
  'colleagues-conduct': 'professional-conduct',
};
