// Made from openapi/workbeats/openapi.yaml by `npm run generate`. Not for editing.

export interface paths {
    "/v1/users": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Everyone in the organisation, whatever their status, in the shape that leaves out where they work. Needs the scope
         *     `users:read`.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The user's `id`. A staff number does not work here.
                 * @example user_001
                 */
                userId: string;
            };
            cookie?: never;
        };
        /**
         * Get one user
         * @description One user with department, position and work locations. That these come along is published, how they look is not.
         *     Needs the scope `users:read` and no other.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/departments": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List departments
         * @description Every department, nested ones side by side with those above them. Needs the scope `departments:read`.
         */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List positions
         * @description Every job title, held by someone or not. Needs the scope `positions:read`.
         */
        get: operations["listPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaves": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List leaves
         * @description Leave of everyone, whatever was decided. That leave can be read is published, nothing more. Needs the scope
         *     `leaves:read`.
         */
        get: operations["listLeaves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaves/{leaveId}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The leave's `id`.
                 * @example leave_001
                 */
                leaveId: string;
            };
            cookie?: never;
        };
        /**
         * Get one leave
         * @description One leave, in the shape that the list has. Needs the scope `leaves:read`.
         */
        get: operations["getLeave"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description The subscriptions of this environment, without their secrets. Needs the scope `webhooks:read`.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Subscribe to events
         * @description From now on, `url` is told of `events` that happen in this environment. The answer holds the secret that its deliveries
         *     are signed with; only a rotation shows one again. Needs the scope `webhooks:write`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The subscription's `id`.
                 * @example wh_001
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a subscription
         * @description One subscription, without its secret. Needs the scope `webhooks:read`.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * End a subscription
         * @description What was still to be delivered is dropped. Needs the scope `webhooks:write`.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a subscription
         * @description Changes what is sent, and leaves the rest. While `status` is `disabled`, nothing that happens is noted for this
         *     subscription, and what still waits goes on waiting; `active` lets it go on, in order. Needs the scope `webhooks:write`.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/rotate-secret": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The subscription's `id`.
                 * @example wh_001
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret
         * @description Makes another secret and shows it. For 24 hours every delivery is signed with both, so that receivers can take over the
         *     new one without missing anything. Needs the scope `webhooks:write`.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The subscription's `id`.
                 * @example wh_001
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Sends `webhook.test` to this subscription, whatever it subscribed to, behind what it is to get before. Needs the scope
         *     `webhooks:write`.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The subscription's `id`.
                 * @example wh_001
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * List the deliveries of a subscription
         * @description Everything that was and is to be delivered to it, with each attempt, in the order in which it happened. Needs the scope
         *     `webhooks:read`.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/deliveries/{deliveryId}/retry": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The subscription's `id`.
                 * @example wh_001
                 */
                webhookId: components["parameters"]["WebhookId"];
                /**
                 * @description The delivery's `id`.
                 * @example del_001
                 */
                deliveryId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver once more
         * @description Sends a delivery again at once, whatever came of it before, as the same message. Needs the scope `webhooks:write`.
         */
        post: operations["retryWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "user.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user was created
         * @description The user as its details show it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "user.created";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["UserDetail"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attributes of a user changed
         * @description The user as it is now, and the names of the attributes that changed. A move to another department is one event.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "user.updated";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["UserDetail"];
                        changed: components["schemas"]["ChangedAttributes"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user was deleted
         * @description The user as it was last.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "user.deleted";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["UserDetail"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.activated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user became active
         * @description Told beside `user.updated` when the status becomes `active`.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "user.activated";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["UserDetail"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.deactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user is active no more
         * @description Told beside `user.updated` when the status was `active` and no longer is.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "user.deactivated";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["UserDetail"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "department.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A department was created
         * @description The department.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "department.created";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["Department"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "department.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attributes of a department changed
         * @description The department as it is now, and the names of the attributes that changed.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "department.updated";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["Department"];
                        changed: components["schemas"]["ChangedAttributes"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "department.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A department was deleted
         * @description The department as it was last.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "department.deleted";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["Department"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "position.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A position was created
         * @description The position.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "position.created";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["Position"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "position.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attributes of a position changed
         * @description The position as it is now, and the names of the attributes that changed.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "position.updated";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["Position"];
                        changed: components["schemas"]["ChangedAttributes"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "position.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A position was deleted
         * @description The position as it was last.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "position.deleted";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["Position"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "leave.requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave was asked for
         * @description Leave that waits for a decision.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "leave.requested";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["Leave"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "leave.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave was approved
         * @description Leave as it was decided.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "leave.approved";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["Leave"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "leave.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave was rejected
         * @description Leave as it was decided.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "leave.rejected";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["Leave"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "leave.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave was cancelled
         * @description Leave that was given up, before it was decided or afterwards.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "leave.cancelled";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["Leave"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody asked for a test
         * @description Told to one subscription, whatever it subscribed to. It carries that subscription.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
                     * @example msg_2b7e151628aed2a6abf7158809cf4f3c
                     */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /**
                     * @description When this attempt was made, in seconds since 1970.
                     * @example 1768465800
                     */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /**
                     * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
                     *     `<webhook-id>.<webhook-timestamp>.<body>`.
                     * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @constant */
                        type: "webhook.test";
                        timestamp: components["schemas"]["EventTime"];
                        data: components["schemas"]["Webhook"];
                    };
                };
            };
            responses: {
                410: components["responses"]["Gone"];
                "2XX": components["responses"]["Taken"];
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
    schemas: {
        /** @description A user as lists show them. */
        User: {
            /** @example user_001 */
            id: string;
            /** @constant */
            type: "user";
            attributes: components["schemas"]["UserAttributes"];
        };
        UserAttributes: {
            /** @description Employee number. */
            staffId: string;
            /** Format: email */
            email: string;
            /** @description Full name. */
            name: string;
            /** @description What the person likes to be called. */
            preferred_name: string | null;
            /** @description International notation. */
            phone: string | null;
            /**
             * @description Only `active` is attested, so expect other values.
             * @example active
             */
            status: string;
        };
        /** @description A user on their own, with where they work. */
        UserDetail: {
            /** @example user_001 */
            id: string;
            /** @constant */
            type: "user";
            attributes: components["schemas"]["UserDetailAttributes"];
        };
        UserDetailAttributes: components["schemas"]["UserAttributes"] & {
            /** @description Null for someone outside every department. */
            department: {
                id: string;
                name: string;
            } | null;
            /** @description Null for someone without a job title. */
            position: {
                id: string;
                name: string;
            } | null;
            /** @description Empty for someone without a fixed place. */
            work_locations: {
                id: string;
                name: string;
                is_primary: boolean;
            }[];
        };
        UserFilter: {
            /** @description Exact. Several may be given. */
            status?: string;
            /** @description Whole address in any case. Several may be given. */
            email?: string;
            /** @description Exact. Several may be given. */
            staffId?: string;
            /** @description Id of the department itself, not of one above it. Several may be given. */
            department_id?: string;
            /** @description Several may be given. */
            position_id?: string;
            /** @description Finds those with this place among theirs. Several may be given. */
            work_location_id?: string;
            /** @description Any part of a name, address or staff number, in any case. */
            search?: string;
            /**
             * Format: date-time
             * @description Keeps those changed then or later.
             */
            updated_since?: string;
        };
        /** @description A stored user. */
        UserRecord: {
            id: string;
            /** @description Unique within an environment. */
            staffId: string;
            /**
             * Format: email
             * @description Unique within an environment, whatever the case.
             */
            email: string;
            name: string;
            preferred_name: string | null;
            phone: string | null;
            /**
             * @default active
             * @enum {string}
             */
            status: "active" | "inactive" | "terminated";
            department_id: string | null;
            position_id: string | null;
            /**
             * @description At most one is primary.
             * @default []
             */
            work_locations: {
                id: string;
                /** @default false */
                is_primary: boolean;
            }[];
            manager_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A unit of the organisation. */
        Department: {
            /** @example dept_001 */
            id: string;
            /** @constant */
            type: "department";
            attributes: {
                name: string;
                /** @description Short form of the name. */
                code?: string | null;
                /** @description The department above; null at the top. */
                parent_id?: string | null;
                /** @example active */
                status?: string;
            };
        };
        DepartmentFilter: {
            /** @description Whole name. Several may be given. */
            name?: string;
            /** @description Finds those directly below. Several may be given. */
            parent_id?: string;
            /** @description Exact. Several may be given. */
            status?: string;
        };
        /** @description A stored department. */
        DepartmentRecord: {
            id: string;
            /** @description Unique within an environment. */
            name: string;
            code: string | null;
            /** @description Never leads round in a circle. */
            parent_id: string | null;
            /**
             * @default active
             * @enum {string}
             */
            status: "active" | "inactive";
        };
        /** @description A job title. */
        Position: {
            /** @example pos_001 */
            id: string;
            /** @constant */
            type: "position";
            attributes: {
                /** @description The title itself. */
                name: string;
                /** @description Short form of the title. */
                code?: string | null;
                /** @description The department it belongs to; null if it belongs to none. */
                department_id?: string | null;
                /** @example active */
                status?: string;
            };
        };
        PositionFilter: {
            /** @description Whole title. Several may be given. */
            name?: string;
            /** @description Several may be given. */
            department_id?: string;
            /** @description Exact. Several may be given. */
            status?: string;
        };
        /** @description A stored position. */
        PositionRecord: {
            id: string;
            name: string;
            code: string | null;
            department_id: string | null;
            /**
             * @default active
             * @enum {string}
             */
            status: "active" | "inactive";
        };
        /** @description A request to be absent, and its outcome. */
        Leave: {
            /** @example leave_001 */
            id: string;
            /** @constant */
            type: "leave";
            attributes: {
                /** @description Who is absent. */
                user_id: string;
                leave_type: components["schemas"]["LeaveType"];
                /** Format: date */
                start_date: string;
                /**
                 * Format: date
                 * @description The last day, not before the first.
                 */
                end_date: string;
                /** @description What is taken off the entitlement. */
                days: number;
                /** @description Whether it is half of a single day. */
                half_day: boolean;
                status: components["schemas"]["LeaveStatus"];
                reason: string | null;
                /** @description Who decided. */
                approver_id: string | null;
                /** Format: date-time */
                requested_at: string;
                /**
                 * Format: date-time
                 * @description Null while nothing is decided.
                 */
                decided_at: string | null;
            };
        };
        LeaveFilter: {
            /** @description Several may be given. */
            user_id?: string;
            /** @description Exact. Several may be given. */
            status?: string;
            /** @description Exact kind of leave. Several may be given. */
            type?: string;
            /**
             * Format: date
             * @description Keeps leave that ends on this day or later.
             */
            from?: string;
            /**
             * Format: date
             * @description Keeps leave that starts on this day or earlier.
             */
            to?: string;
        };
        /** @description A stored leave. One person's leaves never overlap unless rejected or cancelled. */
        LeaveRecord: {
            id: string;
            user_id: string;
            leave_type: components["schemas"]["LeaveType"];
            /** Format: date */
            start_date: string;
            /** Format: date */
            end_date: string;
            days: number;
            /** @default false */
            half_day: boolean;
            /**
             * @default pending
             * @enum {string}
             */
            status: "pending" | "approved" | "rejected" | "cancelled";
            reason: string | null;
            approver_id: string | null;
            /** Format: date-time */
            requested_at: string;
            /** Format: date-time */
            decided_at: string | null;
        } & (unknown & unknown);
        /** @enum {string} */
        LeaveType: "annual" | "sick" | "hospitalisation" | "maternity" | "paternity" | "compassionate" | "unpaid" | "replacement" | "other";
        /**
         * @description `pending` becomes `approved`, `rejected` or `cancelled`; `approved` may still become `cancelled`.
         * @enum {string}
         */
        LeaveStatus: "pending" | "approved" | "rejected" | "cancelled";
        /** @description A stored place of work. It has no operation of its own and shows only in the details of a user. */
        WorkLocationRecord: {
            id: string;
            name: string;
            address: string | null;
            /** @description Name in the IANA time zone database. */
            timezone: string;
        };
        /** @description A stored application token, one list for all environments. */
        ApplicationTokenRecord: {
            id: string;
            name: string;
            description: string | null;
            token: string;
            /** @default [] */
            scopes: string[];
            /**
             * @description The only environment in which the token is known.
             * @enum {string}
             */
            environment: "staging" | "uat";
            /** @default false */
            revoked: boolean;
            /** Format: date-time */
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        NewWebhook: {
            url: components["schemas"]["WebhookUrl"];
            events: components["schemas"]["EventNames"];
            description?: string | null;
        };
        WebhookChange: {
            url?: components["schemas"]["WebhookUrl"];
            events?: components["schemas"]["EventNames"];
            description?: string | null;
            status?: components["schemas"]["WebhookStatus"];
        };
        /** @description A subscription, without its secret. */
        Webhook: {
            /** @example wh_001 */
            id: string;
            /** @constant */
            type: "webhook";
            attributes: components["schemas"]["WebhookAttributes"];
        };
        WebhookAttributes: {
            url: string;
            events: string[];
            description: string | null;
            status: components["schemas"]["WebhookStatus"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description `whsec_` and the base64 form of the bytes that deliveries are signed with, as Standard Webhooks has it. */
        WebhookSecret: string;
        /** @description An event on its way to a subscription. */
        WebhookDelivery: {
            /** @example del_001 */
            id: string;
            /** @constant */
            type: "webhook_delivery";
            attributes: {
                /** @description What `webhook-id` says, in each attempt. */
                message_id: string;
                event_type: string;
                /** @enum {string} */
                status: "pending" | "delivered" | "failed";
                attempts: {
                    number: number;
                    /** Format: date-time */
                    attempted_at: string;
                    /** @description Null where nothing was answered. */
                    response_status: number | null;
                    /** @description Null where it was a success. */
                    error: string | null;
                    /**
                     * Format: date-time
                     * @description Null where there is none.
                     */
                    next_attempt_at: string | null;
                }[];
            };
        };
        /** @description A stored subscription. */
        WebhookRecord: {
            id: string;
            url: components["schemas"]["WebhookUrl"];
            events: components["schemas"]["EventNames"];
            description: string | null;
            /**
             * @default active
             * @enum {string}
             */
            status: "active" | "disabled";
            secret: components["schemas"]["WebhookSecret"];
            /** @description The one before, which still counts for a while. */
            previous_secret: components["schemas"]["WebhookSecret"] | null;
            /** Format: date-time */
            previous_secret_until: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * Format: uri
         * @description Where events are posted to. Redirects are not followed.
         * @example https://example.com/hooks
         */
        WebhookUrl: string;
        /**
         * @description A subscription is disabled by hand, or when the last attempt at a delivery has failed. One whose receiver answers 410 is
         *     removed.
         * @enum {string}
         */
        WebhookStatus: "active" | "disabled";
        /**
         * @description What it is told of; `*` is everything.
         * @enum {string}
         */
        EventName: "*" | "user.created" | "user.updated" | "user.deleted" | "user.activated" | "user.deactivated" | "department.created" | "department.updated" | "department.deleted" | "position.created" | "position.updated" | "position.deleted" | "leave.requested" | "leave.approved" | "leave.rejected" | "leave.cancelled" | "webhook.test";
        EventNames: components["schemas"]["EventName"][];
        SecretAnswer: {
            /** @description A subscription with its secret. */
            data: {
                /** @example wh_001 */
                id: string;
                /** @constant */
                type: "webhook";
                attributes: components["schemas"]["WebhookAttributes"] & {
                    secret: components["schemas"]["WebhookSecret"];
                };
            };
        };
        /**
         * Format: date-time
         * @description When it happened.
         * @example 2026-01-15T08:30:00.000Z
         */
        EventTime: string;
        /** @description Names of the attributes that changed. */
        ChangedAttributes: string[];
        /** @description Addresses of other pages; present only when paging was asked for. */
        PageLinks: {
            /** Format: uri-reference */
            first: string;
            /** Format: uri-reference */
            last: string;
            /**
             * Format: uri-reference
             * @description Null on the first page.
             */
            prev: string | null;
            /**
             * Format: uri-reference
             * @description Null on the last page.
             */
            next: string | null;
        };
        /** @description Where this page lies in the whole; present only when paging was asked for. */
        PageMeta: {
            current_page: number;
            /** @description Position of the first resource shown; null on an empty page. */
            from: number | null;
            last_page: number;
            /**
             * Format: uri-reference
             * @description Address of the list without its query.
             */
            path: string;
            per_page: number;
            /** @description Position of the last resource shown; null on an empty page. */
            to: number | null;
            /** @description Resources on all pages together. */
            total: number;
        };
        /** @description What went wrong, in words. There is no code; the status tells cases apart. */
        ErrorMessage: {
            message: string;
        };
        /** @description What went wrong and, where it can be pinned down, in which fields. */
        ValidationError: {
            message: string;
            /** @description Complaints by name of the header, parameter or field. */
            errors?: {
                [key: string]: string[];
            };
        };
    };
    responses: {
        /** @description A header or parameter is absent or unusable. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description The token is absent, unknown, withdrawn, or of the other environment. */
        Unauthenticated: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The token is valid but lacks the scope of the operation. */
        Forbidden: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description Nothing in this environment has that id. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The service failed. Worth another try after a pause that grows; the body is a guess. */
        ServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The subscription. */
        Webhook: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["Webhook"];
                };
            };
        };
        /** @description The delivery, on its way. */
        Delivery: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["WebhookDelivery"];
                };
            };
        };
        /** @description The subscription is disabled, so it gets nothing. */
        Disabled: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The receiver wants no more; the subscription is removed. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The receiver has taken it. Anything else is a failure. */
        Taken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
         * @example staging
         */
        Environment: "staging" | "uat";
        /**
         * @description The subscription's `id`.
         * @example wh_001
         */
        WebhookId: string;
        /**
         * @description Names the message. It stays the same over all attempts, so that a receiver can skip what it knows.
         * @example msg_2b7e151628aed2a6abf7158809cf4f3c
         */
        WebhookMessageId: string;
        /**
         * @description When this attempt was made, in seconds since 1970.
         * @example 1768465800
         */
        WebhookTimestamp: number;
        /**
         * @description A signature for each secret that counts, separated by blanks: `v1,` and the base64 form of the HMAC-SHA256 of
         *     `<webhook-id>.<webhook-timestamp>.<body>`.
         * @example v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=
         */
        WebhookSignature: string;
        /**
         * @description Number of the page wanted, counted from 1. Asking for one turns paging on.
         * @example 1
         */
        Page: number;
        /**
         * @description Most resources on a page. Asking for a size turns paging on; a page without a size has 15.
         * @example 15
         */
        PerPage: number;
    };
    requestBodies: never;
    headers: {
        /** @description Identifies this exchange in logs. Not documented by the vendor. */
        RequestId: string;
        /**
         * @description Whether the answer may be stored. Not documented by the vendor.
         * @example no-store
         */
        CacheControl: string;
        /** @description How to authenticate, as HTTP asks of such an answer. Not documented by the vendor. */
        Challenge: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /** @description Narrows the list, as in `filter[status]=active`. A name that is not listed is refused. */
                filter?: components["schemas"]["UserFilter"];
                /**
                 * @description Attributes to order by, the most important first; a leading `-` reverses one.
                 * @example name,-created_at
                 */
                sort?: string;
                /**
                 * @description Number of the page wanted, counted from 1. Asking for one turns paging on.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Most resources on a page. Asking for a size turns paging on; a page without a size has 15.
                 * @example 15
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users that match. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
                        links?: components["schemas"]["PageLinks"];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The user's `id`. A staff number does not work here.
                 * @example user_001
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserDetail"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                /** @description Narrows the list, as in `filter[parent_id]=dept_001`. A name that is not listed is refused. */
                filter?: components["schemas"]["DepartmentFilter"];
                /**
                 * @description Attributes to order by, the most important first; a leading `-` reverses one.
                 * @example name
                 */
                sort?: string;
                /**
                 * @description Number of the page wanted, counted from 1. Asking for one turns paging on.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Most resources on a page. Asking for a size turns paging on; a page without a size has 15.
                 * @example 15
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The departments that match. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Department"][];
                        links?: components["schemas"]["PageLinks"];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listPositions: {
        parameters: {
            query?: {
                /** @description Narrows the list, as in `filter[department_id]=dept_001`. A name that is not listed is refused. */
                filter?: components["schemas"]["PositionFilter"];
                /**
                 * @description Attributes to order by, the most important first; a leading `-` reverses one.
                 * @example -name
                 */
                sort?: string;
                /**
                 * @description Number of the page wanted, counted from 1. Asking for one turns paging on.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Most resources on a page. Asking for a size turns paging on; a page without a size has 15.
                 * @example 15
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The positions that match. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Position"][];
                        links?: components["schemas"]["PageLinks"];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listLeaves: {
        parameters: {
            query?: {
                /**
                 * @description Narrows the list, as in `filter[from]=2026-02-01&filter[to]=2026-02-28` for leave that touches February. A name
                 *     that is not listed is refused.
                 */
                filter?: components["schemas"]["LeaveFilter"];
                /**
                 * @description Attributes to order by, the most important first; a leading `-` reverses one.
                 * @example -start_date
                 */
                sort?: string;
                /**
                 * @description Number of the page wanted, counted from 1. Asking for one turns paging on.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Most resources on a page. Asking for a size turns paging on; a page without a size has 15.
                 * @example 15
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The leaves that match. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Leave"][];
                        links?: components["schemas"]["PageLinks"];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getLeave: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The leave's `id`.
                 * @example leave_001
                 */
                leaveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The leave. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Leave"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page wanted, counted from 1. Asking for one turns paging on.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Most resources on a page. Asking for a size turns paging on; a page without a size has 15.
                 * @example 15
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"][];
                        links?: components["schemas"]["PageLinks"];
                        meta?: components["schemas"]["PageMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description The subscription, with its secret. */
            201: {
                headers: {
                    /** @description Where to read it. */
                    Location?: string;
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The subscription's `id`.
                 * @example wh_001
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Webhook"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The subscription's `id`.
                 * @example wh_001
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The subscription's `id`.
                 * @example wh_001
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            200: components["responses"]["Webhook"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The subscription's `id`.
                 * @example wh_001
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription, with its new secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The subscription's `id`.
                 * @example wh_001
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Delivery"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Disabled"];
            500: components["responses"]["ServerError"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The subscription's `id`.
                 * @example wh_001
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    retryWebhookDelivery: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
                 * @example staging
                 */
                "X-Environment": components["parameters"]["Environment"];
            };
            path: {
                /**
                 * @description The subscription's `id`.
                 * @example wh_001
                 */
                webhookId: components["parameters"]["WebhookId"];
                /**
                 * @description The delivery's `id`.
                 * @example del_001
                 */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Delivery"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Disabled"];
            500: components["responses"]["ServerError"];
        };
    };
}
