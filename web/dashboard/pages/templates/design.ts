import type { NewTemplate, Template } from '../../../lib/model.ts'

/** What a preview needs of a template. */
export type CardDesign = Pick<Template, 'kind' | 'colours' | 'logo' | 'hero'>

/** The look of a pass without a template. */
export const plainDesign: CardDesign = {
  kind: 'generic',
  colours: { background: '#1d3a9e', text: '#ffffff', label: '#c9d6ff' },
  logo: null,
  hero: null,
}

export const labelNames = ['kind', 'validFrom', 'validUntil', 'usesLeft', 'location'] as const

/** A word on the pass that a template may have its own for. */
export type LabelName = (typeof labelNames)[number]

/** What the template editor edits; texts are empty where ours are used. */
export interface TemplateValues {
  name: string
  kind: Template['kind']
  background: string
  text: string
  label: string
  labels: Record<LabelName, string>
  backText: string
  attentionNote: string
  qrContent: Template['qrContent']
  validForDays: string
}

/** What the editor starts with: a template's own design, or a plain one. */
export function valuesOf(template: Template | undefined): TemplateValues {
  const { colours, kind } = template ?? plainDesign
  return {
    name: template?.name ?? '',
    kind: template ? kind : 'ticket',
    ...colours,
    labels: Object.fromEntries(
      labelNames.map((name) => [name, template?.labels[name] ?? '']),
    ) as TemplateValues['labels'],
    backText: template?.backText ?? '',
    attentionNote: template?.attentionNote ?? '',
    qrContent: template?.qrContent ?? 'link',
    validForDays: template?.defaults.validForDays?.toString() ?? '',
  }
}

/** What is sent for the values of the editor. */
export function templateOf(values: TemplateValues): NewTemplate {
  const { background, text, label } = values
  return {
    name: values.name,
    kind: values.kind,
    colours: { background, text, label },
    labels: Object.fromEntries(labelNames.map((name) => [name, values.labels[name] || null])),
    backText: values.backText || null,
    attentionNote: values.attentionNote || null,
    qrContent: values.qrContent,
    defaults: { validForDays: values.validForDays ? Number(values.validForDays) : null },
  }
}
