import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './locales/en.json';

export const i18n = createInstance();
void i18n.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  keySeparator: false,
  initAsync: false,
  partialBundledLanguages: true,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
const loaders: Record<string, () => Promise<{ default: Record<string, string> }>> = {
  cy: () => import('./locales/cy.json'),
};
export async function setLanguage(lng: string) {
  if (!i18n.hasResourceBundle(lng, 'translation'))
    i18n.addResourceBundle(lng, 'translation', (await loaders[lng]!()).default);
  await i18n.changeLanguage(lng);
  document.documentElement.lang = lng;
}
