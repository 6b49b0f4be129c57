// Made from openapi/understudy/openapi.yaml by `npm run generate`. Not for editing.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether it runs, and what it stands in for */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document
         * @description The same as `/openapi/understudy.json`.
         */
        get: operations["getOwnDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API's name with the form wanted, `.json` or `.yaml`; `understudy` is the control API itself.
                 * @example workbeats.yaml
                 */
                file: string;
            };
            cookie?: never;
        };
        /**
         * Get the document of an API
         * @description The document that drives the API, its files drawn together into one.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces
         * @description Those that were named since the start, and those kept on disk, by name.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Make a workspace
         * @description A copy of another workspace, or of the fixtures. It costs the same for a million records as for ten. Only for a copy,
         *     or to be sure that the name is new: a workspace that is merely named comes to life by itself.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace.
                 * @example ci-7
                 */
                name: string;
            };
            cookie?: never;
        };
        /** Tell whether a workspace exists */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        /**
         * Drop a workspace
         * @description Forgets its records and its calls, on disk too. Named again, it begins with the fixtures.
         */
        delete: operations["dropWorkspace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a workspace back to the fixtures
         * @description All of it, with the counters that ids are made of and the calls that were remembered; or only the records of some APIs.
         *     The same calls after it have the same answers, to the byte.
         */
        post: operations["resetWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        /** List the snapshots of a workspace */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Give this moment a name
         * @description Records, counters, clock, pending jobs and outbox as they are now, to come back to. It costs the same for a million
         *     records as for ten, and is kept on disk like everything else.
         */
        post: operations["createSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description The snapshot.
                 * @example signed-up
                 */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Drop a snapshot
         * @description The workspace itself stays as it is.
         */
        delete: operations["dropSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description The snapshot.
                 * @example signed-up
                 */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a workspace back to a snapshot
         * @description What came after it is gone; other snapshots stay. Jobs that are under way are given up.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        /** Tell the time of a workspace */
        get: operations["getClock"];
        /**
         * Set the clock
         * @description What falls due up to the new time happens first, each thing at its own time. An earlier time undoes nothing. The clocks
         *     of other workspaces go on as they did.
         */
        put: operations["setClock"];
        post?: never;
        /**
         * Let the clock go as the process says
         * @description Real time, or where `--now` stopped it.
         */
        delete: operations["releaseClock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/advance": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the clock forward
         * @description What falls due on the way happens in order, each thing at its own time, so that one long way ends like many short ones. The
         *     answer comes when all of it is done, and requests to the workspace wait for that. The attempts to deliver webhooks that fall
         *     due on the way are made too, and while one is under way requests are answered.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outbox": {
        parameters: {
            query?: {
                /**
                 * @description Only messages of this API.
                 * @example staffjoy
                 */
                api?: string;
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what would have been sent
         * @description Mail, text messages and webhooks, oldest first. What was refused or undone sent nothing.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        /** Empty the outbox */
        delete: operations["clearMessages"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description What the APIs deliver, or have delivered, to those who subscribed to it, with every attempt: oldest first, one API after
         *     the other. What was refused or undone sent nothing, and so did what nobody had subscribed to.
         */
        get: operations["listWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description Id of the delivery.
                 * @example workbeats-1
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver once more
         * @description Delivers it once more, whatever came of it before: at once, as the same message, and with as many attempts as a new one
         *     has. Before anything newer, if that still waits. The signature is made anew.
         */
        post: operations["redeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/state": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get all of a workspace
         * @description Records, counters, clock, outbox and pending jobs of every API, to be kept, looked at and brought back.
         */
        get: operations["exportState"];
        /**
         * Put an export in place
         * @description In the place of everything that the APIs hold that are named in it; others stay as they are. All of it is held against the
         *     documents first (schemas, ids, references), and nothing is changed when anything is wrong.
         */
        put: operations["importState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/state/{api}": {
        parameters: {
            query?: {
                /**
                 * @description One of the API's separate data sets, where it has several (Workbeats' `staging` and `uat`); the first one by default.
                 * @example staging
                 */
                partition?: components["parameters"]["Partition"];
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description Name of the API.
                 * @example workbeats
                 */
                api: components["parameters"]["Api"];
            };
            cookie?: never;
        };
        /** List the collections of an API */
        get: operations["listCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/state/{api}/{collection}": {
        parameters: {
            query?: {
                /**
                 * @description One of the API's separate data sets, where it has several (Workbeats' `staging` and `uat`); the first one by default.
                 * @example staging
                 */
                partition?: components["parameters"]["Partition"];
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description Name of the API.
                 * @example workbeats
                 */
                api: components["parameters"]["Api"];
                /**
                 * @description Name of the collection.
                 * @example departments
                 */
                collection: components["parameters"]["Collection"];
            };
            cookie?: never;
        };
        /**
         * List records
         * @description Records as they are stored, which need not be how the API shows them, in the order of creation.
         */
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/state/{api}/{collection}/{id}": {
        parameters: {
            query?: {
                /**
                 * @description One of the API's separate data sets, where it has several (Workbeats' `staging` and `uat`); the first one by default.
                 * @example staging
                 */
                partition?: components["parameters"]["Partition"];
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description Name of the API.
                 * @example workbeats
                 */
                api: components["parameters"]["Api"];
                /**
                 * @description Name of the collection.
                 * @example departments
                 */
                collection: components["parameters"]["Collection"];
                /**
                 * @description The record's id.
                 * @example dept_001
                 */
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        /** Get a record */
        get: operations["getRecord"];
        /**
         * Put a record in place
         * @description The whole record, in place of what is there. It must fit the collection's schema; the id may be left out of it. The
         *     rules of the API itself are not asked: this is how to bring about what the API would not allow.
         */
        put: operations["putRecord"];
        post?: never;
        /**
         * Delete a record
         * @description Records that refer to it are deleted, cleared or left alone as the API's document says.
         */
        delete: operations["deleteRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the faults of a workspace
         * @description In the order in which they are tried, as they were put in place.
         */
        get: operations["listFaults"];
        /**
         * Put faults in place
         * @description These and no others, as if none of them had struck yet. A call meets the first of them that means it, is not used up
         *     and has the luck; calls that lead to no operation meet none. Faults belong to the workspace: a fork begins with a
         *     copy, a reset takes them away, snapshots and restarts know nothing of them.
         *
         *     A fault that could never strike, or that does nothing, is refused.
         */
        put: operations["setFaults"];
        post?: never;
        /** Take all faults away */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what was called
         * @description The latest calls of the workspace's APIs, oldest first, each with what was wrong with it. The latest thousand are
         *     remembered. Secrets are blotted out. Calls of the control API are not among them.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /**
         * Forget what was called
         * @description Of this workspace. The ids of later calls go on counting.
         */
        delete: operations["clearRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The call's id, as its answer's `Understudy-Explain` says. It names the workspace too.
                 * @example ci-7.12
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Explain a call
         * @description Where each fault is, what was expected and received, the line of the document that says so, and what to do.
         */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coverage": {
        parameters: {
            query?: {
                /** @description `all`: every workspace together, those that were dropped among them. */
                workspaces?: "all";
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Tell how much of the documents was used
         * @description For each operation, how often each documented status was answered, and each parameter, member of the body and value
         *     of an enum was sent; and each way in which calls or answers contradicted the document, once, with its number. It
         *     counts from the start of the sandbox, or from when it was cleared: a reset leaves it.
         */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        /**
         * Begin counting anew
         * @description Of this workspace, or of all of them.
         */
        delete: operations["clearCoverage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Problem details (RFC 9457). */
        Problem: {
            /** @constant */
            type: "about:blank";
            /** @description The name of the status. */
            title: string;
            status: number;
            /** @description What is wrong with this call, and what was expected. */
            detail: string;
            /** @description Every way in which a record breaks its schema, or a fault what one must be. */
            errors?: components["schemas"]["RecordFault"][];
        };
        RecordFault: {
            /** @description JSON pointer into what was sent; empty for the whole of it. */
            pointer: string;
            message: string;
        };
        Health: {
            /** @constant */
            status: "ok";
            /**
             * @description Of Understudy itself.
             * @example 0.1.0
             */
            version: string;
            apis: components["schemas"]["Api"][];
        };
        /** @description An API that the sandbox stands in for. */
        Api: {
            /** @description The first segment of its URLs. */
            name: string;
            title: string;
            /** @description Of its document. */
            version: string;
            /** @description What a client puts behind the sandbox's origin. */
            basePath: string;
            /** @description How many its document has. */
            operations: number;
            /** @description Operations that have no behaviour and answer with the document's examples. */
            examplesOnly: string[];
        };
        /** @description An OpenAPI document. */
        Document: {
            openapi: string;
            info: {
                title: string;
                version: string;
            };
        } & {
            [key: string]: unknown;
        };
        Workspace: {
            name: components["schemas"]["WorkspaceName"];
        };
        /** @example ci-7 */
        WorkspaceName: string;
        /** @description A moment of a workspace that has a name. */
        Snapshot: {
            name: components["schemas"]["WorkspaceName"];
            /**
             * Format: date-time
             * @description When it was taken, by the clock of the workspace.
             */
            at: string;
        };
        Clock: {
            /** Format: date-time */
            now: string;
            /** @description It stands still until it is moved. */
            frozen: boolean;
        };
        Message: {
            /** @description The API that would have sent it. */
            api: string;
            /** @description Counts from 1 in each API. */
            id: number;
            /**
             * Format: date-time
             * @description By the clock of the workspace.
             */
            at: string;
            /** @description The data set that it is about, where the API has several. */
            partition?: string;
            /** @enum {string} */
            kind: "mail" | "text" | "webhook";
            /** @description Mail address, telephone number or URL. */
            to: string;
            subject?: string;
            text?: string;
            /** @description What a program would want to know of it: ids, links, codes. */
            data?: {
                [key: string]: unknown;
            };
        };
        Delivery: {
            /** @description Name of the API and a number. What an endpoint gets, it gets in the order of these numbers. */
            id: string;
            /** @description The API that sends it. */
            api: string;
            /** @description The data set that it is about, where the API has several. */
            partition?: string;
            /** @description Its name under `webhooks` in the document of the API. */
            event: string;
            /** @description What `webhook-id` says: the same in each attempt, and for each endpoint that is told. */
            message_id: string;
            /**
             * Format: date-time
             * @description When it happened, by the clock of the workspace.
             */
            at: string;
            /** @description Id of the endpoint's record. */
            endpoint: string | number;
            /** @description Where it goes; null where the endpoint is gone, or takes nothing at present. */
            url: string | null;
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            /**
             * Format: date-time
             * @description When it is to be tried next, by the clock of the workspace. What the endpoint is to get before it comes first.
             */
            next_attempt_at: string | null;
            attempts: components["schemas"]["Attempt"][];
            /** @description The body that is sent. */
            payload: unknown;
        };
        DeliveryAttempt: components["schemas"]["Attempt"];
        /** @description A whole workspace as one value. */
        Export: {
            /** @constant */
            understudy: "export";
            /** @constant */
            format: 1;
            /** @description How its clock was set, in milliseconds: it stands at `frozenAt`, or goes `offsetMs` before real time. Null: it was never set. */
            clock: null | {
                frozenAt: number;
            } | {
                offsetMs: number;
            };
            /** @description How many ids each collection has given out. */
            counters: {
                [key: string]: number;
            };
            /** @description Records in the order of creation, by `<api>/<collection>` or `<api>/<partition>/<collection>`. */
            tables: {
                [key: string]: components["schemas"]["Record"][];
            };
        };
        Collections: {
            collections: {
                name: string;
                records: number;
            }[];
            /** @description The data set that was counted. Absent where the API has only one. */
            partition?: string;
            /** @description Every data set of the API. Absent where it has only one. */
            partitions?: string[];
        };
        /** @description A record; its collection's schema says what is in it. */
        Record: {
            [key: string]: unknown;
        };
        FaultRules: components["schemas"]["FaultRule"][];
        /** @description Which calls are meant, how often they are struck, and what goes wrong with them. */
        FaultRule: {
            /** @description Calls of this API only. */
            api?: string;
            /** @description Calls of the operation with this operationId only. */
            operation?: string;
            /**
             * @description Calls by this method only.
             * @enum {string}
             */
            method?: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
            /**
             * @description Calls of this path only, behind the API's base path. A segment `*` or `{name}` stands for any one, `**` at the end
             *     for any rest.
             */
            path?: string;
            /**
             * @description Of a call that is meant to be struck.
             * @default 1
             */
            probability: number;
            /**
             * @description Chances are the same in every run and every workspace; another seed makes others.
             * @default 0
             */
            seed: number;
            /** @description Strikes so often and then no more. */
            times?: number;
            /**
             * @description `before`: the call does nothing. `after`: what it asks for is done, and only its answer is lost or late.
             * @default before
             * @enum {string}
             */
            when: "before" | "after";
            /** @description The answer is so late; of a range, a number of milliseconds is drawn. */
            delayMs?: components["schemas"]["DelayMs"] | {
                min: components["schemas"]["DelayMs"];
                max: components["schemas"]["DelayMs"];
            };
            /**
             * @description Answered in place of what the call would be answered. Without `body` it is what the API says at such a status, else
             *     the document's example, else the name of the status.
             */
            status?: number;
            /** @description Of the answer with that status. */
            headers?: {
                [key: string]: string;
            };
            /** @description Of the answer with that status: text as text/plain, anything else as JSON. */
            body?: unknown;
            /** @description `Retry-After` of the answer with that status; 1 for 429 where this is left out. */
            retryAfterSeconds?: number;
            /** @description The connection ends in the middle of the body. */
            truncate?: boolean;
            /** @description The connection ends without an answer. */
            abort?: boolean;
        } | unknown | unknown | unknown | unknown;
        /** @description The fault that struck a call. */
        InjectedFault: {
            /**
             * @description A fault of the workspace, or one that the call asked for itself.
             * @enum {string}
             */
            by: "rule" | "header";
            rule: components["schemas"]["FaultRule"];
            /** @description As drawn. */
            delayMs: number;
        };
        /** @description A call of an API, explained. */
        LoggedRequest: {
            /** @description The workspace and a number that counts its calls. */
            id: string;
            /**
             * Format: date-time
             * @description By the workspace's clock.
             */
            at: string;
            workspace: components["schemas"]["WorkspaceName"];
            api: string;
            /** @description The operationId; null where no operation has the path and method. */
            operation: string | null;
            method: string;
            /** @description Path and query as they were sent, secrets blotted out. */
            path: string;
            /** @description As they were sent, secrets blotted out. */
            headers: {
                [key: string]: string;
            };
            /** @description The first 8 KiB as text, secrets blotted out; null where there was none. */
            body: string | null;
            /** @description 0 where a fault cut the connection without an answer. */
            status: number;
            answer: {
                /** @description As they were answered, secrets blotted out. */
                headers: {
                    [key: string]: string;
                };
                /** @description The first 4 KiB as text, secrets blotted out; null where there was none. */
                body: string | null;
            };
            durationMs: number;
            /** @description Why it was not answered with success; null where it was. */
            problem: null | {
                /** @example invalid */
                kind: string;
                title: string;
                detail: string;
                /** @description What to do. */
                advice: string;
            };
            /** @description Every way in which the call differs from the document. */
            faults: components["schemas"]["Fault"][];
            /** @description Every way in which the answer differs from the document. That is a defect of the sandbox. */
            breaches: components["schemas"]["Fault"][];
            /** @description What went wrong because the workspace, or the call by its header `Understudy-Fault`, wanted it to; else null. */
            injected: null | components["schemas"]["InjectedFault"];
        };
        Fault: {
            /** @enum {string} */
            in: "path" | "query" | "header" | "cookie" | "body" | "status" | "response";
            /** @description Dotted name of the field or parameter. */
            field: string;
            /** @description JSON pointer inside the body or the parameter's value. */
            pointer: string;
            message: string;
            /** @description What the document asks for, in the words of its schema. */
            expected: unknown;
            /** @description What came; null where nothing did. */
            received: unknown;
            /** @description Where the document says so. */
            document: {
                file: string;
                line?: number;
                pointer: string;
            };
            /** @description What to do. */
            advice: string;
        };
        Share: {
            documented: number;
            seen: number;
        };
        /** @description Operations that were answered with success, of a hundred; rounded down to a tenth. */
        Percent: number;
        Coverage: {
            /** @description Null for all workspaces together. */
            workspace: string | null;
            summary: {
                percent: components["schemas"]["Percent"];
                calls: number;
                operations: components["schemas"]["Share"];
                statuses: components["schemas"]["Share"];
                parameters: components["schemas"]["Share"];
                values: components["schemas"]["Share"];
                violations: number;
                contradictions: number;
            };
            apis: components["schemas"]["ApiCoverage"][];
            /** @description What clients sent against the documents; the first of each kind stands for all. */
            violations: components["schemas"]["CountedViolation"][];
            /** @description What was answered against the documents: a defect of the sandbox. */
            contradictions: components["schemas"]["CountedViolation"][];
        };
        ApiCoverage: {
            api: string;
            title: string;
            percent: components["schemas"]["Percent"];
            calls: number;
            operations: components["schemas"]["Share"];
            statuses: components["schemas"]["Share"];
            parameters: components["schemas"]["Share"];
            values: components["schemas"]["Share"];
            perOperation: components["schemas"]["OperationCoverage"][];
        };
        OperationCoverage: {
            operation: string;
            method: string;
            path: string;
            calls: number;
            /** @description It was answered with a status below 400. */
            isCovered: boolean;
            /** @description Those that the document has. */
            statuses: {
                /** @description `200`, `4XX` or `default`. */
                status: string;
                seen: number;
            }[];
            /** @description Statuses that were answered and are not documented. */
            undocumented: {
                status: number;
                seen: number;
            }[];
            /** @description Parameters and members of the body, in calls that fit the document. */
            parameters: {
                /** @enum {string} */
                in: "path" | "query" | "header" | "cookie" | "body";
                name: string;
                seen: number;
                /** @description Those that its enum lists. */
                values?: {
                    value: unknown;
                    seen: number;
                }[];
            }[];
            /** @description Answers that contradicted the document. */
            contradictions: number;
        };
        CountedViolation: {
            api: string;
            /** @description Null where no operation has this method and path. */
            operation: string | null;
            method: string;
            /** @description Of the first such call. */
            path: string;
            /** @description `invalid`, `unknown-path` and so on, as in the problems of requests; `contradiction` for an answer. */
            kind: string;
            message: string;
            advice: string;
            /** @description Null where the call as a whole is at fault. */
            fault: components["schemas"]["Fault"] | null;
            count: number;
            /** @description Id of the first such call. */
            first: string;
        };
        Attempt: {
            number: number;
            /**
             * Format: date-time
             * @description By the clock of the workspace.
             */
            at: string;
            /** @description What the receiver answered; null where it did not. */
            status: number | null;
            /** @description Why this was no success; null where it was. */
            error: string | null;
            /**
             * Format: date-time
             * @description When the next attempt was due from then on; null for never.
             */
            next_at: string | null;
        };
        DelayMs: number;
    };
    responses: {
        /** @description The call is not what is described here. Nothing was changed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The sandbox has an admin token, and the call did not show it. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The call comes from a web page, or by a host name that is not this machine's. */
        Foreign: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What the path or the body names does not exist; `detail` says what does. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The change could not be written to disk, so it did not happen. */
        NotSaved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The workspace meant, where the path does not begin with `/~NAME`.
         * @example ci-7
         */
        Workspace: string;
        /**
         * @description One of the API's separate data sets, where it has several (Workbeats' `staging` and `uat`); the first one by default.
         * @example staging
         */
        Partition: string;
        /**
         * @description The snapshot.
         * @example signed-up
         */
        SnapshotName: string;
        /**
         * @description Name of the API.
         * @example workbeats
         */
        Api: string;
        /**
         * @description Name of the collection.
         * @example departments
         */
        Collection: string;
        /**
         * @description The record's id.
         * @example dept_001
         */
        RecordId: string;
    };
    requestBodies: never;
    headers: {
        /** @description How to authenticate. */
        Challenge: "Bearer";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
        };
    };
    getOwnDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document in one piece. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API's name with the form wanted, `.json` or `.yaml`; `understudy` is the control API itself.
                 * @example workbeats.yaml
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                    "application/yaml": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
        };
    };
    listWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        workspaces: components["schemas"]["Workspace"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: components["schemas"]["WorkspaceName"];
                    /** @description The workspace to copy as it is now; the fixtures where this is left out. */
                    from?: components["schemas"]["WorkspaceName"];
                };
            };
        };
        responses: {
            /** @description It is there. */
            201: {
                headers: {
                    /** @description Path of the workspace in the control API. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
            /** @description There is a workspace of this name. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["NotSaved"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace.
                 * @example ci-7
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
        };
    };
    dropWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace.
                 * @example ci-7
                 */
                name: string;
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["NotSaved"];
        };
    };
    resetWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Only the records of these; the calls stay. */
                    apis?: string[];
                };
            };
        };
        responses: {
            /** @description It is as it was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["NotSaved"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its named moments, in the order in which they were taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        snapshots: components["schemas"]["Snapshot"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
        };
    };
    createSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: components["schemas"]["WorkspaceName"];
                };
            };
        };
        responses: {
            /** @description It can be restored from now on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            /** @description The workspace has a snapshot of this name. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["NotSaved"];
        };
    };
    dropSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description The snapshot.
                 * @example signed-up
                 */
                name: components["parameters"]["SnapshotName"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["NotSaved"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description The snapshot.
                 * @example signed-up
                 */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is as it was then. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["NotSaved"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What its clock says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            503: components["responses"]["NotSaved"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An instant (RFC 3339) in the years 1 to 9999; what the clock says now where this is left out. */
                    now?: string;
                    /** @description Whether the clock stands still there until it is moved; as it did where this is left out. */
                    frozen?: boolean;
                };
            };
        };
        responses: {
            /** @description What it says now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            503: components["responses"]["NotSaved"];
        };
    };
    releaseClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it says now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            503: components["responses"]["NotSaved"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A duration (ISO 8601), not negative. Days, weeks, months and years are those of UTC. */
                    by: string;
                };
            };
        };
        responses: {
            /** @description What it says now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            503: components["responses"]["NotSaved"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description Only messages of this API.
                 * @example staffjoy
                 */
                api?: string;
                /** @description Only messages of this kind. */
                kind?: "mail" | "text" | "webhook";
                /**
                 * @description Only messages to this mail address, telephone number or URL.
                 * @example john.doe@company.com
                 */
                to?: string;
                /** @description The latest so many. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        messages: components["schemas"]["Message"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            503: components["responses"]["NotSaved"];
        };
    };
    clearMessages: {
        parameters: {
            query?: {
                /**
                 * @description Only messages of this API.
                 * @example staffjoy
                 */
                api?: string;
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            503: components["responses"]["NotSaved"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Only what this API sends.
                 * @example workbeats
                 */
                api?: string;
                /**
                 * @description Only this event.
                 * @example user.updated
                 */
                event?: string;
                /**
                 * @description Only what goes to the endpoint whose record has this id.
                 * @example wh_001
                 */
                endpoint?: string;
                /** @description Only what stands like this. */
                status?: "pending" | "delivered" | "failed";
                /** @description The latest so many. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deliveries: components["schemas"]["Delivery"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            503: components["responses"]["NotSaved"];
        };
    };
    redeliverWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description Id of the delivery.
                 * @example workbeats-1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
            /** @description The endpoint is gone, or takes nothing at present. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["NotSaved"];
        };
    };
    exportState: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            503: components["responses"]["NotSaved"];
        };
    };
    importState: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Export"];
            };
        };
        responses: {
            /** @description It is in place. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            503: components["responses"]["NotSaved"];
        };
    };
    listCollections: {
        parameters: {
            query?: {
                /**
                 * @description One of the API's separate data sets, where it has several (Workbeats' `staging` and `uat`); the first one by default.
                 * @example staging
                 */
                partition?: components["parameters"]["Partition"];
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description Name of the API.
                 * @example workbeats
                 */
                api: components["parameters"]["Api"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collections, with how many records are in each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collections"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
        };
    };
    listRecords: {
        parameters: {
            query?: {
                /**
                 * @description One of the API's separate data sets, where it has several (Workbeats' `staging` and `uat`); the first one by default.
                 * @example staging
                 */
                partition?: components["parameters"]["Partition"];
                /** @description How many to pass over. */
                offset?: number;
                /** @description Most records to answer with. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description Name of the API.
                 * @example workbeats
                 */
                api: components["parameters"]["Api"];
                /**
                 * @description Name of the collection.
                 * @example departments
                 */
                collection: components["parameters"]["Collection"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records, and how many there are altogether. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["Record"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
        };
    };
    getRecord: {
        parameters: {
            query?: {
                /**
                 * @description One of the API's separate data sets, where it has several (Workbeats' `staging` and `uat`); the first one by default.
                 * @example staging
                 */
                partition?: components["parameters"]["Partition"];
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description Name of the API.
                 * @example workbeats
                 */
                api: components["parameters"]["Api"];
                /**
                 * @description Name of the collection.
                 * @example departments
                 */
                collection: components["parameters"]["Collection"];
                /**
                 * @description The record's id.
                 * @example dept_001
                 */
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Record"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
        };
    };
    putRecord: {
        parameters: {
            query?: {
                /**
                 * @description One of the API's separate data sets, where it has several (Workbeats' `staging` and `uat`); the first one by default.
                 * @example staging
                 */
                partition?: components["parameters"]["Partition"];
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description Name of the API.
                 * @example workbeats
                 */
                api: components["parameters"]["Api"];
                /**
                 * @description Name of the collection.
                 * @example departments
                 */
                collection: components["parameters"]["Collection"];
                /**
                 * @description The record's id.
                 * @example dept_001
                 */
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Record"];
            };
        };
        responses: {
            /** @description The record took the place of another. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Record"];
                };
            };
            /** @description There was no such record before. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Record"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["NotSaved"];
        };
    };
    deleteRecord: {
        parameters: {
            query?: {
                /**
                 * @description One of the API's separate data sets, where it has several (Workbeats' `staging` and `uat`); the first one by default.
                 * @example staging
                 */
                partition?: components["parameters"]["Partition"];
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path: {
                /**
                 * @description Name of the API.
                 * @example workbeats
                 */
                api: components["parameters"]["Api"];
                /**
                 * @description Name of the collection.
                 * @example departments
                 */
                collection: components["parameters"]["Collection"];
                /**
                 * @description The record's id.
                 * @example dept_001
                 */
                id: components["parameters"]["RecordId"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
            /** @description Another record refers to it, and the API's document forbids to delete it then. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["NotSaved"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultRules"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
        };
    };
    setFaults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRules"];
            };
        };
        responses: {
            /** @description They are in place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultRules"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There are none any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description Calls of this API only.
                 * @example workbeats
                 */
                api?: string;
                /**
                 * @description Calls of the operation with this operationId only.
                 * @example listUsers
                 */
                operation?: string;
                /**
                 * @description Calls answered with this status (`404`) or class of status (`4xx`) only.
                 * @example 4xx
                 */
                status?: string;
                /**
                 * @description Calls after this one, named by its id; or after this instant (RFC 3339), by the workspace's clock.
                 * @example ci-7.12
                 */
                since?: string;
                /** @description Most calls to answer with; of more, the latest. */
                limit?: number;
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: components["schemas"]["LoggedRequest"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
        };
    };
    clearRequests: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The call's id, as its answer's `Understudy-Explain` says. It names the workspace too.
                 * @example ci-7.12
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                /** @description `all`: every workspace together, those that were dropped among them. */
                workspaces?: "all";
                /**
                 * @description This API only.
                 * @example workbeats
                 */
                api?: string;
                /** @description `md`: a summary in Markdown. */
                format?: "json" | "md";
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coverage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                    "text/markdown": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
        };
    };
    clearCoverage: {
        parameters: {
            query?: {
                /** @description `all`: every workspace together, those that were dropped among them. */
                workspaces?: "all";
            };
            header?: {
                /**
                 * @description The workspace meant, where the path does not begin with `/~NAME`.
                 * @example ci-7
                 */
                "Understudy-Workspace"?: components["parameters"]["Workspace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Foreign"];
        };
    };
}
