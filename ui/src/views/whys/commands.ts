/** What why-mode gives to the palette. */
import type { Command as PaletteCommand } from '../../state/commands.svelte'
import { firstKey } from '../../keys/list'
import { palette } from '../../words/palette'
import { whys } from '../../words/whys'
import type { Command } from './keys'

export function whyCommands(run: (command: Command) => unknown): PaletteCommand[] {
  const words = whys.commands
  const one = (id: string, title: string, keys: string, command: Command): PaletteCommand => ({
    id: `why-${id}`,
    title,
    keys,
    group: palette.groups.cause,
    run: () => run(command),
  })
  return [
    one('evidence', words.evidence, firstKey('why_evidence'), { kind: 'evidence' }),
    one('root', words.root, firstKey('why_root'), { kind: 'stop', stop: 'root' }),
    one('outside', words.outside, firstKey('why_outside'), { kind: 'stop', stop: 'outside' }),
    one('unknown', words.unknown, firstKey('why_unknown'), { kind: 'stop', stop: 'unknown' }),
    one('sense', words.sense, firstKey('why_sense'), { kind: 'sense' }),
    one('read', words.read, firstKey('why_read'), { kind: 'read' }),
    one('reword', words.reword, firstKey('why_reword'), { kind: 'reword' }),
    one('leave', words.leave, firstKey('cause_leave'), { kind: 'leave' }),
  ]
}
