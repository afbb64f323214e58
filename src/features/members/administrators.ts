import { sql } from 'kysely'
import { sendMail } from '../../mail/send.ts'
import type { MailTemplateName } from '../../mail/templates.ts'
import type { Scope } from '../../scope.ts'

/**
 * Queues a mail to every owner and admin of the workspace, in its language.
 * @param values what the template fills in besides `workspace`, which is its name; `url` is where the button leads.
 */
export async function mailAdministrators(
  scope: Scope,
  template: MailTemplateName,
  values: Record<string, string>,
): Promise<void> {
  const { tenant, tx } = scope
  const { rows } = await sql<{ email: string }>`
    select distinct coalesce(p.email, m.email) as email
    from memberships m left join people p on p.tenant_id = m.tenant_id and p.id = m.user_id
    where m.tenant_id = ${tenant.id} and m.role in ('owner', 'admin')
      and coalesce(p.email, m.email) is not null`.execute(tx)
  for (const { email } of rows) {
    const facts = { workspace: tenant.name, ...values }
    await sendMail(scope, { to: email, template, values: facts, locale: tenant.locale })
  }
}
