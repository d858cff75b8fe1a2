/** How the forms in which a name or a title is printed stand to one another: data.md, rule 6 (titles compare by contained words). */
import { foldCountries } from './countryNames'
import { foldWord, plainWord, tokenise } from './words'

/**
 * same: all forms say the same · fuller: it has every word of some other form, and more · shorter: another form has
 * every word of it, and more · otherwise: neither.
 */
export type FormStanding = 'same' | 'fuller' | 'shorter' | 'otherwise'

export type StandingForm = {
  standing: FormStanding
  /** True where others print it in other words or another spelling: not only shorter, nor as most reports have it. */
  departs: boolean
  /** The longest form that has every word of this one, for a shorter one. */
  fuller: string | null
}

const formWordsOf = new Map<string, ReadonlySet<string>>()
const mostForms = 5_000

/** Words of a title that bear on what it says: no articles, no "of"; possessives and countries folded, hyphens opened. */
export function formWords(form: string): ReadonlySet<string> {
  const known = formWordsOf.get(form)
  if (known !== undefined) return known
  const plain = tokenise(form).flatMap((token) => plainWord(token.text).split('-'))
  const words = new Set(
    foldCountries(plain.map(foldWord)).filter((word) => !['the', 'a', 'an', 'of'].includes(word)),
  )
  if (formWordsOf.size >= mostForms) formWordsOf.clear()
  formWordsOf.set(form, words)
  return words
}

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size < b.size && [...a].every((word) => b.has(word))

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((word) => b.has(word))

/** True when another form has every word of this one, and more. */
export const isPartOf = (form: string, other: string): boolean => isWithin(formWords(form), formWords(other))

/** True when two forms say the same, order and spelling of countries aside. */
export const isSameForm = (form: string, other: string): boolean => isSame(formWords(form), formWords(other))

/** A form and how many reports print it. */
export type CountedForm = { words: string; reports: number }

/** The forms that say the same as the most reports print; null where no group of forms leads. */
function leadingForm(whole: readonly CountedForm[]): string | null {
  const counts = whole.map(({ words }) => ({
    words,
    reports: whole
      .filter((other) => isSame(formWords(words), formWords(other.words)))
      .reduce((sum, other) => sum + other.reports, 0),
  }))
  const [first, second] = counts
    .filter(
      (one, index) =>
        counts.findIndex((other) => isSame(formWords(other.words), formWords(one.words))) === index,
    )
    .toSorted((a, b) => b.reports - a.reports)
  return first !== undefined && first.reports > (second?.reports ?? 0) ? first.words : null
}

/**
 * How each form stands to the others, by the words that they have in common. No form is the right one: a fuller form
 * only has more words, and where as many reports print one as another, both depart.
 * `compareForms([{ words: 'Deputy Secretary', … }, { words: 'Deputy Secretary of Trade', … }]) -> shorter, fuller`
 */
export function compareForms(forms: readonly CountedForm[]): ReadonlyMap<string, StandingForm> {
  const fullerOf = (form: string) =>
    forms
      .map(({ words }) => words)
      .filter((words) => isWithin(formWords(form), formWords(words)))
      .toSorted((a, b) => formWords(b).size - formWords(a).size)[0] ?? null
  const leading = leadingForm(forms.filter(({ words }) => fullerOf(words) === null))
  return new Map(
    forms.map(({ words: form }): [string, StandingForm] => {
      const words = formWords(form)
      const fuller = fullerOf(form)
      if (fuller !== null) return [form, { standing: 'shorter', departs: false, fuller }]
      const others = forms.map((other) => formWords(other.words)).filter((other) => !isSame(words, other))
      if (others.length === 0) return [form, { standing: 'same', departs: false, fuller }]
      const isFuller = others.some((other) => isWithin(other, words))
      const departs =
        others.some((other) => !isWithin(other, words)) &&
        (leading === null || !isSame(words, formWords(leading)))
      return [form, { standing: isFuller ? 'fuller' : 'otherwise', departs, fuller }]
    }),
  )
}
