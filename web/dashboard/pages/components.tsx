import { Archive, Bell, Ellipsis, Pencil, Plus, Ticket, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Badge, PassBadge, ScanBadge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ColourField } from '../../ui/colour-field.tsx'
import { Combobox, type Option } from '../../ui/combobox.tsx'
import { CodeBlock, CopyButton, CopyLine } from '../../ui/copy.tsx'
import { DateTimeField } from '../../ui/date-time-field.tsx'
import { Confirm, Dialog } from '../../ui/dialog.tsx'
import { Checkbox, Field, Input, Switch, TextArea } from '../../ui/field.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Keys } from '../../ui/keys.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Facts, Meter, Notice, Page, Section } from '../../ui/page.tsx'
import { PassCard } from '../../ui/pass-card.tsx'
import { Select } from '../../ui/select.tsx'
import { Empty, Failure, ListPicture, Skeleton } from '../../ui/states.tsx'
import { Table } from '../../ui/table.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { Time } from '../../ui/time.tsx'
import { toast, toastError } from '../../ui/toast.tsx'
import { setLook, type Theme, useLook } from '../../lib/theme.ts'

const rows = Array.from({ length: 400 }, (_, index) => ({
  id: `row${index}`,
  name: ['Ada Lovelace', 'Grace Hopper', 'Alan Turing', 'Katherine Johnson'][index % 4] ?? '',
  status: (['active', 'used', 'expired', 'revoked'] as const)[index % 4] ?? 'active',
  createdAt: new Date(Date.now() - index * 3_600_000).toISOString(),
}))
const options: Option[] = rows.slice(0, 4).map((row) => ({ value: row.id, label: row.name, detail: row.id }))

/** Every component of the interface on one page, in the states it knows. Developers' English by design. */
export default function Components() {
  const { theme, contrast } = useLook()
  return (
    <main className="flex h-dvh flex-col">
      <Page
        title="Components"
        actions={
          <>
            <Select<Theme>
              label="Theme"
              value={theme}
              onChange={(next) => setLook({ theme: next })}
              choices={[
                { value: 'system', label: 'System' },
                { value: 'light', label: 'Light' },
                { value: 'dark', label: 'Dark' },
              ]}
              className="w-28!"
            />
            <Switch
              label="High contrast"
              checked={contrast === 'more'}
              onChange={(on) => setLook({ contrast: on ? 'more' : 'system' })}
            />
          </>
        }
      >
        <ButtonsAndBadges />
        <Controls />
        <Floating />
        <Lists />
        <Section title="Pass card">
          <PassCard
            face={{
              name: 'Ada Lovelace',
              code: 'AbCd2345EfGh',
              status: 'active',
              kind: 'Ticket',
              colours: { background: '#1d3a9e', text: '#ffffff', label: '#c9d6ff' },
              issuer: 'Summer festival',
              fields: [
                { key: 'Day', value: 'Saturday' },
                { key: 'Entrance', value: 'Gate B' },
              ],
            }}
          />
        </Section>
      </Page>
    </main>
  )
}

function Row({ children }: { children: ReactNode }) {
  return <div className="mb-4 flex flex-wrap items-center gap-3">{children}</div>
}

function ButtonsAndBadges() {
  return (
    <Section title="Buttons, states, notes">
      <Row>
        <Button look="primary">
          <Plus aria-hidden />
          Primary
        </Button>
        <Button>Plain</Button>
        <Button look="quiet">Quiet</Button>
        <Button look="danger">Danger</Button>
        <Button busy>Busy</Button>
        <Button disabled>Disabled</Button>
        <IconButton label="Notifications" keys="n">
          <Bell />
        </IconButton>
        <CopyButton text="copied" />
        <Keys keys="mod+enter" />
      </Row>
      <Row>
        <PassBadge status="active" />
        <PassBadge status="used" />
        <PassBadge status="expired" />
        <PassBadge status="revoked" />
        <ScanBadge result="success" />
        <ScanBadge result="already_used" />
        <ScanBadge result="not_yet_valid" />
        <Badge tone="accent">Owner</Badge>
      </Row>
      <div className="grid gap-2">
        <Notice>Something worth knowing.</Notice>
        <Notice tone="attention" action={<Button size="small">Look</Button>}>
          Something to look at.
        </Notice>
        <FormError message="The form could not be saved." />
        <Meter label="Passes this month" used={41} limit={50} text="41 of 50" />
        <Meter label="Members" used={2} limit={2} text="2 of 2" />
      </div>
    </Section>
  )
}

function Controls() {
  const [on, setOn] = useState(true)
  const [choice, setChoice] = useState<'single' | 'multi'>('single')
  const [option, setOption] = useState<Option | null>(null)
  const [until, setUntil] = useState('2030-12-31')
  const [colour, setColour] = useState('#2b5fe3')
  return (
    <Section title="Controls">
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label="Name" help="As it is printed on the pass." optional="Optional">
          <Input placeholder="Ada Lovelace" />
        </Field>
        <Field label="Email" error="This is not an email address. It needs an @.">
          <Input defaultValue="ada" />
        </Field>
        <Field label="Type">
          <Select
            value={choice}
            onChange={setChoice}
            choices={[
              { value: 'single', label: 'Single entry' },
              { value: 'multi', label: 'Several entries' },
            ]}
          />
        </Field>
        <Field label="Client">
          <Combobox options={options} value={option} onChange={setOption} placeholder="Find a client" />
        </Field>
        <Field label="Valid until">
          <DateTimeField label="Valid until" value={until} onChange={setUntil} />
        </Field>
        <Field label="Colour">
          <ColourField label="Colour" value={colour} onChange={setColour} />
        </Field>
        <Field label="Note">
          <TextArea placeholder="Only your team sees this." />
        </Field>
        <div className="flex flex-col gap-3">
          <Checkbox label="Send by email" help="To the client's address." checked={on} onChange={setOn} />
          <Checkbox label="Some" checked={false} indeterminate onChange={setOn} />
          <Switch label="Active" checked={on} onChange={setOn} />
        </div>
        <FileDrop
          accept=".csv"
          label="Drop a file or choose one"
          hint="CSV, up to 20 MB"
          onFile={(file) => toast(file.name)}
        />
        <div className="flex flex-col gap-3">
          <CopyLine label="Link" text="https://passes.example/p/AbCd2345EfGh?token=0123456789" />
          <CodeBlock
            label="Payload"
            code={JSON.stringify({ event: 'pass.scanned', passId: 'pass_0' }, null, 2)}
          />
        </div>
      </div>
    </Section>
  )
}

function Floating() {
  const [open, setOpen] = useState(false)
  const [asking, setAsking] = useState(false)
  const [tab, setTab] = useState<'one' | 'two'>('one')
  return (
    <Section title="Floating and tabs">
      <Row>
        <Button onClick={() => setOpen(true)}>Dialog</Button>
        <Button onClick={() => setAsking(true)}>Confirm</Button>
        <Button onClick={() => toast('Pass revoked', { label: 'Undo', run: () => toast('Undone') })}>
          Toast
        </Button>
        <Button onClick={() => toastError('The server cannot be reached. Try again.')}>Error</Button>
        <Menu
          trigger={
            <IconButton label="Menu">
              <Ellipsis />
            </IconButton>
          }
          actions={[
            { label: 'Edit', icon: <Pencil />, keys: 'e', onSelect: () => toast('Edit') },
            { label: 'Archive', icon: <Archive />, onSelect: () => toast('Archive') },
            {
              label: 'Delete',
              icon: <Trash2 />,
              danger: true,
              separated: true,
              onSelect: () => toast('Delete'),
            },
          ]}
        />
      </Row>
      <Tabs
        label="Views"
        value={tab}
        onChange={setTab}
        tabs={[
          {
            value: 'one',
            label: 'Details',
            content: (
              <Facts
                facts={{
                  Code: <code>AbCd2345EfGh</code>,
                  Issued: <Time at={rows[3]?.createdAt} />,
                  Note: null,
                }}
              />
            ),
          },
          { value: 'two', label: 'History', content: <Skeleton className="w-64" /> },
        ]}
      />
      <Dialog open={open} onClose={() => setOpen(false)} title="A dialog" description="One short question.">
        <Field label="Answer">
          <Input />
        </Field>
      </Dialog>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => toast('Done')}
        title="Erase Ada Lovelace?"
        body="This cannot be undone."
        confirmLabel="Erase"
        typed={{ label: 'Type the name', expected: 'Ada Lovelace' }}
        danger
      />
    </Section>
  )
}

function Lists() {
  const [selected, setSelected] = useState<Set<string>>(new Set())
  return (
    <Section title="Lists">
      <div className="flex h-80 flex-col">
        <Table
          label="People"
          rows={rows}
          idOf={(row) => row.id}
          nameOf={(row) => row.name}
          columns={[
            { key: 'name', header: 'Name', cell: (row) => row.name },
            {
              key: 'status',
              header: 'Status',
              width: '130px',
              cell: (row) => <PassBadge status={row.status} />,
            },
            {
              key: 'created',
              header: 'Issued',
              width: '150px',
              from: 'sm',
              cell: (row) => <Time at={row.createdAt} />,
            },
          ]}
          actions={() => [{ label: 'Edit', onSelect: () => toast('Edit') }]}
          selection={{ selected, onChange: setSelected, bar: <Button size="small">Revoke</Button> }}
          empty={null}
        />
      </div>
      <div className="grid sm:grid-cols-2">
        <Empty
          picture={<ListPicture icon={<Ticket />} />}
          title="No passes yet"
          body="A pass lets somebody in. Issue one, or many from a spreadsheet."
          action={<Button look="primary">Issue a pass</Button>}
        />
        <Failure message="The server cannot be reached." onRetry={() => toast('Trying again')} />
      </div>
    </Section>
  )
}
