/** Whether somebody who was found by fewer letters still fits these: by the beginning of any word of the name, as the service looks. */
export function stillFits(name: string, typed: string): boolean {
  const wanted = plain(typed)
  return wanted !== '' && (plain(name).startsWith(wanted) || plain(name).split(' ').some((word) => word.startsWith(wanted)))
}

/** Case and accents do not tell people apart here. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ')
}
