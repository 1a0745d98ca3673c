import type { Lang, Palette } from '$lib/domain';

const THEME_KEY = 'peta-rembug:tema';
const LANG_KEY = 'peta-rembug:bahasa';
const THEMES = ['terang', 'gelap'] as const;

/** Light, dark, or as the device says. */
export type ThemeChoice = (typeof THEMES)[number] | 'perangkat';

/** What belongs to the reader and their device, not to the View: theme and language. */
export class Preferences {
  #theme = $state.raw<ThemeChoice>(readTheme());
  #lang = $state.raw<Lang>(stored(LANG_KEY) === 'en' ? 'en' : 'id');
  #deviceDark = $state.raw(false);

  get theme(): ThemeChoice {
    return this.#theme;
  }

  get lang(): Lang {
    return this.#lang;
  }

  /** Palette in use, with the device's wish where the reader has none. */
  get palette(): Palette {
    if (this.#theme === 'perangkat') return this.#deviceDark ? 'dark' : 'light';
    return this.#theme === 'gelap' ? 'dark' : 'light';
  }

  chooseTheme(theme: ThemeChoice): void {
    this.#theme = theme;
    store(THEME_KEY, theme === 'perangkat' ? null : theme);
    if (theme === 'perangkat') delete document.documentElement.dataset.tema;
    else document.documentElement.dataset.tema = theme;
  }

  chooseLang(lang: Lang): void {
    this.#lang = lang;
    store(LANG_KEY, lang);
  }

  /** Follows the device's wish for dark until the returned function is called. */
  followDevice(): () => void {
    const wish = window.matchMedia('(prefers-color-scheme: dark)');
    const onChange = (): void => {
      this.#deviceDark = wish.matches;
    };
    onChange();
    wish.addEventListener('change', onChange);
    return () => {
      wish.removeEventListener('change', onChange);
    };
  }
}

function readTheme(): ThemeChoice {
  const text = stored(THEME_KEY);
  return THEMES.find((theme) => theme === text) ?? 'perangkat';
}

/** Storage may be refused (private windows, file://); the choice then lasts as long as the page. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // As said above: the choice then lasts as long as the page.
  }
}
