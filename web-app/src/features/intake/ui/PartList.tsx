import { ArrowRight, Check } from 'lucide-react'
import { Link } from 'wouter'
import { usePackets } from '../api/intake'
import { invitation, progressWords } from '../model/progress'
import type { Packet } from '../model/types'
import { FailedNotice } from '@/ui/FailedNotice'
import { Skeleton } from '@/ui/Skeleton'
import './intake.css'

/** What a client may answer beforehand, part by part. Any of them, in any order, or none. */
export function PartList() {
  const packets = usePackets(true)
  if (packets.isError) return <FailedNotice error={packets.error} again={() => void packets.refetch()} />
  if (packets.isPending) return <Skeleton lines={3} tall />
  if (packets.data.length === 0) return <p className="soft">No questions are waiting for you.</p>
  return packets.data.map((packet) => <PacketParts key={packet.id} packet={packet} />)
}

function PacketParts({ packet }: { packet: Packet }) {
  return (
    <section aria-labelledby={`packet-${packet.id}`}>
      <h2 id={`packet-${packet.id}`}>{packet.title}</h2>
      <p className="soft">{invitation(packet.parts)}</p>
      <ul className="parts">
        {packet.parts.map((part) => (
          <li key={part.id}>
            <Link href={`/intake/${part.response}`} className="part">
              <span>
                <span className="part-title">{part.title}</span>
                <span className="note">{progressWords(part)}</span>
              </span>
              {part.submitted ? <Check size={20} aria-hidden="true" /> : <ArrowRight size={20} aria-hidden="true" />}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
