// What the browser test is told of the running system, and what it may ask outside the browser: caught messages, the
// travelled clock, and when an appointment is. Everything else is done on pages.
import assert from 'node:assert/strict'

const url = required('ANTEROOM_URL')
const messagesUrl = required('ANTEROOM_MESSAGES')
export const shots = required('ANTEROOM_SCREENSHOTS')

function required(name) {
  const value = process.env[name]
  assert.ok(value, `${name} is not set: the browser test is started by BrowserIT`)
  return value
}

export function page(path) {
  return new URL(path, url).href
}

export function isOurs(address) {
  return address.startsWith('data:') || address.startsWith('blob:') || new URL(address).origin === new URL(url).origin
}

export async function practiceNow() {
  const answer = await fetch(page('/local/clock'))
  return new Date((await answer.json()).now)
}

/** Noon in New York: by day for everybody these tests know, so that no message waits for a morning. */
export async function waitForDaylight() {
  const noon = await practiceNow()
  if (noon.getUTCHours() >= 17 && noon.getUTCHours() < 23) return
  if (noon.getUTCHours() >= 23) noon.setUTCDate(noon.getUTCDate() + 1)
  noon.setUTCHours(17, 0, 0, 0)
  await travel({ to: noon.toISOString() })
}

/** Moves the practice's clock and comes back when all that was due by then has happened. */
export async function travel(how) {
  const answer = await fetch(page('/local/clock'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(how),
  })
  assert.equal(answer.status, 200, 'the clock did not move')
}

/** Past the breath for which a change by staff waits for the next one, so that what stands is told. */
export async function afterABreath() {
  await travel({ to: new Date((await practiceNow()).getTime() + 4 * 60_000).toISOString() })
}

/** The message to a contact that comes after so many others, waited for. */
export async function messageTo(contact, number = 0) {
  const until = Date.now() + 30_000
  while (Date.now() < until) {
    const sent = await messagesTo(contact)
    if (sent.length > number) return sent[number]
    await new Promise((again) => setTimeout(again, 200))
  }
  assert.fail(`no message number ${number + 1} came to ${contact}`)
}

/** Oldest first. */
export async function messagesTo(contact) {
  const answer = await fetch(new URL('/messages', messagesUrl), { headers: { Accept: 'application/json' } })
  const all = await answer.json()
  return all.filter(({ to }) => to === contact).sort((one, other) => one.id.localeCompare(other.id))
}

/** Those about an appointment: neither codes nor anything else. */
export async function lettersTo(contact) {
  return (await messagesTo(contact)).filter(({ text }) => text.includes('/a/'))
}

/** The link to an appointment: shown to a person, opened by a tap. */
export function linkIn({ text }) {
  return /https?:\/\/\S+\/a\/\S+/.exec(text)?.[0] ?? assert.fail(`no link in: ${text}`)
}

/** When somebody's appointment is, in milliseconds, by the link that they were sent. */
export async function startOf({ contact }) {
  const link = new URL(linkIn((await lettersTo(contact)).at(-1)))
  const answer = await fetch(page(`/api/scheduling/appointments/${link.pathname.split('/').at(-1)}`), {
    headers: { Authorization: `Bearer ${link.hash.slice(1)}` },
  })
  assert.equal(answer.status, 200)
  return Date.parse((await answer.json()).start)
}

export function codeIn({ text }) {
  return /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0] ?? assert.fail(`no code in: ${text}`)
}
