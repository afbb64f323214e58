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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example tpl_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
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
                             * @description What the QR code says: the address of the page (`link`), or the bare `code`, which reads from further.
                             * @enum {string}
                             */
                            qrContent: "link" | "code";
                            defaults: {
                                /** @example 2026-06-01T12:00:00.000Z */
                                validFrom: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                validForDays: number | null;
                                maxUsages: number | null;
                                fields: {
                                    key: string;
                                    value: string;
                                    isPublic: boolean;
                                }[];
                            };
                            /** @example 2026-06-01T12:00:00.000Z */
                            archivedAt: string | null;
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
                        /**
                         * @description Decides the words on the page and the style in the wallets.
                         * @enum {string}
                         */
                        kind?: "ticket" | "membership" | "voucher" | "generic";
                        /** @description What is left out of a new template is chosen to be readable. */
                        colours?: {
                            /**
                             * Format: text
                             * @description `#rrggbb`.
                             * @example #1d3a9e
                             */
                            background?: string;
                            /**
                             * Format: text
                             * @description Readable on the background: contrast 4.5 : 1 at least.
                             * @example #1d3a9e
                             */
                            text?: string;
                            /**
                             * Format: text
                             * @description Of the small labels; readable on the background.
                             * @example #1d3a9e
                             */
                            label?: string;
                        };
                        /** @description Your words in place of ours; null brings ours back. */
                        labels?: {
                            /** Format: text */
                            kind?: string | null;
                            /** Format: text */
                            validFrom?: string | null;
                            /** Format: text */
                            validUntil?: string | null;
                            /** Format: text */
                            usesLeft?: string | null;
                            /** Format: text */
                            location?: string | null;
                        };
                        /**
                         * Format: text
                         * @description Plain text on the back of the pass; blank lines separate paragraphs.
                         */
                        backText?: string | null;
                        /**
                         * Format: text
                         * @description For the people at the gate; the holder never sees it.
                         */
                        attentionNote?: string | null;
                        /**
                         * @description What the QR code says: the address of the page (`link`), or the bare `code`, which reads from further.
                         * @enum {string}
                         */
                        qrContent?: "link" | "code";
                        /** @description What a pass gets where its issuer says nothing else. */
                        defaults?: {
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
                            /** @description Valid until the end of the day this many days after issue. Not together with `validUntil`. */
                            validForDays?: number | null;
                            /** @description For passes of type multi. */
                            maxUsages?: number | null;
                            fields?: {
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
                            /** @example tpl_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
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
                             * @description What the QR code says: the address of the page (`link`), or the bare `code`, which reads from further.
                             * @enum {string}
                             */
                            qrContent: "link" | "code";
                            defaults: {
                                /** @example 2026-06-01T12:00:00.000Z */
                                validFrom: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                validForDays: number | null;
                                maxUsages: number | null;
                                fields: {
                                    key: string;
                                    value: string;
                                    isPublic: boolean;
                                }[];
                            };
                            /** @example 2026-06-01T12:00:00.000Z */
                            archivedAt: string | null;
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
    "/api/v1/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a template */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example tpl_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
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
                             * @description What the QR code says: the address of the page (`link`), or the bare `code`, which reads from further.
                             * @enum {string}
                             */
                            qrContent: "link" | "code";
                            defaults: {
                                /** @example 2026-06-01T12:00:00.000Z */
                                validFrom: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                validForDays: number | null;
                                maxUsages: number | null;
                                fields: {
                                    key: string;
                                    value: string;
                                    isPublic: boolean;
                                }[];
                            };
                            /** @example 2026-06-01T12:00:00.000Z */
                            archivedAt: string | null;
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
        /**
         * Delete a template
         * @description Only one that no pass was issued with; archive others.
         */
        delete: {
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
         * Update a template
         * @description Every change makes a new version. Passes show the newest at once.
         */
        patch: {
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
                    "application/json": {
                        /** Format: text */
                        name?: string;
                        /**
                         * @description Decides the words on the page and the style in the wallets.
                         * @enum {string}
                         */
                        kind?: "ticket" | "membership" | "voucher" | "generic";
                        /** @description What is left out of a new template is chosen to be readable. */
                        colours?: {
                            /**
                             * Format: text
                             * @description `#rrggbb`.
                             * @example #1d3a9e
                             */
                            background?: string;
                            /**
                             * Format: text
                             * @description Readable on the background: contrast 4.5 : 1 at least.
                             * @example #1d3a9e
                             */
                            text?: string;
                            /**
                             * Format: text
                             * @description Of the small labels; readable on the background.
                             * @example #1d3a9e
                             */
                            label?: string;
                        };
                        /** @description Your words in place of ours; null brings ours back. */
                        labels?: {
                            /** Format: text */
                            kind?: string | null;
                            /** Format: text */
                            validFrom?: string | null;
                            /** Format: text */
                            validUntil?: string | null;
                            /** Format: text */
                            usesLeft?: string | null;
                            /** Format: text */
                            location?: string | null;
                        };
                        /**
                         * Format: text
                         * @description Plain text on the back of the pass; blank lines separate paragraphs.
                         */
                        backText?: string | null;
                        /**
                         * Format: text
                         * @description For the people at the gate; the holder never sees it.
                         */
                        attentionNote?: string | null;
                        /**
                         * @description What the QR code says: the address of the page (`link`), or the bare `code`, which reads from further.
                         * @enum {string}
                         */
                        qrContent?: "link" | "code";
                        /** @description What a pass gets where its issuer says nothing else. */
                        defaults?: {
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
                            /** @description Valid until the end of the day this many days after issue. Not together with `validUntil`. */
                            validForDays?: number | null;
                            /** @description For passes of type multi. */
                            maxUsages?: number | null;
                            fields?: {
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
                        };
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
                            /** @example tpl_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
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
                             * @description What the QR code says: the address of the page (`link`), or the bare `code`, which reads from further.
                             * @enum {string}
                             */
                            qrContent: "link" | "code";
                            defaults: {
                                /** @example 2026-06-01T12:00:00.000Z */
                                validFrom: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                validForDays: number | null;
                                maxUsages: number | null;
                                fields: {
                                    key: string;
                                    value: string;
                                    isPublic: boolean;
                                }[];
                            };
                            /** @example 2026-06-01T12:00:00.000Z */
                            archivedAt: string | null;
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
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example tpl_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
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
                             * @description What the QR code says: the address of the page (`link`), or the bare `code`, which reads from further.
                             * @enum {string}
                             */
                            qrContent: "link" | "code";
                            defaults: {
                                /** @example 2026-06-01T12:00:00.000Z */
                                validFrom: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                validForDays: number | null;
                                maxUsages: number | null;
                                fields: {
                                    key: string;
                                    value: string;
                                    isPublic: boolean;
                                }[];
                            };
                            /** @example 2026-06-01T12:00:00.000Z */
                            archivedAt: string | null;
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
    "/api/v1/templates/{templateId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore an archived template */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example tpl_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
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
                             * @description What the QR code says: the address of the page (`link`), or the bare `code`, which reads from further.
                             * @enum {string}
                             */
                            qrContent: "link" | "code";
                            defaults: {
                                /** @example 2026-06-01T12:00:00.000Z */
                                validFrom: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                validForDays: number | null;
                                maxUsages: number | null;
                                fields: {
                                    key: string;
                                    value: string;
                                    isPublic: boolean;
                                }[];
                            };
                            /** @example 2026-06-01T12:00:00.000Z */
                            archivedAt: string | null;
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
    "/api/v1/templates/{templateId}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Duplicate a template */
        post: {
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
                    "application/json": {
                        /**
                         * Format: text
                         * @description Default: the name of the original, marked as a copy.
                         */
                        name?: string;
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
                            /** @example tpl_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
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
                             * @description What the QR code says: the address of the page (`link`), or the bare `code`, which reads from further.
                             * @enum {string}
                             */
                            qrContent: "link" | "code";
                            defaults: {
                                /** @example 2026-06-01T12:00:00.000Z */
                                validFrom: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                validForDays: number | null;
                                maxUsages: number | null;
                                fields: {
                                    key: string;
                                    value: string;
                                    isPublic: boolean;
                                }[];
                            };
                            /** @example 2026-06-01T12:00:00.000Z */
                            archivedAt: string | null;
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
         */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example tpl_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
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
                             * @description What the QR code says: the address of the page (`link`), or the bare `code`, which reads from further.
                             * @enum {string}
                             */
                            qrContent: "link" | "code";
                            defaults: {
                                /** @example 2026-06-01T12:00:00.000Z */
                                validFrom: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                validForDays: number | null;
                                maxUsages: number | null;
                                fields: {
                                    key: string;
                                    value: string;
                                    isPublic: boolean;
                                }[];
                            };
                            /** @example 2026-06-01T12:00:00.000Z */
                            archivedAt: string | null;
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
        post?: never;
        /** Remove the logo */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example tpl_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
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
                             * @description What the QR code says: the address of the page (`link`), or the bare `code`, which reads from further.
                             * @enum {string}
                             */
                            qrContent: "link" | "code";
                            defaults: {
                                /** @example 2026-06-01T12:00:00.000Z */
                                validFrom: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                validForDays: number | null;
                                maxUsages: number | null;
                                fields: {
                                    key: string;
                                    value: string;
                                    isPublic: boolean;
                                }[];
                            };
                            /** @example 2026-06-01T12:00:00.000Z */
                            archivedAt: string | null;
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
         */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example tpl_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
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
                             * @description What the QR code says: the address of the page (`link`), or the bare `code`, which reads from further.
                             * @enum {string}
                             */
                            qrContent: "link" | "code";
                            defaults: {
                                /** @example 2026-06-01T12:00:00.000Z */
                                validFrom: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                validForDays: number | null;
                                maxUsages: number | null;
                                fields: {
                                    key: string;
                                    value: string;
                                    isPublic: boolean;
                                }[];
                            };
                            /** @example 2026-06-01T12:00:00.000Z */
                            archivedAt: string | null;
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
        post?: never;
        /** Remove the hero image */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example tpl_01jx0c7n8k0000m3v9q2b7x4tz */
                            id: string;
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
                             * @description What the QR code says: the address of the page (`link`), or the bare `code`, which reads from further.
                             * @enum {string}
                             */
                            qrContent: "link" | "code";
                            defaults: {
                                /** @example 2026-06-01T12:00:00.000Z */
                                validFrom: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                validForDays: number | null;
                                maxUsages: number | null;
                                fields: {
                                    key: string;
                                    value: string;
                                    isPublic: boolean;
                                }[];
                            };
                            /** @example 2026-06-01T12:00:00.000Z */
                            archivedAt: string | null;
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
                            /**
                             * @description Since when every attempt has failed; null while it is healthy.
                             * @example 2026-06-01T12:00:00.000Z
                             */
                            failingSince: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            disabledAt: string | null;
                            /**
                             * @description Why Passwright stopped: `failing` after five days of nothing but failure, `gone` after a 410. Null when it was paused by hand.
                             * @enum {string|null}
                             */
                            disabledReason: "failing" | "gone" | null;
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
                            /**
                             * @description Since when every attempt has failed; null while it is healthy.
                             * @example 2026-06-01T12:00:00.000Z
                             */
                            failingSince: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
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
                            /**
                             * @description Since when every attempt has failed; null while it is healthy.
                             * @example 2026-06-01T12:00:00.000Z
                             */
                            failingSince: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
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
        /** Get a webhook */
        get: {
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
                            id: string;
                            event: string;
                            targetUrl: string;
                            active: boolean;
                            /** @example 2026-06-01T12:00:00.000Z */
                            createdAt: string;
                            /**
                             * @description Since when every attempt has failed; null while it is healthy.
                             * @example 2026-06-01T12:00:00.000Z
                             */
                            failingSince: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            disabledAt: string | null;
                            /**
                             * @description Why Passwright stopped: `failing` after five days of nothing but failure, `gone` after a 410. Null when it was paused by hand.
                             * @enum {string|null}
                             */
                            disabledReason: "failing" | "gone" | null;
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
        /**
         * Pause or resume a webhook
         * @description Pausing cancels what waits to be delivered. What happened meanwhile can be replayed after resuming.
         */
        patch: {
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
                    "application/json": {
                        /** @description `false` pauses the webhook, `true` resumes it. */
                        active: boolean;
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
                            /**
                             * @description Since when every attempt has failed; null while it is healthy.
                             * @example 2026-06-01T12:00:00.000Z
                             */
                            failingSince: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            disabledAt: string | null;
                            /**
                             * @description Why Passwright stopped: `failing` after five days of nothing but failure, `gone` after a 410. Null when it was paused by hand.
                             * @enum {string|null}
                             */
                            disabledReason: "failing" | "gone" | null;
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
    "/api/v1/webhooks/{webhookId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the signing secret of a webhook */
        get: {
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
                            /**
                             * @description Signs every delivery (Standard Webhooks); keep it to yourself.
                             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwRsy2yv9XOLk=
                             */
                            secret: string;
                            /**
                             * @description Until when deliveries are also signed with the secret before this one.
                             * @example 2026-06-01T12:00:00.000Z
                             */
                            previousSecretUntil: string | null;
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
         */
        post: {
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
                            /**
                             * @description Signs every delivery (Standard Webhooks); keep it to yourself.
                             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwRsy2yv9XOLk=
                             */
                            secret: string;
                            /**
                             * @description Until when deliveries are also signed with the secret before this one.
                             * @example 2026-06-01T12:00:00.000Z
                             */
                            previousSecretUntil: string | null;
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
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            webhookId: string;
                            event: string;
                            eventId: string;
                            isTest: boolean;
                            /**
                             * @description `pending`: will be attempted. `succeeded`: answered with 2xx. `failed`: given up. `cancelled`: the webhook was paused, disabled or removed before.
                             * @enum {string}
                             */
                            state: "pending" | "succeeded" | "failed" | "cancelled";
                            attempts: number;
                            /**
                             * @description Null unless pending.
                             * @example 2026-06-01T12:00:00.000Z
                             */
                            nextAttemptAt: string | null;
                            /** @description HTTP status of the last attempt; null without an answer. */
                            lastStatus: number | null;
                            /** @description Why the last attempt got no answer. */
                            lastFailure: string | null;
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
        /** Get a delivery with its request and all attempts */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            webhookId: string;
                            event: string;
                            eventId: string;
                            isTest: boolean;
                            /**
                             * @description `pending`: will be attempted. `succeeded`: answered with 2xx. `failed`: given up. `cancelled`: the webhook was paused, disabled or removed before.
                             * @enum {string}
                             */
                            state: "pending" | "succeeded" | "failed" | "cancelled";
                            attempts: number;
                            /**
                             * @description Null unless pending.
                             * @example 2026-06-01T12:00:00.000Z
                             */
                            nextAttemptAt: string | null;
                            /** @description HTTP status of the last attempt; null without an answer. */
                            lastStatus: number | null;
                            /** @description Why the last attempt got no answer. */
                            lastFailure: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
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
                                /** @example 2026-06-01T12:00:00.000Z */
                                startedAt: string;
                                durationMs: number;
                                status: number | null;
                                /** @description `blocked`, `timeout`, `dns`, `connect`, `tls` or `broken`; null with an answer. */
                                failure: string | null;
                                /** @description The first KiB of the answer, or what went wrong in words. */
                                response: string | null;
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
    "/api/v1/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deliver an event again */
        post: {
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
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            webhookId: string;
                            event: string;
                            eventId: string;
                            isTest: boolean;
                            /**
                             * @description `pending`: will be attempted. `succeeded`: answered with 2xx. `failed`: given up. `cancelled`: the webhook was paused, disabled or removed before.
                             * @enum {string}
                             */
                            state: "pending" | "succeeded" | "failed" | "cancelled";
                            attempts: number;
                            /**
                             * @description Null unless pending.
                             * @example 2026-06-01T12:00:00.000Z
                             */
                            nextAttemptAt: string | null;
                            /** @description HTTP status of the last attempt; null without an answer. */
                            lastStatus: number | null;
                            /** @description Why the last attempt got no answer. */
                            lastFailure: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
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
                                /** @example 2026-06-01T12:00:00.000Z */
                                startedAt: string;
                                durationMs: number;
                                status: number | null;
                                /** @description `blocked`, `timeout`, `dns`, `connect`, `tls` or `broken`; null with an answer. */
                                failure: string | null;
                                /** @description The first KiB of the answer, or what went wrong in words. */
                                response: string | null;
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
         * @description What failed, was cancelled, or happened while the webhook was paused or disabled; at most 10,000 a request.
         */
        post: {
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
                    "application/json": {
                        /**
                         * Format: time
                         * @description Replays what was recorded since then and has not been delivered.
                         * @example 2026-12-31T23:59:59Z
                         */
                        since: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many deliveries were queued. */
                            replayed: number;
                            /** @description Whether to ask again for the rest. */
                            hasMore: boolean;
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
         */
        post: {
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
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            webhookId: string;
                            event: string;
                            eventId: string;
                            isTest: boolean;
                            /**
                             * @description `pending`: will be attempted. `succeeded`: answered with 2xx. `failed`: given up. `cancelled`: the webhook was paused, disabled or removed before.
                             * @enum {string}
                             */
                            state: "pending" | "succeeded" | "failed" | "cancelled";
                            attempts: number;
                            /**
                             * @description Null unless pending.
                             * @example 2026-06-01T12:00:00.000Z
                             */
                            nextAttemptAt: string | null;
                            /** @description HTTP status of the last attempt; null without an answer. */
                            lastStatus: number | null;
                            /** @description Why the last attempt got no answer. */
                            lastFailure: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
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
                                /** @example 2026-06-01T12:00:00.000Z */
                                startedAt: string;
                                durationMs: number;
                                status: number | null;
                                /** @description `blocked`, `timeout`, `dns`, `connect`, `tls` or `broken`; null with an answer. */
                                failure: string | null;
                                /** @description The first KiB of the answer, or what went wrong in words. */
                                response: string | null;
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
         * @description Oldest first, each event once. Go on with the `cursor` of the last event, or follow `Link: rel="next"`, which is always there: its page fills up as events happen. With `wait` the answer comes as soon as there is an event.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Where to go on: the `cursor` of the last event you have dealt with. */
                    cursor?: string;
                    /**
                     * @description Where to begin without a cursor. Default: the last 24 hours.
                     * @example 2026-12-31T23:59:59Z
                     */
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            eventId: string;
                            event: string;
                            /** @example 2026-06-01T12:00:00.000Z */
                            recordedAt: string;
                            /** @description Goes on behind this event. */
                            cursor: string;
                            /** @description What webhooks deliver and triggers answer. */
                            item: {
                                [key: string]: unknown;
                            };
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
                        permissions?: ("passes:read" | "passes:write" | "scans:read" | "scans:write" | "clients:read" | "clients:write" | "templates:read" | "templates:write" | "locations:read" | "locations:write" | "webhooks:read" | "webhooks:write" | "wallet:read" | "wallet:write" | "events:read" | "keys:read" | "keys:write" | "workspace:read" | "workspace:write")[] | null;
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
    "/api/v1/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show how wallets are set up */
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
                            apple: {
                                passTypeIdentifier: string | null;
                                teamIdentifier: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                daysLeft: number | null;
                                requested: boolean;
                                /** @enum {string|null} */
                                source: "workspace" | "installation" | null;
                            };
                            google: {
                                clientEmail: string | null;
                                issuerId: string | null;
                                lastError: string | null;
                                /** @enum {string|null} */
                                source: "workspace" | "installation" | null;
                            };
                            counts: {
                                /** @description Passes somebody asked for in a wallet. */
                                passes: number;
                                installs: number;
                                removals: number;
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
         */
        put: {
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
                         * @description `off`: no wallet buttons. `demo`: passes signed by a demo authority that phones refuse but openssl accepts; pushes go to the inspector. `live`: with your own certificates.
                         * @enum {string|null}
                         */
                        mode: "off" | "demo" | "live" | null;
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
                            apple: {
                                passTypeIdentifier: string | null;
                                teamIdentifier: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                daysLeft: number | null;
                                requested: boolean;
                                /** @enum {string|null} */
                                source: "workspace" | "installation" | null;
                            };
                            google: {
                                clientEmail: string | null;
                                issuerId: string | null;
                                lastError: string | null;
                                /** @enum {string|null} */
                                source: "workspace" | "installation" | null;
                            };
                            counts: {
                                /** @description Passes somebody asked for in a wallet. */
                                passes: number;
                                installs: number;
                                removals: number;
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
        /** Switch demo mode on */
        post: {
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
                            /**
                             * @description `off`: no wallet buttons. `demo`: passes signed by a demo authority that phones refuse but openssl accepts; pushes go to the inspector. `live`: with your own certificates.
                             * @enum {string}
                             */
                            mode: "off" | "demo" | "live";
                            /** @description The demo authority; what openssl verifies demo passes against. */
                            caPem: string;
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
    "/api/v1/wallet/apple/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the signing request that waits for its certificate */
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
                            /** @description PKCS#10 in PEM: upload it to Apple as a .certSigningRequest file. */
                            request: string;
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
        /**
         * Make a key and a signing request for Apple
         * @description The key never leaves this installation. A request that no certificate came back for is replaced.
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
                         * @description Contact address that Apple asks for in a signing request.
                         */
                        email: string;
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
                            /** @description PKCS#10 in PEM: upload it to Apple as a .certSigningRequest file. */
                            request: string;
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
                         * @description The .cer file from Apple in base64, or PEM.
                         */
                        certificate: string;
                        /**
                         * Format: text
                         * @description The intermediate certificate in the same forms; Apple’s G4 when left out.
                         */
                        authority?: string;
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
                            accepted: boolean;
                            passTypeIdentifier: string | null;
                            teamIdentifier: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            validUntil: string;
                            daysLeft: number;
                            findings: {
                                /** @example issuer */
                                point: string;
                                ok: boolean;
                                message: string;
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
         * @description Passes in phones keep updating.
         */
        delete: {
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
    "/api/v1/wallet/google": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Connect a Google service account */
        put: {
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
                         * @description The JSON key file of the service account.
                         */
                        serviceAccount: string;
                        /** @description From the Google Pay & Wallet Console. */
                        issuerId: string;
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
                            apple: {
                                passTypeIdentifier: string | null;
                                teamIdentifier: string | null;
                                /** @example 2026-06-01T12:00:00.000Z */
                                validUntil: string | null;
                                daysLeft: number | null;
                                requested: boolean;
                                /** @enum {string|null} */
                                source: "workspace" | "installation" | null;
                            };
                            google: {
                                clientEmail: string | null;
                                issuerId: string | null;
                                lastError: string | null;
                                /** @enum {string|null} */
                                source: "workspace" | "installation" | null;
                            };
                            counts: {
                                /** @description Passes somebody asked for in a wallet. */
                                passes: number;
                                installs: number;
                                removals: number;
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
        post?: never;
        /** Disconnect the Google service account */
        delete: {
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
    "/api/v1/wallet/passes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show what wallets know of a pass */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            passId: string;
                            apple: {
                                url: string | null;
                                installs: number;
                                removals: number;
                                registrations: {
                                    deviceId: string;
                                    /** @example 2026-06-01T12:00:00.000Z */
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
                            /** @example 2026-06-01T12:00:00.000Z */
                            changedAt: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            lastPushAt: string | null;
                            lastError: string | null;
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
    "/api/v1/wallet/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show how the passes of a template behave in wallets */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
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
                            counts: {
                                /** @description Passes somebody asked for in a wallet. */
                                passes: number;
                                installs: number;
                                removals: number;
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
        /** Change how the passes of a template behave in wallets */
        patch: {
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
                    "application/json": {
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
                            counts: {
                                /** @description Passes somebody asked for in a wallet. */
                                passes: number;
                                installs: number;
                                removals: number;
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
         */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    passId?: string;
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
                            passId: string;
                            deviceId: string;
                            /** @enum {string} */
                            mode: "demo" | "live";
                            outcome: string;
                            reason: string | null;
                            /** @example 2026-06-01T12:00:00.000Z */
                            pushedAt: string;
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
    "/api/v1/wallet/clients/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one download of all active passes of a client */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Downloads up to 10 passes of the client as one .pkpasses file. */
                            url: string;
                            passes: number;
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
    "/api/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what the sign-in page needs to know */
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
                            /** @description Nobody has an account yet: the next to sign up owns the installation. */
                            needsOwner: boolean;
                            /** @description Who may make an account: open, invite or closed. */
                            signUp: string;
                            /** @description What the button of the identity provider says. */
                            singleSignOn: string | null;
                            /** @description False where mails wait for the operator. */
                            sendsMail: boolean;
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
                                plan: string;
                                timeZone: string;
                                locale: string;
                            } | null;
                            role: string | null;
                            permissions: string[];
                            workspaces: {
                                id: string;
                                name: string;
                                role: string;
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
        /** Sign out */
        delete: {
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
    "/api/v1/session/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enter another workspace */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
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
