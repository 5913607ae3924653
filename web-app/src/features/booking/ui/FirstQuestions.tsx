import { CodeForm } from '@/features/signin/ui/CodeForm'
import { useCodeSignIn } from '@/features/signin/ui/useCodeSignIn'
import { contactText, type Contact } from '@/platform/contact/contact'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'

interface FirstQuestionsProps {
  contact: Contact
  clinician: string
  onSignedIn: () => void
}

/** An offer, not a task: a few short questions, in place, for whoever wants to begin. */
export function FirstQuestions({ contact, clinician, onSignedIn }: FirstQuestionsProps) {
  const { busy, sentTo, trouble, send, verify } = useCodeSignIn(onSignedIn)
  return (
    <section className="done-questions" aria-labelledby="done-questions">
      <h2 id="done-questions">If you like, a few short questions</h2>
      <p>
        They help {clinician} meet you well. Start anywhere, stop anytime, leave out what you want. It is just as fine to answer none.
      </p>
      {sentTo === undefined ? (
        <>
          {trouble === undefined ? null : (
            <Notice title={trouble.title}>
              <p>{trouble.next}</p>
            </Notice>
          )}
          <p className="note">To keep your answers private, we first send a short code to {contactText(contact)}.</p>
          <Button look="plain" busy={busy} onPress={() => void send(contact)}>
            Send me a code
          </Button>
        </>
      ) : (
        <CodeForm contact={sentTo} busy={busy} trouble={trouble} onCode={(code) => void verify(sentTo, code)} onAgain={() => void send(sentTo)} />
      )}
    </section>
  )
}
