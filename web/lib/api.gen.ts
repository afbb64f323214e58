export interface paths {
    "/api/v1/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List passes */
        get: {
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
                    /** @example 2026-12-31T23:59:59Z */
                    createdAfter?: string;
                    /** @example 2026-12-31T23:59:59Z */
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
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
                            /** @example 2026-06-01T12:00:00.000Z */
                            validFrom: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            validUntil: string | null;
                            client: {
                                name: string;
                                email: string | null;
                            } | null;
                            /** @example https://passes.example.com/p/AbCd2345EfGh?token=... */
                            publicUrl: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                        }[];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Create a pass
         * @description Emits `pass.created`, and `client.created` where `clientName` is new.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description `single` admits once per activation, `multi` up to `maxUsages` times.
                         * @enum {string}
                         */
                        type: "single" | "multi";
                        /**
                         * Format: text
                         * @description Human-readable label.
                         */
                        name?: string | null;
                        /**
                         * Format: text
                         * @description Internal; never on the public page.
                         */
                        note?: string | null;
                        /**
                         * Format: text
                         * @description Attaches the client of this name, or creates it.
                         */
                        clientName?: string | null;
                        /** @description Attaches this client; not together with clientName. */
                        clientId?: string | null;
                        /** @description Most admissions of a multi pass; null for no limit. */
                        maxUsages?: number | null;
                        /**
                         * Format: time
                         * @example 2026-12-31T23:59:59Z
                         */
                        validFrom?: string | null;
                        /**
                         * Format: time
                         * @example 2026-12-31T23:59:59Z
                         */
                        validUntil?: string | null;
                        customFields?: {
                            /** Format: text */
                            key: string;
                            /** Format: text */
                            value: string;
                            /**
                             * @description Whether the public page shows it.
                             * @default false
                             */
                            isPublic?: boolean;
                        }[] | null;
                        templateId?: string | null;
                        locationId?: string | null;
                        /**
                         * Format: text
                         * @description Your own id; unique in the workspace.
                         */
                        externalId?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
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
                            /** @example 2026-06-01T12:00:00.000Z */
                            validFrom: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            validUntil: string | null;
                            /** @example https://passes.example.com/p/AbCd2345EfGh?token=... */
                            publicUrl: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** Get a pass */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
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
                            /** @example 2026-06-01T12:00:00.000Z */
                            validFrom: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            validUntil: string | null;
                            note: string | null;
                            externalId: string | null;
                            fields: {
                                key: string;
                                value: string;
                                isPublic: boolean;
                            }[];
                            client: {
                                id: string;
                                name: string;
                                email: string | null;
                                phone: string | null;
                            } | null;
                            template: {
                                id: string;
                                name: string;
                            } | null;
                            location: {
                                id: string;
                                name: string;
                            } | null;
                            /** @example https://passes.example.com/p/AbCd2345EfGh?token=... */
                            publicUrl: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            lastScannedAt: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            updatedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete a pass */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            success: boolean;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * Update a pass
         * @description `customFields` replaces all fields. A changed status emits `pass.status_changed`.
         */
        patch: {
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
                    "application/json": {
                        /** Format: text */
                        name?: string | null;
                        /** Format: text */
                        note?: string | null;
                        /** @enum {string} */
                        status?: "active" | "revoked";
                        /** @description Most admissions of a multi pass; null for no limit. */
                        maxUsages?: number | null;
                        /**
                         * Format: time
                         * @example 2026-12-31T23:59:59Z
                         */
                        validFrom?: string | null;
                        /**
                         * Format: time
                         * @example 2026-12-31T23:59:59Z
                         */
                        validUntil?: string | null;
                        customFields?: {
                            /** Format: text */
                            key: string;
                            /** Format: text */
                            value: string;
                            /**
                             * @description Whether the public page shows it.
                             * @default false
                             */
                            isPublic?: boolean;
                        }[];
                        clientId?: string | null;
                        /** Format: text */
                        clientName?: string | null;
                        templateId?: string | null;
                        locationId?: string | null;
                        /** Format: text */
                        externalId?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
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
                            /** @example 2026-06-01T12:00:00.000Z */
                            validFrom: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            validUntil: string | null;
                            note: string | null;
                            externalId: string | null;
                            fields: {
                                key: string;
                                value: string;
                                isPublic: boolean;
                            }[];
                            client: {
                                id: string;
                                name: string;
                                email: string | null;
                                phone: string | null;
                            } | null;
                            template: {
                                id: string;
                                name: string;
                            } | null;
                            location: {
                                id: string;
                                name: string;
                            } | null;
                            /** @example https://passes.example.com/p/AbCd2345EfGh?token=... */
                            publicUrl: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            lastScannedAt: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            updatedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** Activate a pass */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
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
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** Revoke a pass */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
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
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
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
                            /** @example 2026-06-01T12:00:00.000Z */
                            validFrom: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            validUntil: string | null;
                            /** @example https://passes.example.com/p/AbCd2345EfGh?token=... */
                            publicUrl: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
         * @description Decides, counts and records the attempt. A refusal is answered with 200, `success: false` and its `result`. Emits `pass.scanned` on success.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: text
                         * @description The pass code, or the whole public link a scanner read.
                         */
                        code: string;
                        /**
                         * Format: text
                         * @description Where the pass is scanned.
                         */
                        locationId?: string | null;
                        /** Format: text */
                        deviceId?: string | null;
                        /**
                         * @description `in` admits (default), `out` lets leave.
                         * @enum {string}
                         */
                        direction?: "in" | "out";
                        /**
                         * Format: time
                         * @description When it happened, for scans sent later.
                         * @example 2026-12-31T23:59:59Z
                         */
                        scannedAt?: string | null;
                        /**
                         * Format: text
                         * @description Your own id of this attempt; repeated, it gets the first answer again.
                         */
                        nonce?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            success: boolean;
                            /** @enum {string} */
                            result: "success" | "revoked" | "already_used" | "not_yet_valid" | "expired" | "max_usages_reached";
                            pass: {
                                id: string;
                                code: string;
                                name: string | null;
                                type: string;
                                status: string;
                                usagesCount: number;
                                maxUsages: number | null;
                            };
                            scan: {
                                id: string;
                                /** @example 2026-06-01T12:00:00.000Z */
                                scannedAt: string;
                            };
                            /**
                             * @description The first admission, where there was one before.
                             * @example 2026-06-01T12:00:00.000Z
                             */
                            firstScannedAt?: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** List clients */
        get: {
            parameters: {
                query?: {
                    /** @description Part of the name, e-mail address or phone number. */
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example cli_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
                            /** @example John Doe */
                            name: string;
                            /** @example john@example.com */
                            email: string | null;
                            /** @example +1234567890 */
                            phone: string | null;
                            notes: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                        }[];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Create a client
         * @description Emits `client.created`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: text
                         * @description Display name.
                         * @example John Doe
                         */
                        name: string;
                        /**
                         * Format: email
                         * @example john@example.com
                         */
                        email?: string | null;
                        /** Format: text */
                        phone?: string | null;
                        /**
                         * Format: text
                         * @description Internal notes.
                         */
                        notes?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example cli_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
                            /** @example John Doe */
                            name: string;
                            /** @example john@example.com */
                            email: string | null;
                            /** @example +1234567890 */
                            phone: string | null;
                            notes: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** Get a client */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example cli_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
                            /** @example John Doe */
                            name: string;
                            /** @example john@example.com */
                            email: string | null;
                            /** @example +1234567890 */
                            phone: string | null;
                            notes: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Erase a client
         * @description Removes the person from the client, its passes and the recorded events for good. Scans stay, without a name.
         */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            success: boolean;
                            /** @description Passes the person was taken off. */
                            passes: number;
                            /** @description Recorded events the person was taken out of. */
                            events: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Update a client */
        patch: {
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
                    "application/json": {
                        /** Format: text */
                        name?: string;
                        /**
                         * Format: email
                         * @example john@example.com
                         */
                        email?: string | null;
                        /** Format: text */
                        phone?: string | null;
                        /** Format: text */
                        notes?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example cli_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
                            /** @example John Doe */
                            name: string;
                            /** @example john@example.com */
                            email: string | null;
                            /** @example +1234567890 */
                            phone: string | null;
                            notes: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
         */
        post: {
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
                    "application/json": {
                        /** @description The client that stays. */
                        into: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example cli_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
                            /** @example John Doe */
                            name: string;
                            /** @example john@example.com */
                            email: string | null;
                            /** @example +1234567890 */
                            phone: string | null;
                            notes: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** List templates */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            kind: "ticket" | "membership" | "voucher" | "generic";
                            version: number;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            updatedAt: string;
                        }[];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Create a template */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: text */
                        name: string;
                        /** @enum {string} */
                        kind?: "ticket" | "membership" | "voucher" | "generic";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            kind: "ticket" | "membership" | "voucher" | "generic";
                            version: number;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            updatedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        delete?: never;
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
        /** List locations */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            address: string | null;
                            latitude: number | null;
                            longitude: number | null;
                            timeZone: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            updatedAt: string;
                        }[];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Create a location */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: text */
                        name: string;
                        /** Format: text */
                        address?: string | null;
                        latitude?: number | null;
                        longitude?: number | null;
                        /**
                         * Format: text
                         * @description IANA name, such as Europe/Berlin.
                         */
                        timeZone?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            address: string | null;
                            latitude: number | null;
                            longitude: number | null;
                            timeZone: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            updatedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** Get a location */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            address: string | null;
                            latitude: number | null;
                            longitude: number | null;
                            timeZone: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            updatedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete a location */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            success: boolean;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Update a location */
        patch: {
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
                    "application/json": {
                        /** Format: text */
                        name?: string;
                        /** Format: text */
                        address?: string | null;
                        latitude?: number | null;
                        longitude?: number | null;
                        /**
                         * Format: text
                         * @description IANA name, such as Europe/Berlin.
                         */
                        timeZone?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            address: string | null;
                            latitude: number | null;
                            longitude: number | null;
                            timeZone: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            updatedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhooks */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            event: string;
                            targetUrl: string;
                            active: boolean;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                        }[];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Subscribe a webhook
         * @description The same event and address again answers the webhook there is, with 200.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What to be told of.
                         * @enum {string}
                         */
                        event: "pass.created" | "pass.scanned" | "pass.status_changed" | "client.created";
                        /**
                         * Format: text
                         * @description HTTPS address that receives a POST for each event.
                         */
                        targetUrl: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            event: string;
                            targetUrl: string;
                            active: boolean;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            event: string;
                            targetUrl: string;
                            active: boolean;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        get?: never;
        put?: never;
        post?: never;
        /** Unsubscribe a webhook */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            success: boolean;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
         */
        get: {
            parameters: {
                query: {
                    event: "pass.created" | "pass.scanned" | "pass.status_changed" | "client.created";
                    /**
                     * @description Items recorded since then; default: the last 24 hours.
                     * @example 2026-12-31T23:59:59Z
                     */
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        }[];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** List API keys */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            /** @description The beginning of the key, to recognise it by. */
                            prefix: string;
                            permissions: string[];
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            expiresAt: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            revokedAt: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            lastUsedAt: string | null;
                        }[];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Create an API key
         * @description The key is shown in this answer and never again.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: text */
                        name: string;
                        /** @description Default: everything you may do. */
                        permissions?: ("passes:read" | "passes:write" | "scans:read" | "scans:write" | "clients:read" | "clients:write" | "templates:read" | "templates:write" | "locations:read" | "locations:write" | "webhooks:read" | "webhooks:write" | "events:read" | "keys:read" | "keys:write" | "workspace:read" | "workspace:write")[] | null;
                        /**
                         * Format: time
                         * @example 2026-12-31T23:59:59Z
                         */
                        expiresAt?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            /** @description The beginning of the key, to recognise it by. */
                            prefix: string;
                            permissions: string[];
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            expiresAt: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            revokedAt: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            lastUsedAt: string | null;
                            /** @description Shown this once. */
                            key: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** Revoke an API key */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            /** @description The beginning of the key, to recognise it by. */
                            prefix: string;
                            permissions: string[];
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            expiresAt: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            revokedAt: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            lastUsedAt: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
         */
        get: {
            parameters: {
                query?: {
                    /** @description Either kind of verdict. */
                    outcome?: "admitted" | "refused";
                    /** @description One exact result. */
                    result?: "success" | "revoked" | "already_used" | "not_yet_valid" | "expired" | "max_usages_reached";
                    locationId?: string;
                    passId?: string;
                    /** @example 2026-12-31T23:59:59Z */
                    recordedAfter?: string;
                    /** @example 2026-12-31T23:59:59Z */
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description A result of `POST /scan`, or `not_found` for a code that no pass has. */
                            result: string;
                            direction: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            scannedAt: string;
                            /**
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
                        }[];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** List what happened to a pass */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            type: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            recordedAt: string;
                            actor: {
                                kind: string;
                                name: string;
                            };
                            /** @description The status it brought, for `pass.status_changed`. */
                            status: string | null;
                            /** @description The fields it changed, for `pass.updated`. */
                            changed: string[];
                        }[];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** Get the numbers of the workspace */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
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
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** List saved views */
        get: {
            parameters: {
                query?: {
                    /** @description The list that the view filters. */
                    page?: "passes" | "scans";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
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
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                        }[];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Save a view */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The list that the view filters.
                         * @enum {string}
                         */
                        page: "passes" | "scans";
                        /** Format: text */
                        name: string;
                        /** @description Query parameters of the list. */
                        filters: {
                            [key: string]: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
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
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** Remove a saved view */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            success: boolean;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** Get the plan and how much of it is used */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
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
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was wrong, in words. */
                            error: string;
                            /** @description A stable name for programs. */
                            code?: string;
                            /** @description The input that was wrong. */
                            field?: string;
                            requestId?: string;
                        };
                    };
                };
            };
        };
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
        /** Sent to subscribers of pass.created */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @example pass_01jx0c7n8k0000m3v9q2b7x4tz */
                        id?: string;
                        /** @example AbCd2345EfGh */
                        code?: string;
                        /** @example VIP Guest */
                        name?: string | null;
                        /**
                         * @description `single` admits once per activation, `multi` up to `maxUsages` times.
                         * @enum {string}
                         */
                        type?: "single" | "multi";
                        /**
                         * @description The status at the time of the answer.
                         * @enum {string}
                         */
                        status?: "active" | "used" | "expired" | "revoked";
                        usagesCount?: number;
                        maxUsages?: number | null;
                        /** @example 2026-06-01T12:00:00.000Z */
                        validFrom?: string | null;
                        /** @example 2026-06-01T12:00:00.000Z */
                        validUntil?: string | null;
                        client?: {
                            name: string;
                            email: string | null;
                        } | null;
                        /** @example https://passes.example.com/p/AbCd2345EfGh?token=... */
                        publicUrl?: string;
                        /** @example 2026-06-01T12:00:00.000Z */
                        createdAt?: string;
                        clientName?: string | null;
                        clientEmail?: string | null;
                        clientPhone?: string | null;
                        /** @constant */
                        event?: "pass.created";
                        eventId?: string;
                    };
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
        /** Sent to subscribers of pass.scanned */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        id?: string;
                        result?: string;
                        direction?: string;
                        /** @example 2026-06-01T12:00:00.000Z */
                        scannedAt?: string;
                        passId?: string;
                        passCode?: string;
                        passName?: string | null;
                        passType?: string;
                        passStatus?: string;
                        usagesCount?: number;
                        maxUsages?: number | null;
                        clientName?: string | null;
                        clientEmail?: string | null;
                        locationName?: string | null;
                        deviceName?: string | null;
                        /** @constant */
                        event?: "pass.scanned";
                        eventId?: string;
                    };
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
        /** Sent to subscribers of pass.status_changed */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @example pass_01jx0c7n8k0000m3v9q2b7x4tz */
                        id?: string;
                        /** @example AbCd2345EfGh */
                        code?: string;
                        /** @example VIP Guest */
                        name?: string | null;
                        /**
                         * @description `single` admits once per activation, `multi` up to `maxUsages` times.
                         * @enum {string}
                         */
                        type?: "single" | "multi";
                        /**
                         * @description The status at the time of the answer.
                         * @enum {string}
                         */
                        status?: "active" | "used" | "expired" | "revoked";
                        usagesCount?: number;
                        maxUsages?: number | null;
                        /** @example 2026-06-01T12:00:00.000Z */
                        validFrom?: string | null;
                        /** @example 2026-06-01T12:00:00.000Z */
                        validUntil?: string | null;
                        client?: {
                            name: string;
                            email: string | null;
                        } | null;
                        /** @example https://passes.example.com/p/AbCd2345EfGh?token=... */
                        publicUrl?: string;
                        /** @example 2026-06-01T12:00:00.000Z */
                        createdAt?: string;
                        previousStatus?: string;
                        /** @example 2026-06-01T12:00:00.000Z */
                        changedAt?: string;
                        /** @constant */
                        event?: "pass.status_changed";
                        eventId?: string;
                    };
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
        /** Sent to subscribers of client.created */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @example cli_01jx0c7n8k0000m3v9q2b7x4tz */
                        id?: string;
                        /** @example John Doe */
                        name?: string;
                        /** @example john@example.com */
                        email?: string | null;
                        /** @example +1234567890 */
                        phone?: string | null;
                        notes?: string | null;
                        /** @example 2026-06-01T12:00:00.000Z */
                        createdAt?: string;
                        /** @constant */
                        event?: "client.created";
                        eventId?: string;
                    };
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
