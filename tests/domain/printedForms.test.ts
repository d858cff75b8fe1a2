import { describe, expect, it } from 'vitest'
import { compareForms, formWords } from '../../src/domain/printedForms'

const standing = (forms: Record<string, number>) =>
  [...compareForms(Object.entries(forms).map(([words, reports]) => ({ words, reports })))].map(
    ([words, form]) => [words, form.standing, form.departs],
  )

describe('formWords', () => {
  it('folds possessives, countries, articles and hyphens', () => {
    expect([...formWords('the Vice-Chair of Russia’s Council')]).toEqual([
      'vice',
      'chair',
      'russia',
      'council',
    ])
    expect(formWords('US Envoy')).toEqual(formWords('American envoy'))
  })
})

describe('compareForms', () => {
  it.each([
    ['one form alone', { 'Ada Brook': 3 }, [['Ada Brook', 'same', false]]],
    [
      'forms that fold to the same words',
      { 'Russian Ambassador': 1, "Russia's ambassador": 2 },
      [
        ['Russian Ambassador', 'same', false],
        ["Russia's ambassador", 'same', false],
      ],
    ],
    [
      'a title of which others print less',
      { 'Deputy Secretary of Trade': 1, 'Deputy Secretary': 2, Deputy: 1 },
      [
        ['Deputy Secretary of Trade', 'fuller', false],
        ['Deputy Secretary', 'shorter', false],
        ['Deputy', 'shorter', false],
      ],
    ],
    [
      'a spelling that fewer reports print',
      { 'Ada Brook': 3, 'Ada Bruck': 1, Brook: 1 },
      [
        ['Ada Brook', 'fuller', false],
        ['Ada Bruck', 'otherwise', true],
        ['Brook', 'shorter', false],
      ],
    ],
    [
      'two titles that as many reports print: none leads',
      { 'new envoy': 2, 'special envoy': 2 },
      [
        ['new envoy', 'otherwise', true],
        ['special envoy', 'otherwise', true],
      ],
    ],
    [
      'names in another script',
      { 'Ада Брук': 1, 'Ada Brook': 2 },
      [
        ['Ада Брук', 'otherwise', true],
        ['Ada Brook', 'otherwise', false],
      ],
    ],
  ])('compares %s', (_, forms, expected) => {
    expect(standing(forms)).toEqual(expected)
  })

  it('counts forms of the same words together when it asks which leads', () => {
    expect(
      standing({ 'Norland’s envoy': 1, 'envoy of Norland': 1, 'special envoy': 1 }).map(
        ([, , departs]) => departs,
      ),
    ).toEqual([false, false, true])
  })

  it('names the longest form that has all the words of a shorter one', () => {
    const forms = compareForms(
      ['Deputy', 'Deputy Secretary', 'Deputy Secretary of Trade'].map((words) => ({ words, reports: 1 })),
    )
    expect(forms.get('Deputy')?.fuller).toBe('Deputy Secretary of Trade')
  })

  it('has nothing to say of no form', () => {
    expect([...compareForms([])]).toEqual([])
  })
})
