import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Location } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { TimeZoneSelect } from '../../../ui/time-zone-select.tsx'
import { Button } from '../../../ui/button.tsx'
import { Field, Input, TextArea } from '../../../ui/field.tsx'
import { Fields, Form } from '../../../ui/form.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Empty, SkeletonLines } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { locationsQuery, saveLocation } from './queries.ts'

interface Values {
  name: string
  address: string
  latitude: string
  longitude: string
  timeZone: string
}

/** Adds a location (`/locations/new`) or changes one. */
export default function LocationPanel() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { locationId } = useParams({ strict: false })
  const { data, isPending } = useQuery(locationsQuery)
  const location = data?.find((each) => each.id === locationId)
  const close = () => void navigate({ to: '/locations' })
  return (
    <SidePanel title={location?.name ?? t('locations.add')} onClose={close}>
      {locationId && isPending ? (
        <SkeletonLines />
      ) : locationId && !location ? (
        <Empty title={t('locations.goneTitle')} body={t('locations.goneBody')} />
      ) : (
        <LocationForm key={locationId ?? 'new'} location={location} onSaved={close} />
      )}
    </SidePanel>
  )
}

/** Most of Europe writes a comma before decimals. */
const degreesOf = (text: string) => (text ? Number(text.replace(',', '.')) : null)

function LocationForm({ location, onSaved }: { location: Location | undefined; onSaved: () => void }) {
  const { t } = useTranslation()
  const mayWrite = usePermissions()('locations:write')
  const queries = useQueryClient()
  const form = useForm<Values>({
    defaultValues: {
      name: location?.name ?? '',
      address: location?.address ?? '',
      latitude: location?.latitude?.toString() ?? '',
      longitude: location?.longitude?.toString() ?? '',
      timeZone: location?.timeZone ?? '',
    },
  })
  const { errors, isDirty } = form.formState
  const save = useMutation({
    meta: { quiet: true },
    mutationFn: (values: Values) =>
      saveLocation(location?.id, {
        name: values.name,
        address: values.address || null,
        latitude: degreesOf(values.latitude),
        longitude: degreesOf(values.longitude),
        timeZone: values.timeZone || null,
      }),
    onSuccess: async (_saved, values) => {
      form.reset(values)
      toast(t('common.saved'))
      await queries.invalidateQueries({ queryKey: ['locations'] })
      onSaved()
    },
    onError: (error) => showOnForm(form, error, ['name', 'address', 'latitude', 'longitude', 'timeZone']),
  })
  const degrees = { pattern: { value: /^-?\d{1,3}([.,]\d+)?$/, message: t('locations.degreesWrong') } }
  const optional = t('common.optional')
  return (
    <Form
      locked={!mayWrite}
      dirty={isDirty && !save.isSuccess}
      onSubmit={(event) => void form.handleSubmit((values) => save.mutate(values))(event)}
      className="p-5"
    >
      <Fields locked={!mayWrite}>
        <Field label={t('common.name')} help={t('locations.nameHelp')} error={errors.name?.message}>
          <Input maxLength={200} {...form.register('name', { required: t('locations.nameMissing') })} />
        </Field>
        <Field label={t('locations.address')} error={errors.address?.message} optional={optional}>
          <TextArea maxLength={500} {...form.register('address')} />
        </Field>
        <div className="grid grid-cols-2 gap-4">
          <Field label={t('locations.latitude')} error={errors.latitude?.message} optional={optional}>
            <Input
              inputMode="decimal"
              placeholder={mayWrite ? '48.1372' : undefined}
              {...form.register('latitude', degrees)}
            />
          </Field>
          <Field label={t('locations.longitude')} error={errors.longitude?.message} optional={optional}>
            <Input
              inputMode="decimal"
              placeholder={mayWrite ? '11.5756' : undefined}
              {...form.register('longitude', degrees)}
            />
          </Field>
        </div>
        <p className="-mt-2 text-sm text-faint">{t('locations.coordinatesHelp')}</p>
        <Field
          label={t('locations.timeZone')}
          help={t('locations.timeZoneHelp')}
          error={errors.timeZone?.message}
          optional={optional}
        >
          <TimeZoneSelect
            value={form.watch('timeZone')}
            onChange={(zone) => form.setValue('timeZone', zone, { shouldDirty: true })}
          />
        </Field>
      </Fields>
      <FormError message={errors.root?.message} />
      {mayWrite && (
        <div>
          <Button type="submit" look="primary" busy={save.isPending}>
            {location ? t('common.save') : t('locations.add')}
          </Button>
        </div>
      )}
    </Form>
  )
}
