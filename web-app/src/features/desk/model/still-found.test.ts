import { describe, expect, it } from 'vitest'
import { stillFits } from './still-found'

describe('somebody found by fewer letters', () => {
  it('still fits by the beginning of any word, in any case, with or without accents', () => {
    expect([stillFits('Jordan', 'jord'), stillFits('Jo Marchetti', 'MAR'), stillFits('José Núñez', 'jose nu'), stillFits('Jordan', ' jor ')]).toEqual([true, true, true, true])
  })

  it('no longer fits once the letters lead elsewhere', () => {
    expect([stillFits('Jo Marchetti', 'jord'), stillFits('Jordan', 'dan'), stillFits('Jordan', '')]).toEqual([false, false, false])
  })
})
