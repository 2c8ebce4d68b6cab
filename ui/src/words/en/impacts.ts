/** Words about the harm by kind. */
import type { ImpactKind } from '../../bindings/types'

export const impacts = {
  heading: 'Impact by kind',
  kinds: { people: 'People', service: 'Service', data: 'Data', money: 'Money', trust: 'Trust', environment: 'Environment' } as { readonly [it in ImpactKind]: string },
  fields: { amount: 'How much', unit: 'Of what', words: 'In words' },
  units: { people: 'people', service: 'hours', data: 'records', money: '€', trust: 'complaints', environment: 'litres' } as { readonly [it in ImpactKind]: string },
  add: (kind: string) => `Add: ${kind}`,
}
