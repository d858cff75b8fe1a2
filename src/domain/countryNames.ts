/**
 * Names of countries and their adjectives, so that titles can be compared with both folded: "Russian ambassador" and
 * "Russia's ambassador" say the same. General knowledge of English, the same for any talks.
 */

/** The common name, then adjective, other names and short forms; all lower case, initials without points. */
const countries = `
afghanistan afghan|albania albanian|algeria algerian|angola angolan|argentina argentine argentinian|armenia armenian
australia australian|austria austrian|azerbaijan azerbaijani azeri|bahrain bahraini|bangladesh bangladeshi
belarus belarusian|belgium belgian|bolivia bolivian|bosnia bosnian|brazil brazilian|britain british uk
bulgaria bulgarian|burundi burundian|cambodia cambodian|cameroon cameroonian|canada canadian|chad chadian
chile chilean|china chinese prc|colombia colombian|congo congolese|croatia croatian|cuba cuban
cyprus cypriot|czechia czech|denmark danish|ecuador ecuadorian|egypt egyptian|eritrea eritrean|estonia estonian
ethiopia ethiopian|finland finnish|france french|georgia georgian|germany german|ghana ghanaian|greece greek
guatemala guatemalan|guyana guyanese|haiti haitian|honduras honduran|hungary hungarian|iceland icelandic
india indian|indonesia indonesian|iran iranian|iraq iraqi|ireland irish|israel israeli|italy italian
jamaica jamaican|japan japanese|jordan jordanian|kazakhstan kazakh|kenya kenyan|kosovo kosovar|kuwait kuwaiti
kyrgyzstan kyrgyz|laos laotian|latvia latvian|lebanon lebanese|liberia liberian|libya libyan|lithuania lithuanian
luxembourg luxembourgish|malaysia malaysian|mali malian|malta maltese|mauritania mauritanian|mexico mexican
moldova moldovan|mongolia mongolian|montenegro montenegrin|morocco moroccan|mozambique mozambican
myanmar burma burmese|namibia namibian|nepal nepalese nepali|netherlands dutch|nicaragua nicaraguan
nigeria nigerian|norway norwegian|oman omani|pakistan pakistani|palestine palestinian|panama panamanian
paraguay paraguayan|peru peruvian|philippines philippine filipino|poland polish|portugal portuguese|qatar qatari
romania romanian|russia russian|rwanda rwandan|senegal senegalese|serbia serbian|singapore singaporean
slovakia slovak|slovenia slovenian|somalia somali|spain spanish|sudan sudanese|sweden swedish|switzerland swiss
syria syrian|taiwan taiwanese|tajikistan tajik|tanzania tanzanian|thailand thai|togo togolese|tunisia tunisian
turkey turkish türkiye turkiye|turkmenistan turkmen|uae emirati|uganda ugandan|ukraine ukrainian
uruguay uruguayan|us usa american america|uzbekistan uzbek|vatican|venezuela venezuelan|vietnam vietnamese
yemen yemeni|zambia zambian|zimbabwe zimbabwean
`

/** Names of several words, opened to the one word by which the table knows the country. */
const longNames: readonly (readonly [name: string, country: string])[] = [
  ['united states of america', 'us'],
  ['united states', 'us'],
  ['united kingdom', 'britain'],
  ['great britain', 'britain'],
  ['united arab emirates', 'uae'],
  ['russian federation', 'russia'],
  ["people's republic of china", 'china'],
  ['islamic republic of iran', 'iran'],
  ['saudi arabian', 'saudi'],
  ['saudi arabia', 'saudi'],
  ['south korean', 'south-korea'],
  ['south korea', 'south-korea'],
  ['republic of korea', 'south-korea'],
  ['north korean', 'north-korea'],
  ['north korea', 'north-korea'],
  ['south african', 'south-africa'],
  ['south africa', 'south-africa'],
  ['south sudanese', 'south-sudan'],
  ['south sudan', 'south-sudan'],
  ['new zealand', 'new-zealand'],
  ['sri lankan', 'sri-lanka'],
  ['sri lanka', 'sri-lanka'],
  ['czech republic', 'czechia'],
  ['north macedonian', 'north-macedonia'],
  ['north macedonia', 'north-macedonia'],
  ['european union', 'eu'],
]

const countryOf = new Map(
  countries
    .trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [country = '', ...others] = line.split(' ')
      return [country, ...others].map((name) => [name, country] as const)
    }),
)

/**
 * Plain words (lower case, without points) with possessives and country names folded. Words that are neither stay.
 * `foldCountries(['russia\'s', 'ambassador', 'to', 'the', 'united', 'states']) -> russia ambassador to the us`
 */
export function foldCountries(words: readonly string[]): string[] {
  const line = ` ${words.map((word) => word.replace(/'s$|(?<=s)'$/, '')).join(' ')} `
  const opened = longNames.reduce(
    (text, [name, country]) => text.replaceAll(` ${name} `, ` ${country} `),
    line,
  )
  return opened
    .trim()
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => countryOf.get(word) ?? word)
}
