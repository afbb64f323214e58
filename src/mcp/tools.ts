import {
  acceptedContent,
  fromJsonSchema,
  inputRequired,
  McpServer,
  type ServerContext,
} from '@modelcontextprotocol/server'
import Type, { type Static, type TSchema } from 'typebox'
import { type Passwright, PasswrightError } from '../../sdk/src/index.ts'
import { Client } from '../features/clients/schema.ts'
import { Overview } from '../features/overview/schema.ts'
import { IssuedPass, NewPass, Pass, PassItem, PassStatusAnswer } from '../features/passes/schema.ts'
import { Check } from '../features/scans/schema.ts'
import { version } from '../lib/version.ts'

const most = 25
const Search = (what: string) => Type.Object({ search: Type.String({ maxLength: 200, description: what }) })
const PassId = Type.String({ maxLength: 100, description: 'The id of the pass: pass_…' })
const Confirmed = Type.Object({
  passId: PassId,
  confirm: Type.Optional(
    Type.Boolean({
      description: 'Set to true only after the person agreed; programs that can ask them do so in any case.',
    }),
  ),
})

interface Tool<Input extends TSchema> {
  title: string
  description: string
  input: Input
  output: TSchema
  /** Whether it changes anything, and whether the change takes something away. */
  effect: 'reads' | 'adds' | 'takes away'
  run(passwright: Passwright, input: Static<Input>): Promise<object>
  /** What the person is asked before it runs. */
  question?(passwright: Passwright, input: Static<Input>): Promise<string>
}

const tool = <Input extends TSchema>(definition: Tool<Input>) => definition as unknown as Tool<TSchema>

const tools: Record<string, Tool<TSchema>> = {
  find_passes: tool({
    title: 'Find passes',
    description: `Finds passes by a part of their name or by code, newest first, at most ${most}.`,
    input: Search('A part of the name, or the code. Empty finds the newest.'),
    output: Type.Object({ passes: Type.Array(PassItem) }),
    effect: 'reads',
    run: async ({ passes }, { search }) => ({ passes: (await passes.list({ search, limit: most })).items }),
  }),
  find_clients: tool({
    title: 'Find clients',
    description: `Finds clients by a part of their name, email address or phone number, newest first, at most ${most}.`,
    input: Search('A part of the name, email address or phone number. Empty finds the newest.'),
    output: Type.Object({ clients: Type.Array(Client) }),
    effect: 'reads',
    run: async ({ clients }, { search }) => ({
      clients: (await clients.list({ search, limit: most })).items,
    }),
  }),
  get_pass: tool({
    title: 'Get a pass',
    description: 'Everything about one pass: its client, fields, note, template, location and last scan.',
    input: Type.Object({ passId: PassId }),
    output: Pass,
    effect: 'reads',
    run: ({ passes }, { passId }) => passes.get(passId),
  }),
  check_code: tool({
    title: 'Check a code',
    description:
      'Says whether a pass would be admitted at this moment, and why not. It is no scan: nothing is counted.',
    input: Type.Object({
      code: Type.String({ maxLength: 2048, description: 'The code, or the whole link.' }),
    }),
    output: Check,
    effect: 'reads',
    run: ({ scans }, { code }) => scans.check({ code }),
  }),
  statistics: tool({
    title: 'Statistics',
    description:
      'How many passes there are, and what was issued, admitted and refused a day and by location.',
    input: Type.Object({
      days: Type.Optional(Type.Integer({ minimum: 1, maximum: 92, description: 'Days back; default 30.' })),
    }),
    output: Overview,
    effect: 'reads',
    run: ({ overview }, { days }) => overview.get(days === undefined ? {} : { days }),
  }),
  issue_pass: tool({
    title: 'Issue a pass',
    description:
      'Issues a pass and answers its code and public link. `clientName` attaches or creates a client.',
    input: NewPass,
    output: IssuedPass,
    effect: 'adds',
    run: ({ passes }, input) => passes.create(input),
  }),
  activate_pass: tool({
    title: 'Activate a pass',
    description: 'Makes a used or revoked pass active again; a single pass then admits once more.',
    input: Type.Object({ passId: PassId }),
    output: PassStatusAnswer,
    effect: 'adds',
    run: ({ passes }, { passId }) => passes.activate(passId),
  }),
  revoke_pass: tool({
    title: 'Revoke a pass',
    description: 'Withdraws a pass: nobody is admitted with it from then on. The person must agree first.',
    input: Confirmed,
    output: PassStatusAnswer,
    effect: 'takes away',
    run: ({ passes }, { passId }) => passes.revoke(passId),
    question: async (passwright, { passId }) =>
      `Revoke the pass ${await nameOf(passwright, passId)}? Nobody will be admitted with it.`,
  }),
}

/** What a person knows a pass by; a key that may not read passes has only the id. */
async function nameOf({ passes }: Passwright, passId: string): Promise<string> {
  try {
    const { name, code, client } = await passes.get(passId)
    return [name, client?.name, code].filter(Boolean).join(', ')
  } catch (error) {
    if (error instanceof PasswrightError && error.code === 'permission_denied') return passId
    throw error
  }
}

/** A Model Context Protocol server whose tools ask the API, with all the rights and limits of its key. */
export function createMcpServer(passwright: Passwright): McpServer {
  const server = new McpServer({ name: 'passwright', version }, { capabilities: { tools: {} } })
  for (const [name, { title, description, input, output, effect, run, question }] of Object.entries(tools)) {
    const annotations = {
      readOnlyHint: effect === 'reads',
      destructiveHint: effect === 'takes away',
      openWorldHint: false,
    }
    const schemas = { inputSchema: plain(input), outputSchema: plain(output) }
    server.registerTool(name, { title, description, ...schemas, annotations }, (given, context) =>
      refusing(async () => {
        const ask = question && (() => question(passwright, given))
        const asked = ask && (await confirmation(server, context, ask, given))
        return asked ?? shown(await run(passwright, given))
      }),
    )
  }
  return server
}

type Checked = ReturnType<typeof fromJsonSchema<Record<string, unknown>>>
const compiled = new WeakMap<TSchema, Checked>()

/** The schema with its validator; compiled once, since every request has a server of its own. */
function plain(schema: TSchema): Checked {
  const known = compiled.get(schema)
  if (known) return known
  const text = JSON.stringify(schema, (key, value) => (key === 'format' ? undefined : value))
  const made = fromJsonSchema<Record<string, unknown>>(JSON.parse(text))
  compiled.set(schema, made)
  return made
}

function shown(found: object) {
  const content = [{ type: 'text' as const, text: JSON.stringify(found) }]
  return { content, structuredContent: found as Record<string, unknown> }
}

/** Does the work; a refusal of the API is an answer in its words. */
async function refusing<Answer>(work: () => Promise<Answer>) {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof PasswrightError)) throw error
    return refusal(error.message)
  }
}

const refusal = (text: string) => ({ content: [{ type: 'text' as const, text }], isError: true })

/**
 * Asks the person where their program can ask; elsewhere the argument `confirm` must say that they agreed.
 * @returns what to answer in place of acting, or undefined to go ahead.
 */
async function confirmation(
  server: McpServer,
  context: ServerContext,
  question: () => Promise<string>,
  given: { confirm?: boolean },
) {
  if (!server.server.getClientCapabilities()?.elicitation) {
    return given.confirm === true
      ? undefined
      : refusal(`${await question()} Ask the person, then call again with confirm: true.`)
  }
  const { inputResponses } = context.mcpReq
  if (!inputResponses || !('confirm' in inputResponses)) {
    return inputRequired({
      inputRequests: {
        confirm: inputRequired.elicit({
          message: await question(),
          requestedSchema: {
            type: 'object',
            properties: { confirm: { type: 'boolean', title: 'Yes, go ahead' } },
            required: ['confirm'],
          },
        }),
      },
    })
  }
  return acceptedContent(inputResponses, 'confirm')?.confirm === true
    ? undefined
    : refusal('The person did not agree; nothing was changed.')
}
