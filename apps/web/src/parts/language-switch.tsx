import { chooseLanguage, useLanguage } from '../language/index.js';

const names = { nl: 'Nederlands', en: 'English' } as const;

/** To the other language, named in that language. Nothing that was typed is lost. */
export function LanguageSwitch() {
  const other = useLanguage() === 'nl' ? 'en' : 'nl';
  return (
    <button type="button" className="button-link" lang={other} onClick={() => chooseLanguage(other)}>
      {names[other]}
    </button>
  );
}
