export interface paths {
    "/api/v1/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List passes
         * @description Needs the permission `passes:read`.
         */
        get: operations["passes.list"];
        put?: never;
        /**
         * Create a pass
         * @description Emits `pass.created`, and `client.created` where `clientName` is new.
         *
         *     Needs the permission `passes:write`.
         */
        post: operations["passes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List passes of a client
         * @description Needs the permission `passes:read`.
         */
        get: operations["clients.listPasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/{passId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a pass
         * @description Needs the permission `passes:read`.
         */
        get: operations["passes.get"];
        put?: never;
        post?: never;
        /**
         * Delete a pass
         * @description It can be brought back with `POST /passes/{passId}/restore`.
         *
         *     Needs the permission `passes:write`.
         */
        delete: operations["passes.delete"];
        options?: never;
        head?: never;
        /**
         * Update a pass
         * @description `customFields` replaces all fields. A changed status emits `pass.status_changed`.
         *
         *     Needs the permission `passes:write`.
         */
        patch: operations["passes.update"];
        trace?: never;
    };
    "/api/v1/passes/{passId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a pass
         * @description Needs the permission `passes:write`.
         */
        post: operations["passes.activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/{passId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a pass
         * @description Needs the permission `passes:write`.
         */
        post: operations["passes.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/{passId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted pass back
         * @description It is as it was before, and admits as often as it had left.
         *
         *     Needs the permission `passes:write`.
         */
        post: operations["passes.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/{passId}/regenerate-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a pass a new public link
         * @description The old link opens nothing from then on.
         *
         *     Needs the permission `passes:write`.
         */
        post: operations["passes.regenerateLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/{passId}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the QR code of a pass
         * @description As on the page of the pass: error correction M, four light modules around it, black on white.
         *
         *     Needs the permission `passes:read`.
         */
        get: operations["passes.getQr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create many passes
         * @description Each pass is issued or refused by itself, with the errors of a single creation. Up to 500 are answered at once; more become a job.
         *
         *     Needs the permission `passes:write`.
         */
        post: operations["passes.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/bulk-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many passes
         * @description The passes named by `ids` or found by `filter`, each changed or refused by itself. Up to 500 are answered at once; more become a job.
         *
         *     Needs the permission `passes:write`.
         */
        post: operations["passes.bulkChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/{passId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a pass by mail
         * @description To its client, who must have an email address. The mail waits for the mail server and leaves within seconds; without one it waits for the operator.
         *
         *     Needs the permission `passes:write`.
         */
        post: operations["passes.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/{passId}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mails of a pass
         * @description Of the last 30 days, the newest first.
         *
         *     Needs the permission `passes:read`.
         */
        get: operations["passes.listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/{passId}/mail-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the mail of a pass before it is sent
         * @description Needs the permission `passes:read`.
         */
        get: operations["passes.getMailPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send many passes by mail
         * @description A job: each pass goes to its client or is refused by itself, and none gets two mails of one job. Mails to many carry a way to refuse them with one click (RFC 8058), and who did is left out.
         *
         *     Needs the permission `passes:write`.
         */
        post: operations["passes.sendMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the mails of a job
         * @description Needs the permission `passes:read`.
         */
        get: operations["jobs.getMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspace/mail-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Try the wording of mails
         * @description The mail of a made-up pass with the look of the newest template.
         *
         *     Needs the permission `workspace:read`.
         */
        get: operations["workspace.getMailPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/{passId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a pass as a PDF
         * @description In the look of its template; `format` is `ticket-a4` unless another is asked for.
         *
         *     Needs the permission `passes:read`.
         */
        get: operations["passes.getPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print passes
         * @description Up to 1000 passes in one PDF. `X-Incomplete-Passes` counts those with characters that no font has, which are printed as boxes.
         *
         *     Needs the permission `passes:read`.
         */
        post: operations["passes.print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Scan a pass
         * @description Decides, counts and records the attempt. The code may be bare, within the public link of the pass, or signed. A refusal is answered with 200, `success: false` and its `result`. Emits `pass.scanned` on success.
         *
         *     Needs the permission `scans:write`.
         */
        post: operations["scans.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scan/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a code without counting
         * @description Decides as a scan would at this moment. It counts nothing, records nothing and emits nothing.
         *
         *     Needs the permission `passes:read`.
         */
        post: operations["scans.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a job
         * @description How far work on many items is. With `Accept: text/event-stream` the job comes as a server-sent event `progress` whenever it changed, until it is over.
         *
         *     Needs the permission `passes:read`.
         */
        get: operations["jobs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job
         * @description The portion in hand is finished first. What is done stays done.
         *
         *     Needs the permission `passes:write`.
         */
        post: operations["jobs.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the results of a job
         * @description What became of each item so far, in the order in which they were given.
         *
         *     Needs the permission `passes:read`.
         */
        get: operations["jobs.listResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Newest first; kept for 30 days, and for 7 where they were never started.
         *
         *     Needs the permission `imports:write`.
         */
        get: operations["imports.list"];
        put?: never;
        /**
         * Send a file to import
         * @description A CSV file (UTF-8, UTF-16 or Windows-1252; comma, semicolon, tab or bar) or an XLSX file, of which the first sheet is read: at most 32 MiB, 100,000 rows and 200 columns, with headings in the first row. As the body or as the one file of a form. Nothing is imported yet: the answer guesses what each column is.
         *
         *     Needs the permission `imports:write`.
         */
        post: operations["imports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an import
         * @description Its columns, settings and how far it is. With `Accept: text/event-stream` it comes as a server-sent event `progress` whenever it changed, until no row is worked on.
         *
         *     Needs the permission `imports:write`.
         */
        get: operations["imports.get"];
        put?: never;
        post?: never;
        /**
         * Delete an import
         * @description Removes what is kept of the file. What was imported stays.
         *
         *     Needs the permission `imports:write`.
         */
        delete: operations["imports.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview an import
         * @description What the first ten rows become with these settings. Nothing is written.
         *
         *     Needs the permission `imports:write`.
         */
        post: operations["imports.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an import
         * @description Goes over all rows in the background as the import would, the limit of the plan included, and writes nothing.
         *
         *     Needs the permission `imports:write`.
         */
        post: operations["imports.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an import
         * @description Imports all rows in the background, 500 in a transaction. With `onRefusal: none` all are checked first, and nothing is imported where one is refused.
         *
         *     Needs the permission `imports:write`.
         */
        post: operations["imports.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an import
         * @description A check goes back to the columns. Of an import what is written stays; with `onRefusal: none` it is taken back.
         *
         *     Needs the permission `imports:write`.
         */
        post: operations["imports.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the refused rows
         * @description The rows that were refused, as they were sent, each with its number and the reason.
         *
         *     Needs the permission `imports:write`.
         */
        get: operations["imports.getErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export passes
         * @description All rows that match the filters of the list. Text that a spreadsheet would run as a formula is made harmless. The export is recorded in the audit log.
         *
         *     Needs the permission `passes:read`.
         */
        get: operations["passes.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export clients
         * @description All rows that match the filters of the list. Text that a spreadsheet would run as a formula is made harmless. The export is recorded in the audit log.
         *
         *     Needs the permission `clients:read`.
         */
        get: operations["clients.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export scans
         * @description All rows that match the filters of the list. Text that a spreadsheet would run as a formula is made harmless. The export is recorded in the audit log.
         *
         *     Needs the permission `scans:read`.
         */
        get: operations["scans.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the audit log
         * @description All rows that match the filters of the list. Text that a spreadsheet would run as a formula is made harmless. The export is recorded in the audit log.
         *
         *     Needs the permission `audit:read`.
         */
        get: operations["audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspace/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the whole workspace
         * @description Everything as one ZIP archive, sent while it is read: passes, clients, scans and the audit log as CSV, templates, locations, members and webhooks as JSON, and pictures. Secrets are left out. The export is recorded in the audit log.
         *
         *     Needs the permission `workspace:write`, and `passes:read`, `clients:read`, `scans:read`, `audit:read`, `templates:read`, `locations:read`, `members:read`, `webhooks:read`.
         */
        get: operations["workspace.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients
         * @description Needs the permission `clients:read`.
         */
        get: operations["clients.list"];
        put?: never;
        /**
         * Create a client
         * @description Emits `client.created`.
         *
         *     Needs the permission `clients:write`.
         */
        post: operations["clients.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a client
         * @description Needs the permission `clients:read`.
         */
        get: operations["clients.get"];
        put?: never;
        post?: never;
        /**
         * Erase a client
         * @description Removes the person from the client, its passes, the recorded events, deliveries, mails and jobs for good. Scans stay, without a name.
         *
         *     Needs the permission `clients:write`.
         */
        delete: operations["clients.delete"];
        options?: never;
        head?: never;
        /**
         * Update a client
         * @description Needs the permission `clients:write`.
         */
        patch: operations["clients.update"];
        trace?: never;
    };
    "/api/v1/clients/{clientId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a person's data
         * @description The client, its passes with their fields, their scans, the events about them, mails, phones with a pass, and endpoints that were told.
         *
         *     Needs the permission `clients:read`.
         */
        get: operations["clients.getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a client into another
         * @description Passes move to the other client, which keeps what it has and takes what it lacks.
         *
         *     Needs the permission `clients:write`.
         */
        post: operations["clients.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * @description Needs the permission `templates:read`.
         */
        get: operations["templates.list"];
        put?: never;
        /**
         * Create a template
         * @description Needs the permission `templates:write`.
         */
        post: operations["templates.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a template
         * @description Needs the permission `templates:read`.
         */
        get: operations["templates.get"];
        put?: never;
        post?: never;
        /**
         * Delete a template
         * @description Only one that no pass was issued with; archive others.
         *
         *     Needs the permission `templates:write`.
         */
        delete: operations["templates.delete"];
        options?: never;
        head?: never;
        /**
         * Update a template
         * @description Every change makes a new version. Passes show the newest at once.
         *
         *     Needs the permission `templates:write`.
         */
        patch: operations["templates.update"];
        trace?: never;
    };
    "/api/v1/templates/{templateId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a template
         * @description No pass is issued with it any more; those it has keep their look.
         *
         *     Needs the permission `templates:write`.
         */
        post: operations["templates.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{templateId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived template
         * @description Needs the permission `templates:write`.
         */
        post: operations["templates.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{templateId}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicate a template
         * @description Needs the permission `templates:write`.
         */
        post: operations["templates.duplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{templateId}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the logo
         * @description Send a PNG, JPEG or WebP file of at most 2 MiB, as the body or as the one file of a form. It is checked by its content and encoded anew, without metadata.
         *
         *     Needs the permission `templates:write`.
         */
        put: operations["templates.replaceLogo"];
        post?: never;
        /**
         * Remove the logo
         * @description Needs the permission `templates:write`.
         */
        delete: operations["templates.deleteLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{templateId}/hero": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the hero image
         * @description Send a PNG, JPEG or WebP file of at most 2 MiB, as the body or as the one file of a form. It is checked by its content and encoded anew, without metadata.
         *
         *     Needs the permission `templates:write`.
         */
        put: operations["templates.replaceHero"];
        post?: never;
        /**
         * Remove the hero image
         * @description Needs the permission `templates:write`.
         */
        delete: operations["templates.deleteHero"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List locations
         * @description Needs the permission `locations:read`.
         */
        get: operations["locations.list"];
        put?: never;
        /**
         * Create a location
         * @description Needs the permission `locations:write`.
         */
        post: operations["locations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{locationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a location
         * @description Needs the permission `locations:read`.
         */
        get: operations["locations.get"];
        put?: never;
        post?: never;
        /**
         * Delete a location
         * @description Needs the permission `locations:write`.
         */
        delete: operations["locations.delete"];
        options?: never;
        head?: never;
        /**
         * Update a location
         * @description Needs the permission `locations:write`.
         */
        patch: operations["locations.update"];
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Needs the permission `webhooks:read`.
         */
        get: operations["webhooks.list"];
        put?: never;
        /**
         * Subscribe a webhook
         * @description The same event and address again answers the webhook there is, with 200.
         *
         *     Needs the permission `webhooks:write`.
         */
        post: operations["webhooks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Needs the permission `webhooks:read`.
         */
        get: operations["webhooks.get"];
        put?: never;
        post?: never;
        /**
         * Unsubscribe a webhook
         * @description Needs the permission `webhooks:write`.
         */
        delete: operations["webhooks.delete"];
        options?: never;
        head?: never;
        /**
         * Pause or resume a webhook
         * @description Pausing cancels what waits to be delivered. What happened meanwhile can be replayed after resuming.
         *
         *     Needs the permission `webhooks:write`.
         */
        patch: operations["webhooks.update"];
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signing secret of a webhook
         * @description Needs the permission `webhooks:write`.
         */
        get: operations["webhooks.getSecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the signing secret of a webhook
         * @description For 24 hours every delivery is signed with both the new and the old secret.
         *
         *     Needs the permission `webhooks:write`.
         */
        post: operations["webhooks.rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of a webhook
         * @description Those of the last 30 days, newest event first.
         *
         *     Needs the permission `webhooks:read`.
         */
        get: operations["webhooks.listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a delivery with its request and all attempts
         * @description Needs the permission `webhooks:read`.
         */
        get: operations["deliveries.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver an event again
         * @description Needs the permission `webhooks:write`.
         */
        post: operations["deliveries.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver everything missed since an instant
         * @description What failed, waits for a retry, was cancelled, or happened while the webhook was paused or disabled; at most 10,000 a request.
         *
         *     Needs the permission `webhooks:write`.
         */
        post: operations["webhooks.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description A made-up event, delivered and logged like a real one. Look at the delivery for what came of it.
         *
         *     Needs the permission `webhooks:write`.
         */
        post: operations["webhooks.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the log of events
         * @description Oldest first, each event once. Go on with the `cursor` of the last event, or follow `Link: rel="next"`, which is always there: its page fills up as events happen. With `wait` the answer comes as soon as there is an event. With `Accept: text/event-stream` they come as server-sent events as they happen, from now, from `since` or behind the `Last-Event-ID`, and with them `scan.attempted` without data for every attempt, refused ones too. After the installation was restored from a backup, a cursor from before is answered with 410 `cursor_expired`: begin again with `since`.
         *
         *     Needs the permission `events:read`.
         */
        get: operations["events.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Poll recent events
         * @description Newest first. Ask `since` the newest time you have seen and drop items whose `eventId` you know: none is ever missed.
         *
         *     Needs the permission `events:read`.
         */
        get: operations["triggers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Needs the permission `keys:read`.
         */
        get: operations["keys.list"];
        put?: never;
        /**
         * Create an API key
         * @description The key is shown in this answer and never again.
         *
         *     Needs the permission `keys:write`.
         */
        post: operations["keys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Needs the permission `keys:write`.
         */
        delete: operations["keys.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List signing keys
         * @description With these a scanner checks the signed QR codes of this workspace by itself. Believe every key but the revoked ones.
         *
         *     Needs the permission `scans:read`.
         */
        get: operations["signingKeys.list"];
        put?: never;
        /**
         * Make a new signing key
         * @description Codes shown from now on are signed with it. Those signed before still scan, until their key is revoked.
         *
         *     Needs the permission `workspace:write`.
         */
        post: operations["signingKeys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signing-keys/{signingKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a signing key
         * @description Codes signed with it, printed ones too, are then codes of no pass. Not the key that signs: make a new one first.
         *
         *     Needs the permission `workspace:write`.
         */
        delete: operations["signingKeys.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scans
         * @description Every attempt, admitted or refused, the last recorded first.
         *
         *     Needs the permission `scans:read`.
         */
        get: operations["scans.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/{passId}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scans of a pass
         * @description Needs the permission `scans:read`.
         */
        get: operations["passes.listScans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passes/{passId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a pass
         * @description The last first; scans have a list of their own.
         *
         *     Needs the permission `passes:read`.
         */
        get: operations["passes.listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the numbers of the workspace
         * @description Needs the permission `workspace:read`.
         */
        get: operations["overview.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List saved views
         * @description Needs the permission `passes:read`.
         */
        get: operations["views.list"];
        put?: never;
        /**
         * Save a view
         * @description Needs the permission `passes:write`.
         */
        post: operations["views.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a saved view
         * @description Needs the permission `passes:write`.
         */
        delete: operations["views.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the plan and how much of it is used
         * @description Needs the permission `workspace:read`.
         */
        get: operations["usage.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how the workspace pays for its plan
         * @description Needs the permission `workspace:read`.
         */
        get: operations["billing.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the page where a plan is paid for
         * @description Where the workspace pays for another plan already, the page asks to change it. A page opened earlier closes.
         *
         *     Needs the permission `billing:write`.
         */
        post: operations["billing.checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the page with cards, invoices and cancellation
         * @description Needs the permission `billing:write`.
         */
        post: operations["billing.portal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the subscription anew from the payment service
         * @description The service tells of changes by itself; this is for whoever does not want to wait.
         *
         *     Needs the permission `billing:write`.
         */
        post: operations["billing.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a person's data by their address
         * @description Everything that is kept of every client with this email address, or into whom one with it was merged, and of those that went with an import that was taken back.
         *
         *     Needs the permission `clients:read`.
         */
        get: operations["privacy.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person by their address
         * @description Erases every client with this email address, or into whom one with it was merged, and those that went with an import that was taken back, as `DELETE /clients/{clientId}` does one.
         *
         *     Needs the permission `clients:write`.
         */
        post: operations["privacy.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspace/retention/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what retention rules would remove
         * @description How much would go at once if the workspace had these rules now. Nothing is removed, and the rules stay as they are; `PATCH /workspace` sets them.
         *
         *     Needs the permission `workspace:write`.
         */
        get: operations["privacy.previewRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how wallets are set up
         * @description Needs the permission `wallet:read`.
         */
        get: operations["wallet.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch wallets off, to demo or live
         * @description Null follows the installation. Passes in phones keep updating whatever the mode.
         *
         *     Needs the permission `wallet:write`.
         */
        put: operations["wallet.replaceMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch demo mode on
         * @description Needs the permission `wallet:write`.
         */
        post: operations["wallet.demo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/apple/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the signing request that waits for its certificate
         * @description Needs the permission `wallet:read`.
         */
        get: operations["wallet.getAppleRequest"];
        put?: never;
        /**
         * Make a key and a signing request for Apple
         * @description The key never leaves this installation. A request that no certificate came back for is replaced.
         *
         *     Needs the permission `wallet:write`.
         */
        post: operations["wallet.appleRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/apple/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload the certificate from Apple
         * @description It is checked point by point; `accepted: false` changes nothing and says what to mend.
         *
         *     Needs the permission `wallet:write`.
         */
        post: operations["wallet.appleCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/apple": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop making Apple passes with this certificate
         * @description Passes in phones keep updating. A request that waits for its certificate goes on waiting.
         *
         *     Needs the permission `wallet:write`.
         */
        delete: operations["wallet.deleteApple"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/google": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Connect a Google service account
         * @description Needs the permission `wallet:write`.
         */
        put: operations["wallet.replaceGoogle"];
        post?: never;
        /**
         * Disconnect the Google service account
         * @description Needs the permission `wallet:write`.
         */
        delete: operations["wallet.deleteGoogle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/passes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what wallets know of a pass
         * @description Needs the permission `wallet:read`.
         */
        get: operations["wallet.getPasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how the passes of a template behave in wallets
         * @description Needs the permission `wallet:read`.
         */
        get: operations["wallet.getTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how the passes of a template behave in wallets
         * @description Needs the permission `wallet:write`.
         */
        patch: operations["wallet.updateTemplates"];
        trace?: never;
    };
    "/api/v1/wallet/pushes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recent pushes
         * @description All pushes of demo mode, failed ones of live mode; kept for a week.
         *
         *     Needs the permission `wallet:read`.
         */
        get: operations["wallet.listPushes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wallet/clients/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one download of all active passes of a client
         * @description Needs the permission `wallet:read`.
         */
        get: operations["wallet.getClientsBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the workspace
         * @description Needs the permission `workspace:read`.
         */
        get: operations["workspace.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the workspace
         * @description Needs the permission `workspace:write`.
         */
        patch: operations["workspace.update"];
        trace?: never;
    };
    "/api/v1/workspace/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the logo of the workspace
         * @description Shown on the page, in mails and in print wherever a template has no logo of its own. Send a PNG, JPEG or WebP file of at most 2 MiB, as the body or as the one file of a form. It is checked by its content and encoded anew, without metadata.
         *
         *     Needs the permission `workspace:write`.
         */
        put: operations["workspace.replaceLogo"];
        post?: never;
        /**
         * Remove the logo of the workspace
         * @description Needs the permission `workspace:write`.
         */
        delete: operations["workspace.deleteLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members
         * @description Needs the permission `members:read`.
         */
        get: operations["members.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member
         * @description Needs the permission `members:write`.
         */
        delete: operations["members.delete"];
        options?: never;
        head?: never;
        /**
         * Change a member's role
         * @description Acts on their next request.
         *
         *     Needs the permission `members:write`.
         */
        patch: operations["members.update"];
        trace?: never;
    };
    "/api/v1/workspace/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the workspace
         * @description Needs the permission `workspace:read`.
         */
        post: operations["workspace.leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspace/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the workspace over
         * @description Needs the permission `workspace:own`.
         */
        post: operations["workspace.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List open invitations
         * @description Needs the permission `members:read`.
         */
        get: operations["invitations.list"];
        put?: never;
        /**
         * Invite somebody
         * @description By mail, or by a link to hand over. It works once, for 7 days.
         *
         *     Needs the permission `members:write`.
         */
        post: operations["invitations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw an invitation
         * @description Needs the permission `members:write`.
         */
        delete: operations["invitations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the audit log
         * @description Newest first. Nobody can change or remove an entry.
         *
         *     Needs the permission `audit:read`.
         */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what the sign-in page needs to know */
        get: operations["installation.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get who is signed in
         * @description Prolongs the session. `workspace` is null for somebody who is in none.
         */
        get: operations["session.get"];
        put?: never;
        post?: never;
        /** Sign out */
        delete: operations["session.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enter another workspace */
        put: operations["session.replaceWorkspace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the workspaces you are in
         * @description The one you joined last comes first.
         */
        get: operations["workspaces.list"];
        put?: never;
        /**
         * Create a workspace
         * @description You become its owner. Where accounts are made by invitation, only whoever runs the installation may.
         */
        post: operations["workspaces.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what an invitation offers */
        get: operations["invitations.getPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation */
        post: operations["invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the plans and what they allow
         * @description The smallest plan first. Prices are those of the payment service; null without one, or while it does not answer.
         */
        get: operations["plans.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "pass.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sent to subscribers of pass.created
         * @description Signed as Standard Webhooks describes; delivered at least once.
         */
        post: operations["webhook.pass.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pass.scanned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sent to subscribers of pass.scanned
         * @description Signed as Standard Webhooks describes; delivered at least once.
         */
        post: operations["webhook.pass.scanned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pass.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sent to subscribers of pass.status_changed
         * @description Signed as Standard Webhooks describes; delivered at least once.
         */
        post: operations["webhook.pass.status_changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "client.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sent to subscribers of client.created
         * @description Signed as Standard Webhooks describes; delivered at least once.
         */
        post: operations["webhook.client.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** PassItem */
        PassItem: {
            /** @example pass_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example AbCd2345EfGh */
            code: string;
            /** @example VIP Guest */
            name: string | null;
            /**
             * @description `single` admits once per activation, `multi` up to `maxUsages` times.
             * @enum {string}
             */
            type: "single" | "multi";
            /**
             * @description The status at the time of the answer.
             * @enum {string}
             */
            status: "active" | "used" | "expired" | "revoked";
            /** @description Admissions counted so far. */
            usagesCount: number;
            /** @description Most admissions of a multi pass; null for no limit. */
            maxUsages: number | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @example 2026-12-31T23:59:59.000Z
             */
            validUntil: string | null;
            client: {
                /** @example John Doe */
                name: string;
                /** @example john@example.com */
                email: string | null;
            } | null;
            /** @example https://passes.example.com/p/AbCd2345EfGh?token=... */
            publicUrl: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
        };
        /** CustomField */
        CustomField: {
            /** @example Full Name */
            key: string;
            /** @example John Doe */
            value: string;
            /**
             * @description Whether the public page shows it.
             * @default false
             */
            isPublic?: boolean;
        };
        /**
         * NewPass
         * @example {
         *       "type": "single",
         *       "name": "VIP Guest",
         *       "validUntil": "2026-12-31T23:59:59Z",
         *       "clientName": "John Doe",
         *       "customFields": [
         *         {
         *           "key": "Full Name",
         *           "value": "John Doe",
         *           "isPublic": true
         *         }
         *       ]
         *     }
         */
        NewPass: {
            /**
             * @description `single` admits once per activation, `multi` up to `maxUsages` times.
             * @enum {string}
             */
            type: "single" | "multi";
            /** @description Human-readable label. */
            name?: string | null;
            /** @description Internal; never on the public page. */
            note?: string | null;
            /** @description Attaches the client of this name, or creates it. */
            clientName?: string | null;
            /**
             * Format: email
             * @description Attaches the client with this address and, where given, of that name; or creates it.
             * @example john@example.com
             */
            clientEmail?: string | null;
            /** @description Kept with a client that is created. */
            clientPhone?: string | null;
            /** @description Attaches this client; not together with clientName. */
            clientId?: string | null;
            /** @description Most admissions of a multi pass; null for no limit. */
            maxUsages?: number | null;
            /** @example 2026-12-31T23:59:59Z */
            validFrom?: string | null;
            /** @example 2026-12-31T23:59:59Z */
            validUntil?: string | null;
            customFields?: components["schemas"]["CustomField"][] | null;
            templateId?: string | null;
            locationId?: string | null;
            /** @description Your own id; unique in the workspace. */
            externalId?: string | null;
            /**
             * @description Sends the pass to its client, who must have an email address.
             * @default false
             */
            sendEmail?: boolean;
        };
        /** IssuedPass */
        IssuedPass: {
            /** @example pass_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example AbCd2345EfGh */
            code: string;
            /** @example VIP Guest */
            name: string | null;
            /**
             * @description `single` admits once per activation, `multi` up to `maxUsages` times.
             * @enum {string}
             */
            type: "single" | "multi";
            /**
             * @description The status at the time of the answer.
             * @enum {string}
             */
            status: "active" | "used" | "expired" | "revoked";
            /** @description Most admissions of a multi pass; null for no limit. */
            maxUsages: number | null;
            /** @description Admissions counted so far. */
            usagesCount: number;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @example 2026-12-31T23:59:59.000Z
             */
            validUntil: string | null;
            /** @example https://passes.example.com/p/AbCd2345EfGh?token=... */
            publicUrl: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
        };
        /** Pass */
        Pass: {
            /** @example pass_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example AbCd2345EfGh */
            code: string;
            /** @example VIP Guest */
            name: string | null;
            /**
             * @description `single` admits once per activation, `multi` up to `maxUsages` times.
             * @enum {string}
             */
            type: "single" | "multi";
            /**
             * @description The status at the time of the answer.
             * @enum {string}
             */
            status: "active" | "used" | "expired" | "revoked";
            /** @description Admissions counted so far. */
            usagesCount: number;
            /** @description Most admissions of a multi pass; null for no limit. */
            maxUsages: number | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @example 2026-12-31T23:59:59.000Z
             */
            validUntil: string | null;
            /** @example Paid in cash */
            note: string | null;
            /** @example order-1842-1 */
            externalId: string | null;
            fields: {
                /** @example Full Name */
                key: string;
                /** @example John Doe */
                value: string;
                isPublic: boolean;
            }[];
            client: {
                /** @example cli_01jx0c7n8k0000m3v9q2b7x4tz */
                id: string;
                /** @example John Doe */
                name: string;
                /** @example john@example.com */
                email: string | null;
                /** @example +1234567890 */
                phone: string | null;
            } | null;
            template: {
                /** @example tpl_01jx0c7n8k0000m3v9q2b7x4tz */
                id: string;
                /** @example Conference ticket */
                name: string;
            } | null;
            location: {
                /** @example loc_01jx0c7n8k0000m3v9q2b7x4tz */
                id: string;
                /** @example Main entrance */
                name: string;
            } | null;
            /** @example https://passes.example.com/p/AbCd2345EfGh?token=... */
            publicUrl: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            lastScannedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        /**
         * PassChanges
         * @example {
         *       "validUntil": "2027-12-31",
         *       "customFields": [
         *         {
         *           "key": "Seat",
         *           "value": "B 14",
         *           "isPublic": true
         *         }
         *       ]
         *     }
         */
        PassChanges: {
            name?: string | null;
            note?: string | null;
            /** @enum {string} */
            status?: "active" | "revoked";
            /** @description Most admissions of a multi pass; null for no limit. */
            maxUsages?: number | null;
            /** @example 2026-12-31T23:59:59Z */
            validFrom?: string | null;
            /** @example 2026-12-31T23:59:59Z */
            validUntil?: string | null;
            customFields?: components["schemas"]["CustomField"][];
            clientId?: string | null;
            clientName?: string | null;
            templateId?: string | null;
            locationId?: string | null;
            externalId?: string | null;
        };
        /** Done */
        Done: {
            success: boolean;
        };
        /** PassStatus */
        PassStatus: {
            /** @example pass_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example AbCd2345EfGh */
            code: string;
            /** @example VIP Guest */
            name: string | null;
            /**
             * @description The status at the time of the answer.
             * @enum {string}
             */
            status: "active" | "used" | "expired" | "revoked";
        };
        /**
         * NewPasses
         * @example {
         *       "passes": [
         *         {
         *           "type": "single",
         *           "name": "Ana"
         *         },
         *         {
         *           "type": "multi",
         *           "maxUsages": 10
         *         }
         *       ]
         *     }
         */
        NewPasses: {
            passes: unknown[];
        };
        /** ManyIssued */
        ManyIssued: {
            created: number;
            failed: number;
            results: {
                index: number;
                pass: {
                    /** @example pass_01jx0c7n8k0000m3v9q2b7x4tz */
                    id: string;
                    /** @example AbCd2345EfGh */
                    code: string;
                    /** @example VIP Guest */
                    name: string | null;
                    /**
                     * @description `single` admits once per activation, `multi` up to `maxUsages` times.
                     * @enum {string}
                     */
                    type: "single" | "multi";
                    /**
                     * @description The status at the time of the answer.
                     * @enum {string}
                     */
                    status: "active" | "used" | "expired" | "revoked";
                    /** @description Most admissions of a multi pass; null for no limit. */
                    maxUsages: number | null;
                    /** @description Admissions counted so far. */
                    usagesCount: number;
                    /**
                     * Format: date-time
                     * @example 2026-06-01T12:00:00.000Z
                     */
                    validFrom: string | null;
                    /**
                     * Format: date-time
                     * @example 2026-12-31T23:59:59.000Z
                     */
                    validUntil: string | null;
                    /** @example https://passes.example.com/p/AbCd2345EfGh?token=... */
                    publicUrl: string;
                    /**
                     * Format: date-time
                     * @example 2026-06-01T12:00:00.000Z
                     */
                    createdAt: string;
                } | null;
                error: {
                    error: string;
                    code: string;
                    /** @example passes[3].validUntil */
                    field?: string;
                    /**
                     * @description Which rule was broken, where a code stands for several; stable, new ones may come.
                     * @example too_small
                     * @enum {string}
                     */
                    reason?: "required" | "empty" | "too_short" | "too_long" | "wrong_length" | "too_few_items" | "too_many_items" | "too_small" | "too_large" | "not_an_option" | "not_options" | "not_text" | "not_whole_number" | "not_number" | "not_boolean" | "not_list" | "not_object" | "unlike_the_example" | "not_as_described" | "unreadable_text" | "not_encoded" | "repeated" | "not_email" | "not_date" | "not_time_zone" | "not_colour" | "not_picture" | "not_past" | "not_future" | "before_start" | "not_together" | "one_too_many" | "only_together" | "ids_or_filter" | "matches_nothing" | "matches_too_many" | "unknown_template" | "unknown_location" | "unknown_client" | "not_another_client" | "archived_template" | "not_for_single" | "too_many_fields" | "low_contrast" | "needs_address" | "needs_address_of" | "no_client" | "no_address" | "unknown_place" | "no_room" | "not_our_link" | "not_our_cursor" | "url_too_long" | "url_not_https" | "url_not_absolute" | "url_bad_characters" | "url_with_password" | "url_special_address" | "url_local_host" | "url_bad_host" | "url_bad_port" | "column_needs_key" | "column_unknown" | "column_twice" | "column_target_twice" | "columns_too_many_fields" | "columns_name_nobody" | "date_order_open" | "cell_no_template" | "cell_no_location" | "cell_no_date" | "row_repeats_id" | "external_id_taken" | "file_empty" | "file_no_rows" | "file_only_headings" | "file_too_many_rows" | "file_too_many_columns" | "file_xls" | "file_xlsb" | "file_ods" | "file_numbers" | "file_word" | "file_rtf" | "file_pdf" | "file_web_page" | "file_picture" | "file_compressed" | "file_zip" | "file_program" | "file_not_table" | "file_misnamed" | "file_cut_off" | "file_damaged" | "file_unpacks_too_large" | "file_sheet_too_large" | "file_row_too_long" | "file_quote_open" | "file_quote_stray" | "picture_empty" | "picture_too_heavy" | "picture_other_kind" | "picture_too_large" | "picture_no_header" | "picture_damaged" | "job_is_import" | "job_over" | "import_running" | "import_running_cancel" | "import_over" | "import_not_running" | "location_used" | "template_used" | "view_name_taken" | "key_signs" | "member_already" | "you_are_member" | "you_are_owner" | "never_signed_in" | "webhook_exists" | "webhook_paused" | "certificate_unreadable" | "certificate_is_key" | "certificate_is_request" | "certificate_right_kind" | "certificate_other_kind" | "certificate_right_type" | "certificate_changed_type" | "certificate_odd_type" | "certificate_no_type" | "certificate_right_team" | "certificate_other_team" | "certificate_no_team" | "certificate_right_key" | "certificate_other_key" | "certificate_right_issuer" | "certificate_other_issuer" | "certificate_not_from_apple" | "certificate_in_time" | "certificate_too_early" | "certificate_ended" | "account_not_json" | "account_other_json" | "account_other_type" | "account_lacks" | "account_key_unreadable" | "account_key_not_rsa" | "account_token_uri" | "apple_pass_removed" | "apple_refused" | "apple_blocked" | "apple_busy" | "apple_unreachable" | "apple_silent" | "apple_no_certificate" | "google_refused" | "google_no_access" | "google_key_refused" | "google_busy" | "google_unreachable" | "google_no_account" | "limit_passes" | "limit_members" | "limit_templates" | "limit_locations" | "limit_devices" | "limit_webhooks";
                    /**
                     * @description What `error` names, for a sentence in another language.
                     * @example {
                     *       "least": 1
                     *     }
                     */
                    params?: {
                        [key: string]: string | number;
                    };
                } | null;
            }[];
        };
        /** Job */
        Job: {
            /** @example job_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example passes.issue */
            kind: string;
            /**
             * @description `failed` means that the rest was given up, `cancelled` that somebody stopped it; what is done stays done.
             * @enum {string}
             */
            status: "queued" | "running" | "done" | "failed" | "cancelled";
            /** @description Items asked for. */
            total: number;
            /** @description Items worked on so far, refused ones included. */
            done: number;
            /** @description Items refused so far. */
            failed: number;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            finishedAt: string | null;
        };
        /**
         * ManyChange
         * @example {
         *       "filter": {
         *         "status": "active"
         *       },
         *       "action": "update",
         *       "validUntil": "2027-12-31"
         *     }
         */
        ManyChange: {
            /** @description The passes meant. */
            ids?: string[];
            filter?: {
                /** @description Part of the name or code, in any case. */
                search?: string;
                /**
                 * @description The status at the time of the answer.
                 * @enum {string}
                 */
                status?: "active" | "used" | "expired" | "revoked";
                /**
                 * @description `single` admits once per activation, `multi` up to `maxUsages` times.
                 * @enum {string}
                 */
                type?: "single" | "multi";
                clientId?: string;
                templateId?: string;
                locationId?: string;
                externalId?: string;
                /** @example 2026-12-31T23:59:59Z */
                createdAfter?: string;
                /** @example 2026-12-31T23:59:59Z */
                createdBefore?: string;
            };
            /**
             * @description `update` sets what of the following is given; null clears.
             * @enum {string}
             */
            action: "activate" | "revoke" | "delete" | "restore" | "update";
            /** @example 2026-12-31T23:59:59Z */
            validUntil?: string | null;
            templateId?: string | null;
            locationId?: string | null;
            clientId?: string | null;
        };
        /** ManyChanged */
        ManyChanged: {
            changed: number;
            failed: number;
            results: {
                id: string;
                error: {
                    error: string;
                    code: string;
                    /** @example passes[3].validUntil */
                    field?: string;
                    /**
                     * @description Which rule was broken, where a code stands for several; stable, new ones may come.
                     * @example too_small
                     * @enum {string}
                     */
                    reason?: "required" | "empty" | "too_short" | "too_long" | "wrong_length" | "too_few_items" | "too_many_items" | "too_small" | "too_large" | "not_an_option" | "not_options" | "not_text" | "not_whole_number" | "not_number" | "not_boolean" | "not_list" | "not_object" | "unlike_the_example" | "not_as_described" | "unreadable_text" | "not_encoded" | "repeated" | "not_email" | "not_date" | "not_time_zone" | "not_colour" | "not_picture" | "not_past" | "not_future" | "before_start" | "not_together" | "one_too_many" | "only_together" | "ids_or_filter" | "matches_nothing" | "matches_too_many" | "unknown_template" | "unknown_location" | "unknown_client" | "not_another_client" | "archived_template" | "not_for_single" | "too_many_fields" | "low_contrast" | "needs_address" | "needs_address_of" | "no_client" | "no_address" | "unknown_place" | "no_room" | "not_our_link" | "not_our_cursor" | "url_too_long" | "url_not_https" | "url_not_absolute" | "url_bad_characters" | "url_with_password" | "url_special_address" | "url_local_host" | "url_bad_host" | "url_bad_port" | "column_needs_key" | "column_unknown" | "column_twice" | "column_target_twice" | "columns_too_many_fields" | "columns_name_nobody" | "date_order_open" | "cell_no_template" | "cell_no_location" | "cell_no_date" | "row_repeats_id" | "external_id_taken" | "file_empty" | "file_no_rows" | "file_only_headings" | "file_too_many_rows" | "file_too_many_columns" | "file_xls" | "file_xlsb" | "file_ods" | "file_numbers" | "file_word" | "file_rtf" | "file_pdf" | "file_web_page" | "file_picture" | "file_compressed" | "file_zip" | "file_program" | "file_not_table" | "file_misnamed" | "file_cut_off" | "file_damaged" | "file_unpacks_too_large" | "file_sheet_too_large" | "file_row_too_long" | "file_quote_open" | "file_quote_stray" | "picture_empty" | "picture_too_heavy" | "picture_other_kind" | "picture_too_large" | "picture_no_header" | "picture_damaged" | "job_is_import" | "job_over" | "import_running" | "import_running_cancel" | "import_over" | "import_not_running" | "location_used" | "template_used" | "view_name_taken" | "key_signs" | "member_already" | "you_are_member" | "you_are_owner" | "never_signed_in" | "webhook_exists" | "webhook_paused" | "certificate_unreadable" | "certificate_is_key" | "certificate_is_request" | "certificate_right_kind" | "certificate_other_kind" | "certificate_right_type" | "certificate_changed_type" | "certificate_odd_type" | "certificate_no_type" | "certificate_right_team" | "certificate_other_team" | "certificate_no_team" | "certificate_right_key" | "certificate_other_key" | "certificate_right_issuer" | "certificate_other_issuer" | "certificate_not_from_apple" | "certificate_in_time" | "certificate_too_early" | "certificate_ended" | "account_not_json" | "account_other_json" | "account_other_type" | "account_lacks" | "account_key_unreadable" | "account_key_not_rsa" | "account_token_uri" | "apple_pass_removed" | "apple_refused" | "apple_blocked" | "apple_busy" | "apple_unreachable" | "apple_silent" | "apple_no_certificate" | "google_refused" | "google_no_access" | "google_key_refused" | "google_busy" | "google_unreachable" | "google_no_account" | "limit_passes" | "limit_members" | "limit_templates" | "limit_locations" | "limit_devices" | "limit_webhooks";
                    /**
                     * @description What `error` names, for a sentence in another language.
                     * @example {
                     *       "least": 1
                     *     }
                     */
                    params?: {
                        [key: string]: string | number;
                    };
                } | null;
                /** @description What an update replaced: sent back as an update, it takes it back. */
                before?: {
                    /**
                     * Format: date-time
                     * @example 2026-06-01T12:00:00.000Z
                     */
                    validUntil?: string | null;
                    templateId?: string | null;
                    locationId?: string | null;
                    clientId?: string | null;
                };
            }[];
        };
        /**
         * SendPass
         * @default {}
         */
        SendPass: {
            /**
             * @description Of our words in the mail. Default: the workspace’s.
             * @enum {string}
             */
            language?: "en" | "de" | "fr" | "es" | "it";
        };
        /** PassMail */
        PassMail: {
            /** @example mail_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example john@example.com */
            to: string;
            /** @example Your pass from Opera */
            subject: string;
            /**
             * @description `sent`: the mail server took it. `failed`: it was refused for good, or given up after two days of trying.
             * @enum {string}
             */
            state: "waiting" | "sent" | "failed" | "cancelled";
            /** @description What the mail server said last, where it refused. */
            lastError: string | null;
            /** @description The job that sent it with others. */
            jobId: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was sent, failed or was cancelled.
             * @example 2026-06-01T12:00:00.000Z
             */
            settledAt: string | null;
        };
        /** MailPreview */
        MailPreview: {
            /** @description Null where the pass has no client with an email address. */
            to: string | null;
            subject: string;
            text: string;
            /** @description With its pictures as `data:` URLs. */
            html: string;
        };
        /**
         * SendMany
         * @example {
         *       "filter": {
         *         "status": "active"
         *       },
         *       "language": "de"
         *     }
         */
        SendMany: {
            /** @description The passes meant. */
            ids?: string[];
            filter?: {
                /** @description Part of the name or code, in any case. */
                search?: string;
                /**
                 * @description The status at the time of the answer.
                 * @enum {string}
                 */
                status?: "active" | "used" | "expired" | "revoked";
                /**
                 * @description `single` admits once per activation, `multi` up to `maxUsages` times.
                 * @enum {string}
                 */
                type?: "single" | "multi";
                clientId?: string;
                templateId?: string;
                locationId?: string;
                externalId?: string;
                /** @example 2026-12-31T23:59:59Z */
                createdAfter?: string;
                /** @example 2026-12-31T23:59:59Z */
                createdBefore?: string;
            };
            /**
             * @description Of our words in the mail. Default: the workspace’s.
             * @enum {string}
             */
            language?: "en" | "de" | "fr" | "es" | "it";
        };
        /** MailCounts */
        MailCounts: {
            /** @description Not sent yet; temporary refusals are tried again. */
            waiting: number;
            /** @description Taken by the mail server. */
            sent: number;
            /** @description Refused for good, or given up. */
            failed: number;
            /** @description Stopped before they left. */
            cancelled: number;
        };
        /**
         * PrintRequest
         * @example {
         *       "filter": {
         *         "status": "active"
         *       },
         *       "format": "avery-l7160"
         *     }
         */
        PrintRequest: {
            /** @description The passes meant, in the order of print. */
            ids?: string[];
            filter?: {
                /** @description Part of the name or code, in any case. */
                search?: string;
                /**
                 * @description The status at the time of the answer.
                 * @enum {string}
                 */
                status?: "active" | "used" | "expired" | "revoked";
                /**
                 * @description `single` admits once per activation, `multi` up to `maxUsages` times.
                 * @enum {string}
                 */
                type?: "single" | "multi";
                clientId?: string;
                templateId?: string;
                locationId?: string;
                externalId?: string;
                /** @example 2026-12-31T23:59:59Z */
                createdAfter?: string;
                /** @example 2026-12-31T23:59:59Z */
                createdBefore?: string;
            };
            /**
             * @description A page for each pass, name badges to cut out, or label sheets by the number of their maker.
             * @enum {string}
             */
            format: "ticket-a4" | "ticket-letter" | "badge-a4" | "badge-a6" | "badge-letter" | "avery-l7160" | "avery-l7163" | "avery-5160" | "avery-5163";
            /**
             * @description Places of the first sheet to leave empty, because they are used up.
             * @default 0
             */
            skip?: number;
            /**
             * @description Of our words. Default: the workspace’s.
             * @enum {string}
             */
            language?: "en" | "de" | "fr" | "es" | "it";
        };
        /**
         * NewScan
         * @example {
         *       "code": "AbCd2345EfGh"
         *     }
         */
        NewScan: {
            /** @description What a scanner read: the pass code, the whole public link, or a signed code (`P1:…`). */
            code: string;
            /** @description Where the pass is scanned. */
            locationId?: string | null;
            deviceId?: string | null;
            /**
             * @description `in` admits (default), `out` lets leave.
             * @enum {string}
             */
            direction?: "in" | "out";
            /**
             * @description When it happened, for scans sent later.
             * @example 2026-12-31T23:59:59Z
             */
            scannedAt?: string | null;
            /** @description Your own id of this attempt; repeated, it gets the first answer again. */
            nonce?: string | null;
        };
        /** Verdict */
        Verdict: {
            success: boolean;
            /** @enum {string} */
            result: "success" | "revoked" | "already_used" | "not_yet_valid" | "expired" | "max_usages_reached";
            pass: {
                /** @example pass_01jx0c7n8k0000m3v9q2b7x4tz */
                id: string;
                /** @example AbCd2345EfGh */
                code: string;
                /** @example VIP Guest */
                name: string | null;
                /**
                 * @description `single` admits once per activation, `multi` up to `maxUsages` times.
                 * @enum {string}
                 */
                type: "single" | "multi";
                /**
                 * @description The status at the time of the answer.
                 * @enum {string}
                 */
                status: "active" | "used" | "expired" | "revoked";
                usagesCount: number;
                maxUsages: number | null;
            };
            scan: {
                /** @example scan_01jx0c7n8k0000m3v9q2b7x4tz */
                id: string;
                /**
                 * Format: date-time
                 * @example 2026-06-01T12:00:00.000Z
                 */
                scannedAt: string;
            };
            /**
             * Format: date-time
             * @description The first admission, where there was one before.
             * @example 2026-06-01T12:00:00.000Z
             */
            firstScannedAt?: string;
            /** @description What the template of the pass tells the people at the gate, where it tells something. */
            attentionNote?: string;
        };
        /**
         * NewCheck
         * @example {
         *       "code": "AbCd2345EfGh"
         *     }
         */
        NewCheck: {
            /** @description What a scanner read: the pass code, the whole public link, or a signed code (`P1:…`). */
            code: string;
            /**
             * @description `in` admits (default), `out` lets leave.
             * @enum {string}
             */
            direction?: "in" | "out";
        };
        /** Check */
        Check: {
            success: boolean;
            /** @enum {string} */
            result: "success" | "revoked" | "already_used" | "not_yet_valid" | "expired" | "max_usages_reached";
            pass: {
                /** @example pass_01jx0c7n8k0000m3v9q2b7x4tz */
                id: string;
                /** @example AbCd2345EfGh */
                code: string;
                /** @example VIP Guest */
                name: string | null;
                /**
                 * @description `single` admits once per activation, `multi` up to `maxUsages` times.
                 * @enum {string}
                 */
                type: "single" | "multi";
                /**
                 * @description The status at the time of the answer.
                 * @enum {string}
                 */
                status: "active" | "used" | "expired" | "revoked";
                usagesCount: number;
                maxUsages: number | null;
            };
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            checkedAt: string;
            /**
             * Format: date-time
             * @description The first admission, where there was one before.
             * @example 2026-06-01T12:00:00.000Z
             */
            firstScannedAt?: string;
            /** @description What the template of the pass tells the people at the gate, where it tells something. */
            attentionNote?: string;
        };
        /** ColumnMapping */
        ColumnMapping: {
            /** @description Place of the column, from 0. */
            column: number;
            /**
             * @description What its cells are. `field` is a custom field of passes; first and last name are joined. A column that is not named is left out.
             * @enum {string}
             */
            to: "name" | "type" | "maxUsages" | "validFrom" | "validUntil" | "note" | "externalId" | "template" | "location" | "clientName" | "clientFirstName" | "clientLastName" | "clientEmail" | "clientPhone" | "field" | "firstName" | "lastName" | "email" | "phone" | "notes";
            /** @description Name of a custom field; default: the heading. */
            key?: string;
            /** @description Whether the public page shows a custom field. Default: false. */
            isPublic?: boolean;
        };
        /**
         * ImportSettings
         * @example {
         *       "columns": [
         *         {
         *           "column": 0,
         *           "to": "name"
         *         },
         *         {
         *           "column": 1,
         *           "to": "field",
         *           "key": "Seat",
         *           "isPublic": true
         *         }
         *       ],
         *       "type": "single",
         *       "validUntil": "2026-12-31"
         *     }
         */
        ImportSettings: {
            columns: components["schemas"]["ColumnMapping"][];
            /**
             * @description How dates such as 03/04/2026 are read; needed where the other dates of the file do not show it. Dates with a number above 12 are read by that.
             * @enum {string}
             */
            dateOrder?: "day-first" | "month-first";
            /**
             * @description `single` admits once per activation, `multi` up to `maxUsages` times.
             * @enum {string}
             */
            type?: "single" | "multi";
            /** @description Of passes without their own. */
            maxUsages?: number | null;
            /**
             * @description Of passes without their own.
             * @example 2026-12-31T23:59:59Z
             */
            validFrom?: string | null;
            /**
             * @description Of passes without their own.
             * @example 2026-12-31T23:59:59Z
             */
            validUntil?: string | null;
            /** @description Of passes without their own. */
            templateId?: string | null;
            /** @description Of passes without their own. */
            locationId?: string | null;
            /**
             * @description What to do with a row that repeats an earlier one in every cell and, for clients, with one whose email address is known already. Default: skip.
             * @enum {string}
             */
            duplicates?: "skip" | "keep";
            /**
             * @description Whether the good rows are kept where others are refused, or nothing is imported. Default: keep.
             * @enum {string}
             */
            onRefusal?: "keep" | "none";
        };
        /** Import */
        Import: {
            /**
             * @description Also the id of its job.
             * @example job_01jx0c7n8k0000m3v9q2b7x4tz
             */
            id: string;
            /** @enum {string} */
            subject: "passes" | "clients";
            /**
             * @description `mapping` waits for the columns, `checked` for the start. `refused` means that nothing was imported because a row was refused; `failed` that the rest was given up.
             * @enum {string}
             */
            status: "mapping" | "checking" | "checked" | "importing" | "undoing" | "done" | "refused" | "cancelled" | "failed";
            file: {
                /** @example guests.xlsx */
                name: string;
                bytes: number;
                /** @enum {string} */
                format: "csv" | "xlsx";
                /**
                 * @example utf-8
                 * @example utf-16le
                 * @example windows-1252
                 */
                encoding: string | null;
                /** @example ; */
                delimiter: string | null;
            };
            columns: {
                /** @example Valid until */
                heading: string;
                /** @description Rows that have a value. */
                filled: number;
                /** @description Its first values. */
                samples: string[];
                /** @description Dates such as 31/12/2026, 12/31/2026 and 03/04/2026: the last can be read either way. */
                dates: {
                    dayFirst: number;
                    monthFirst: number;
                    either: number;
                    /** @description The first that can be read either way. */
                    example?: string;
                };
            }[];
            settings: components["schemas"]["ImportSettings"];
            /** @description Rows beneath the headings. */
            rows: number;
            /** @description Rows worked on so far in this run. */
            done: number;
            /** @description Rows imported, or found good by the check. */
            accepted: number;
            /** @description Repeated rows left out. */
            skipped: number;
            /** @description Rows refused; `GET /imports/:id/errors` says why. */
            refused: number;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            finishedAt: string | null;
        };
        /** ImportPreviewRow */
        ImportPreviewRow: {
            /** @description Its number in the file, from 1. */
            row: number;
            cells: string[];
            /** @description What is read from it, as the body of a single creation. */
            values: {
                [key: string]: unknown;
            };
            error: string | null;
            code?: string;
            /**
             * @description Which rule was broken, where a code stands for several; stable, new ones may come.
             * @example too_small
             * @enum {string}
             */
            reason?: "required" | "empty" | "too_short" | "too_long" | "wrong_length" | "too_few_items" | "too_many_items" | "too_small" | "too_large" | "not_an_option" | "not_options" | "not_text" | "not_whole_number" | "not_number" | "not_boolean" | "not_list" | "not_object" | "unlike_the_example" | "not_as_described" | "unreadable_text" | "not_encoded" | "repeated" | "not_email" | "not_date" | "not_time_zone" | "not_colour" | "not_picture" | "not_past" | "not_future" | "before_start" | "not_together" | "one_too_many" | "only_together" | "ids_or_filter" | "matches_nothing" | "matches_too_many" | "unknown_template" | "unknown_location" | "unknown_client" | "not_another_client" | "archived_template" | "not_for_single" | "too_many_fields" | "low_contrast" | "needs_address" | "needs_address_of" | "no_client" | "no_address" | "unknown_place" | "no_room" | "not_our_link" | "not_our_cursor" | "url_too_long" | "url_not_https" | "url_not_absolute" | "url_bad_characters" | "url_with_password" | "url_special_address" | "url_local_host" | "url_bad_host" | "url_bad_port" | "column_needs_key" | "column_unknown" | "column_twice" | "column_target_twice" | "columns_too_many_fields" | "columns_name_nobody" | "date_order_open" | "cell_no_template" | "cell_no_location" | "cell_no_date" | "row_repeats_id" | "external_id_taken" | "file_empty" | "file_no_rows" | "file_only_headings" | "file_too_many_rows" | "file_too_many_columns" | "file_xls" | "file_xlsb" | "file_ods" | "file_numbers" | "file_word" | "file_rtf" | "file_pdf" | "file_web_page" | "file_picture" | "file_compressed" | "file_zip" | "file_program" | "file_not_table" | "file_misnamed" | "file_cut_off" | "file_damaged" | "file_unpacks_too_large" | "file_sheet_too_large" | "file_row_too_long" | "file_quote_open" | "file_quote_stray" | "picture_empty" | "picture_too_heavy" | "picture_other_kind" | "picture_too_large" | "picture_no_header" | "picture_damaged" | "job_is_import" | "job_over" | "import_running" | "import_running_cancel" | "import_over" | "import_not_running" | "location_used" | "template_used" | "view_name_taken" | "key_signs" | "member_already" | "you_are_member" | "you_are_owner" | "never_signed_in" | "webhook_exists" | "webhook_paused" | "certificate_unreadable" | "certificate_is_key" | "certificate_is_request" | "certificate_right_kind" | "certificate_other_kind" | "certificate_right_type" | "certificate_changed_type" | "certificate_odd_type" | "certificate_no_type" | "certificate_right_team" | "certificate_other_team" | "certificate_no_team" | "certificate_right_key" | "certificate_other_key" | "certificate_right_issuer" | "certificate_other_issuer" | "certificate_not_from_apple" | "certificate_in_time" | "certificate_too_early" | "certificate_ended" | "account_not_json" | "account_other_json" | "account_other_type" | "account_lacks" | "account_key_unreadable" | "account_key_not_rsa" | "account_token_uri" | "apple_pass_removed" | "apple_refused" | "apple_blocked" | "apple_busy" | "apple_unreachable" | "apple_silent" | "apple_no_certificate" | "google_refused" | "google_no_access" | "google_key_refused" | "google_busy" | "google_unreachable" | "google_no_account" | "limit_passes" | "limit_members" | "limit_templates" | "limit_locations" | "limit_devices" | "limit_webhooks";
            /**
             * @description What `error` names, for a sentence in another language.
             * @example {
             *       "least": 1
             *     }
             */
            params?: {
                [key: string]: string | number;
            };
            /** @description The column at fault. */
            column: number | null;
        };
        /** Client */
        Client: {
            /** @example cli_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example John Doe */
            name: string;
            /** @example john@example.com */
            email: string | null;
            /** @example +1234567890 */
            phone: string | null;
            /** @example VIP customer */
            notes: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
        };
        /**
         * NewClient
         * @example {
         *       "name": "John Doe",
         *       "email": "john@example.com",
         *       "phone": "+1234567890"
         *     }
         */
        NewClient: {
            /**
             * @description Display name.
             * @example John Doe
             */
            name: string;
            /**
             * Format: email
             * @example john@example.com
             */
            email?: string | null;
            phone?: string | null;
            /** @description Internal notes. */
            notes?: string | null;
        };
        /**
         * ClientChanges
         * @example {
         *       "notes": "VIP customer"
         *     }
         */
        ClientChanges: {
            name?: string;
            /**
             * Format: email
             * @example john@example.com
             */
            email?: string | null;
            phone?: string | null;
            notes?: string | null;
        };
        /** Erasure */
        Erasure: {
            success: boolean;
            /** @description Clients that were removed. */
            clients: number;
            /** @description Passes the person was taken off. */
            passes: number;
            /** @description Recorded events the person was taken out of. */
            events: number;
            /** @description Scans of those passes, which stay without a name. */
            scans: number;
            /** @description Answers of webhook endpoints that were removed from the log. */
            deliveries: number;
            /** @description Mails to the person that were removed. */
            mails: number;
            /** @description Phones that are told and forgotten within a day. */
            phones: number;
            /** @description Rows of imports and other jobs that were emptied. */
            jobRows: number;
        };
        /** ClientExport */
        ClientExport: {
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            exportedAt: string;
            client: components["schemas"]["Client"];
            /** @description With note, fields and external id. */
            passes: {
                [key: string]: unknown;
            }[];
            /** @description Of those passes. */
            scans: {
                [key: string]: unknown;
            }[];
            /** @description About the client, whoever was merged into it, and its passes. */
            events: {
                [key: string]: unknown;
            }[];
            /** @description That were sent or wait. */
            mails: {
                [key: string]: unknown;
            }[];
            /** @description That keep one of the passes up to date in a wallet. */
            phones: {
                [key: string]: unknown;
            }[];
            /** @description Webhook endpoints that were sent something about the client. */
            recipients: {
                [key: string]: unknown;
            }[];
        };
        /** MergeClients */
        MergeClients: {
            /**
             * @description The client that stays.
             * @example cli_01jx0c7n8k0000m3v9q2b7x4tz
             */
            into: string;
        };
        /** Template */
        Template: {
            /** @example tpl_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example Conference ticket */
            name: string;
            /**
             * @description Decides the words on the page and the style in the wallets.
             * @enum {string}
             */
            kind: "ticket" | "membership" | "voucher" | "generic";
            /** @description Grows by one with every change. */
            version: number;
            colours: {
                background: string;
                text: string;
                label: string;
            };
            /** @description The logo in the header; its address changes with its content. */
            logo: {
                url: string;
                width: number;
                height: number;
            } | null;
            /** @description The wide picture below the header; its address changes with its content. */
            hero: {
                url: string;
                width: number;
                height: number;
            } | null;
            labels: {
                kind: string | null;
                validFrom: string | null;
                validUntil: string | null;
                usesLeft: string | null;
                location: string | null;
            };
            backText: string | null;
            attentionNote: string | null;
            /**
             * @description What the QR code says: the address of the page (`link`), the bare `code`, which reads from further, or a `signed` code, which scanners can check by themselves with the signing keys of the workspace.
             * @enum {string}
             */
            qrContent: "link" | "code" | "signed";
            defaults: {
                /**
                 * Format: date-time
                 * @example 2026-06-01T12:00:00.000Z
                 */
                validFrom: string | null;
                /**
                 * Format: date-time
                 * @example 2026-06-01T12:00:00.000Z
                 */
                validUntil: string | null;
                validForDays: number | null;
                maxUsages: number | null;
                fields: {
                    key: string;
                    value: string;
                    isPublic: boolean;
                }[];
            };
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        /**
         * NewTemplate
         * @example {
         *       "name": "Conference ticket",
         *       "kind": "ticket"
         *     }
         */
        NewTemplate: {
            name: string;
            /**
             * @description Decides the words on the page and the style in the wallets.
             * @enum {string}
             */
            kind?: "ticket" | "membership" | "voucher" | "generic";
            /** @description What is left out of a new template is chosen to be readable. */
            colours?: {
                /**
                 * @description `#rrggbb`.
                 * @example #1d3a9e
                 */
                background?: string;
                /**
                 * @description Readable on the background: contrast 4.5 : 1 at least.
                 * @example #1d3a9e
                 */
                text?: string;
                /**
                 * @description Of the small labels; readable on the background.
                 * @example #1d3a9e
                 */
                label?: string;
            };
            /** @description Your words in place of ours; null brings ours back. */
            labels?: {
                kind?: string | null;
                validFrom?: string | null;
                validUntil?: string | null;
                usesLeft?: string | null;
                location?: string | null;
            };
            /** @description Plain text on the back of the pass; blank lines separate paragraphs. */
            backText?: string | null;
            /** @description For the people at the gate; the holder never sees it. */
            attentionNote?: string | null;
            /**
             * @description What the QR code says: the address of the page (`link`), the bare `code`, which reads from further, or a `signed` code, which scanners can check by themselves with the signing keys of the workspace.
             * @enum {string}
             */
            qrContent?: "link" | "code" | "signed";
            /** @description What a pass gets where its issuer says nothing else. */
            defaults?: {
                /** @example 2026-12-31T23:59:59Z */
                validFrom?: string | null;
                /** @example 2026-12-31T23:59:59Z */
                validUntil?: string | null;
                /** @description Valid until the end of the day this many days after issue. Not together with `validUntil`. */
                validForDays?: number | null;
                /** @description For passes of type multi. */
                maxUsages?: number | null;
                fields?: components["schemas"]["CustomField"][];
            };
        };
        /**
         * TemplateChanges
         * @example {
         *       "colours": {
         *         "background": "#1d3a9e"
         *       }
         *     }
         */
        TemplateChanges: {
            name?: string;
            /**
             * @description Decides the words on the page and the style in the wallets.
             * @enum {string}
             */
            kind?: "ticket" | "membership" | "voucher" | "generic";
            /** @description What is left out of a new template is chosen to be readable. */
            colours?: {
                /**
                 * @description `#rrggbb`.
                 * @example #1d3a9e
                 */
                background?: string;
                /**
                 * @description Readable on the background: contrast 4.5 : 1 at least.
                 * @example #1d3a9e
                 */
                text?: string;
                /**
                 * @description Of the small labels; readable on the background.
                 * @example #1d3a9e
                 */
                label?: string;
            };
            /** @description Your words in place of ours; null brings ours back. */
            labels?: {
                kind?: string | null;
                validFrom?: string | null;
                validUntil?: string | null;
                usesLeft?: string | null;
                location?: string | null;
            };
            /** @description Plain text on the back of the pass; blank lines separate paragraphs. */
            backText?: string | null;
            /** @description For the people at the gate; the holder never sees it. */
            attentionNote?: string | null;
            /**
             * @description What the QR code says: the address of the page (`link`), the bare `code`, which reads from further, or a `signed` code, which scanners can check by themselves with the signing keys of the workspace.
             * @enum {string}
             */
            qrContent?: "link" | "code" | "signed";
            /** @description What a pass gets where its issuer says nothing else. */
            defaults?: {
                /** @example 2026-12-31T23:59:59Z */
                validFrom?: string | null;
                /** @example 2026-12-31T23:59:59Z */
                validUntil?: string | null;
                /** @description Valid until the end of the day this many days after issue. Not together with `validUntil`. */
                validForDays?: number | null;
                /** @description For passes of type multi. */
                maxUsages?: number | null;
                fields?: components["schemas"]["CustomField"][];
            };
        };
        /**
         * TemplateCopy
         * @example {
         *       "name": "Conference ticket 2027"
         *     }
         */
        TemplateCopy: {
            /** @description Default: the name of the original, marked as a copy. */
            name?: string;
        };
        /** Location */
        Location: {
            /** @example loc_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example Main entrance */
            name: string;
            /** @example Alexanderplatz 1, 10178 Berlin */
            address: string | null;
            /** @example 52.5219 */
            latitude: number | null;
            /** @example 13.4132 */
            longitude: number | null;
            /** @example Europe/Berlin */
            timeZone: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** NewLocation */
        NewLocation: {
            /** @example Main entrance */
            name: string;
            /** @example Alexanderplatz 1, 10178 Berlin */
            address?: string | null;
            /** @example 52.5219 */
            latitude?: number | null;
            /** @example 13.4132 */
            longitude?: number | null;
            /**
             * @description IANA name.
             * @example Europe/Berlin
             */
            timeZone?: string | null;
        };
        /**
         * LocationChanges
         * @example {
         *       "name": "Side entrance"
         *     }
         */
        LocationChanges: {
            name?: string;
            /** @example Alexanderplatz 1, 10178 Berlin */
            address?: string | null;
            /** @example 52.5219 */
            latitude?: number | null;
            /** @example 13.4132 */
            longitude?: number | null;
            /**
             * @description IANA name.
             * @example Europe/Berlin
             */
            timeZone?: string | null;
        };
        /** Webhook */
        Webhook: {
            /** @example wh_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example pass.scanned */
            event: string;
            /** @example https://example.com/hook */
            targetUrl: string;
            active: boolean;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Since when every attempt has failed; null while it is healthy.
             * @example 2026-06-01T12:00:00.000Z
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            disabledAt: string | null;
            /**
             * @description Why Passwright stopped: `failing` after five days of nothing but failure, `gone` after a 410. Null when it was paused by hand.
             * @enum {string|null}
             */
            disabledReason: "failing" | "gone" | null;
        };
        /**
         * NewWebhook
         * @example {
         *       "event": "pass.scanned",
         *       "targetUrl": "https://example.com/hook"
         *     }
         */
        NewWebhook: {
            /**
             * @description What to be told of.
             * @enum {string}
             */
            event: "pass.created" | "pass.scanned" | "pass.status_changed" | "client.created";
            /**
             * @description HTTPS address that receives a POST for each event.
             * @example https://example.com/hook
             */
            targetUrl: string;
        };
        /** WebhookWithSecret */
        WebhookWithSecret: {
            /** @example wh_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example pass.scanned */
            event: string;
            /** @example https://example.com/hook */
            targetUrl: string;
            active: boolean;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Since when every attempt has failed; null while it is healthy.
             * @example 2026-06-01T12:00:00.000Z
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            disabledAt: string | null;
            /**
             * @description Why Passwright stopped: `failing` after five days of nothing but failure, `gone` after a 410. Null when it was paused by hand.
             * @enum {string|null}
             */
            disabledReason: "failing" | "gone" | null;
            /**
             * @description Signs every delivery (Standard Webhooks); keep it to yourself.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwRsy2yv9XOLk=
             */
            secret: string;
        };
        /**
         * WebhookChanges
         * @example {
         *       "active": false
         *     }
         */
        WebhookChanges: {
            /** @description `false` pauses the webhook, `true` resumes it. */
            active: boolean;
        };
        /** WebhookSecret */
        WebhookSecret: {
            /**
             * @description Signs every delivery (Standard Webhooks); keep it to yourself.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwRsy2yv9XOLk=
             */
            secret: string;
            /**
             * Format: date-time
             * @description Until when deliveries are also signed with the secret before this one.
             * @example 2026-06-01T12:00:00.000Z
             */
            previousSecretUntil: string | null;
        };
        /** Delivery */
        Delivery: {
            /** @example dlv_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example wh_01jx0c7n8k0000m3v9q2b7x4tz */
            webhookId: string;
            /** @example pass.scanned */
            event: string;
            /** @example evt_01jx0c7n8k0000m3v9q2b7x4tz */
            eventId: string;
            isTest: boolean;
            /**
             * @description `pending`: will be attempted. `succeeded`: answered with 2xx. `failed`: given up. `cancelled`: the webhook was paused, disabled or removed before.
             * @enum {string}
             */
            state: "pending" | "succeeded" | "failed" | "cancelled";
            attempts: number;
            /**
             * Format: date-time
             * @description Null unless pending.
             * @example 2026-06-01T12:00:00.000Z
             */
            nextAttemptAt: string | null;
            /** @description HTTP status of the last attempt; null without an answer. */
            lastStatus: number | null;
            /** @description Why the last attempt got no answer. */
            lastFailure: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
        };
        /** DeliveryDetail */
        DeliveryDetail: {
            /** @example dlv_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example wh_01jx0c7n8k0000m3v9q2b7x4tz */
            webhookId: string;
            /** @example pass.scanned */
            event: string;
            /** @example evt_01jx0c7n8k0000m3v9q2b7x4tz */
            eventId: string;
            isTest: boolean;
            /**
             * @description `pending`: will be attempted. `succeeded`: answered with 2xx. `failed`: given up. `cancelled`: the webhook was paused, disabled or removed before.
             * @enum {string}
             */
            state: "pending" | "succeeded" | "failed" | "cancelled";
            attempts: number;
            /**
             * Format: date-time
             * @description Null unless pending.
             * @example 2026-06-01T12:00:00.000Z
             */
            nextAttemptAt: string | null;
            /** @description HTTP status of the last attempt; null without an answer. */
            lastStatus: number | null;
            /** @description Why the last attempt got no answer. */
            lastFailure: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            request: {
                url: string;
                /** @description Without those that differ by attempt. */
                headers: {
                    [key: string]: string;
                };
                body: {
                    [key: string]: unknown;
                };
            };
            /** @description Every attempt, the last one first. */
            log: {
                attempt: number;
                /**
                 * Format: date-time
                 * @example 2026-06-01T12:00:00.000Z
                 */
                startedAt: string;
                durationMs: number;
                status: number | null;
                /** @description `blocked`, `timeout`, `dns`, `connect`, `tls` or `broken`; null with an answer. */
                failure: string | null;
                /** @description The first KiB of the answer, or what went wrong in words. */
                response: string | null;
            }[];
        };
        /** Replay */
        Replay: {
            /**
             * @description Replays what was recorded since then and has not been delivered.
             * @example 2026-12-31T23:59:59Z
             */
            since: string;
        };
        /** Replayed */
        Replayed: {
            /** @description How many deliveries were queued. */
            replayed: number;
            /** @description Whether to ask again for the rest. */
            hasMore: boolean;
        };
        /** RecordedEvent */
        RecordedEvent: {
            /** @example evt_01jx0c7n8k0000m3v9q2b7x4tz */
            eventId: string;
            /** @example pass.scanned */
            event: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            recordedAt: string;
            /** @description Goes on behind this event. */
            cursor: string;
            /** @description What webhooks deliver and triggers answer. */
            item: {
                [key: string]: unknown;
            };
        };
        /** PassCreated */
        PassCreated: {
            /** @example pass_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example AbCd2345EfGh */
            code: string;
            /** @example VIP Guest */
            name: string | null;
            /**
             * @description `single` admits once per activation, `multi` up to `maxUsages` times.
             * @enum {string}
             */
            type: "single" | "multi";
            /**
             * @description The status at the time of the answer.
             * @enum {string}
             */
            status: "active" | "used" | "expired" | "revoked";
            /** @description Admissions counted so far. */
            usagesCount: number;
            /** @description Most admissions of a multi pass; null for no limit. */
            maxUsages: number | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @example 2026-12-31T23:59:59.000Z
             */
            validUntil: string | null;
            client: {
                /** @example John Doe */
                name: string;
                /** @example john@example.com */
                email: string | null;
            } | null;
            /** @example https://passes.example.com/p/AbCd2345EfGh?token=... */
            publicUrl: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            clientName: string | null;
            clientEmail: string | null;
            clientPhone: string | null;
            /** @constant */
            event: "pass.created";
            /**
             * @description Unique to the event: what to tell repetitions by.
             * @example evt_01jx0c7n8k0000m3v9q2b7x4tz
             */
            eventId: string;
        };
        /** PassScanned */
        PassScanned: {
            id: string;
            result: string;
            direction: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            scannedAt: string;
            passId: string;
            passCode: string;
            passName: string | null;
            passType: string;
            passStatus: string;
            usagesCount: number;
            maxUsages: number | null;
            clientName: string | null;
            clientEmail: string | null;
            locationName: string | null;
            deviceName: string | null;
            /** @constant */
            event: "pass.scanned";
            /**
             * @description Unique to the event: what to tell repetitions by.
             * @example evt_01jx0c7n8k0000m3v9q2b7x4tz
             */
            eventId: string;
        };
        /** PassStatusChanged */
        PassStatusChanged: {
            /** @example pass_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example AbCd2345EfGh */
            code: string;
            /** @example VIP Guest */
            name: string | null;
            /**
             * @description `single` admits once per activation, `multi` up to `maxUsages` times.
             * @enum {string}
             */
            type: "single" | "multi";
            /**
             * @description The status at the time of the answer.
             * @enum {string}
             */
            status: "active" | "used" | "expired" | "revoked";
            /** @description Admissions counted so far. */
            usagesCount: number;
            /** @description Most admissions of a multi pass; null for no limit. */
            maxUsages: number | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @example 2026-12-31T23:59:59.000Z
             */
            validUntil: string | null;
            client: {
                /** @example John Doe */
                name: string;
                /** @example john@example.com */
                email: string | null;
            } | null;
            /** @example https://passes.example.com/p/AbCd2345EfGh?token=... */
            publicUrl: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            previousStatus: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            changedAt: string;
            /** @constant */
            event: "pass.status_changed";
            /**
             * @description Unique to the event: what to tell repetitions by.
             * @example evt_01jx0c7n8k0000m3v9q2b7x4tz
             */
            eventId: string;
        };
        /** ClientCreated */
        ClientCreated: {
            /** @example cli_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example John Doe */
            name: string;
            /** @example john@example.com */
            email: string | null;
            /** @example +1234567890 */
            phone: string | null;
            /** @example VIP customer */
            notes: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /** @constant */
            event: "client.created";
            /**
             * @description Unique to the event: what to tell repetitions by.
             * @example evt_01jx0c7n8k0000m3v9q2b7x4tz
             */
            eventId: string;
        };
        /** Event */
        Event: components["schemas"]["PassCreated"] | components["schemas"]["PassScanned"] | components["schemas"]["PassStatusChanged"] | components["schemas"]["ClientCreated"];
        /** ApiKey */
        ApiKey: {
            /** @example key_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example Ticket shop */
            name: string;
            /**
             * @description The beginning of the key, to recognise it by.
             * @example 2pk_AbCd2345
             */
            prefix: string;
            permissions: string[];
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            lastUsedAt: string | null;
        };
        /**
         * NewApiKey
         * @example {
         *       "name": "Ticket shop",
         *       "permissions": [
         *         "passes:read",
         *         "passes:write"
         *       ]
         *     }
         */
        NewApiKey: {
            name: string;
            /** @description Default: everything you may do. */
            permissions?: ("passes:read" | "passes:write" | "scans:read" | "scans:write" | "clients:read" | "clients:write" | "imports:write" | "templates:read" | "templates:write" | "locations:read" | "locations:write" | "webhooks:read" | "webhooks:write" | "wallet:read" | "wallet:write" | "events:read" | "keys:read" | "keys:write" | "members:read" | "members:write" | "audit:read" | "billing:write" | "workspace:read" | "workspace:write" | "workspace:own")[] | null;
            /** @example 2026-12-31T23:59:59Z */
            expiresAt?: string | null;
        };
        /** NewApiKeyAnswer */
        NewApiKeyAnswer: {
            /** @example key_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /** @example Ticket shop */
            name: string;
            /**
             * @description The beginning of the key, to recognise it by.
             * @example 2pk_AbCd2345
             */
            prefix: string;
            permissions: string[];
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            lastUsedAt: string | null;
            /** @description Shown this once. */
            key: string;
        };
        /** SigningKey */
        SigningKey: {
            /** @example sgk_01jx0c7n8k0000m3v9q2b7x4tz */
            id: string;
            /**
             * @description Names the key within a signed code.
             * @example 5f0c9a3e
             */
            keyId: string;
            /**
             * @description Ed25519, as PEM (SubjectPublicKeyInfo).
             * @example -----BEGIN PUBLIC KEY-----
             *     MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
             *     -----END PUBLIC KEY-----
             */
            publicKey: string;
            /**
             * @description `signing`: new codes are signed with it; `believed`: codes signed before still scan; `revoked`: they do not.
             * @enum {string}
             */
            state: "signing" | "believed" | "revoked";
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            revokedAt: string | null;
        };
        /** ScanEntry */
        ScanEntry: {
            id: string;
            /** @description A result of `POST /scan`, or `not_found` for a code that no pass has. */
            result: string;
            direction: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            scannedAt: string;
            /**
             * Format: date-time
             * @description Later than `scannedAt` for scans made offline.
             * @example 2026-06-01T12:00:00.000Z
             */
            recordedAt: string;
            offline: boolean;
            pass: {
                id: string;
                code: string;
                name: string | null;
            } | null;
            client: {
                id: string;
                name: string | null;
            } | null;
            location: {
                id: string;
                name: string | null;
            } | null;
        };
        /** PassEvent */
        PassEvent: {
            id: string;
            type: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            recordedAt: string;
            actor: {
                kind: string;
                id: string;
                name: string;
            };
            /** @description The status it brought, for `pass.status_changed`. */
            status: string | null;
            /** @description The fields it changed, for `pass.updated`. */
            changed: string[];
        };
        /** Overview */
        Overview: {
            passes: {
                total: number;
                active: number;
                issuedToday: number;
            };
            today: {
                admitted: number;
                refused: number;
            };
            days: {
                /** @example 2026-06-01 */
                day: string;
                issued: number;
                admitted: number;
                refused: number;
            }[];
            /** @description Scans of the period by location, most first. */
            locations: {
                /** @description Null gathers the scans without a location. */
                id: string | null;
                name: string | null;
                admitted: number;
                refused: number;
            }[];
            started: {
                template: boolean;
                pass: boolean;
                scan: boolean;
                colleague: boolean;
            };
        };
        /** View */
        View: {
            id: string;
            /**
             * @description The list that the view filters.
             * @enum {string}
             */
            page: "passes" | "scans";
            name: string;
            /** @description Query parameters of the list. */
            filters: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
        };
        /**
         * NewView
         * @example {
         *       "page": "passes",
         *       "name": "Used today",
         *       "filters": {
         *         "status": "used"
         *       }
         *     }
         */
        NewView: {
            /**
             * @description The list that the view filters.
             * @enum {string}
             */
            page: "passes" | "scans";
            name: string;
            /** @description Query parameters of the list. */
            filters: {
                [key: string]: string;
            };
        };
        /** Usage */
        Usage: {
            plan: {
                /** @enum {string} */
                id: "free" | "basic" | "pro";
                name: string;
                api: boolean;
            };
            counted: {
                /** @example passesPerMonth */
                thing: string;
                used: number;
                /** @description Null is without limit. */
                limit: number | null;
            }[];
        };
        /** Billing */
        Billing: {
            /** @description False where the operator sets the plans of workspaces. */
            enabled: boolean;
            /**
             * @description Null where nothing was ever paid.
             * @enum {string|null}
             */
            state: "active" | "payment_failed" | "ended" | "incomplete" | null;
            /**
             * @description The plan that is paid for.
             * @enum {string|null}
             */
            plan: "free" | "basic" | "pro" | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            renewsAt: string | null;
            /**
             * Format: date-time
             * @description When the paid plan ends, or ended.
             * @example 2026-06-01T12:00:00.000Z
             */
            endsAt: string | null;
        };
        /**
         * Checkout
         * @example {
         *       "plan": "pro"
         *     }
         */
        Checkout: {
            /** @enum {string} */
            plan: "free" | "basic" | "pro";
        };
        /** PaymentPage */
        PaymentPage: {
            /**
             * Format: uri
             * @example https://checkout.stripe.com/c/pay/cs_live_a1b2c3
             */
            url: string;
        };
        /** PersonExport */
        PersonExport: {
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            exportedAt: string;
            email: string;
            clients: components["schemas"]["ClientExport"][];
        };
        /** PersonAt */
        PersonAt: {
            /**
             * Format: email
             * @example john@example.com
             */
            email: string;
        };
        /**
         * RetentionDue
         * @description How many of each would be removed.
         */
        RetentionDue: {
            clients: number;
            scans: number;
            events: number;
        };
        /** WalletCounts */
        WalletCounts: {
            /** @description Passes somebody asked for in a wallet. */
            passes: number;
            installs: number;
            removals: number;
        };
        /** Wallet */
        Wallet: {
            /**
             * @description `off`: no wallet buttons. `demo`: passes signed by a demo authority that phones refuse but openssl accepts; pushes go to the inspector. `live`: with your own certificates.
             * @enum {string}
             */
            mode: "off" | "demo" | "live";
            /**
             * @description `off`: no wallet buttons. `demo`: passes signed by a demo authority that phones refuse but openssl accepts; pushes go to the inspector. `live`: with your own certificates.
             * @enum {string|null}
             */
            chosen: "off" | "demo" | "live" | null;
            /**
             * @description `off`: no wallet buttons. `demo`: passes signed by a demo authority that phones refuse but openssl accepts; pushes go to the inspector. `live`: with your own certificates.
             * @enum {string}
             */
            standard: "off" | "demo" | "live";
            apple: {
                passTypeIdentifier: string | null;
                teamIdentifier: string | null;
                /**
                 * Format: date-time
                 * @example 2026-06-01T12:00:00.000Z
                 */
                validUntil: string | null;
                daysLeft: number | null;
                requested: boolean;
                /** @enum {string|null} */
                source: "workspace" | "installation" | null;
            };
            google: {
                clientEmail: string | null;
                issuerId: string | null;
                /** @description What went wrong last. */
                lastError: string | null;
                /** @description The same for a sentence in another language. */
                lastErrorGrounds: {
                    /**
                     * @description Which rule was broken, where a code stands for several; stable, new ones may come.
                     * @example too_small
                     * @enum {string}
                     */
                    reason?: "required" | "empty" | "too_short" | "too_long" | "wrong_length" | "too_few_items" | "too_many_items" | "too_small" | "too_large" | "not_an_option" | "not_options" | "not_text" | "not_whole_number" | "not_number" | "not_boolean" | "not_list" | "not_object" | "unlike_the_example" | "not_as_described" | "unreadable_text" | "not_encoded" | "repeated" | "not_email" | "not_date" | "not_time_zone" | "not_colour" | "not_picture" | "not_past" | "not_future" | "before_start" | "not_together" | "one_too_many" | "only_together" | "ids_or_filter" | "matches_nothing" | "matches_too_many" | "unknown_template" | "unknown_location" | "unknown_client" | "not_another_client" | "archived_template" | "not_for_single" | "too_many_fields" | "low_contrast" | "needs_address" | "needs_address_of" | "no_client" | "no_address" | "unknown_place" | "no_room" | "not_our_link" | "not_our_cursor" | "url_too_long" | "url_not_https" | "url_not_absolute" | "url_bad_characters" | "url_with_password" | "url_special_address" | "url_local_host" | "url_bad_host" | "url_bad_port" | "column_needs_key" | "column_unknown" | "column_twice" | "column_target_twice" | "columns_too_many_fields" | "columns_name_nobody" | "date_order_open" | "cell_no_template" | "cell_no_location" | "cell_no_date" | "row_repeats_id" | "external_id_taken" | "file_empty" | "file_no_rows" | "file_only_headings" | "file_too_many_rows" | "file_too_many_columns" | "file_xls" | "file_xlsb" | "file_ods" | "file_numbers" | "file_word" | "file_rtf" | "file_pdf" | "file_web_page" | "file_picture" | "file_compressed" | "file_zip" | "file_program" | "file_not_table" | "file_misnamed" | "file_cut_off" | "file_damaged" | "file_unpacks_too_large" | "file_sheet_too_large" | "file_row_too_long" | "file_quote_open" | "file_quote_stray" | "picture_empty" | "picture_too_heavy" | "picture_other_kind" | "picture_too_large" | "picture_no_header" | "picture_damaged" | "job_is_import" | "job_over" | "import_running" | "import_running_cancel" | "import_over" | "import_not_running" | "location_used" | "template_used" | "view_name_taken" | "key_signs" | "member_already" | "you_are_member" | "you_are_owner" | "never_signed_in" | "webhook_exists" | "webhook_paused" | "certificate_unreadable" | "certificate_is_key" | "certificate_is_request" | "certificate_right_kind" | "certificate_other_kind" | "certificate_right_type" | "certificate_changed_type" | "certificate_odd_type" | "certificate_no_type" | "certificate_right_team" | "certificate_other_team" | "certificate_no_team" | "certificate_right_key" | "certificate_other_key" | "certificate_right_issuer" | "certificate_other_issuer" | "certificate_not_from_apple" | "certificate_in_time" | "certificate_too_early" | "certificate_ended" | "account_not_json" | "account_other_json" | "account_other_type" | "account_lacks" | "account_key_unreadable" | "account_key_not_rsa" | "account_token_uri" | "apple_pass_removed" | "apple_refused" | "apple_blocked" | "apple_busy" | "apple_unreachable" | "apple_silent" | "apple_no_certificate" | "google_refused" | "google_no_access" | "google_key_refused" | "google_busy" | "google_unreachable" | "google_no_account" | "limit_passes" | "limit_members" | "limit_templates" | "limit_locations" | "limit_devices" | "limit_webhooks";
                    /**
                     * @description What `error` names, for a sentence in another language.
                     * @example {
                     *       "least": 1
                     *     }
                     */
                    params?: {
                        [key: string]: string | number;
                    };
                } | null;
                /** @enum {string|null} */
                source: "workspace" | "installation" | null;
            };
            counts: components["schemas"]["WalletCounts"];
        };
        /** WalletModeChange */
        WalletModeChange: {
            /**
             * @description `off`: no wallet buttons. `demo`: passes signed by a demo authority that phones refuse but openssl accepts; pushes go to the inspector. `live`: with your own certificates.
             * @enum {string|null}
             */
            mode: "off" | "demo" | "live" | null;
        };
        /** DemoAuthority */
        DemoAuthority: {
            /**
             * @description `off`: no wallet buttons. `demo`: passes signed by a demo authority that phones refuse but openssl accepts; pushes go to the inspector. `live`: with your own certificates.
             * @enum {string}
             */
            mode: "off" | "demo" | "live";
            /** @description The demo authority; what openssl verifies demo passes against. */
            caPem: string;
        };
        /** NewSigningRequest */
        NewSigningRequest: {
            /**
             * Format: email
             * @description Contact address that Apple asks for in a signing request.
             * @example wallet@example.com
             */
            email: string;
        };
        /** SigningRequest */
        SigningRequest: {
            /** @description PKCS#10 in PEM: upload it to Apple as a .certSigningRequest file. */
            request: string;
        };
        /**
         * NewCertificate
         * @example {
         *       "certificate": "-----BEGIN CERTIFICATE-----…"
         *     }
         */
        NewCertificate: {
            /**
             * @description The .cer file from Apple in base64, or PEM.
             * @example -----BEGIN CERTIFICATE-----…
             */
            certificate: string;
            /** @description The intermediate certificate in the same forms; Apple’s G4 when left out. */
            authority?: string;
        };
        /** CertificateAnswer */
        CertificateAnswer: {
            accepted: boolean;
            passTypeIdentifier: string | null;
            teamIdentifier: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            validUntil: string;
            daysLeft: number;
            findings: {
                /** @example issuer */
                point: string;
                ok: boolean;
                message: string;
                /**
                 * @description Which rule was broken, where a code stands for several; stable, new ones may come.
                 * @example too_small
                 * @enum {string}
                 */
                reason?: "required" | "empty" | "too_short" | "too_long" | "wrong_length" | "too_few_items" | "too_many_items" | "too_small" | "too_large" | "not_an_option" | "not_options" | "not_text" | "not_whole_number" | "not_number" | "not_boolean" | "not_list" | "not_object" | "unlike_the_example" | "not_as_described" | "unreadable_text" | "not_encoded" | "repeated" | "not_email" | "not_date" | "not_time_zone" | "not_colour" | "not_picture" | "not_past" | "not_future" | "before_start" | "not_together" | "one_too_many" | "only_together" | "ids_or_filter" | "matches_nothing" | "matches_too_many" | "unknown_template" | "unknown_location" | "unknown_client" | "not_another_client" | "archived_template" | "not_for_single" | "too_many_fields" | "low_contrast" | "needs_address" | "needs_address_of" | "no_client" | "no_address" | "unknown_place" | "no_room" | "not_our_link" | "not_our_cursor" | "url_too_long" | "url_not_https" | "url_not_absolute" | "url_bad_characters" | "url_with_password" | "url_special_address" | "url_local_host" | "url_bad_host" | "url_bad_port" | "column_needs_key" | "column_unknown" | "column_twice" | "column_target_twice" | "columns_too_many_fields" | "columns_name_nobody" | "date_order_open" | "cell_no_template" | "cell_no_location" | "cell_no_date" | "row_repeats_id" | "external_id_taken" | "file_empty" | "file_no_rows" | "file_only_headings" | "file_too_many_rows" | "file_too_many_columns" | "file_xls" | "file_xlsb" | "file_ods" | "file_numbers" | "file_word" | "file_rtf" | "file_pdf" | "file_web_page" | "file_picture" | "file_compressed" | "file_zip" | "file_program" | "file_not_table" | "file_misnamed" | "file_cut_off" | "file_damaged" | "file_unpacks_too_large" | "file_sheet_too_large" | "file_row_too_long" | "file_quote_open" | "file_quote_stray" | "picture_empty" | "picture_too_heavy" | "picture_other_kind" | "picture_too_large" | "picture_no_header" | "picture_damaged" | "job_is_import" | "job_over" | "import_running" | "import_running_cancel" | "import_over" | "import_not_running" | "location_used" | "template_used" | "view_name_taken" | "key_signs" | "member_already" | "you_are_member" | "you_are_owner" | "never_signed_in" | "webhook_exists" | "webhook_paused" | "certificate_unreadable" | "certificate_is_key" | "certificate_is_request" | "certificate_right_kind" | "certificate_other_kind" | "certificate_right_type" | "certificate_changed_type" | "certificate_odd_type" | "certificate_no_type" | "certificate_right_team" | "certificate_other_team" | "certificate_no_team" | "certificate_right_key" | "certificate_other_key" | "certificate_right_issuer" | "certificate_other_issuer" | "certificate_not_from_apple" | "certificate_in_time" | "certificate_too_early" | "certificate_ended" | "account_not_json" | "account_other_json" | "account_other_type" | "account_lacks" | "account_key_unreadable" | "account_key_not_rsa" | "account_token_uri" | "apple_pass_removed" | "apple_refused" | "apple_blocked" | "apple_busy" | "apple_unreachable" | "apple_silent" | "apple_no_certificate" | "google_refused" | "google_no_access" | "google_key_refused" | "google_busy" | "google_unreachable" | "google_no_account" | "limit_passes" | "limit_members" | "limit_templates" | "limit_locations" | "limit_devices" | "limit_webhooks";
                /**
                 * @description What `error` names, for a sentence in another language.
                 * @example {
                 *       "least": 1
                 *     }
                 */
                params?: {
                    [key: string]: string | number;
                };
            }[];
        };
        /**
         * NewGoogleAccount
         * @example {
         *       "serviceAccount": "{ \"type\": \"service_account\", … }",
         *       "issuerId": "3388000000012345678"
         *     }
         */
        NewGoogleAccount: {
            /** @description The JSON key file of the service account. */
            serviceAccount: string;
            /**
             * @description From the Google Pay & Wallet Console.
             * @example 3388000000012345678
             */
            issuerId: string;
        };
        /** WalletPass */
        WalletPass: {
            passId: string;
            apple: {
                url: string | null;
                installs: number;
                removals: number;
                registrations: {
                    deviceId: string;
                    /**
                     * Format: date-time
                     * @example 2026-06-01T12:00:00.000Z
                     */
                    since: string;
                    /** @description A push is still to be delivered. */
                    pending: boolean;
                }[];
            };
            google: {
                url: string | null;
                saves: number;
                removals: number;
                pending: boolean;
            };
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            changedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            lastPushAt: string | null;
            /** @description What went wrong last. */
            lastError: string | null;
            /** @description The same for a sentence in another language. */
            lastErrorGrounds: {
                /**
                 * @description Which rule was broken, where a code stands for several; stable, new ones may come.
                 * @example too_small
                 * @enum {string}
                 */
                reason?: "required" | "empty" | "too_short" | "too_long" | "wrong_length" | "too_few_items" | "too_many_items" | "too_small" | "too_large" | "not_an_option" | "not_options" | "not_text" | "not_whole_number" | "not_number" | "not_boolean" | "not_list" | "not_object" | "unlike_the_example" | "not_as_described" | "unreadable_text" | "not_encoded" | "repeated" | "not_email" | "not_date" | "not_time_zone" | "not_colour" | "not_picture" | "not_past" | "not_future" | "before_start" | "not_together" | "one_too_many" | "only_together" | "ids_or_filter" | "matches_nothing" | "matches_too_many" | "unknown_template" | "unknown_location" | "unknown_client" | "not_another_client" | "archived_template" | "not_for_single" | "too_many_fields" | "low_contrast" | "needs_address" | "needs_address_of" | "no_client" | "no_address" | "unknown_place" | "no_room" | "not_our_link" | "not_our_cursor" | "url_too_long" | "url_not_https" | "url_not_absolute" | "url_bad_characters" | "url_with_password" | "url_special_address" | "url_local_host" | "url_bad_host" | "url_bad_port" | "column_needs_key" | "column_unknown" | "column_twice" | "column_target_twice" | "columns_too_many_fields" | "columns_name_nobody" | "date_order_open" | "cell_no_template" | "cell_no_location" | "cell_no_date" | "row_repeats_id" | "external_id_taken" | "file_empty" | "file_no_rows" | "file_only_headings" | "file_too_many_rows" | "file_too_many_columns" | "file_xls" | "file_xlsb" | "file_ods" | "file_numbers" | "file_word" | "file_rtf" | "file_pdf" | "file_web_page" | "file_picture" | "file_compressed" | "file_zip" | "file_program" | "file_not_table" | "file_misnamed" | "file_cut_off" | "file_damaged" | "file_unpacks_too_large" | "file_sheet_too_large" | "file_row_too_long" | "file_quote_open" | "file_quote_stray" | "picture_empty" | "picture_too_heavy" | "picture_other_kind" | "picture_too_large" | "picture_no_header" | "picture_damaged" | "job_is_import" | "job_over" | "import_running" | "import_running_cancel" | "import_over" | "import_not_running" | "location_used" | "template_used" | "view_name_taken" | "key_signs" | "member_already" | "you_are_member" | "you_are_owner" | "never_signed_in" | "webhook_exists" | "webhook_paused" | "certificate_unreadable" | "certificate_is_key" | "certificate_is_request" | "certificate_right_kind" | "certificate_other_kind" | "certificate_right_type" | "certificate_changed_type" | "certificate_odd_type" | "certificate_no_type" | "certificate_right_team" | "certificate_other_team" | "certificate_no_team" | "certificate_right_key" | "certificate_other_key" | "certificate_right_issuer" | "certificate_other_issuer" | "certificate_not_from_apple" | "certificate_in_time" | "certificate_too_early" | "certificate_ended" | "account_not_json" | "account_other_json" | "account_other_type" | "account_lacks" | "account_key_unreadable" | "account_key_not_rsa" | "account_token_uri" | "apple_pass_removed" | "apple_refused" | "apple_blocked" | "apple_busy" | "apple_unreachable" | "apple_silent" | "apple_no_certificate" | "google_refused" | "google_no_access" | "google_key_refused" | "google_busy" | "google_unreachable" | "google_no_account" | "limit_passes" | "limit_members" | "limit_templates" | "limit_locations" | "limit_devices" | "limit_webhooks";
                /**
                 * @description What `error` names, for a sentence in another language.
                 * @example {
                 *       "least": 1
                 *     }
                 */
                params?: {
                    [key: string]: string | number;
                };
            } | null;
        };
        /** WalletTemplate */
        WalletTemplate: {
            templateId: string;
            /**
             * @description Apple’s layout; null chooses by the kind of template.
             * @enum {string|null}
             */
            style: "generic" | "eventTicket" | "storeCard" | "coupon" | null;
            /** @description Grey a used pass out; otherwise its status says it. */
            voidWhenUsed: boolean;
            /** @description No share button on the pass. */
            sharingProhibited: boolean;
            counts: components["schemas"]["WalletCounts"];
            /**
             * Format: date-time
             * @description When a wallet was last told that a pass changed.
             * @example 2026-06-01T12:00:00.000Z
             */
            lastPushAt: string | null;
            /** @description Passes whose last push did not arrive. */
            failing: number;
            /** @description What was answered to one of those. */
            lastError: string | null;
            /** @description The same for a sentence in another language. */
            lastErrorGrounds: {
                /**
                 * @description Which rule was broken, where a code stands for several; stable, new ones may come.
                 * @example too_small
                 * @enum {string}
                 */
                reason?: "required" | "empty" | "too_short" | "too_long" | "wrong_length" | "too_few_items" | "too_many_items" | "too_small" | "too_large" | "not_an_option" | "not_options" | "not_text" | "not_whole_number" | "not_number" | "not_boolean" | "not_list" | "not_object" | "unlike_the_example" | "not_as_described" | "unreadable_text" | "not_encoded" | "repeated" | "not_email" | "not_date" | "not_time_zone" | "not_colour" | "not_picture" | "not_past" | "not_future" | "before_start" | "not_together" | "one_too_many" | "only_together" | "ids_or_filter" | "matches_nothing" | "matches_too_many" | "unknown_template" | "unknown_location" | "unknown_client" | "not_another_client" | "archived_template" | "not_for_single" | "too_many_fields" | "low_contrast" | "needs_address" | "needs_address_of" | "no_client" | "no_address" | "unknown_place" | "no_room" | "not_our_link" | "not_our_cursor" | "url_too_long" | "url_not_https" | "url_not_absolute" | "url_bad_characters" | "url_with_password" | "url_special_address" | "url_local_host" | "url_bad_host" | "url_bad_port" | "column_needs_key" | "column_unknown" | "column_twice" | "column_target_twice" | "columns_too_many_fields" | "columns_name_nobody" | "date_order_open" | "cell_no_template" | "cell_no_location" | "cell_no_date" | "row_repeats_id" | "external_id_taken" | "file_empty" | "file_no_rows" | "file_only_headings" | "file_too_many_rows" | "file_too_many_columns" | "file_xls" | "file_xlsb" | "file_ods" | "file_numbers" | "file_word" | "file_rtf" | "file_pdf" | "file_web_page" | "file_picture" | "file_compressed" | "file_zip" | "file_program" | "file_not_table" | "file_misnamed" | "file_cut_off" | "file_damaged" | "file_unpacks_too_large" | "file_sheet_too_large" | "file_row_too_long" | "file_quote_open" | "file_quote_stray" | "picture_empty" | "picture_too_heavy" | "picture_other_kind" | "picture_too_large" | "picture_no_header" | "picture_damaged" | "job_is_import" | "job_over" | "import_running" | "import_running_cancel" | "import_over" | "import_not_running" | "location_used" | "template_used" | "view_name_taken" | "key_signs" | "member_already" | "you_are_member" | "you_are_owner" | "never_signed_in" | "webhook_exists" | "webhook_paused" | "certificate_unreadable" | "certificate_is_key" | "certificate_is_request" | "certificate_right_kind" | "certificate_other_kind" | "certificate_right_type" | "certificate_changed_type" | "certificate_odd_type" | "certificate_no_type" | "certificate_right_team" | "certificate_other_team" | "certificate_no_team" | "certificate_right_key" | "certificate_other_key" | "certificate_right_issuer" | "certificate_other_issuer" | "certificate_not_from_apple" | "certificate_in_time" | "certificate_too_early" | "certificate_ended" | "account_not_json" | "account_other_json" | "account_other_type" | "account_lacks" | "account_key_unreadable" | "account_key_not_rsa" | "account_token_uri" | "apple_pass_removed" | "apple_refused" | "apple_blocked" | "apple_busy" | "apple_unreachable" | "apple_silent" | "apple_no_certificate" | "google_refused" | "google_no_access" | "google_key_refused" | "google_busy" | "google_unreachable" | "google_no_account" | "limit_passes" | "limit_members" | "limit_templates" | "limit_locations" | "limit_devices" | "limit_webhooks";
                /**
                 * @description What `error` names, for a sentence in another language.
                 * @example {
                 *       "least": 1
                 *     }
                 */
                params?: {
                    [key: string]: string | number;
                };
            } | null;
        };
        /** WalletTemplateChanges */
        WalletTemplateChanges: {
            /**
             * @description Apple’s layout; null chooses by the kind of template.
             * @enum {string|null}
             */
            style?: "generic" | "eventTicket" | "storeCard" | "coupon" | null;
            /** @description Grey a used pass out; otherwise its status says it. */
            voidWhenUsed?: boolean;
            /** @description No share button on the pass. */
            sharingProhibited?: boolean;
        };
        /** WalletPush */
        WalletPush: {
            id: string;
            passId: string;
            passName: string | null;
            deviceId: string;
            /** @enum {string} */
            mode: "demo" | "live";
            /**
             * @description `shown`: in demo mode, here in place of APNs. `unregister`: the phone no longer has the pass. `refused`: never taken. `blocked`: the certificate has to be mended; tried again each hour. `retry`: tried again.
             * @enum {string}
             */
            outcome: "shown" | "delivered" | "unregister" | "refused" | "blocked" | "retry";
            /** @description What went wrong. */
            error: string | null;
            /**
             * @description Which rule was broken, where a code stands for several; stable, new ones may come.
             * @example too_small
             * @enum {string}
             */
            reason?: "required" | "empty" | "too_short" | "too_long" | "wrong_length" | "too_few_items" | "too_many_items" | "too_small" | "too_large" | "not_an_option" | "not_options" | "not_text" | "not_whole_number" | "not_number" | "not_boolean" | "not_list" | "not_object" | "unlike_the_example" | "not_as_described" | "unreadable_text" | "not_encoded" | "repeated" | "not_email" | "not_date" | "not_time_zone" | "not_colour" | "not_picture" | "not_past" | "not_future" | "before_start" | "not_together" | "one_too_many" | "only_together" | "ids_or_filter" | "matches_nothing" | "matches_too_many" | "unknown_template" | "unknown_location" | "unknown_client" | "not_another_client" | "archived_template" | "not_for_single" | "too_many_fields" | "low_contrast" | "needs_address" | "needs_address_of" | "no_client" | "no_address" | "unknown_place" | "no_room" | "not_our_link" | "not_our_cursor" | "url_too_long" | "url_not_https" | "url_not_absolute" | "url_bad_characters" | "url_with_password" | "url_special_address" | "url_local_host" | "url_bad_host" | "url_bad_port" | "column_needs_key" | "column_unknown" | "column_twice" | "column_target_twice" | "columns_too_many_fields" | "columns_name_nobody" | "date_order_open" | "cell_no_template" | "cell_no_location" | "cell_no_date" | "row_repeats_id" | "external_id_taken" | "file_empty" | "file_no_rows" | "file_only_headings" | "file_too_many_rows" | "file_too_many_columns" | "file_xls" | "file_xlsb" | "file_ods" | "file_numbers" | "file_word" | "file_rtf" | "file_pdf" | "file_web_page" | "file_picture" | "file_compressed" | "file_zip" | "file_program" | "file_not_table" | "file_misnamed" | "file_cut_off" | "file_damaged" | "file_unpacks_too_large" | "file_sheet_too_large" | "file_row_too_long" | "file_quote_open" | "file_quote_stray" | "picture_empty" | "picture_too_heavy" | "picture_other_kind" | "picture_too_large" | "picture_no_header" | "picture_damaged" | "job_is_import" | "job_over" | "import_running" | "import_running_cancel" | "import_over" | "import_not_running" | "location_used" | "template_used" | "view_name_taken" | "key_signs" | "member_already" | "you_are_member" | "you_are_owner" | "never_signed_in" | "webhook_exists" | "webhook_paused" | "certificate_unreadable" | "certificate_is_key" | "certificate_is_request" | "certificate_right_kind" | "certificate_other_kind" | "certificate_right_type" | "certificate_changed_type" | "certificate_odd_type" | "certificate_no_type" | "certificate_right_team" | "certificate_other_team" | "certificate_no_team" | "certificate_right_key" | "certificate_other_key" | "certificate_right_issuer" | "certificate_other_issuer" | "certificate_not_from_apple" | "certificate_in_time" | "certificate_too_early" | "certificate_ended" | "account_not_json" | "account_other_json" | "account_other_type" | "account_lacks" | "account_key_unreadable" | "account_key_not_rsa" | "account_token_uri" | "apple_pass_removed" | "apple_refused" | "apple_blocked" | "apple_busy" | "apple_unreachable" | "apple_silent" | "apple_no_certificate" | "google_refused" | "google_no_access" | "google_key_refused" | "google_busy" | "google_unreachable" | "google_no_account" | "limit_passes" | "limit_members" | "limit_templates" | "limit_locations" | "limit_devices" | "limit_webhooks";
            /**
             * @description What `error` names, for a sentence in another language.
             * @example {
             *       "least": 1
             *     }
             */
            params?: {
                [key: string]: string | number;
            };
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            pushedAt: string;
        };
        /** WalletBundle */
        WalletBundle: {
            /** @description Downloads up to 10 passes of the client as one .pkpasses file; null where no pass is active or Apple Wallet is not set up. */
            url: string | null;
            /** @description Passes in the download: the newest active ones. */
            passes: number;
            /** @description All active passes of the client. */
            active: number;
            /** @description Demo passes, which phones refuse. */
            isDemo: boolean;
        };
        /** Retention */
        Retention: {
            /** @description Clients of whom no pass is valid and nothing has happened since: those older than this many days are removed; null keeps them. */
            clientsDays: number | null;
            /** @description Scans older than this many days are removed; null keeps them. */
            scansDays: number | null;
            /** @description Events, the audit log among them, older than this many days are removed; null keeps them. */
            eventsDays: number | null;
        };
        /** Workspace */
        Workspace: {
            id: string;
            name: string;
            /** @enum {string} */
            plan: "free" | "basic" | "pro";
            /**
             * @description IANA name.
             * @example Europe/Berlin
             */
            timeZone: string;
            /** @example en */
            locale: string;
            retention: components["schemas"]["Retention"];
            mail: {
                /**
                 * @description Of one line. May name {{client}}, {{pass}}, {{workspace}}.
                 * @example Your ticket for {{pass}}
                 */
                subject: string | null;
                /**
                 * @description Stands above the pass; blank lines separate paragraphs. May name {{client}}, {{pass}}, {{workspace}}.
                 * @example Dear {{client}},
                 *
                 *     we look forward to seeing you.
                 */
                greeting: string | null;
                /**
                 * Format: email
                 * @description Where answers to these mails go.
                 * @example tickets@example.com
                 */
                replyTo: string | null;
            };
            /** @description Shown wherever a template has none; its address changes with its content. */
            logo: {
                url: string;
                width: number;
                height: number;
            } | null;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
        };
        /** WorkspaceChanges */
        WorkspaceChanges: {
            /** @example Opera */
            name?: string;
            /**
             * @description IANA name.
             * @example Europe/Berlin
             */
            timeZone?: string;
            /** @enum {string} */
            locale?: "en" | "de" | "fr" | "es" | "it";
            retention?: {
                /** @description Clients of whom no pass is valid and nothing has happened since: those older than this many days are removed; null keeps them. */
                clientsDays?: number | null;
                /** @description Scans older than this many days are removed; null keeps them. */
                scansDays?: number | null;
                /** @description Events, the audit log among them, older than this many days are removed; null keeps them. */
                eventsDays?: number | null;
            };
            mail?: {
                /**
                 * @description Of one line. May name {{client}}, {{pass}}, {{workspace}}.
                 * @example Your ticket for {{pass}}
                 */
                subject?: string | null;
                /**
                 * @description Stands above the pass; blank lines separate paragraphs. May name {{client}}, {{pass}}, {{workspace}}.
                 * @example Dear {{client}},
                 *
                 *     we look forward to seeing you.
                 */
                greeting?: string | null;
                /**
                 * Format: email
                 * @description Where answers to these mails go.
                 * @example tickets@example.com
                 */
                replyTo?: string | null;
            };
        };
        /** Member */
        Member: {
            id: string;
            /** @description Null until somebody signs in with the address. */
            name: string | null;
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "manager" | "scanner" | "viewer";
            twoFactorEnabled: boolean;
            isYou: boolean;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
        };
        /**
         * RoleChange
         * @example {
         *       "role": "manager"
         *     }
         */
        RoleChange: {
            /** @enum {string} */
            role: "owner" | "admin" | "manager" | "scanner" | "viewer";
        };
        /** WorkspaceTransfer */
        WorkspaceTransfer: {
            /** @description Who becomes the owner; you become an admin. */
            memberId: string;
        };
        /** Invitation */
        Invitation: {
            id: string;
            /** @description Null for a link that anybody may use once. */
            email: string | null;
            /** @enum {string} */
            role: "owner" | "admin" | "manager" | "scanner" | "viewer";
            invitedBy: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            expiresAt: string;
        };
        /**
         * NewInvitation
         * @example {
         *       "email": "ana@example.com",
         *       "role": "manager"
         *     }
         */
        NewInvitation: {
            /**
             * Format: email
             * @description Left out: a link to hand over.
             */
            email?: string | null;
            /** @enum {string} */
            role: "owner" | "admin" | "manager" | "scanner" | "viewer";
        };
        /** NewInvitationAnswer */
        NewInvitationAnswer: {
            id: string;
            /** @description Null for a link that anybody may use once. */
            email: string | null;
            /** @enum {string} */
            role: "owner" | "admin" | "manager" | "scanner" | "viewer";
            invitedBy: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            expiresAt: string;
            /** @description Where it is accepted; shown this once. */
            url: string;
        };
        /** AuditEntry */
        AuditEntry: {
            id: string;
            type: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            recordedAt: string;
            actor: {
                kind: string;
                id: string;
                name: string;
            };
            /** @description Network address of the request. */
            address: string | null;
            userAgent: string | null;
            passId: string | null;
            clientId: string | null;
            /** @description What it was about; `changes` and `before` by field where something changed. */
            details: {
                [key: string]: unknown;
            };
        };
        /** Installation */
        Installation: {
            /** @description Nobody has an account yet: the next to sign up owns the installation. */
            needsOwner: boolean;
            /** @description Who may make an account: open, invite or closed. */
            signUp: string;
            /** @description What the button of the identity provider says. */
            singleSignOn: string | null;
            /** @description False where mails wait for the operator. */
            sendsMail: boolean;
            /** @description False where the operator sets the plan of a workspace. */
            sellsPlans: boolean;
        };
        /** Session */
        Session: {
            /** @description Of the session, as the list of sessions names it. */
            id: string;
            person: {
                id: string;
                name: string;
                email: string;
                emailVerified: boolean;
                twoFactorEnabled: boolean;
            };
            workspace: {
                id: string;
                name: string;
                /** @enum {string} */
                plan: "free" | "basic" | "pro";
                timeZone: string;
                locale: string;
            } | null;
            /** @enum {string|null} */
            role: "owner" | "admin" | "manager" | "scanner" | "viewer" | null;
            permissions: ("passes:read" | "passes:write" | "scans:read" | "scans:write" | "clients:read" | "clients:write" | "imports:write" | "templates:read" | "templates:write" | "locations:read" | "locations:write" | "webhooks:read" | "webhooks:write" | "wallet:read" | "wallet:write" | "events:read" | "keys:read" | "keys:write" | "members:read" | "members:write" | "audit:read" | "billing:write" | "workspace:read" | "workspace:write" | "workspace:own")[];
            workspaces: {
                id: string;
                name: string;
                /** @enum {string} */
                role: "owner" | "admin" | "manager" | "scanner" | "viewer";
            }[];
            mayMakeWorkspaces: boolean;
        };
        /** EnterWorkspace */
        EnterWorkspace: {
            id: string;
        };
        /** MyWorkspace */
        MyWorkspace: {
            id: string;
            name: string;
            /** @enum {string} */
            plan: "free" | "basic" | "pro";
            role: string;
        };
        /** NewWorkspace */
        NewWorkspace: {
            /** @example Opera */
            name: string;
            /**
             * @description IANA name.
             * @example Europe/Berlin
             */
            timeZone?: string;
            /** @enum {string} */
            locale?: "en" | "de" | "fr" | "es" | "it";
        };
        /** InvitationPreview */
        InvitationPreview: {
            workspace: {
                id: string;
                name: string;
            };
            email: string | null;
            /** @enum {string} */
            role: "owner" | "admin" | "manager" | "scanner" | "viewer";
            invitedBy: string;
            /**
             * Format: date-time
             * @example 2026-06-01T12:00:00.000Z
             */
            expiresAt: string;
        };
        /** AcceptedInvitation */
        AcceptedInvitation: {
            id: string;
            name: string;
            plan: string;
            role: string;
        };
        /** Plan */
        Plan: {
            id: string;
            name: string;
            api: boolean;
            /** @description Whether it can be paid for in the dashboard. */
            forSale: boolean;
            price: {
                /**
                 * @description In the currency's smallest unit.
                 * @example 1900
                 */
                amount: number | null;
                /**
                 * @description ISO 4217.
                 * @example EUR
                 */
                currency: string;
                /** @enum {string} */
                interval: "day" | "week" | "month" | "year";
            } | null;
            limits: {
                /** @description Null is without limit. */
                passesPerMonth: number | null;
                /** @description Null is without limit. */
                members: number | null;
                /** @description Null is without limit. */
                templates: number | null;
                /** @description Null is without limit. */
                locations: number | null;
                /** @description Null is without limit. */
                devices: number | null;
                /** @description Null is without limit. */
                webhooks: number | null;
            };
        };
        /** Error */
        Error: {
            /**
             * @description What was wrong, in words.
             * @example maxUsages must be at least 1
             */
            error: string;
            /**
             * @description A stable name for programs; new ones may come.
             * @example invalid_field
             * @enum {string}
             */
            code?: "invalid_json" | "invalid_field" | "file_refused" | "image_refused" | "bad_request" | "already_active" | "already_revoked" | "already_expired" | "unauthorized" | "sign_in_refused" | "wrong_password" | "wrong_code" | "passkey_refused" | "sign_in_over" | "link_over" | "identity_refused" | "identity_forbidden" | "foreign_origin" | "workspaces_closed" | "last_owner" | "invitation_over" | "cursor_expired" | "invitation_for_another" | "no_workspace" | "plan_has_no_api" | "permission_denied" | "billing_off" | "limit_reached" | "not_found" | "method_not_allowed" | "external_id_taken" | "mail_refused" | "pass_admits_nobody" | "conflict" | "request_in_flight" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "rate_limited" | "nothing_to_manage" | "already_on_plan" | "billing_unreachable" | "internal" | "unavailable";
            /**
             * @description The input that was wrong.
             * @example maxUsages
             */
            field?: string;
            /**
             * @description Which rule was broken, where a code stands for several; stable, new ones may come.
             * @example too_small
             * @enum {string}
             */
            reason?: "required" | "empty" | "too_short" | "too_long" | "wrong_length" | "too_few_items" | "too_many_items" | "too_small" | "too_large" | "not_an_option" | "not_options" | "not_text" | "not_whole_number" | "not_number" | "not_boolean" | "not_list" | "not_object" | "unlike_the_example" | "not_as_described" | "unreadable_text" | "not_encoded" | "repeated" | "not_email" | "not_date" | "not_time_zone" | "not_colour" | "not_picture" | "not_past" | "not_future" | "before_start" | "not_together" | "one_too_many" | "only_together" | "ids_or_filter" | "matches_nothing" | "matches_too_many" | "unknown_template" | "unknown_location" | "unknown_client" | "not_another_client" | "archived_template" | "not_for_single" | "too_many_fields" | "low_contrast" | "needs_address" | "needs_address_of" | "no_client" | "no_address" | "unknown_place" | "no_room" | "not_our_link" | "not_our_cursor" | "url_too_long" | "url_not_https" | "url_not_absolute" | "url_bad_characters" | "url_with_password" | "url_special_address" | "url_local_host" | "url_bad_host" | "url_bad_port" | "column_needs_key" | "column_unknown" | "column_twice" | "column_target_twice" | "columns_too_many_fields" | "columns_name_nobody" | "date_order_open" | "cell_no_template" | "cell_no_location" | "cell_no_date" | "row_repeats_id" | "external_id_taken" | "file_empty" | "file_no_rows" | "file_only_headings" | "file_too_many_rows" | "file_too_many_columns" | "file_xls" | "file_xlsb" | "file_ods" | "file_numbers" | "file_word" | "file_rtf" | "file_pdf" | "file_web_page" | "file_picture" | "file_compressed" | "file_zip" | "file_program" | "file_not_table" | "file_misnamed" | "file_cut_off" | "file_damaged" | "file_unpacks_too_large" | "file_sheet_too_large" | "file_row_too_long" | "file_quote_open" | "file_quote_stray" | "picture_empty" | "picture_too_heavy" | "picture_other_kind" | "picture_too_large" | "picture_no_header" | "picture_damaged" | "job_is_import" | "job_over" | "import_running" | "import_running_cancel" | "import_over" | "import_not_running" | "location_used" | "template_used" | "view_name_taken" | "key_signs" | "member_already" | "you_are_member" | "you_are_owner" | "never_signed_in" | "webhook_exists" | "webhook_paused" | "certificate_unreadable" | "certificate_is_key" | "certificate_is_request" | "certificate_right_kind" | "certificate_other_kind" | "certificate_right_type" | "certificate_changed_type" | "certificate_odd_type" | "certificate_no_type" | "certificate_right_team" | "certificate_other_team" | "certificate_no_team" | "certificate_right_key" | "certificate_other_key" | "certificate_right_issuer" | "certificate_other_issuer" | "certificate_not_from_apple" | "certificate_in_time" | "certificate_too_early" | "certificate_ended" | "account_not_json" | "account_other_json" | "account_other_type" | "account_lacks" | "account_key_unreadable" | "account_key_not_rsa" | "account_token_uri" | "apple_pass_removed" | "apple_refused" | "apple_blocked" | "apple_busy" | "apple_unreachable" | "apple_silent" | "apple_no_certificate" | "google_refused" | "google_no_access" | "google_key_refused" | "google_busy" | "google_unreachable" | "google_no_account" | "limit_passes" | "limit_members" | "limit_templates" | "limit_locations" | "limit_devices" | "limit_webhooks";
            /**
             * @description What `error` names, for a sentence in another language.
             * @example {
             *       "least": 1
             *     }
             */
            params?: {
                [key: string]: string | number;
            };
            /**
             * @description Name it when you ask for help.
             * @example req_01jx0c7n8k0000m3v9q2b7x4tz
             */
            requestId?: string;
        };
    };
    responses: {
        /** @description `invalid_json`, `invalid_field`, `file_refused`, `image_refused`, `bad_request`, `already_active`, `already_revoked`, `already_expired`, `wrong_password`, `link_over`, `identity_refused` */
        Refusal400: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `unauthorized`, `sign_in_refused`, `wrong_code`, `passkey_refused`, `sign_in_over` */
        Refusal401: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `identity_forbidden`, `foreign_origin`, `workspaces_closed`, `invitation_for_another`, `no_workspace`, `plan_has_no_api`, `permission_denied`, `billing_off`, `limit_reached` */
        Refusal403: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `last_owner`, `invitation_over`, `external_id_taken`, `mail_refused`, `pass_admits_nobody`, `conflict`, `request_in_flight`, `nothing_to_manage`, `already_on_plan` */
        Refusal409: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `cursor_expired` */
        Refusal410: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `not_found` */
        Refusal404: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `body_too_large` */
        Refusal413: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `unsupported_media_type` */
        Refusal415: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `idempotency_key_reused` */
        Refusal422: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `rate_limited` */
        Refusal429: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `billing_unreachable`, `unavailable` */
        Refusal503: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `internal` */
        Refusal500: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request in our logs.
         * @example req_01jx0c7n8k0000m3v9q2b7x4tz
         */
        RequestId: string;
        /**
         * @description Requests a minute this key may make in this group.
         * @example 30
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in this window.
         * @example 29
         */
        RateLimitRemaining: number;
        /**
         * @description When the window ends, in seconds since 1970.
         * @example 1780315260
         */
        RateLimitReset: number;
        /**
         * @description Whole seconds to wait before the next try.
         * @example 12
         */
        RetryAfter: number;
        /**
         * @description Path of what was made, or of the work that goes on.
         * @example /api/v1/passes/pass_01jx0c7n8k0000m3v9q2b7x4tz
         */
        Location: string;
        /**
         * @description What to save the file as.
         * @example attachment; filename="passes.csv"
         */
        ContentDisposition: string;
        /**
         * @description How many passes have characters that no font has.
         * @example 0
         */
        IncompletePasses: number;
        /**
         * @description What kind of credential is wanted.
         * @example Bearer
         */
        Authenticate: string;
        /**
         * @description Other pages (RFC 8288): `first`, `prev` and `next`, as far as they exist.
         * @example </api/v1/passes?page=2>; rel="next"
         */
        Link: string;
        /**
         * @description How many match in all; absent beyond 10,000 unless `count=exact` is asked.
         * @example 42
         */
        TotalCount: number;
        /**
         * @description `true` where this is the stored answer to an earlier request with the same Idempotency-Key.
         * @example true
         */
        IdempotentReplayed: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "passes.list": {
        parameters: {
            query?: {
                /** @description Part of the name or code, in any case. */
                search?: string;
                /** @description The status at the time of the answer. */
                status?: "active" | "used" | "expired" | "revoked";
                /** @description `single` admits once per activation, `multi` up to `maxUsages` times. */
                type?: "single" | "multi";
                clientId?: string;
                templateId?: string;
                locationId?: string;
                externalId?: string;
                createdAfter?: string;
                createdBefore?: string;
                /** @description Page size; more than 100 is answered with 100. Default 25. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "code": "AbCd2345EfGh",
                     *         "name": "VIP Guest",
                     *         "type": "single",
                     *         "status": "active",
                     *         "usagesCount": 0,
                     *         "maxUsages": null,
                     *         "validFrom": "2026-06-01T12:00:00.000Z",
                     *         "validUntil": "2026-12-31T23:59:59.000Z",
                     *         "client": {
                     *           "name": "John Doe",
                     *           "email": "john@example.com"
                     *         },
                     *         "publicUrl": "https://passes.example.com/p/AbCd2345EfGh?token=...",
                     *         "createdAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PassItem"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "single",
                 *       "name": "VIP Guest",
                 *       "validUntil": "2026-12-31T23:59:59Z",
                 *       "clientName": "John Doe",
                 *       "customFields": [
                 *         {
                 *           "key": "Full Name",
                 *           "value": "John Doe",
                 *           "isPublic": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewPass"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "code": "AbCd2345EfGh",
                     *       "name": "VIP Guest",
                     *       "type": "single",
                     *       "status": "active",
                     *       "maxUsages": null,
                     *       "usagesCount": 0,
                     *       "validFrom": "2026-06-01T12:00:00.000Z",
                     *       "validUntil": "2026-12-31T23:59:59.000Z",
                     *       "publicUrl": "https://passes.example.com/p/AbCd2345EfGh?token=...",
                     *       "createdAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IssuedPass"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "clients.listPasses": {
        parameters: {
            query?: {
                /** @description Part of the name or code, in any case. */
                search?: string;
                /** @description The status at the time of the answer. */
                status?: "active" | "used" | "expired" | "revoked";
                /** @description `single` admits once per activation, `multi` up to `maxUsages` times. */
                type?: "single" | "multi";
                templateId?: string;
                locationId?: string;
                externalId?: string;
                createdAfter?: string;
                createdBefore?: string;
                /** @description Page size; more than 100 is answered with 100. Default 25. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "code": "AbCd2345EfGh",
                     *         "name": "VIP Guest",
                     *         "type": "single",
                     *         "status": "active",
                     *         "usagesCount": 0,
                     *         "maxUsages": null,
                     *         "validFrom": "2026-06-01T12:00:00.000Z",
                     *         "validUntil": "2026-12-31T23:59:59.000Z",
                     *         "client": {
                     *           "name": "John Doe",
                     *           "email": "john@example.com"
                     *         },
                     *         "publicUrl": "https://passes.example.com/p/AbCd2345EfGh?token=...",
                     *         "createdAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PassItem"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "code": "AbCd2345EfGh",
                     *       "name": "VIP Guest",
                     *       "type": "single",
                     *       "status": "active",
                     *       "usagesCount": 0,
                     *       "maxUsages": null,
                     *       "validFrom": "2026-06-01T12:00:00.000Z",
                     *       "validUntil": "2026-12-31T23:59:59.000Z",
                     *       "note": "Paid in cash",
                     *       "externalId": "order-1842-1",
                     *       "fields": [
                     *         {
                     *           "key": "Full Name",
                     *           "value": "John Doe",
                     *           "isPublic": true
                     *         }
                     *       ],
                     *       "client": {
                     *         "id": "cli_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "name": "John Doe",
                     *         "email": "john@example.com",
                     *         "phone": "+1234567890"
                     *       },
                     *       "template": {
                     *         "id": "tpl_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "name": "Conference ticket"
                     *       },
                     *       "location": {
                     *         "id": "loc_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "name": "Main entrance"
                     *       },
                     *       "publicUrl": "https://passes.example.com/p/AbCd2345EfGh?token=...",
                     *       "lastScannedAt": "2026-06-01T12:00:00.000Z",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Pass"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "validUntil": "2027-12-31",
                 *       "customFields": [
                 *         {
                 *           "key": "Seat",
                 *           "value": "B 14",
                 *           "isPublic": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PassChanges"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "code": "AbCd2345EfGh",
                     *       "name": "VIP Guest",
                     *       "type": "single",
                     *       "status": "active",
                     *       "usagesCount": 0,
                     *       "maxUsages": null,
                     *       "validFrom": "2026-06-01T12:00:00.000Z",
                     *       "validUntil": "2026-12-31T23:59:59.000Z",
                     *       "note": "Paid in cash",
                     *       "externalId": "order-1842-1",
                     *       "fields": [
                     *         {
                     *           "key": "Full Name",
                     *           "value": "John Doe",
                     *           "isPublic": true
                     *         }
                     *       ],
                     *       "client": {
                     *         "id": "cli_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "name": "John Doe",
                     *         "email": "john@example.com",
                     *         "phone": "+1234567890"
                     *       },
                     *       "template": {
                     *         "id": "tpl_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "name": "Conference ticket"
                     *       },
                     *       "location": {
                     *         "id": "loc_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "name": "Main entrance"
                     *       },
                     *       "publicUrl": "https://passes.example.com/p/AbCd2345EfGh?token=...",
                     *       "lastScannedAt": "2026-06-01T12:00:00.000Z",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Pass"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.activate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "code": "AbCd2345EfGh",
                     *       "name": "VIP Guest",
                     *       "status": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["PassStatus"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.revoke": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "code": "AbCd2345EfGh",
                     *       "name": "VIP Guest",
                     *       "status": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["PassStatus"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "code": "AbCd2345EfGh",
                     *       "name": "VIP Guest",
                     *       "status": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["PassStatus"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.regenerateLink": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "code": "AbCd2345EfGh",
                     *       "name": "VIP Guest",
                     *       "type": "single",
                     *       "status": "active",
                     *       "maxUsages": null,
                     *       "usagesCount": 0,
                     *       "validFrom": "2026-06-01T12:00:00.000Z",
                     *       "validUntil": "2026-12-31T23:59:59.000Z",
                     *       "publicUrl": "https://passes.example.com/p/AbCd2345EfGh?token=...",
                     *       "createdAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IssuedPass"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.getQr": {
        parameters: {
            query?: {
                /** @description Default `svg`. */
                format?: "svg" | "png";
                /** @description Width of a PNG in pixels, at most; the modules have whole pixels. Default 600. */
                size?: number;
            };
            header?: never;
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.bulk": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "passes": [
                 *         {
                 *           "type": "single",
                 *           "name": "Ana"
                 *         },
                 *         {
                 *           "type": "multi",
                 *           "maxUsages": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewPasses"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created": 0,
                     *       "failed": 0,
                     *       "results": [
                     *         {
                     *           "index": 0,
                     *           "pass": {
                     *             "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                     *             "code": "AbCd2345EfGh",
                     *             "name": "VIP Guest",
                     *             "type": "single",
                     *             "status": "active",
                     *             "maxUsages": null,
                     *             "usagesCount": 0,
                     *             "validFrom": "2026-06-01T12:00:00.000Z",
                     *             "validUntil": "2026-12-31T23:59:59.000Z",
                     *             "publicUrl": "https://passes.example.com/p/AbCd2345EfGh?token=...",
                     *             "createdAt": "2026-06-01T12:00:00.000Z"
                     *           },
                     *           "error": {
                     *             "error": "text",
                     *             "code": "text",
                     *             "field": "passes[3].validUntil",
                     *             "reason": "too_small",
                     *             "params": {
                     *               "least": 1
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ManyIssued"];
                };
            };
            /** @description Accepted; it goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "kind": "passes.issue",
                     *       "status": "queued",
                     *       "total": 0,
                     *       "done": 0,
                     *       "failed": 0,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "finishedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.bulkChange": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filter": {
                 *         "status": "active"
                 *       },
                 *       "action": "update",
                 *       "validUntil": "2027-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["ManyChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changed": 0,
                     *       "failed": 0,
                     *       "results": [
                     *         {
                     *           "id": "text",
                     *           "error": {
                     *             "error": "text",
                     *             "code": "text",
                     *             "field": "passes[3].validUntil",
                     *             "reason": "too_small",
                     *             "params": {
                     *               "least": 1
                     *             }
                     *           },
                     *           "before": {
                     *             "validUntil": "2026-06-01T12:00:00.000Z",
                     *             "templateId": null,
                     *             "locationId": null,
                     *             "clientId": null
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ManyChanged"];
                };
            };
            /** @description Accepted; it goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "kind": "passes.issue",
                     *       "status": "queued",
                     *       "total": 0,
                     *       "done": 0,
                     *       "failed": 0,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "finishedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.send": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["SendPass"];
            };
        };
        responses: {
            /** @description Accepted; it goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mail_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "to": "john@example.com",
                     *       "subject": "Your pass from Opera",
                     *       "state": "waiting",
                     *       "lastError": null,
                     *       "jobId": null,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "settledAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PassMail"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.listMails": {
        parameters: {
            query?: {
                /** @description Page size; more than 100 is answered with 100. Default: all. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "mail_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "to": "john@example.com",
                     *         "subject": "Your pass from Opera",
                     *         "state": "waiting",
                     *         "lastError": null,
                     *         "jobId": null,
                     *         "createdAt": "2026-06-01T12:00:00.000Z",
                     *         "settledAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PassMail"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.getMailPreview": {
        parameters: {
            query?: {
                /** @description Of our words in the mail. Default: the workspace’s. */
                language?: "en" | "de" | "fr" | "es" | "it";
                /** @description Default `json`; `html` is the mail alone, for a frame. */
                format?: "json" | "html";
            };
            header?: never;
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "to": null,
                     *       "subject": "text",
                     *       "text": "text",
                     *       "html": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["MailPreview"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.sendMany": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filter": {
                 *         "status": "active"
                 *       },
                 *       "language": "de"
                 *     }
                 */
                "application/json": components["schemas"]["SendMany"];
            };
        };
        responses: {
            /** @description Accepted; it goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "kind": "passes.issue",
                     *       "status": "queued",
                     *       "total": 0,
                     *       "done": 0,
                     *       "failed": 0,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "finishedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "jobs.getMails": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "waiting": 0,
                     *       "sent": 0,
                     *       "failed": 0,
                     *       "cancelled": 0
                     *     }
                     */
                    "application/json": components["schemas"]["MailCounts"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "workspace.getMailPreview": {
        parameters: {
            query?: {
                subject?: string;
                greeting?: string;
                /** @description Of our words in the mail. Default: the workspace’s. */
                language?: "en" | "de" | "fr" | "es" | "it";
                /** @description Default `json`; `html` is the mail alone, for a frame. */
                format?: "json" | "html";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "to": null,
                     *       "subject": "text",
                     *       "text": "text",
                     *       "html": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["MailPreview"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.getPdf": {
        parameters: {
            query?: {
                /** @description A page for each pass, name badges to cut out, or label sheets by the number of their maker. */
                format?: "ticket-a4" | "ticket-letter" | "badge-a4" | "badge-a6" | "badge-letter" | "avery-l7160" | "avery-l7163" | "avery-5160" | "avery-5163";
                /** @description Of our words. Default: the workspace’s. */
                language?: "en" | "de" | "fr" | "es" | "it";
            };
            header?: never;
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "X-Incomplete-Passes": components["headers"]["IncompletePasses"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.print": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filter": {
                 *         "status": "active"
                 *       },
                 *       "format": "avery-l7160"
                 *     }
                 */
                "application/json": components["schemas"]["PrintRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "X-Incomplete-Passes": components["headers"]["IncompletePasses"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "scans.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "AbCd2345EfGh"
                 *     }
                 */
                "application/json": components["schemas"]["NewScan"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "result": "success",
                     *       "pass": {
                     *         "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "code": "AbCd2345EfGh",
                     *         "name": "VIP Guest",
                     *         "type": "single",
                     *         "status": "active",
                     *         "usagesCount": 0,
                     *         "maxUsages": null
                     *       },
                     *       "scan": {
                     *         "id": "scan_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "scannedAt": "2026-06-01T12:00:00.000Z"
                     *       },
                     *       "firstScannedAt": "2026-06-01T12:00:00.000Z",
                     *       "attentionNote": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "scans.check": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "AbCd2345EfGh"
                 *     }
                 */
                "application/json": components["schemas"]["NewCheck"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "result": "success",
                     *       "pass": {
                     *         "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "code": "AbCd2345EfGh",
                     *         "name": "VIP Guest",
                     *         "type": "single",
                     *         "status": "active",
                     *         "usagesCount": 0,
                     *         "maxUsages": null
                     *       },
                     *       "checkedAt": "2026-06-01T12:00:00.000Z",
                     *       "firstScannedAt": "2026-06-01T12:00:00.000Z",
                     *       "attentionNote": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["Check"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "jobs.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "kind": "passes.issue",
                     *       "status": "queued",
                     *       "total": 0,
                     *       "done": 0,
                     *       "failed": 0,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "finishedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "jobs.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "kind": "passes.issue",
                     *       "status": "queued",
                     *       "total": 0,
                     *       "done": 0,
                     *       "failed": 0,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "finishedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "jobs.listResults": {
        parameters: {
            query?: {
                /** @description Page size; more than 100 is answered with 100. Default 25. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {}
                     *     ]
                     */
                    "application/json": {
                        [key: string]: unknown;
                    }[];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "imports.list": {
        parameters: {
            query?: {
                /** @description Page size; more than 100 is answered with 100. Default 25. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "job_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "subject": "passes",
                     *         "status": "mapping",
                     *         "file": {
                     *           "name": "guests.xlsx",
                     *           "bytes": 0,
                     *           "format": "csv",
                     *           "encoding": "utf-8",
                     *           "delimiter": ";"
                     *         },
                     *         "columns": [
                     *           {
                     *             "heading": "Valid until",
                     *             "filled": 0,
                     *             "samples": [
                     *               "text"
                     *             ],
                     *             "dates": {
                     *               "dayFirst": 0,
                     *               "monthFirst": 0,
                     *               "either": 0,
                     *               "example": "text"
                     *             }
                     *           }
                     *         ],
                     *         "settings": {
                     *           "columns": [
                     *             {
                     *               "column": 0,
                     *               "to": "name"
                     *             },
                     *             {
                     *               "column": 1,
                     *               "to": "field",
                     *               "key": "Seat",
                     *               "isPublic": true
                     *             }
                     *           ],
                     *           "type": "single",
                     *           "validUntil": "2026-12-31"
                     *         },
                     *         "rows": 0,
                     *         "done": 0,
                     *         "accepted": 0,
                     *         "skipped": 0,
                     *         "refused": 0,
                     *         "createdAt": "2026-06-01T12:00:00.000Z",
                     *         "finishedAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Import"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "imports.create": {
        parameters: {
            query: {
                /**
                 * @description What the rows are.
                 * @example passes
                 */
                subject: "passes" | "clients";
                /** @description Name of the file, where it is sent raw. */
                name?: string;
            };
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": unknown;
                "text/plain": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                "multipart/form-data": {
                    file?: unknown;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "subject": "passes",
                     *       "status": "mapping",
                     *       "file": {
                     *         "name": "guests.xlsx",
                     *         "bytes": 0,
                     *         "format": "csv",
                     *         "encoding": "utf-8",
                     *         "delimiter": ";"
                     *       },
                     *       "columns": [
                     *         {
                     *           "heading": "Valid until",
                     *           "filled": 0,
                     *           "samples": [
                     *             "text"
                     *           ],
                     *           "dates": {
                     *             "dayFirst": 0,
                     *             "monthFirst": 0,
                     *             "either": 0,
                     *             "example": "text"
                     *           }
                     *         }
                     *       ],
                     *       "settings": {
                     *         "columns": [
                     *           {
                     *             "column": 0,
                     *             "to": "name"
                     *           },
                     *           {
                     *             "column": 1,
                     *             "to": "field",
                     *             "key": "Seat",
                     *             "isPublic": true
                     *           }
                     *         ],
                     *         "type": "single",
                     *         "validUntil": "2026-12-31"
                     *       },
                     *       "rows": 0,
                     *       "done": 0,
                     *       "accepted": 0,
                     *       "skipped": 0,
                     *       "refused": 0,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "finishedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "imports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "subject": "passes",
                     *       "status": "mapping",
                     *       "file": {
                     *         "name": "guests.xlsx",
                     *         "bytes": 0,
                     *         "format": "csv",
                     *         "encoding": "utf-8",
                     *         "delimiter": ";"
                     *       },
                     *       "columns": [
                     *         {
                     *           "heading": "Valid until",
                     *           "filled": 0,
                     *           "samples": [
                     *             "text"
                     *           ],
                     *           "dates": {
                     *             "dayFirst": 0,
                     *             "monthFirst": 0,
                     *             "either": 0,
                     *             "example": "text"
                     *           }
                     *         }
                     *       ],
                     *       "settings": {
                     *         "columns": [
                     *           {
                     *             "column": 0,
                     *             "to": "name"
                     *           },
                     *           {
                     *             "column": 1,
                     *             "to": "field",
                     *             "key": "Seat",
                     *             "isPublic": true
                     *           }
                     *         ],
                     *         "type": "single",
                     *         "validUntil": "2026-12-31"
                     *       },
                     *       "rows": 0,
                     *       "done": 0,
                     *       "accepted": 0,
                     *       "skipped": 0,
                     *       "refused": 0,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "finishedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "imports.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "imports.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "columns": [
                 *         {
                 *           "column": 0,
                 *           "to": "name"
                 *         },
                 *         {
                 *           "column": 1,
                 *           "to": "field",
                 *           "key": "Seat",
                 *           "isPublic": true
                 *         }
                 *       ],
                 *       "type": "single",
                 *       "validUntil": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["ImportSettings"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "row": 0,
                     *         "cells": [
                     *           "text"
                     *         ],
                     *         "values": {},
                     *         "error": null,
                     *         "code": "text",
                     *         "reason": "too_small",
                     *         "params": {
                     *           "least": 1
                     *         },
                     *         "column": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ImportPreviewRow"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "imports.check": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "columns": [
                 *         {
                 *           "column": 0,
                 *           "to": "name"
                 *         },
                 *         {
                 *           "column": 1,
                 *           "to": "field",
                 *           "key": "Seat",
                 *           "isPublic": true
                 *         }
                 *       ],
                 *       "type": "single",
                 *       "validUntil": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["ImportSettings"];
            };
        };
        responses: {
            /** @description Accepted; it goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "subject": "passes",
                     *       "status": "mapping",
                     *       "file": {
                     *         "name": "guests.xlsx",
                     *         "bytes": 0,
                     *         "format": "csv",
                     *         "encoding": "utf-8",
                     *         "delimiter": ";"
                     *       },
                     *       "columns": [
                     *         {
                     *           "heading": "Valid until",
                     *           "filled": 0,
                     *           "samples": [
                     *             "text"
                     *           ],
                     *           "dates": {
                     *             "dayFirst": 0,
                     *             "monthFirst": 0,
                     *             "either": 0,
                     *             "example": "text"
                     *           }
                     *         }
                     *       ],
                     *       "settings": {
                     *         "columns": [
                     *           {
                     *             "column": 0,
                     *             "to": "name"
                     *           },
                     *           {
                     *             "column": 1,
                     *             "to": "field",
                     *             "key": "Seat",
                     *             "isPublic": true
                     *           }
                     *         ],
                     *         "type": "single",
                     *         "validUntil": "2026-12-31"
                     *       },
                     *       "rows": 0,
                     *       "done": 0,
                     *       "accepted": 0,
                     *       "skipped": 0,
                     *       "refused": 0,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "finishedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "imports.start": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "columns": [
                 *         {
                 *           "column": 0,
                 *           "to": "name"
                 *         },
                 *         {
                 *           "column": 1,
                 *           "to": "field",
                 *           "key": "Seat",
                 *           "isPublic": true
                 *         }
                 *       ],
                 *       "type": "single",
                 *       "validUntil": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["ImportSettings"];
            };
        };
        responses: {
            /** @description Accepted; it goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "subject": "passes",
                     *       "status": "mapping",
                     *       "file": {
                     *         "name": "guests.xlsx",
                     *         "bytes": 0,
                     *         "format": "csv",
                     *         "encoding": "utf-8",
                     *         "delimiter": ";"
                     *       },
                     *       "columns": [
                     *         {
                     *           "heading": "Valid until",
                     *           "filled": 0,
                     *           "samples": [
                     *             "text"
                     *           ],
                     *           "dates": {
                     *             "dayFirst": 0,
                     *             "monthFirst": 0,
                     *             "either": 0,
                     *             "example": "text"
                     *           }
                     *         }
                     *       ],
                     *       "settings": {
                     *         "columns": [
                     *           {
                     *             "column": 0,
                     *             "to": "name"
                     *           },
                     *           {
                     *             "column": 1,
                     *             "to": "field",
                     *             "key": "Seat",
                     *             "isPublic": true
                     *           }
                     *         ],
                     *         "type": "single",
                     *         "validUntil": "2026-12-31"
                     *       },
                     *       "rows": 0,
                     *       "done": 0,
                     *       "accepted": 0,
                     *       "skipped": 0,
                     *       "refused": 0,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "finishedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "imports.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "subject": "passes",
                     *       "status": "mapping",
                     *       "file": {
                     *         "name": "guests.xlsx",
                     *         "bytes": 0,
                     *         "format": "csv",
                     *         "encoding": "utf-8",
                     *         "delimiter": ";"
                     *       },
                     *       "columns": [
                     *         {
                     *           "heading": "Valid until",
                     *           "filled": 0,
                     *           "samples": [
                     *             "text"
                     *           ],
                     *           "dates": {
                     *             "dayFirst": 0,
                     *             "monthFirst": 0,
                     *             "either": 0,
                     *             "example": "text"
                     *           }
                     *         }
                     *       ],
                     *       "settings": {
                     *         "columns": [
                     *           {
                     *             "column": 0,
                     *             "to": "name"
                     *           },
                     *           {
                     *             "column": 1,
                     *             "to": "field",
                     *             "key": "Seat",
                     *             "isPublic": true
                     *           }
                     *         ],
                     *         "type": "single",
                     *         "validUntil": "2026-12-31"
                     *       },
                     *       "rows": 0,
                     *       "done": 0,
                     *       "accepted": 0,
                     *       "skipped": 0,
                     *       "refused": 0,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "finishedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "imports.getErrors": {
        parameters: {
            query?: {
                /** @description Of the reasons. Default: English. */
                language?: "en" | "de" | "fr" | "es" | "it";
            };
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.export": {
        parameters: {
            query?: {
                /** @description Part of the name or code, in any case. */
                search?: string;
                /** @description The status at the time of the answer. */
                status?: "active" | "used" | "expired" | "revoked";
                /** @description `single` admits once per activation, `multi` up to `maxUsages` times. */
                type?: "single" | "multi";
                clientId?: string;
                templateId?: string;
                locationId?: string;
                externalId?: string;
                createdAfter?: string;
                createdBefore?: string;
                /** @description Kind of file. Default: csv. */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "clients.export": {
        parameters: {
            query?: {
                /** @description Part of the name, email address or phone number. */
                search?: string;
                /** @description Kind of file. Default: csv. */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "scans.export": {
        parameters: {
            query?: {
                /** @description Either kind of verdict. */
                outcome?: "admitted" | "refused";
                /** @description One exact result; `not_found`: the code of no pass. */
                result?: "success" | "revoked" | "already_used" | "not_yet_valid" | "expired" | "max_usages_reached" | "not_found";
                locationId?: string;
                passId?: string;
                recordedAfter?: string;
                recordedBefore?: string;
                /** @description Kind of file. Default: csv. */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "audit.export": {
        parameters: {
            query?: {
                /** @description Id of a member, key or device. */
                actor?: string;
                type?: "pass.created" | "pass.status_changed" | "client.created" | "pass.updated" | "pass.deleted" | "pass.restored" | "pass.link_regenerated" | "pass.mailed" | "client.updated" | "client.erased" | "client.merged" | "template.created" | "template.updated" | "template.deleted" | "location.created" | "location.updated" | "location.deleted" | "webhook.created" | "webhook.paused" | "webhook.resumed" | "webhook.disabled" | "webhook.secret_rotated" | "webhook.deleted" | "key.created" | "key.revoked" | "signing_key.created" | "signing_key.revoked" | "workspace.created" | "workspace.updated" | "workspace.transferred" | "member.invited" | "member.invitation_revoked" | "member.joined" | "member.role_changed" | "member.removed" | "member.left" | "member.signed_in" | "member.sign_in_failed" | "import.started" | "import.cancelled" | "data.exported";
                /** @description Recorded at this time or later. */
                since?: string;
                /** @description Recorded before this time; a bare date includes that day. */
                until?: string;
                /** @description Kind of file. Default: csv. */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "workspace.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "clients.list": {
        parameters: {
            query?: {
                /** @description Part of the name, email address or phone number. */
                search?: string;
                /** @description Page size; more than 100 is answered with 100. Default 25. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "cli_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "name": "John Doe",
                     *         "email": "john@example.com",
                     *         "phone": "+1234567890",
                     *         "notes": "VIP customer",
                     *         "createdAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Client"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "clients.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "John Doe",
                 *       "email": "john@example.com",
                 *       "phone": "+1234567890"
                 *     }
                 */
                "application/json": components["schemas"]["NewClient"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cli_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "John Doe",
                     *       "email": "john@example.com",
                     *       "phone": "+1234567890",
                     *       "notes": "VIP customer",
                     *       "createdAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "clients.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cli_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "John Doe",
                     *       "email": "john@example.com",
                     *       "phone": "+1234567890",
                     *       "notes": "VIP customer",
                     *       "createdAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "clients.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "clients": 0,
                     *       "passes": 0,
                     *       "events": 0,
                     *       "scans": 0,
                     *       "deliveries": 0,
                     *       "mails": 0,
                     *       "phones": 0,
                     *       "jobRows": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "clients.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "notes": "VIP customer"
                 *     }
                 */
                "application/json": components["schemas"]["ClientChanges"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cli_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "John Doe",
                     *       "email": "john@example.com",
                     *       "phone": "+1234567890",
                     *       "notes": "VIP customer",
                     *       "createdAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "clients.getExport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exportedAt": "2026-06-01T12:00:00.000Z",
                     *       "client": {
                     *         "id": "cli_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "name": "John Doe",
                     *         "email": "john@example.com",
                     *         "phone": "+1234567890",
                     *         "notes": "VIP customer",
                     *         "createdAt": "2026-06-01T12:00:00.000Z"
                     *       },
                     *       "passes": [
                     *         {}
                     *       ],
                     *       "scans": [
                     *         {}
                     *       ],
                     *       "events": [
                     *         {}
                     *       ],
                     *       "mails": [
                     *         {}
                     *       ],
                     *       "phones": [
                     *         {}
                     *       ],
                     *       "recipients": [
                     *         {}
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClientExport"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "clients.merge": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "cli_01jx0c7n8k0000m3v9q2b7x4tz"
                 *     }
                 */
                "application/json": components["schemas"]["MergeClients"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cli_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "John Doe",
                     *       "email": "john@example.com",
                     *       "phone": "+1234567890",
                     *       "notes": "VIP customer",
                     *       "createdAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "templates.list": {
        parameters: {
            query?: {
                /** @description Default `false`: those that can be used. */
                archived?: "true" | "false" | "any";
                /** @description Page size; more than 100 is answered with 100. Default 25. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "tpl_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "name": "Conference ticket",
                     *         "kind": "ticket",
                     *         "version": 0,
                     *         "colours": {
                     *           "background": "text",
                     *           "text": "text",
                     *           "label": "text"
                     *         },
                     *         "logo": {
                     *           "url": "text",
                     *           "width": 0,
                     *           "height": 0
                     *         },
                     *         "hero": {
                     *           "url": "text",
                     *           "width": 0,
                     *           "height": 0
                     *         },
                     *         "labels": {
                     *           "kind": null,
                     *           "validFrom": null,
                     *           "validUntil": null,
                     *           "usesLeft": null,
                     *           "location": null
                     *         },
                     *         "backText": null,
                     *         "attentionNote": null,
                     *         "qrContent": "link",
                     *         "defaults": {
                     *           "validFrom": "2026-06-01T12:00:00.000Z",
                     *           "validUntil": "2026-06-01T12:00:00.000Z",
                     *           "validForDays": null,
                     *           "maxUsages": null,
                     *           "fields": [
                     *             {
                     *               "key": "text",
                     *               "value": "text",
                     *               "isPublic": true
                     *             }
                     *           ]
                     *         },
                     *         "archivedAt": "2026-06-01T12:00:00.000Z",
                     *         "createdAt": "2026-06-01T12:00:00.000Z",
                     *         "updatedAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Template"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "templates.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Conference ticket",
                 *       "kind": "ticket"
                 *     }
                 */
                "application/json": components["schemas"]["NewTemplate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tpl_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Conference ticket",
                     *       "kind": "ticket",
                     *       "version": 0,
                     *       "colours": {
                     *         "background": "text",
                     *         "text": "text",
                     *         "label": "text"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "hero": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "labels": {
                     *         "kind": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "usesLeft": null,
                     *         "location": null
                     *       },
                     *       "backText": null,
                     *       "attentionNote": null,
                     *       "qrContent": "link",
                     *       "defaults": {
                     *         "validFrom": "2026-06-01T12:00:00.000Z",
                     *         "validUntil": "2026-06-01T12:00:00.000Z",
                     *         "validForDays": null,
                     *         "maxUsages": null,
                     *         "fields": [
                     *           {
                     *             "key": "text",
                     *             "value": "text",
                     *             "isPublic": true
                     *           }
                     *         ]
                     *       },
                     *       "archivedAt": "2026-06-01T12:00:00.000Z",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "templates.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tpl_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Conference ticket",
                     *       "kind": "ticket",
                     *       "version": 0,
                     *       "colours": {
                     *         "background": "text",
                     *         "text": "text",
                     *         "label": "text"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "hero": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "labels": {
                     *         "kind": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "usesLeft": null,
                     *         "location": null
                     *       },
                     *       "backText": null,
                     *       "attentionNote": null,
                     *       "qrContent": "link",
                     *       "defaults": {
                     *         "validFrom": "2026-06-01T12:00:00.000Z",
                     *         "validUntil": "2026-06-01T12:00:00.000Z",
                     *         "validForDays": null,
                     *         "maxUsages": null,
                     *         "fields": [
                     *           {
                     *             "key": "text",
                     *             "value": "text",
                     *             "isPublic": true
                     *           }
                     *         ]
                     *       },
                     *       "archivedAt": "2026-06-01T12:00:00.000Z",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "templates.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "templates.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "colours": {
                 *         "background": "#1d3a9e"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TemplateChanges"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tpl_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Conference ticket",
                     *       "kind": "ticket",
                     *       "version": 0,
                     *       "colours": {
                     *         "background": "text",
                     *         "text": "text",
                     *         "label": "text"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "hero": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "labels": {
                     *         "kind": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "usesLeft": null,
                     *         "location": null
                     *       },
                     *       "backText": null,
                     *       "attentionNote": null,
                     *       "qrContent": "link",
                     *       "defaults": {
                     *         "validFrom": "2026-06-01T12:00:00.000Z",
                     *         "validUntil": "2026-06-01T12:00:00.000Z",
                     *         "validForDays": null,
                     *         "maxUsages": null,
                     *         "fields": [
                     *           {
                     *             "key": "text",
                     *             "value": "text",
                     *             "isPublic": true
                     *           }
                     *         ]
                     *       },
                     *       "archivedAt": "2026-06-01T12:00:00.000Z",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "templates.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tpl_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Conference ticket",
                     *       "kind": "ticket",
                     *       "version": 0,
                     *       "colours": {
                     *         "background": "text",
                     *         "text": "text",
                     *         "label": "text"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "hero": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "labels": {
                     *         "kind": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "usesLeft": null,
                     *         "location": null
                     *       },
                     *       "backText": null,
                     *       "attentionNote": null,
                     *       "qrContent": "link",
                     *       "defaults": {
                     *         "validFrom": "2026-06-01T12:00:00.000Z",
                     *         "validUntil": "2026-06-01T12:00:00.000Z",
                     *         "validForDays": null,
                     *         "maxUsages": null,
                     *         "fields": [
                     *           {
                     *             "key": "text",
                     *             "value": "text",
                     *             "isPublic": true
                     *           }
                     *         ]
                     *       },
                     *       "archivedAt": "2026-06-01T12:00:00.000Z",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "templates.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tpl_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Conference ticket",
                     *       "kind": "ticket",
                     *       "version": 0,
                     *       "colours": {
                     *         "background": "text",
                     *         "text": "text",
                     *         "label": "text"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "hero": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "labels": {
                     *         "kind": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "usesLeft": null,
                     *         "location": null
                     *       },
                     *       "backText": null,
                     *       "attentionNote": null,
                     *       "qrContent": "link",
                     *       "defaults": {
                     *         "validFrom": "2026-06-01T12:00:00.000Z",
                     *         "validUntil": "2026-06-01T12:00:00.000Z",
                     *         "validForDays": null,
                     *         "maxUsages": null,
                     *         "fields": [
                     *           {
                     *             "key": "text",
                     *             "value": "text",
                     *             "isPublic": true
                     *           }
                     *         ]
                     *       },
                     *       "archivedAt": "2026-06-01T12:00:00.000Z",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "templates.duplicate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Conference ticket 2027"
                 *     }
                 */
                "application/json": components["schemas"]["TemplateCopy"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tpl_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Conference ticket",
                     *       "kind": "ticket",
                     *       "version": 0,
                     *       "colours": {
                     *         "background": "text",
                     *         "text": "text",
                     *         "label": "text"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "hero": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "labels": {
                     *         "kind": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "usesLeft": null,
                     *         "location": null
                     *       },
                     *       "backText": null,
                     *       "attentionNote": null,
                     *       "qrContent": "link",
                     *       "defaults": {
                     *         "validFrom": "2026-06-01T12:00:00.000Z",
                     *         "validUntil": "2026-06-01T12:00:00.000Z",
                     *         "validForDays": null,
                     *         "maxUsages": null,
                     *         "fields": [
                     *           {
                     *             "key": "text",
                     *             "value": "text",
                     *             "isPublic": true
                     *           }
                     *         ]
                     *       },
                     *       "archivedAt": "2026-06-01T12:00:00.000Z",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "templates.replaceLogo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/png": unknown;
                "image/jpeg": unknown;
                "image/webp": unknown;
                "multipart/form-data": {
                    file?: unknown;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tpl_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Conference ticket",
                     *       "kind": "ticket",
                     *       "version": 0,
                     *       "colours": {
                     *         "background": "text",
                     *         "text": "text",
                     *         "label": "text"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "hero": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "labels": {
                     *         "kind": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "usesLeft": null,
                     *         "location": null
                     *       },
                     *       "backText": null,
                     *       "attentionNote": null,
                     *       "qrContent": "link",
                     *       "defaults": {
                     *         "validFrom": "2026-06-01T12:00:00.000Z",
                     *         "validUntil": "2026-06-01T12:00:00.000Z",
                     *         "validForDays": null,
                     *         "maxUsages": null,
                     *         "fields": [
                     *           {
                     *             "key": "text",
                     *             "value": "text",
                     *             "isPublic": true
                     *           }
                     *         ]
                     *       },
                     *       "archivedAt": "2026-06-01T12:00:00.000Z",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "templates.deleteLogo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tpl_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Conference ticket",
                     *       "kind": "ticket",
                     *       "version": 0,
                     *       "colours": {
                     *         "background": "text",
                     *         "text": "text",
                     *         "label": "text"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "hero": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "labels": {
                     *         "kind": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "usesLeft": null,
                     *         "location": null
                     *       },
                     *       "backText": null,
                     *       "attentionNote": null,
                     *       "qrContent": "link",
                     *       "defaults": {
                     *         "validFrom": "2026-06-01T12:00:00.000Z",
                     *         "validUntil": "2026-06-01T12:00:00.000Z",
                     *         "validForDays": null,
                     *         "maxUsages": null,
                     *         "fields": [
                     *           {
                     *             "key": "text",
                     *             "value": "text",
                     *             "isPublic": true
                     *           }
                     *         ]
                     *       },
                     *       "archivedAt": "2026-06-01T12:00:00.000Z",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "templates.replaceHero": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/png": unknown;
                "image/jpeg": unknown;
                "image/webp": unknown;
                "multipart/form-data": {
                    file?: unknown;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tpl_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Conference ticket",
                     *       "kind": "ticket",
                     *       "version": 0,
                     *       "colours": {
                     *         "background": "text",
                     *         "text": "text",
                     *         "label": "text"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "hero": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "labels": {
                     *         "kind": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "usesLeft": null,
                     *         "location": null
                     *       },
                     *       "backText": null,
                     *       "attentionNote": null,
                     *       "qrContent": "link",
                     *       "defaults": {
                     *         "validFrom": "2026-06-01T12:00:00.000Z",
                     *         "validUntil": "2026-06-01T12:00:00.000Z",
                     *         "validForDays": null,
                     *         "maxUsages": null,
                     *         "fields": [
                     *           {
                     *             "key": "text",
                     *             "value": "text",
                     *             "isPublic": true
                     *           }
                     *         ]
                     *       },
                     *       "archivedAt": "2026-06-01T12:00:00.000Z",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "templates.deleteHero": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tpl_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Conference ticket",
                     *       "kind": "ticket",
                     *       "version": 0,
                     *       "colours": {
                     *         "background": "text",
                     *         "text": "text",
                     *         "label": "text"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "hero": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "labels": {
                     *         "kind": null,
                     *         "validFrom": null,
                     *         "validUntil": null,
                     *         "usesLeft": null,
                     *         "location": null
                     *       },
                     *       "backText": null,
                     *       "attentionNote": null,
                     *       "qrContent": "link",
                     *       "defaults": {
                     *         "validFrom": "2026-06-01T12:00:00.000Z",
                     *         "validUntil": "2026-06-01T12:00:00.000Z",
                     *         "validForDays": null,
                     *         "maxUsages": null,
                     *         "fields": [
                     *           {
                     *             "key": "text",
                     *             "value": "text",
                     *             "isPublic": true
                     *           }
                     *         ]
                     *       },
                     *       "archivedAt": "2026-06-01T12:00:00.000Z",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "locations.list": {
        parameters: {
            query?: {
                /** @description Part of the name or address. */
                search?: string;
                /** @description Page size; more than 100 is answered with 100. Default 25. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "loc_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "name": "Main entrance",
                     *         "address": "Alexanderplatz 1, 10178 Berlin",
                     *         "latitude": 52.5219,
                     *         "longitude": 13.4132,
                     *         "timeZone": "Europe/Berlin",
                     *         "createdAt": "2026-06-01T12:00:00.000Z",
                     *         "updatedAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Location"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "locations.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Main entrance",
                 *       "address": "Alexanderplatz 1, 10178 Berlin",
                 *       "latitude": 52.5219,
                 *       "longitude": 13.4132,
                 *       "timeZone": "Europe/Berlin"
                 *     }
                 */
                "application/json": components["schemas"]["NewLocation"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "loc_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Main entrance",
                     *       "address": "Alexanderplatz 1, 10178 Berlin",
                     *       "latitude": 52.5219,
                     *       "longitude": 13.4132,
                     *       "timeZone": "Europe/Berlin",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "locations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "loc_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Main entrance",
                     *       "address": "Alexanderplatz 1, 10178 Berlin",
                     *       "latitude": 52.5219,
                     *       "longitude": 13.4132,
                     *       "timeZone": "Europe/Berlin",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "locations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "locations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Side entrance"
                 *     }
                 */
                "application/json": components["schemas"]["LocationChanges"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "loc_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Main entrance",
                     *       "address": "Alexanderplatz 1, 10178 Berlin",
                     *       "latitude": 52.5219,
                     *       "longitude": 13.4132,
                     *       "timeZone": "Europe/Berlin",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "updatedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "webhooks.list": {
        parameters: {
            query?: {
                /** @description Page size; more than 100 is answered with 100. Default: all. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "wh_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "event": "pass.scanned",
                     *         "targetUrl": "https://example.com/hook",
                     *         "active": true,
                     *         "createdAt": "2026-06-01T12:00:00.000Z",
                     *         "failingSince": "2026-06-01T12:00:00.000Z",
                     *         "disabledAt": "2026-06-01T12:00:00.000Z",
                     *         "disabledReason": "failing"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Webhook"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "webhooks.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event": "pass.scanned",
                 *       "targetUrl": "https://example.com/hook"
                 *     }
                 */
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wh_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "event": "pass.scanned",
                     *       "targetUrl": "https://example.com/hook",
                     *       "active": true,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "failingSince": "2026-06-01T12:00:00.000Z",
                     *       "disabledAt": "2026-06-01T12:00:00.000Z",
                     *       "disabledReason": "failing",
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwRsy2yv9XOLk="
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wh_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "event": "pass.scanned",
                     *       "targetUrl": "https://example.com/hook",
                     *       "active": true,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "failingSince": "2026-06-01T12:00:00.000Z",
                     *       "disabledAt": "2026-06-01T12:00:00.000Z",
                     *       "disabledReason": "failing",
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwRsy2yv9XOLk="
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "webhooks.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wh_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "event": "pass.scanned",
                     *       "targetUrl": "https://example.com/hook",
                     *       "active": true,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "failingSince": "2026-06-01T12:00:00.000Z",
                     *       "disabledAt": "2026-06-01T12:00:00.000Z",
                     *       "disabledReason": "failing"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "webhooks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "webhooks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "active": false
                 *     }
                 */
                "application/json": components["schemas"]["WebhookChanges"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wh_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "event": "pass.scanned",
                     *       "targetUrl": "https://example.com/hook",
                     *       "active": true,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "failingSince": "2026-06-01T12:00:00.000Z",
                     *       "disabledAt": "2026-06-01T12:00:00.000Z",
                     *       "disabledReason": "failing"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "webhooks.getSecret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwRsy2yv9XOLk=",
                     *       "previousSecretUntil": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "webhooks.rotateSecret": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwRsy2yv9XOLk=",
                     *       "previousSecretUntil": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "webhooks.listDeliveries": {
        parameters: {
            query?: {
                /** @description `pending`: will be attempted. `succeeded`: answered with 2xx. `failed`: given up. `cancelled`: the webhook was paused, disabled or removed before. */
                state?: "pending" | "succeeded" | "failed" | "cancelled";
                /** @description Page size; more than 100 is answered with 100. Default 25. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "dlv_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "webhookId": "wh_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "event": "pass.scanned",
                     *         "eventId": "evt_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "isTest": true,
                     *         "state": "pending",
                     *         "attempts": 0,
                     *         "nextAttemptAt": "2026-06-01T12:00:00.000Z",
                     *         "lastStatus": null,
                     *         "lastFailure": null,
                     *         "createdAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Delivery"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "deliveries.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dlv_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "webhookId": "wh_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "event": "pass.scanned",
                     *       "eventId": "evt_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "isTest": true,
                     *       "state": "pending",
                     *       "attempts": 0,
                     *       "nextAttemptAt": "2026-06-01T12:00:00.000Z",
                     *       "lastStatus": null,
                     *       "lastFailure": null,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "request": {
                     *         "url": "text",
                     *         "headers": {},
                     *         "body": {}
                     *       },
                     *       "log": [
                     *         {
                     *           "attempt": 0,
                     *           "startedAt": "2026-06-01T12:00:00.000Z",
                     *           "durationMs": 0,
                     *           "status": null,
                     *           "failure": null,
                     *           "response": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryDetail"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "deliveries.replay": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted; it goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dlv_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "webhookId": "wh_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "event": "pass.scanned",
                     *       "eventId": "evt_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "isTest": true,
                     *       "state": "pending",
                     *       "attempts": 0,
                     *       "nextAttemptAt": "2026-06-01T12:00:00.000Z",
                     *       "lastStatus": null,
                     *       "lastFailure": null,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "request": {
                     *         "url": "text",
                     *         "headers": {},
                     *         "body": {}
                     *       },
                     *       "log": [
                     *         {
                     *           "attempt": 0,
                     *           "startedAt": "2026-06-01T12:00:00.000Z",
                     *           "durationMs": 0,
                     *           "status": null,
                     *           "failure": null,
                     *           "response": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryDetail"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "webhooks.replay": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2026-12-31T23:59:59Z"
                 *     }
                 */
                "application/json": components["schemas"]["Replay"];
            };
        };
        responses: {
            /** @description Accepted; it goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "replayed": 0,
                     *       "hasMore": true
                     *     }
                     */
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "webhooks.test": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted; it goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dlv_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "webhookId": "wh_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "event": "pass.scanned",
                     *       "eventId": "evt_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "isTest": true,
                     *       "state": "pending",
                     *       "attempts": 0,
                     *       "nextAttemptAt": "2026-06-01T12:00:00.000Z",
                     *       "lastStatus": null,
                     *       "lastFailure": null,
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "request": {
                     *         "url": "text",
                     *         "headers": {},
                     *         "body": {}
                     *       },
                     *       "log": [
                     *         {
                     *           "attempt": 0,
                     *           "startedAt": "2026-06-01T12:00:00.000Z",
                     *           "durationMs": 0,
                     *           "status": null,
                     *           "failure": null,
                     *           "response": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryDetail"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "events.list": {
        parameters: {
            query?: {
                /** @description Where to go on: the `cursor` of the last event you have dealt with. */
                cursor?: string;
                /** @description Where to begin without a cursor. Default: the last 24 hours. */
                since?: string;
                /** @description Only these, separated by commas: pass.created, pass.scanned, pass.status_changed, client.created. */
                events?: string;
                /** @description Most events; more than 100 is answered with 100. Default 50. */
                limit?: number;
                /** @description Seconds to wait for an event where there is none yet. Default 0. */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "eventId": "evt_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "event": "pass.scanned",
                     *         "recordedAt": "2026-06-01T12:00:00.000Z",
                     *         "cursor": "text",
                     *         "item": {}
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RecordedEvent"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            410: components["responses"]["Refusal410"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "triggers.list": {
        parameters: {
            query: {
                /** @example pass.created */
                event: "pass.created" | "pass.scanned" | "pass.status_changed" | "client.created";
                /** @description Items recorded since then; default: the last 24 hours. */
                since?: string;
                /** @description Most items; more than 100 is answered with 100. Default 50. */
                limit?: number;
                /** @description From the `Link: rel="next"` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "code": "AbCd2345EfGh",
                     *         "name": "VIP Guest",
                     *         "type": "single",
                     *         "status": "active",
                     *         "usagesCount": 0,
                     *         "maxUsages": null,
                     *         "validFrom": "2026-06-01T12:00:00.000Z",
                     *         "validUntil": "2026-12-31T23:59:59.000Z",
                     *         "client": {
                     *           "name": "John Doe",
                     *           "email": "john@example.com"
                     *         },
                     *         "publicUrl": "https://passes.example.com/p/AbCd2345EfGh?token=...",
                     *         "createdAt": "2026-06-01T12:00:00.000Z",
                     *         "clientName": null,
                     *         "clientEmail": null,
                     *         "clientPhone": null,
                     *         "event": "pass.created",
                     *         "eventId": "evt_01jx0c7n8k0000m3v9q2b7x4tz"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Event"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "keys.list": {
        parameters: {
            query?: {
                /** @description Page size; more than 100 is answered with 100. Default: all. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "key_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "name": "Ticket shop",
                     *         "prefix": "2pk_AbCd2345",
                     *         "permissions": [
                     *           "passes:read"
                     *         ],
                     *         "createdAt": "2026-06-01T12:00:00.000Z",
                     *         "expiresAt": "2026-06-01T12:00:00.000Z",
                     *         "revokedAt": "2026-06-01T12:00:00.000Z",
                     *         "lastUsedAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ApiKey"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "keys.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ticket shop",
                 *       "permissions": [
                 *         "passes:read",
                 *         "passes:write"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Ticket shop",
                     *       "prefix": "2pk_AbCd2345",
                     *       "permissions": [
                     *         "passes:read"
                     *       ],
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "expiresAt": "2026-06-01T12:00:00.000Z",
                     *       "revokedAt": "2026-06-01T12:00:00.000Z",
                     *       "lastUsedAt": "2026-06-01T12:00:00.000Z",
                     *       "key": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKeyAnswer"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "keys.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "name": "Ticket shop",
                     *       "prefix": "2pk_AbCd2345",
                     *       "permissions": [
                     *         "passes:read"
                     *       ],
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "expiresAt": "2026-06-01T12:00:00.000Z",
                     *       "revokedAt": "2026-06-01T12:00:00.000Z",
                     *       "lastUsedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "signingKeys.list": {
        parameters: {
            query?: {
                /** @description Page size; more than 100 is answered with 100. Default: all. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "sgk_01jx0c7n8k0000m3v9q2b7x4tz",
                     *         "keyId": "5f0c9a3e",
                     *         "publicKey": "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n",
                     *         "state": "signing",
                     *         "createdAt": "2026-06-01T12:00:00.000Z",
                     *         "revokedAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SigningKey"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "signingKeys.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sgk_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "keyId": "5f0c9a3e",
                     *       "publicKey": "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n",
                     *       "state": "signing",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "revokedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SigningKey"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "signingKeys.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                signingKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sgk_01jx0c7n8k0000m3v9q2b7x4tz",
                     *       "keyId": "5f0c9a3e",
                     *       "publicKey": "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n",
                     *       "state": "signing",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "revokedAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SigningKey"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "scans.list": {
        parameters: {
            query?: {
                /** @description Either kind of verdict. */
                outcome?: "admitted" | "refused";
                /** @description One exact result; `not_found`: the code of no pass. */
                result?: "success" | "revoked" | "already_used" | "not_yet_valid" | "expired" | "max_usages_reached" | "not_found";
                locationId?: string;
                passId?: string;
                recordedAfter?: string;
                recordedBefore?: string;
                /** @description Page size; more than 100 is answered with 100. Default 25. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "text",
                     *         "result": "text",
                     *         "direction": "text",
                     *         "scannedAt": "2026-06-01T12:00:00.000Z",
                     *         "recordedAt": "2026-06-01T12:00:00.000Z",
                     *         "offline": true,
                     *         "pass": {
                     *           "id": "text",
                     *           "code": "text",
                     *           "name": null
                     *         },
                     *         "client": {
                     *           "id": "text",
                     *           "name": null
                     *         },
                     *         "location": {
                     *           "id": "text",
                     *           "name": null
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ScanEntry"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.listScans": {
        parameters: {
            query?: {
                /** @description Either kind of verdict. */
                outcome?: "admitted" | "refused";
                /** @description One exact result; `not_found`: the code of no pass. */
                result?: "success" | "revoked" | "already_used" | "not_yet_valid" | "expired" | "max_usages_reached" | "not_found";
                locationId?: string;
                recordedAfter?: string;
                recordedBefore?: string;
                /** @description Page size; more than 100 is answered with 100. Default 25. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "text",
                     *         "result": "text",
                     *         "direction": "text",
                     *         "scannedAt": "2026-06-01T12:00:00.000Z",
                     *         "recordedAt": "2026-06-01T12:00:00.000Z",
                     *         "offline": true,
                     *         "pass": {
                     *           "id": "text",
                     *           "code": "text",
                     *           "name": null
                     *         },
                     *         "client": {
                     *           "id": "text",
                     *           "name": null
                     *         },
                     *         "location": {
                     *           "id": "text",
                     *           "name": null
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ScanEntry"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "passes.listEvents": {
        parameters: {
            query?: {
                /** @description Page size; more than 100 is answered with 100. Default 25. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path: {
                passId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "text",
                     *         "type": "text",
                     *         "recordedAt": "2026-06-01T12:00:00.000Z",
                     *         "actor": {
                     *           "kind": "text",
                     *           "id": "text",
                     *           "name": "text"
                     *         },
                     *         "status": null,
                     *         "changed": [
                     *           "text"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PassEvent"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "overview.get": {
        parameters: {
            query?: {
                /** @description How many days back, today included. */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "passes": {
                     *         "total": 0,
                     *         "active": 0,
                     *         "issuedToday": 0
                     *       },
                     *       "today": {
                     *         "admitted": 0,
                     *         "refused": 0
                     *       },
                     *       "days": [
                     *         {
                     *           "day": "2026-06-01",
                     *           "issued": 0,
                     *           "admitted": 0,
                     *           "refused": 0
                     *         }
                     *       ],
                     *       "locations": [
                     *         {
                     *           "id": null,
                     *           "name": null,
                     *           "admitted": 0,
                     *           "refused": 0
                     *         }
                     *       ],
                     *       "started": {
                     *         "template": true,
                     *         "pass": true,
                     *         "scan": true,
                     *         "colleague": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Overview"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "views.list": {
        parameters: {
            query?: {
                /** @description Page size; more than 100 is answered with 100. Default: all. */
                limit?: number;
                /** @description The list that the view filters. */
                page?: "passes" | "scans";
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "text",
                     *         "page": "passes",
                     *         "name": "text",
                     *         "filters": {},
                     *         "createdAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["View"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "views.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "page": "passes",
                 *       "name": "Used today",
                 *       "filters": {
                 *         "status": "used"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewView"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "page": "passes",
                     *       "name": "text",
                     *       "filters": {},
                     *       "createdAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["View"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "views.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "usage.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plan": {
                     *         "id": "free",
                     *         "name": "text",
                     *         "api": true
                     *       },
                     *       "counted": [
                     *         {
                     *           "thing": "passesPerMonth",
                     *           "used": 0,
                     *           "limit": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Usage"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "billing.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": true,
                     *       "state": "active",
                     *       "plan": "free",
                     *       "renewsAt": "2026-06-01T12:00:00.000Z",
                     *       "endsAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Billing"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "billing.checkout": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": "pro"
                 *     }
                 */
                "application/json": components["schemas"]["Checkout"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://checkout.stripe.com/c/pay/cs_live_a1b2c3"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "billing.portal": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://checkout.stripe.com/c/pay/cs_live_a1b2c3"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "billing.refresh": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "privacy.export": {
        parameters: {
            query: {
                /** @example john@example.com */
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exportedAt": "2026-06-01T12:00:00.000Z",
                     *       "email": "text",
                     *       "clients": [
                     *         {
                     *           "exportedAt": "2026-06-01T12:00:00.000Z",
                     *           "client": {
                     *             "id": "cli_01jx0c7n8k0000m3v9q2b7x4tz",
                     *             "name": "John Doe",
                     *             "email": "john@example.com",
                     *             "phone": "+1234567890",
                     *             "notes": "VIP customer",
                     *             "createdAt": "2026-06-01T12:00:00.000Z"
                     *           },
                     *           "passes": [
                     *             {}
                     *           ],
                     *           "scans": [
                     *             {}
                     *           ],
                     *           "events": [
                     *             {}
                     *           ],
                     *           "mails": [
                     *             {}
                     *           ],
                     *           "phones": [
                     *             {}
                     *           ],
                     *           "recipients": [
                     *             {}
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonExport"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "privacy.erase": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "john@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["PersonAt"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "clients": 0,
                     *       "passes": 0,
                     *       "events": 0,
                     *       "scans": 0,
                     *       "deliveries": 0,
                     *       "mails": 0,
                     *       "phones": 0,
                     *       "jobRows": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "privacy.previewRetention": {
        parameters: {
            query?: {
                /** @description Clients of whom no pass is valid and nothing has happened since: those older than this many days are removed; left out, they are kept. */
                clientsDays?: number;
                /** @description Scans older than this many days are removed; left out, they are kept. */
                scansDays?: number;
                /** @description Events, the audit log among them, older than this many days are removed; left out, they are kept. */
                eventsDays?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clients": 0,
                     *       "scans": 0,
                     *       "events": 0
                     *     }
                     */
                    "application/json": components["schemas"]["RetentionDue"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "off",
                     *       "chosen": "off",
                     *       "standard": "off",
                     *       "apple": {
                     *         "passTypeIdentifier": null,
                     *         "teamIdentifier": null,
                     *         "validUntil": "2026-06-01T12:00:00.000Z",
                     *         "daysLeft": null,
                     *         "requested": true,
                     *         "source": "workspace"
                     *       },
                     *       "google": {
                     *         "clientEmail": null,
                     *         "issuerId": null,
                     *         "lastError": null,
                     *         "lastErrorGrounds": {
                     *           "reason": "too_small",
                     *           "params": {
                     *             "least": 1
                     *           }
                     *         },
                     *         "source": "workspace"
                     *       },
                     *       "counts": {
                     *         "passes": 0,
                     *         "installs": 0,
                     *         "removals": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.replaceMode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mode": "off"
                 *     }
                 */
                "application/json": components["schemas"]["WalletModeChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "off",
                     *       "chosen": "off",
                     *       "standard": "off",
                     *       "apple": {
                     *         "passTypeIdentifier": null,
                     *         "teamIdentifier": null,
                     *         "validUntil": "2026-06-01T12:00:00.000Z",
                     *         "daysLeft": null,
                     *         "requested": true,
                     *         "source": "workspace"
                     *       },
                     *       "google": {
                     *         "clientEmail": null,
                     *         "issuerId": null,
                     *         "lastError": null,
                     *         "lastErrorGrounds": {
                     *           "reason": "too_small",
                     *           "params": {
                     *             "least": 1
                     *           }
                     *         },
                     *         "source": "workspace"
                     *       },
                     *       "counts": {
                     *         "passes": 0,
                     *         "installs": 0,
                     *         "removals": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.demo": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "off",
                     *       "caPem": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["DemoAuthority"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.getAppleRequest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "request": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["SigningRequest"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.appleRequest": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "wallet@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["NewSigningRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "request": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["SigningRequest"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.appleCertificate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "certificate": "-----BEGIN CERTIFICATE-----…"
                 *     }
                 */
                "application/json": components["schemas"]["NewCertificate"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": true,
                     *       "passTypeIdentifier": null,
                     *       "teamIdentifier": null,
                     *       "validUntil": "2026-06-01T12:00:00.000Z",
                     *       "daysLeft": 0,
                     *       "findings": [
                     *         {
                     *           "point": "issuer",
                     *           "ok": true,
                     *           "message": "text",
                     *           "reason": "too_small",
                     *           "params": {
                     *             "least": 1
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CertificateAnswer"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.deleteApple": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.replaceGoogle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "serviceAccount": "{ \"type\": \"service_account\", … }",
                 *       "issuerId": "3388000000012345678"
                 *     }
                 */
                "application/json": components["schemas"]["NewGoogleAccount"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "off",
                     *       "chosen": "off",
                     *       "standard": "off",
                     *       "apple": {
                     *         "passTypeIdentifier": null,
                     *         "teamIdentifier": null,
                     *         "validUntil": "2026-06-01T12:00:00.000Z",
                     *         "daysLeft": null,
                     *         "requested": true,
                     *         "source": "workspace"
                     *       },
                     *       "google": {
                     *         "clientEmail": null,
                     *         "issuerId": null,
                     *         "lastError": null,
                     *         "lastErrorGrounds": {
                     *           "reason": "too_small",
                     *           "params": {
                     *             "least": 1
                     *           }
                     *         },
                     *         "source": "workspace"
                     *       },
                     *       "counts": {
                     *         "passes": 0,
                     *         "installs": 0,
                     *         "removals": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.deleteGoogle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.getPasses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "passId": "text",
                     *       "apple": {
                     *         "url": null,
                     *         "installs": 0,
                     *         "removals": 0,
                     *         "registrations": [
                     *           {
                     *             "deviceId": "text",
                     *             "since": "2026-06-01T12:00:00.000Z",
                     *             "pending": true
                     *           }
                     *         ]
                     *       },
                     *       "google": {
                     *         "url": null,
                     *         "saves": 0,
                     *         "removals": 0,
                     *         "pending": true
                     *       },
                     *       "changedAt": "2026-06-01T12:00:00.000Z",
                     *       "lastPushAt": "2026-06-01T12:00:00.000Z",
                     *       "lastError": null,
                     *       "lastErrorGrounds": {
                     *         "reason": "too_small",
                     *         "params": {
                     *           "least": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalletPass"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.getTemplates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "templateId": "text",
                     *       "style": "generic",
                     *       "voidWhenUsed": true,
                     *       "sharingProhibited": true,
                     *       "counts": {
                     *         "passes": 0,
                     *         "installs": 0,
                     *         "removals": 0
                     *       },
                     *       "lastPushAt": "2026-06-01T12:00:00.000Z",
                     *       "failing": 0,
                     *       "lastError": null,
                     *       "lastErrorGrounds": {
                     *         "reason": "too_small",
                     *         "params": {
                     *           "least": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalletTemplate"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.updateTemplates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "style": "generic",
                 *       "voidWhenUsed": true,
                 *       "sharingProhibited": true
                 *     }
                 */
                "application/json": components["schemas"]["WalletTemplateChanges"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "templateId": "text",
                     *       "style": "generic",
                     *       "voidWhenUsed": true,
                     *       "sharingProhibited": true,
                     *       "counts": {
                     *         "passes": 0,
                     *         "installs": 0,
                     *         "removals": 0
                     *       },
                     *       "lastPushAt": "2026-06-01T12:00:00.000Z",
                     *       "failing": 0,
                     *       "lastError": null,
                     *       "lastErrorGrounds": {
                     *         "reason": "too_small",
                     *         "params": {
                     *           "least": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalletTemplate"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.listPushes": {
        parameters: {
            query?: {
                /** @description Page size; more than 100 is answered with 100. Default 25. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
                passId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "text",
                     *         "passId": "text",
                     *         "passName": null,
                     *         "deviceId": "text",
                     *         "mode": "demo",
                     *         "outcome": "shown",
                     *         "error": null,
                     *         "reason": "too_small",
                     *         "params": {
                     *           "least": 1
                     *         },
                     *         "pushedAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["WalletPush"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "wallet.getClientsBundle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": null,
                     *       "passes": 0,
                     *       "active": 0,
                     *       "isDemo": true
                     *     }
                     */
                    "application/json": components["schemas"]["WalletBundle"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "workspace.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "name": "text",
                     *       "plan": "free",
                     *       "timeZone": "Europe/Berlin",
                     *       "locale": "en",
                     *       "retention": {
                     *         "clientsDays": null,
                     *         "scansDays": null,
                     *         "eventsDays": null
                     *       },
                     *       "mail": {
                     *         "subject": "Your ticket for {{pass}}",
                     *         "greeting": "Dear {{client}},\n\nwe look forward to seeing you.",
                     *         "replyTo": "tickets@example.com"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "createdAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "workspace.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Opera",
                 *       "timeZone": "Europe/Berlin",
                 *       "locale": "en",
                 *       "retention": {
                 *         "clientsDays": null,
                 *         "scansDays": null,
                 *         "eventsDays": null
                 *       },
                 *       "mail": {
                 *         "subject": "Your ticket for {{pass}}",
                 *         "greeting": "Dear {{client}},\n\nwe look forward to seeing you.",
                 *         "replyTo": "tickets@example.com"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WorkspaceChanges"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "name": "text",
                     *       "plan": "free",
                     *       "timeZone": "Europe/Berlin",
                     *       "locale": "en",
                     *       "retention": {
                     *         "clientsDays": null,
                     *         "scansDays": null,
                     *         "eventsDays": null
                     *       },
                     *       "mail": {
                     *         "subject": "Your ticket for {{pass}}",
                     *         "greeting": "Dear {{client}},\n\nwe look forward to seeing you.",
                     *         "replyTo": "tickets@example.com"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "createdAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "workspace.replaceLogo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/png": unknown;
                "image/jpeg": unknown;
                "image/webp": unknown;
                "multipart/form-data": {
                    file?: unknown;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "name": "text",
                     *       "plan": "free",
                     *       "timeZone": "Europe/Berlin",
                     *       "locale": "en",
                     *       "retention": {
                     *         "clientsDays": null,
                     *         "scansDays": null,
                     *         "eventsDays": null
                     *       },
                     *       "mail": {
                     *         "subject": "Your ticket for {{pass}}",
                     *         "greeting": "Dear {{client}},\n\nwe look forward to seeing you.",
                     *         "replyTo": "tickets@example.com"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "createdAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "workspace.deleteLogo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "name": "text",
                     *       "plan": "free",
                     *       "timeZone": "Europe/Berlin",
                     *       "locale": "en",
                     *       "retention": {
                     *         "clientsDays": null,
                     *         "scansDays": null,
                     *         "eventsDays": null
                     *       },
                     *       "mail": {
                     *         "subject": "Your ticket for {{pass}}",
                     *         "greeting": "Dear {{client}},\n\nwe look forward to seeing you.",
                     *         "replyTo": "tickets@example.com"
                     *       },
                     *       "logo": {
                     *         "url": "text",
                     *         "width": 0,
                     *         "height": 0
                     *       },
                     *       "createdAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "members.list": {
        parameters: {
            query?: {
                /** @description Page size; more than 100 is answered with 100. Default: all. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "text",
                     *         "name": null,
                     *         "email": "text",
                     *         "role": "owner",
                     *         "twoFactorEnabled": true,
                     *         "isYou": true,
                     *         "createdAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Member"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "members.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "members.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "manager"
                 *     }
                 */
                "application/json": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "name": null,
                     *       "email": "text",
                     *       "role": "owner",
                     *       "twoFactorEnabled": true,
                     *       "isYou": true,
                     *       "createdAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "workspace.leave": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "workspace.transfer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "memberId": "text"
                 *     }
                 */
                "application/json": components["schemas"]["WorkspaceTransfer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "name": null,
                     *       "email": "text",
                     *       "role": "owner",
                     *       "twoFactorEnabled": true,
                     *       "isYou": true,
                     *       "createdAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "invitations.list": {
        parameters: {
            query?: {
                /** @description Page size; more than 100 is answered with 100. Default: all. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
                /** @description `exact` counts beyond 10,000 matches too. */
                count?: "exact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "text",
                     *         "email": null,
                     *         "role": "owner",
                     *         "invitedBy": "text",
                     *         "createdAt": "2026-06-01T12:00:00.000Z",
                     *         "expiresAt": "2026-06-01T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Invitation"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "invitations.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "role": "manager"
                 *     }
                 */
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "email": null,
                     *       "role": "owner",
                     *       "invitedBy": "text",
                     *       "createdAt": "2026-06-01T12:00:00.000Z",
                     *       "expiresAt": "2026-06-01T12:00:00.000Z",
                     *       "url": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["NewInvitationAnswer"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "invitations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                /** @description Id of a member, key or device. */
                actor?: string;
                type?: "pass.created" | "pass.status_changed" | "client.created" | "pass.updated" | "pass.deleted" | "pass.restored" | "pass.link_regenerated" | "pass.mailed" | "client.updated" | "client.erased" | "client.merged" | "template.created" | "template.updated" | "template.deleted" | "location.created" | "location.updated" | "location.deleted" | "webhook.created" | "webhook.paused" | "webhook.resumed" | "webhook.disabled" | "webhook.secret_rotated" | "webhook.deleted" | "key.created" | "key.revoked" | "signing_key.created" | "signing_key.revoked" | "workspace.created" | "workspace.updated" | "workspace.transferred" | "member.invited" | "member.invitation_revoked" | "member.joined" | "member.role_changed" | "member.removed" | "member.left" | "member.signed_in" | "member.sign_in_failed" | "import.started" | "import.cancelled" | "data.exported";
                /** @description Recorded at this time or later. */
                since?: string;
                /** @description Recorded before this time; a bare date includes that day. */
                until?: string;
                /** @description Page size; more than 100 is answered with 100. Default 25. */
                limit?: number;
                /** @description Where to go on, from the `Link: rel="next"` of a cursor page; empty to start. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "text",
                     *         "type": "text",
                     *         "recordedAt": "2026-06-01T12:00:00.000Z",
                     *         "actor": {
                     *           "kind": "text",
                     *           "id": "text",
                     *           "name": "text"
                     *         },
                     *         "address": null,
                     *         "userAgent": null,
                     *         "passId": null,
                     *         "clientId": null,
                     *         "details": {}
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AuditEntry"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "installation.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "needsOwner": true,
                     *       "signUp": "text",
                     *       "singleSignOn": null,
                     *       "sendsMail": true,
                     *       "sellsPlans": true
                     *     }
                     */
                    "application/json": components["schemas"]["Installation"];
                };
            };
            400: components["responses"]["Refusal400"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "session.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "person": {
                     *         "id": "text",
                     *         "name": "text",
                     *         "email": "text",
                     *         "emailVerified": true,
                     *         "twoFactorEnabled": true
                     *       },
                     *       "workspace": {
                     *         "id": "text",
                     *         "name": "text",
                     *         "plan": "free",
                     *         "timeZone": "text",
                     *         "locale": "text"
                     *       },
                     *       "role": "owner",
                     *       "permissions": [
                     *         "passes:read"
                     *       ],
                     *       "workspaces": [
                     *         {
                     *           "id": "text",
                     *           "name": "text",
                     *           "role": "owner"
                     *         }
                     *       ],
                     *       "mayMakeWorkspaces": true
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "session.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "session.replaceWorkspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "text"
                 *     }
                 */
                "application/json": components["schemas"]["EnterWorkspace"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "workspaces.list": {
        parameters: {
            query?: {
                /** @description Page size; more than 100 is answered with 100. Default: all. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "text",
                     *         "name": "text",
                     *         "plan": "free",
                     *         "role": "text"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MyWorkspace"][];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "workspaces.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Opera",
                 *       "timeZone": "Europe/Berlin",
                 *       "locale": "en"
                 *     }
                 */
                "application/json": components["schemas"]["NewWorkspace"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "name": "text",
                     *       "plan": "free",
                     *       "role": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["MyWorkspace"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "invitations.getPreview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workspace": {
                     *         "id": "text",
                     *         "name": "text"
                     *       },
                     *       "email": null,
                     *       "role": "owner",
                     *       "invitedBy": "text",
                     *       "expiresAt": "2026-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
            400: components["responses"]["Refusal400"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "invitations.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own name for this request, kept for 24 hours: sent again with the same body it answers what the first request was answered, and does nothing. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "text",
                     *       "name": "text",
                     *       "plan": "text",
                     *       "role": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["AcceptedInvitation"];
                };
            };
            400: components["responses"]["Refusal400"];
            401: components["responses"]["Refusal401"];
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            409: components["responses"]["Refusal409"];
            413: components["responses"]["Refusal413"];
            415: components["responses"]["Refusal415"];
            422: components["responses"]["Refusal422"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "plans.list": {
        parameters: {
            query?: {
                /** @description Page size; more than 100 is answered with 100. Default: all. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "text",
                     *         "name": "text",
                     *         "api": true,
                     *         "forSale": true,
                     *         "price": {
                     *           "amount": 1900,
                     *           "currency": "EUR",
                     *           "interval": "day"
                     *         },
                     *         "limits": {
                     *           "passesPerMonth": null,
                     *           "members": null,
                     *           "templates": null,
                     *           "locations": null,
                     *           "devices": null,
                     *           "webhooks": null
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Plan"][];
                };
            };
            400: components["responses"]["Refusal400"];
            403: components["responses"]["Refusal403"];
            429: components["responses"]["Refusal429"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
        };
    };
    "webhook.pass.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                 *       "code": "AbCd2345EfGh",
                 *       "name": "VIP Guest",
                 *       "type": "single",
                 *       "status": "active",
                 *       "usagesCount": 0,
                 *       "maxUsages": null,
                 *       "validFrom": "2026-06-01T12:00:00.000Z",
                 *       "validUntil": "2026-12-31T23:59:59.000Z",
                 *       "client": {
                 *         "name": "John Doe",
                 *         "email": "john@example.com"
                 *       },
                 *       "publicUrl": "https://passes.example.com/p/AbCd2345EfGh?token=...",
                 *       "createdAt": "2026-06-01T12:00:00.000Z",
                 *       "clientName": null,
                 *       "clientEmail": null,
                 *       "clientPhone": null,
                 *       "event": "pass.created",
                 *       "eventId": "evt_01jx0c7n8k0000m3v9q2b7x4tz"
                 *     }
                 */
                "application/json": components["schemas"]["PassCreated"];
            };
        };
        responses: {
            /** @description Received; anything else is tried again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.pass.scanned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "text",
                 *       "result": "text",
                 *       "direction": "text",
                 *       "scannedAt": "2026-06-01T12:00:00.000Z",
                 *       "passId": "text",
                 *       "passCode": "text",
                 *       "passName": null,
                 *       "passType": "text",
                 *       "passStatus": "text",
                 *       "usagesCount": 0,
                 *       "maxUsages": null,
                 *       "clientName": null,
                 *       "clientEmail": null,
                 *       "locationName": null,
                 *       "deviceName": null,
                 *       "event": "pass.scanned",
                 *       "eventId": "evt_01jx0c7n8k0000m3v9q2b7x4tz"
                 *     }
                 */
                "application/json": components["schemas"]["PassScanned"];
            };
        };
        responses: {
            /** @description Received; anything else is tried again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.pass.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "pass_01jx0c7n8k0000m3v9q2b7x4tz",
                 *       "code": "AbCd2345EfGh",
                 *       "name": "VIP Guest",
                 *       "type": "single",
                 *       "status": "active",
                 *       "usagesCount": 0,
                 *       "maxUsages": null,
                 *       "validFrom": "2026-06-01T12:00:00.000Z",
                 *       "validUntil": "2026-12-31T23:59:59.000Z",
                 *       "client": {
                 *         "name": "John Doe",
                 *         "email": "john@example.com"
                 *       },
                 *       "publicUrl": "https://passes.example.com/p/AbCd2345EfGh?token=...",
                 *       "createdAt": "2026-06-01T12:00:00.000Z",
                 *       "previousStatus": "text",
                 *       "changedAt": "2026-06-01T12:00:00.000Z",
                 *       "event": "pass.status_changed",
                 *       "eventId": "evt_01jx0c7n8k0000m3v9q2b7x4tz"
                 *     }
                 */
                "application/json": components["schemas"]["PassStatusChanged"];
            };
        };
        responses: {
            /** @description Received; anything else is tried again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.client.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "cli_01jx0c7n8k0000m3v9q2b7x4tz",
                 *       "name": "John Doe",
                 *       "email": "john@example.com",
                 *       "phone": "+1234567890",
                 *       "notes": "VIP customer",
                 *       "createdAt": "2026-06-01T12:00:00.000Z",
                 *       "event": "client.created",
                 *       "eventId": "evt_01jx0c7n8k0000m3v9q2b7x4tz"
                 *     }
                 */
                "application/json": components["schemas"]["ClientCreated"];
            };
        };
        responses: {
            /** @description Received; anything else is tried again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
