import { useEffect, useState } from 'react'

/** The practice's time, looked at every ten seconds. */
export function useNow(shift: number): number {
  const [machine, setMachine] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setMachine(Date.now()), 10_000)
    return () => clearInterval(timer)
  }, [])
  return machine + shift
}
