const pass = {
  id: 'pass_01jx0c7n8k0000m3v9q2b7x4tz',
  code: 'AbCd2345EfGh',
  name: 'VIP Guest',
  type: 'single',
  status: 'active',
  usagesCount: 0,
  maxUsages: null,
  validFrom: null,
  validUntil: '2026-12-31T23:59:59.000Z',
  client: { name: 'John Doe', email: 'john@example.com' },
  publicUrl: 'https://passes.example.com/p/AbCd2345EfGh?token=1a2b3c4d5e6f7g8h9i0j1k2l',
  createdAt: '2026-06-01T12:00:00.000Z',
}

const { client: _client, ...issued } = pass

const client = {
  id: 'cli_01jx0c7n8k0000m3v9q2b7x4tz',
  name: 'John Doe',
  email: 'john@example.com',
  phone: '+1234567890',
  notes: null,
  createdAt: '2026-06-01T12:00:00.000Z',
}

const { notes: _notes, createdAt: _createdAt, ...holder } = client

const whole = {
  ...pass,
  note: 'Paid in cash',
  externalId: 'order-1842-1',
  fields: [{ key: 'Full Name', value: 'John Doe', isPublic: true }],
  client: holder,
  template: { id: 'tpl_01jx0c7n8k0000m3v9q2b7x4tz', name: 'Conference ticket' },
  location: { id: 'loc_01jx0c7n8k0000m3v9q2b7x4tz', name: 'Main entrance' },
  lastScannedAt: null,
  updatedAt: '2026-06-01T12:00:00.000Z',
}

const verdict = {
  id: 'scan_01jx0c7n8k0000m3v9q2b7x4tz',
  success: true,
  result: 'success',
  pass: {
    id: pass.id,
    code: pass.code,
    name: pass.name,
    type: 'single',
    status: 'used',
    usagesCount: 1,
    maxUsages: null,
  },
  scan: { id: 'scan_01jx0c7n8k0000m3v9q2b7x4tz', scannedAt: '2026-06-01T12:30:00.000Z' },
}

/** What Zapier shows before there is anything real. */
export const samples = {
  pass,
  issued,
  whole,
  client,
  verdict,
  status: { id: pass.id, code: pass.code, name: pass.name, status: 'revoked' },
  'pass.created': {
    ...pass,
    clientName: 'John Doe',
    clientEmail: 'john@example.com',
    clientPhone: '+1234567890',
  },
  'pass.scanned': {
    id: verdict.id,
    result: 'success',
    direction: 'in',
    scannedAt: verdict.scan.scannedAt,
    passId: pass.id,
    passCode: pass.code,
    passName: pass.name,
    passType: 'single',
    passStatus: 'used',
    usagesCount: 1,
    maxUsages: null,
    clientName: 'John Doe',
    clientEmail: 'john@example.com',
    locationName: 'Main entrance',
    deviceName: null,
  },
  'pass.status_changed': {
    ...pass,
    status: 'revoked',
    previousStatus: 'active',
    changedAt: '2026-06-01T12:30:00.000Z',
  },
  'client.created': client,
}
