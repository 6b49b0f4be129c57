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
    "/Users": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Query /Users
         * @description Those that match, in the order of creation unless sorted. Needs the scope `scim:read`.
         */
        get: operations["listScimUsers"];
        put?: never;
        /**
         * Create a user
         * @description A new user, who is seen in the REST API at once. A department or title that there is not is created. Without an
         *     `employeeNumber` the next free one is given. Needs the scope `scim:write`.
         */
        post: operations["createScimUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Users/.search": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query /Users by a body
         * @description The same as the query by GET, for what does not belong into an address. Needs the scope `scim:read`.
         */
        post: operations["searchScimUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Users/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path: {
                /**
                 * @description The user's `id`, the same as in the REST API.
                 * @example user_001
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get one user
         * @description One resource. Needs the scope `scim:read`.
         */
        get: operations["getScimUser"];
        /**
         * Replace a user
         * @description Another description in place of the known one. What it leaves out is cleared, but for the staff number, the
         *     department (which changes through its group), the work location and whether the user is active. Needs the scope
         *     `scim:write`.
         */
        put: operations["replaceScimUser"];
        post?: never;
        /**
         * Delete a user
         * @description The user is gone from both APIs, and the user name is free again. Needs the scope `scim:write`.
         */
        delete: operations["deleteScimUser"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Operations in order; all of them, or none. Needs the scope `scim:write`.
         */
        patch: operations["patchScimUser"];
        trace?: never;
    };
    "/Groups": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Query /Groups
         * @description Those that match, in the order of creation unless sorted. Needs the scope `scim:read`.
         */
        get: operations["listScimGroups"];
        put?: never;
        /**
         * Create a group
         * @description A new department. Its members leave the ones they were in. Needs the scope `scim:write`.
         */
        post: operations["createScimGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Groups/.search": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query /Groups by a body
         * @description The same as the query by GET, for what does not belong into an address. Needs the scope `scim:read`.
         */
        post: operations["searchScimGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Groups/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path: {
                /**
                 * @description The group's `id`, which is that of the department.
                 * @example dept_001
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * Get one group
         * @description One resource. Needs the scope `scim:read`.
         */
        get: operations["getScimGroup"];
        /**
         * Replace a group
         * @description Another name and other members. Needs the scope `scim:write`.
         */
        put: operations["replaceScimGroup"];
        post?: never;
        /**
         * Delete a group
         * @description The department is gone; its users stay, without one. Needs the scope `scim:write`.
         */
        delete: operations["deleteScimGroup"];
        options?: never;
        head?: never;
        /**
         * Change a group
         * @description Operations in order; all of them, or none. Needs the scope `scim:write`.
         */
        patch: operations["patchScimGroup"];
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Query everything
         * @description Users and groups that match. An attribute that one of them does not have is never assigned there. Needs the scope `scim:read`.
         */
        get: operations["listScimResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.search": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query everything by a body
         * @description Users and groups that match. Needs the scope `scim:read`.
         */
        post: operations["searchScimResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Bulk": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do several operations
         * @description Up to 100 operations, each of which succeeds or fails alone. `bulkId:NAME` stands for the id of what another
         *     operation creates, in either order. Needs the scope `scim:write`.
         */
        post: operations["runScimBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ServiceProviderConfig": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * What the service can do
         * @description Features and limits. May be read without a token (RFC 7643 §5); one that is sent needs the scope `scim:read`.
         */
        get: operations["getScimServiceProviderConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ResourceTypes": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of resources
         * @description All of them. Needs the scope `scim:read`.
         */
        get: operations["listScimResourceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ResourceTypes/{name}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path: {
                /**
                 * @description Name of the resource type.
                 * @example Group
                 */
                name: string;
            };
            cookie?: never;
        };
        /**
         * One of the kinds of resources
         * @description One of them. Needs the scope `scim:read`.
         */
        get: operations["getScimResourceType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Schemas": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Schemas of resources
         * @description All of them. Needs the scope `scim:read`.
         */
        get: operations["listScimSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Schemas/{urn}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path: {
                /**
                 * @description URN of the schema.
                 * @example urn:ietf:params:scim:schemas:core:2.0:Group
                 */
                urn: string;
            };
            cookie?: never;
        };
        /**
         * One of the schemas of resources
         * @description One of them. Needs the scope `scim:read`.
         */
        get: operations["getScimSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Me": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * The user of the token
         * @description A token is nobody in particular, so that this is not supported. Needs the scope `scim:read`.
         */
        get: operations["getScimMe"];
        /**
         * The user of the token
         * @description A token is nobody in particular, so that this is not supported. Needs the scope `scim:write`.
         */
        put: operations["replaceScimMe"];
        /**
         * The user of the token
         * @description A token is nobody in particular, so that this is not supported. Needs the scope `scim:write`.
         */
        post: operations["createScimMe"];
        /**
         * The user of the token
         * @description A token is nobody in particular, so that this is not supported. Needs the scope `scim:write`.
         */
        delete: operations["deleteScimMe"];
        options?: never;
        head?: never;
        /**
         * The user of the token
         * @description A token is nobody in particular, so that this is not supported. Needs the scope `scim:write`.
         */
        patch: operations["patchScimMe"];
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
        /** @description What SCIM keeps of a user beyond what Workbeats has a place for. */
        ScimUserRecord: {
            /** @description The user's own id. */
            id: string;
            /** @description What the provisioning client calls the user. */
            external_id: string | null;
            /** @description Null where it is the user's email address. */
            user_name: string | null;
            /**
             * @description Attributes as the client sent them, under the names of the schemas.
             * @default {}
             */
            attributes: {
                [key: string]: unknown;
            };
        };
        /** @description What SCIM keeps of a department beyond what Workbeats has a place for. */
        ScimGroupRecord: {
            /** @description The department's own id. */
            id: string;
            /** @description What the provisioning client calls the group. */
            external_id: string | null;
            /**
             * Format: date-time
             * @description Null where nobody knows.
             */
            created_at: string | null;
            /**
             * Format: date-time
             * @description Also when someone joins or leaves.
             */
            updated_at: string;
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
        /** @description A page of what matches (RFC 7644 §3.4.2). */
        ListResponse: {
            schemas: string[];
            totalResults: number;
            startIndex: number;
            itemsPerPage: number;
        };
        ScimName: {
            /** @description The whole name. */
            formatted?: string;
            familyName?: string;
            givenName?: string;
            middleName?: string;
            honorificPrefix?: string;
            honorificSuffix?: string;
        };
        /** @description One of several values of an attribute. */
        MultiValue: {
            value?: string;
            display?: string;
            type?: string;
            primary?: boolean;
        };
        /** @description The one of type `work` is the primary work location, unless a client has sent more of it than that. */
        ScimAddress: {
            formatted?: string;
            streetAddress?: string;
            locality?: string;
            region?: string;
            postalCode?: string;
            country?: string;
            type?: string;
            primary?: boolean;
        };
        /** @description RFC 7643 §4.3. */
        ScimEnterpriseUser: {
            /** @description Staff number. */
            employeeNumber?: string;
            costCenter?: string;
            organization?: string;
            division?: string;
            /** @description Name of the department. */
            department?: string;
            manager?: {
                value?: string;
                /** Format: uri-reference */
                $ref?: string;
                displayName?: string;
            };
        };
        /** @description What the service knows of a resource. */
        Meta: {
            resourceType: string;
            /** Format: date-time */
            created?: string;
            /** Format: date-time */
            lastModified?: string;
            /** Format: uri-reference */
            location: string;
            /** @description Entity tag. */
            version?: string;
        };
        /** @description A user (RFC 7643 §4.1) with the enterprise extension. What is not assigned is absent. */
        ScimUser: {
            schemas: string[];
            /** @example user_001 */
            id: string;
            /** @description What the client calls the user. */
            externalId?: string;
            /** @description Name to sign in with, unique in any case. */
            userName?: string;
            name?: components["schemas"]["ScimName"];
            /** @description The whole name. */
            displayName?: string;
            /** @description The preferred name. */
            nickName?: string;
            profileUrl?: string;
            /** @description Name of the position. */
            title?: string;
            userType?: string;
            preferredLanguage?: string;
            locale?: string;
            timezone?: string;
            /** @description Whether the status is `active`. */
            active?: boolean;
            emails?: components["schemas"]["MultiValue"][];
            phoneNumbers?: components["schemas"]["MultiValue"][];
            ims?: components["schemas"]["MultiValue"][];
            photos?: components["schemas"]["MultiValue"][];
            addresses?: components["schemas"]["ScimAddress"][];
            groups?: {
                value?: string;
                /** Format: uri-reference */
                $ref?: string;
                display?: string;
                type?: string;
            }[];
            entitlements?: components["schemas"]["MultiValue"][];
            roles?: components["schemas"]["MultiValue"][];
            x509Certificates?: components["schemas"]["MultiValue"][];
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: components["schemas"]["ScimEnterpriseUser"];
            meta?: components["schemas"]["Meta"];
        };
        ScimUserList: components["schemas"]["ListResponse"] & {
            Resources: components["schemas"]["ScimUser"][];
        };
        /** @description What went wrong (RFC 7644 §3.12). */
        Error: {
            schemas: string[];
            /** @description The HTTP status, as text. */
            status: string;
            /** @enum {string} */
            scimType?: "invalidFilter" | "invalidPath" | "invalidSyntax" | "invalidValue" | "mutability" | "noTarget" | "uniqueness";
            detail?: string;
        };
        /**
         * @description A user as clients send it. Names of attributes count in any case, and booleans may come as text, so that the
         *     attributes are held against the schemas of `/Schemas` rather than against this one. `userName` is required.
         */
        ScimUserWrite: {
            schemas: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description A query as a body (RFC 7644 §3.4.3). */
        SearchRequest: {
            schemas: string[];
            attributes?: string[];
            excludedAttributes?: string[];
            filter?: string;
            sortBy?: string;
            /** @enum {string} */
            sortOrder?: "ascending" | "descending";
            startIndex?: number;
            count?: number;
        };
        PatchOperation: {
            /**
             * @description `add`, `remove` or `replace`, in any case.
             * @example replace
             */
            op: string;
            /** @description Attribute, or items of one: `emails[type eq "work"].value`. */
            path?: string;
            /** @description What to add or to put in place. Without a path, an object of attributes. */
            value?: unknown;
        };
        /** @description Operations in order, all of which are done or none (RFC 7644 §3.5.2). */
        PatchOp: {
            schemas: string[];
            Operations: components["schemas"]["PatchOperation"][];
        };
        /** @description A department (RFC 7643 §4.2). Without members, the list is absent. */
        ScimGroup: {
            schemas: string[];
            /** @example dept_001 */
            id: string;
            /** @description What the client calls the group. */
            externalId?: string;
            /** @description Name of the department. */
            displayName?: string;
            members?: {
                value?: string;
                /** Format: uri-reference */
                $ref?: string;
                /** @constant */
                type?: "User";
                display?: string;
            }[];
            meta?: components["schemas"]["Meta"];
        };
        ScimGroupList: components["schemas"]["ListResponse"] & {
            Resources: components["schemas"]["ScimGroup"][];
        };
        /**
         * @description A group as clients send it. Names of attributes count in any case, so that the attributes are held against the
         *     schemas of `/Schemas` rather than against this one. `displayName` is required.
         */
        ScimGroupWrite: {
            schemas: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description A user or a group. */
        Resource: {
            schemas: string[];
            id: string;
        } & {
            [key: string]: unknown;
        };
        ResourceList: components["schemas"]["ListResponse"] & {
            Resources: components["schemas"]["Resource"][];
        };
        /** @description Operations to be done one by one (RFC 7644 §3.7). */
        BulkRequest: {
            schemas: string[];
            /** @description How many errors end it. Without it everything is done. */
            failOnErrors?: number;
            Operations: {
                /** @example POST */
                method: string;
                /** @example /Users */
                path: string;
                /** @description Name for what a POST creates. */
                bulkId?: string;
                /** @description Entity tag that the resource must have. */
                version?: string;
                /** @description The body of the operation. */
                data?: unknown;
            }[];
        };
        BulkResponse: {
            schemas: string[];
            Operations: {
                method: string;
                bulkId?: string;
                version?: string;
                /** Format: uri-reference */
                location?: string;
                status: string;
                response?: components["schemas"]["Error"];
            }[];
        };
        Supported: {
            supported: boolean;
        };
        /** @description RFC 7643 §5. */
        ServiceProviderConfig: {
            schemas: string[];
            /** Format: uri */
            documentationUri?: string;
            patch: components["schemas"]["Supported"];
            bulk: {
                supported: boolean;
                maxOperations: number;
                maxPayloadSize: number;
            };
            filter: {
                supported: boolean;
                maxResults: number;
            };
            changePassword: components["schemas"]["Supported"];
            sort: components["schemas"]["Supported"];
            etag: components["schemas"]["Supported"];
            authenticationSchemes: {
                /** @enum {string} */
                type: "oauth" | "oauth2" | "oauthbearertoken" | "httpbasic" | "httpdigest";
                name: string;
                description: string;
                /** Format: uri */
                specUri?: string;
                /** Format: uri */
                documentationUri?: string;
                primary?: boolean;
            }[];
            meta?: components["schemas"]["Meta"];
        };
        /** @description RFC 7643 §6. */
        ResourceType: {
            schemas: string[];
            id: string;
            name: string;
            description?: string;
            endpoint: string;
            schema: string;
            schemaExtensions?: {
                schema: string;
                required: boolean;
            }[];
            meta?: components["schemas"]["Meta"];
        };
        ResourceTypeList: components["schemas"]["ListResponse"] & {
            Resources: components["schemas"]["ResourceType"][];
        };
        Attribute: {
            name: string;
            /** @enum {string} */
            type: "string" | "boolean" | "decimal" | "integer" | "dateTime" | "binary" | "reference" | "complex";
            multiValued: boolean;
            description: string;
            required: boolean;
            canonicalValues?: string[];
            caseExact?: boolean;
            /** @enum {string} */
            mutability: "readOnly" | "readWrite" | "immutable" | "writeOnly";
            /** @enum {string} */
            returned: "always" | "default" | "request" | "never";
            /** @enum {string} */
            uniqueness?: "none" | "server" | "global";
            referenceTypes?: string[];
            subAttributes?: components["schemas"]["Attribute"][];
        };
        /** @description RFC 7643 §7. */
        Schema: {
            schemas: string[];
            id: string;
            name?: string;
            description?: string;
            attributes: components["schemas"]["Attribute"][];
            meta?: components["schemas"]["Meta"];
        };
        SchemaList: components["schemas"]["ListResponse"] & {
            Resources: components["schemas"]["Schema"][];
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
        /** @description The request cannot be done as it is; `scimType` says what kind of mistake it is. */
        "responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["Error"];
            };
        };
        /** @description The token is absent, unknown, withdrawn, or of the other environment. */
        "responses-Unauthenticated": {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["Error"];
            };
        };
        /** @description The token lacks the scope of the operation. */
        "responses-Forbidden": {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["Error"];
            };
        };
        /** @description The service failed. */
        "responses-ServerError": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["Error"];
            };
        };
        /** @description A value that must be unique is in use. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["Error"];
            };
        };
        /** @description Nothing in this environment has that id. */
        "responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["Error"];
            };
        };
        /** @description The resource has changed since the client has seen it. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["Error"];
            };
        };
        /** @description More than one request may hold. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["Error"];
            };
        };
        /** @description The token lacks the scope of the operation, or a filter was sent. */
        DiscoveryForbidden: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["Error"];
            };
        };
        /** @description The service does not do that. */
        NotSupported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["Error"];
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
        /**
         * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
         *     their own. Another one is refused.
         * @example staging
         */
        "parameters-Environment": "staging" | "uat";
        /**
         * @description Keeps resources that match: `userName eq "john.doe@company.com"`, `active eq true and title pr`,
         *     `emails[type eq "work" and value ew "@company.com"]`, `not (active eq true)`.
         * @example userName eq "john.doe@company.com"
         */
        Filter: string;
        /**
         * @description Attribute to order by. What does not have it comes last, or first when descending.
         * @example userName
         */
        SortBy: string;
        /**
         * @description Direction of the order.
         * @example ascending
         */
        SortOrder: "ascending" | "descending";
        /**
         * @description Position of the first resource wanted, counted from 1. Less than 1 counts as 1.
         * @example 1
         */
        StartIndex: number;
        /**
         * @description Most resources wanted; 200 at the most. With 0, or less, only their number is told.
         * @example 10
         */
        Count: number;
        /**
         * @description Attributes wanted in place of the usual ones, separated by commas. Not together with `excludedAttributes`.
         * @example userName
         */
        Attributes: string;
        /**
         * @description Attributes not wanted, separated by commas. `schemas` and `id` come all the same.
         * @example groups
         */
        ExcludedAttributes: string;
        /**
         * @description The user's `id`, the same as in the REST API.
         * @example user_001
         */
        UserId: string;
        /**
         * @description Entity tags. The resource is only sent when it has none of them.
         * @example W/"e180ee84f0671b1"
         */
        IfNoneMatch: string;
        /**
         * @description Entity tags. The resource is only written while it has one of them.
         * @example *
         */
        IfMatch: string;
        /**
         * @description The group's `id`, which is that of the department.
         * @example dept_001
         */
        GroupId: string;
        /** @description Is refused here. */
        DiscoveryFilter: string;
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
        /**
         * @description Entity tag of the resource, weak.
         * @example W/"e180ee84f0671b1"
         */
        ETag: string;
        /** @description Address of the new resource. */
        Location: string;
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
    listScimUsers: {
        parameters: {
            query?: {
                /**
                 * @description Keeps resources that match: `userName eq "john.doe@company.com"`, `active eq true and title pr`,
                 *     `emails[type eq "work" and value ew "@company.com"]`, `not (active eq true)`.
                 * @example userName eq "john.doe@company.com"
                 */
                filter?: components["parameters"]["Filter"];
                /**
                 * @description Attribute to order by. What does not have it comes last, or first when descending.
                 * @example userName
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description Direction of the order.
                 * @example ascending
                 */
                sortOrder?: components["parameters"]["SortOrder"];
                /**
                 * @description Position of the first resource wanted, counted from 1. Less than 1 counts as 1.
                 * @example 1
                 */
                startIndex?: components["parameters"]["StartIndex"];
                /**
                 * @description Most resources wanted; 200 at the most. With 0, or less, only their number is told.
                 * @example 10
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description Attributes wanted in place of the usual ones, separated by commas. Not together with `excludedAttributes`.
                 * @example userName
                 */
                attributes?: components["parameters"]["Attributes"];
                /**
                 * @description Attributes not wanted, separated by commas. `schemas` and `id` come all the same.
                 * @example groups
                 */
                excludedAttributes?: components["parameters"]["ExcludedAttributes"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What matches; nothing is a success, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUserList"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    createScimUser: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted in place of the usual ones, separated by commas. Not together with `excludedAttributes`.
                 * @example userName
                 */
                attributes?: components["parameters"]["Attributes"];
                /**
                 * @description Attributes not wanted, separated by commas. `schemas` and `id` come all the same.
                 * @example groups
                 */
                excludedAttributes?: components["parameters"]["ExcludedAttributes"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["ScimUserWrite"];
                "application/json": components["schemas"]["ScimUserWrite"];
            };
        };
        responses: {
            /** @description The resource as it is now. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUser"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    searchScimUsers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["SearchRequest"];
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description What matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUserList"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    getScimUser: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted in place of the usual ones, separated by commas. Not together with `excludedAttributes`.
                 * @example userName
                 */
                attributes?: components["parameters"]["Attributes"];
                /**
                 * @description Attributes not wanted, separated by commas. `schemas` and `id` come all the same.
                 * @example groups
                 */
                excludedAttributes?: components["parameters"]["ExcludedAttributes"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
                /**
                 * @description Entity tags. The resource is only sent when it has none of them.
                 * @example W/"e180ee84f0671b1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The user's `id`, the same as in the REST API.
                 * @example user_001
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUser"];
                };
            };
            /** @description It has one of the entity tags in If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            404: components["responses"]["responses-NotFound"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    replaceScimUser: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted in place of the usual ones, separated by commas. Not together with `excludedAttributes`.
                 * @example userName
                 */
                attributes?: components["parameters"]["Attributes"];
                /**
                 * @description Attributes not wanted, separated by commas. `schemas` and `id` come all the same.
                 * @example groups
                 */
                excludedAttributes?: components["parameters"]["ExcludedAttributes"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
                /**
                 * @description Entity tags. The resource is only written while it has one of them.
                 * @example *
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The user's `id`, the same as in the REST API.
                 * @example user_001
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["ScimUserWrite"];
                "application/json": components["schemas"]["ScimUserWrite"];
            };
        };
        responses: {
            /** @description The resource as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUser"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            404: components["responses"]["responses-NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    deleteScimUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
                /**
                 * @description Entity tags. The resource is only written while it has one of them.
                 * @example *
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The user's `id`, the same as in the REST API.
                 * @example user_001
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            404: components["responses"]["responses-NotFound"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    patchScimUser: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted in place of the usual ones, separated by commas. Not together with `excludedAttributes`.
                 * @example userName
                 */
                attributes?: components["parameters"]["Attributes"];
                /**
                 * @description Attributes not wanted, separated by commas. `schemas` and `id` come all the same.
                 * @example groups
                 */
                excludedAttributes?: components["parameters"]["ExcludedAttributes"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
                /**
                 * @description Entity tags. The resource is only written while it has one of them.
                 * @example *
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The user's `id`, the same as in the REST API.
                 * @example user_001
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["PatchOp"];
                "application/json": components["schemas"]["PatchOp"];
            };
        };
        responses: {
            /** @description The resource as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUser"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            404: components["responses"]["responses-NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    listScimGroups: {
        parameters: {
            query?: {
                /**
                 * @description Keeps resources that match: `userName eq "john.doe@company.com"`, `active eq true and title pr`,
                 *     `emails[type eq "work" and value ew "@company.com"]`, `not (active eq true)`.
                 * @example userName eq "john.doe@company.com"
                 */
                filter?: components["parameters"]["Filter"];
                /**
                 * @description Attribute to order by. What does not have it comes last, or first when descending.
                 * @example userName
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description Direction of the order.
                 * @example ascending
                 */
                sortOrder?: components["parameters"]["SortOrder"];
                /**
                 * @description Position of the first resource wanted, counted from 1. Less than 1 counts as 1.
                 * @example 1
                 */
                startIndex?: components["parameters"]["StartIndex"];
                /**
                 * @description Most resources wanted; 200 at the most. With 0, or less, only their number is told.
                 * @example 10
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description Attributes wanted in place of the usual ones, separated by commas. Not together with `excludedAttributes`.
                 * @example userName
                 */
                attributes?: components["parameters"]["Attributes"];
                /**
                 * @description Attributes not wanted, separated by commas. `schemas` and `id` come all the same.
                 * @example groups
                 */
                excludedAttributes?: components["parameters"]["ExcludedAttributes"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What matches; nothing is a success, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimGroupList"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    createScimGroup: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted in place of the usual ones, separated by commas. Not together with `excludedAttributes`.
                 * @example userName
                 */
                attributes?: components["parameters"]["Attributes"];
                /**
                 * @description Attributes not wanted, separated by commas. `schemas` and `id` come all the same.
                 * @example groups
                 */
                excludedAttributes?: components["parameters"]["ExcludedAttributes"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["ScimGroupWrite"];
                "application/json": components["schemas"]["ScimGroupWrite"];
            };
        };
        responses: {
            /** @description The resource as it is now. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimGroup"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    searchScimGroups: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["SearchRequest"];
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description What matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimGroupList"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    getScimGroup: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted in place of the usual ones, separated by commas. Not together with `excludedAttributes`.
                 * @example userName
                 */
                attributes?: components["parameters"]["Attributes"];
                /**
                 * @description Attributes not wanted, separated by commas. `schemas` and `id` come all the same.
                 * @example groups
                 */
                excludedAttributes?: components["parameters"]["ExcludedAttributes"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
                /**
                 * @description Entity tags. The resource is only sent when it has none of them.
                 * @example W/"e180ee84f0671b1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The group's `id`, which is that of the department.
                 * @example dept_001
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimGroup"];
                };
            };
            /** @description It has one of the entity tags in If-None-Match. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            404: components["responses"]["responses-NotFound"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    replaceScimGroup: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted in place of the usual ones, separated by commas. Not together with `excludedAttributes`.
                 * @example userName
                 */
                attributes?: components["parameters"]["Attributes"];
                /**
                 * @description Attributes not wanted, separated by commas. `schemas` and `id` come all the same.
                 * @example groups
                 */
                excludedAttributes?: components["parameters"]["ExcludedAttributes"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
                /**
                 * @description Entity tags. The resource is only written while it has one of them.
                 * @example *
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The group's `id`, which is that of the department.
                 * @example dept_001
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["ScimGroupWrite"];
                "application/json": components["schemas"]["ScimGroupWrite"];
            };
        };
        responses: {
            /** @description The resource as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimGroup"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            404: components["responses"]["responses-NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    deleteScimGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
                /**
                 * @description Entity tags. The resource is only written while it has one of them.
                 * @example *
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The group's `id`, which is that of the department.
                 * @example dept_001
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            404: components["responses"]["responses-NotFound"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    patchScimGroup: {
        parameters: {
            query?: {
                /**
                 * @description Attributes wanted in place of the usual ones, separated by commas. Not together with `excludedAttributes`.
                 * @example userName
                 */
                attributes?: components["parameters"]["Attributes"];
                /**
                 * @description Attributes not wanted, separated by commas. `schemas` and `id` come all the same.
                 * @example groups
                 */
                excludedAttributes?: components["parameters"]["ExcludedAttributes"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
                /**
                 * @description Entity tags. The resource is only written while it has one of them.
                 * @example *
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The group's `id`, which is that of the department.
                 * @example dept_001
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["PatchOp"];
                "application/json": components["schemas"]["PatchOp"];
            };
        };
        responses: {
            /** @description The resource as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimGroup"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            404: components["responses"]["responses-NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    listScimResources: {
        parameters: {
            query?: {
                /**
                 * @description Keeps resources that match: `userName eq "john.doe@company.com"`, `active eq true and title pr`,
                 *     `emails[type eq "work" and value ew "@company.com"]`, `not (active eq true)`.
                 * @example userName eq "john.doe@company.com"
                 */
                filter?: components["parameters"]["Filter"];
                /**
                 * @description Attribute to order by. What does not have it comes last, or first when descending.
                 * @example userName
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description Direction of the order.
                 * @example ascending
                 */
                sortOrder?: components["parameters"]["SortOrder"];
                /**
                 * @description Position of the first resource wanted, counted from 1. Less than 1 counts as 1.
                 * @example 1
                 */
                startIndex?: components["parameters"]["StartIndex"];
                /**
                 * @description Most resources wanted; 200 at the most. With 0, or less, only their number is told.
                 * @example 10
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description Attributes wanted in place of the usual ones, separated by commas. Not together with `excludedAttributes`.
                 * @example userName
                 */
                attributes?: components["parameters"]["Attributes"];
                /**
                 * @description Attributes not wanted, separated by commas. `schemas` and `id` come all the same.
                 * @example groups
                 */
                excludedAttributes?: components["parameters"]["ExcludedAttributes"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ResourceList"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    searchScimResources: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["SearchRequest"];
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description What matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ResourceList"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    runScimBulk: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["BulkRequest"];
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            /** @description What became of each operation that was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["BulkResponse"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    getScimServiceProviderConfig: {
        parameters: {
            query?: {
                /** @description Is refused here. */
                filter?: components["parameters"]["DiscoveryFilter"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Features and limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ServiceProviderConfig"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["DiscoveryForbidden"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    listScimResourceTypes: {
        parameters: {
            query?: {
                /** @description Is refused here. */
                filter?: components["parameters"]["DiscoveryFilter"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ResourceTypeList"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["DiscoveryForbidden"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    getScimResourceType: {
        parameters: {
            query?: {
                /** @description Is refused here. */
                filter?: components["parameters"]["DiscoveryFilter"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path: {
                /**
                 * @description Name of the resource type.
                 * @example Group
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The one of that name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ResourceType"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["DiscoveryForbidden"];
            404: components["responses"]["responses-NotFound"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    listScimSchemas: {
        parameters: {
            query?: {
                /** @description Is refused here. */
                filter?: components["parameters"]["DiscoveryFilter"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["SchemaList"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["DiscoveryForbidden"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    getScimSchema: {
        parameters: {
            query?: {
                /** @description Is refused here. */
                filter?: components["parameters"]["DiscoveryFilter"];
            };
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path: {
                /**
                 * @description URN of the schema.
                 * @example urn:ietf:params:scim:schemas:core:2.0:Group
                 */
                urn: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The one of that name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["Schema"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["DiscoveryForbidden"];
            404: components["responses"]["responses-NotFound"];
            500: components["responses"]["responses-ServerError"];
        };
    };
    getScimMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            500: components["responses"]["responses-ServerError"];
            501: components["responses"]["NotSupported"];
        };
    };
    replaceScimMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            500: components["responses"]["responses-ServerError"];
            501: components["responses"]["NotSupported"];
        };
    };
    createScimMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            500: components["responses"]["responses-ServerError"];
            501: components["responses"]["NotSupported"];
        };
    };
    deleteScimMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            500: components["responses"]["responses-ServerError"];
            501: components["responses"]["NotSupported"];
        };
    };
    patchScimMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that issued the token, which the token tells by itself: identity providers cannot send headers of
                 *     their own. Another one is refused.
                 * @example staging
                 */
                "X-Environment"?: components["parameters"]["parameters-Environment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["responses-Unauthenticated"];
            403: components["responses"]["responses-Forbidden"];
            500: components["responses"]["responses-ServerError"];
            501: components["responses"]["NotSupported"];
        };
    };
}
