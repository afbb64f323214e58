import Type, { type TObject } from 'typebox'
import { events, publicEventNames, type PublicEventName } from '../../events.ts'

const item = (name: PublicEventName) => {
  const recorded: TObject = events[name].item
  return Type.Object(
    {
      ...recorded.properties,
      event: Type.Literal(name),
      eventId: Type.String({
        description: 'Unique to the event: what to tell repetitions by.',
        examples: ['evt_01jx0c7n8k0000m3v9q2b7x4tz'],
      }),
    },
    { title: titleOf(name) },
  )
}

/** What triggers answer and webhooks deliver, by event. */
export const eventItems: Record<string, TObject> = Object.fromEntries(
  publicEventNames.map((name) => [name, item(name)]),
)

/** Any of them. */
export const EventItem = Type.Union(Object.values(eventItems), { title: 'Event' })

/** `pass.status_changed` as `PassStatusChanged`. */
function titleOf(name: PublicEventName): string {
  return name.replaceAll(/(?:^|[._])(\w)/g, (_, letter: string) => letter.toUpperCase())
}
