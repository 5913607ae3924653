/** One way to reach a person now. */
export interface HelpLine {
  readonly name: string
  readonly about: string
  /** What a tap does, in the order to show. */
  readonly ways: readonly HelpWay[]
}

export interface HelpWay {
  readonly label: string
  /** `tel:`, `sms:` or a web address; nothing is fetched before a tap. */
  readonly href: string
}

export type Country = 'US' | 'CA' | 'GB' | 'IE' | 'AU' | 'NZ' | 'ELSEWHERE'

export interface LocalHelp {
  readonly country: Country
  readonly name: string
  readonly lines: readonly HelpLine[]
}

const call = (number: string): HelpWay => ({ label: `Call ${number}`, href: `tel:${number.replace(/\s|-/g, '')}` })
const text = (number: string, words?: string): HelpWay => ({
  label: words === undefined ? `Text ${number}` : `Text ${words} to ${number}`,
  href: `sms:${number}${words === undefined ? '' : `?&body=${words}`}`,
})

/** Bundled, so that it works offline and asks nobody. Not checked independently yet: check each line before a release. */
export const localHelp: readonly LocalHelp[] = [
  {
    country: 'US',
    name: 'United States',
    lines: [
      { name: '988 Lifeline', about: 'Free, day and night. You don’t have to be in danger to call.', ways: [call('988'), text('988')] },
      { name: 'Crisis Text Line', about: 'By text only, day and night.', ways: [text('741741', 'HOME')] },
      { name: 'If someone is hurting you', about: 'National Domestic Violence Hotline.', ways: [call('1-800-799-7233')] },
      { name: 'Danger right now', about: 'Police, fire, ambulance.', ways: [call('911')] },
    ],
  },
  {
    country: 'CA',
    name: 'Canada',
    lines: [
      { name: '988 Helpline', about: 'Free, day and night.', ways: [call('988'), text('988')] },
      { name: 'Danger right now', about: 'Police, fire, ambulance.', ways: [call('911')] },
    ],
  },
  {
    country: 'GB',
    name: 'United Kingdom',
    lines: [
      { name: 'Samaritans', about: 'Free, day and night, about anything.', ways: [call('116 123')] },
      { name: 'Shout', about: 'By text only, day and night.', ways: [text('85258', 'SHOUT')] },
      { name: 'NHS 111', about: 'In England, choose option 2.', ways: [call('111')] },
      { name: 'If someone is hurting you', about: 'National Domestic Abuse Helpline.', ways: [call('0808 2000 247')] },
      { name: 'Danger right now', about: 'Police, fire, ambulance.', ways: [call('999')] },
    ],
  },
  {
    country: 'IE',
    name: 'Ireland',
    lines: [
      { name: 'Samaritans', about: 'Free, day and night, about anything.', ways: [call('116 123')] },
      { name: 'Text About It', about: 'By text only, day and night.', ways: [text('50808', 'HELLO')] },
      { name: 'Danger right now', about: 'Police, fire, ambulance.', ways: [call('999'), call('112')] },
    ],
  },
  {
    country: 'AU',
    name: 'Australia',
    lines: [
      { name: 'Lifeline', about: 'Free, day and night.', ways: [call('13 11 14')] },
      { name: 'Danger right now', about: 'Police, fire, ambulance.', ways: [call('000')] },
    ],
  },
  {
    country: 'NZ',
    name: 'New Zealand',
    lines: [
      { name: '1737', about: 'Free, day and night. Talk with a counsellor.', ways: [call('1737'), text('1737')] },
      { name: 'Danger right now', about: 'Police, fire, ambulance.', ways: [call('111')] },
    ],
  },
  {
    country: 'ELSEWHERE',
    name: 'Somewhere else',
    lines: [
      { name: 'Danger right now', about: '112 works in most countries, or use your local number.', ways: [call('112')] },
      {
        name: 'Find a line near you',
        about: 'Opens a list of helplines in other countries.',
        ways: [{ label: 'findahelpline.com', href: 'https://findahelpline.com/' }],
      },
    ],
  },
]

const canada = /^America\/(Toronto|Vancouver|Edmonton|Winnipeg|Halifax|St_Johns|Regina|Moncton|Whitehorse|Yellowknife|Iqaluit|Montreal)$/
const states =
  /^(US\/|Pacific\/Honolulu$|America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Juneau|Sitka|Nome|Adak|Boise|Detroit|Menominee|Puerto_Rico|Indiana|Kentucky|North_Dakota))/

/** A guess from the device's own time zone: nothing is asked of anybody. */
export function countryOf(zone: string): Country {
  if (zone === 'Europe/London') return 'GB'
  if (zone === 'Europe/Dublin') return 'IE'
  if (zone === 'Pacific/Auckland' || zone === 'Pacific/Chatham') return 'NZ'
  if (zone.startsWith('Australia/')) return 'AU'
  if (canada.test(zone)) return 'CA'
  return states.test(zone) || zone === 'UTC' || zone === '' ? 'US' : 'ELSEWHERE'
}

export function helpIn(country: Country): LocalHelp {
  const found = localHelp.find((help) => help.country === country)
  if (found === undefined) throw new Error(`no lines for ${country}`)
  return found
}
