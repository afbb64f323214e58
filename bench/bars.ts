/** One measured ratio or size against what is asked of it. */
export interface Bar {
  name: string
  unit: '×' | 'ms' | 's' | 'MB' | '/s' | ''
  /** Whether more or less is better. */
  better: 'more' | 'less'
  bar: number
  stretch: number
}

const more = (name: string, bar: number, stretch: number): Bar => ({
  name,
  unit: '×',
  better: 'more',
  bar,
  stretch,
})
const less = (name: string, unit: Bar['unit'], bar: number, stretch: number): Bar => ({
  name,
  unit,
  better: 'less',
  bar,
  stretch,
})

/** Everything that is measured, in the order in which it is printed. */
export const bars = {
  scans: more('durable scans, 64 connections ÷ the same, one a transaction, 8 clients', 3, 4),
  scansOfManyTenants: more('the same over 50 tenants', 2, 3.5),
  scansToHandWritten: more('scans, 64 connections ÷ by a hand-written statement, one by one', 3, 4),
  scansToEmpty: more('scans, 64 connections ÷ empty Fastify POST, 32', 0.35, 0.45),
  scanTail: less('scans at 32 connections, p99 ÷ p50', '×', 3, 2.5),
  listGrowth: less('list page 1, largest workspace ÷ small one', '×', 2, 1.5),
  search: less('searches of the largest workspace, p99', 'ms', 50, 20),
  filters: less('filters and pages of the largest workspace, p99', 'ms', 50, 20),
  clientSearch: less('client searches of the largest workspace, p99', 'ms', 50, 20),
  tableStep: less("the slowest step in the dashboard's table of the largest workspace", 'ms', 100, 50),
  issuing: more('POST /passes ÷ its single statement, 8 clients', 0.6, 1),
  page: more('public page with QR ÷ empty GET', 0.2, 0.3),
  firstStart: less('first start', 's', 5, 2.5),
  warmStart: less('warm start', 's', 1.5, 0.8),
  passSigning: less('a signed wallet pass ÷ the bare RSA signature', '×', 3, 2),
  passToLibrary: more('passkit-generator ÷ a signed wallet pass', 50, 100),
  pushes: {
    name: 'passes pushed a second, all changed at once',
    unit: '/s',
    better: 'more',
    bar: 500,
    stretch: 1000,
  },
  scanTailWhilePushing: less('scan p99 while pushing ÷ before', '×', 2, 1.5),
  nodeMemory: less('Node RSS under scan load', 'MB', 150, 120),
  deliveryRate: {
    name: 'webhook deliveries of a backlog a second (this, or the next)',
    unit: '/s',
    better: 'more',
    bar: 1500,
    stretch: 3000,
  },
  deliveries: more('webhook deliveries of a backlog ÷ bare requests of one process', 0.25, 0.4),
  deliveryLatency: less('median from commit to first attempt', 'ms', 100, 30),
  scansWithWebhook: more('scans with a webhook on each ÷ without', 0.7, 0.85),
  healthyBesideHostile: less('deliveries beside ten hostile endpoints, p95', 's', 5, 0.5),
  hostileMemory: less('memory that hostile endpoints add', 'MB', 150, 50),
  eventsLost: less('events lost while process and database are killed 25 times', '', 0, 0),
  duplicatesWithoutFaults: less('deliveries made twice without a fault', '', 0, 0),
  databaseMemory: less('PostgreSQL PSS under scan load', 'MB', 300, 200),
} as const satisfies Record<string, Bar>

export type BarName = keyof typeof bars

/** How a value stands: past the stretch, past the bar, or short of it. */
export function standing({ better, bar, stretch }: Bar, value: number): 'stretch' | 'met' | 'missed' {
  const reaches = (goal: number) => (better === 'more' ? value >= goal : value <= goal)
  if (reaches(stretch)) return 'stretch'
  return reaches(bar) ? 'met' : 'missed'
}
