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
}
export type webhooks = Record<string, never>;
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
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description Also when someone joins or leaves it.
             */
            updated_at: string;
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
        };
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
    };
    parameters: {
        /**
         * @description The environment that issued the token. Each holds data of its own. Tokens made in the production HRMS go with `uat`.
         * @example staging
         */
        Environment: "staging" | "uat";
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
}
