// Made from openapi/roosted/openapi.yaml by `npm run generate`. Not for editing.

export interface paths {
    "/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Clients
         * @description All clients of the company, page by page in the order of their creation.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Create Client
         * @description Adds a client. Its name is all that is needed; what else is known can be sent along or filled in later with Edit
         *     Client, which also sets the fields that this operation does not take. The new client has no access to the
         *     client portal until Invite Client has been used.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * Get Client
         * @description One client.
         */
        get: operations["getClient"];
        put?: never;
        post?: never;
        /**
         * Delete Client
         * @description Removes a client with its contacts, custom field values, documents, orders, rules and worker standings. Its
         *     events stay, without a client.
         */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        /**
         * Edit Client
         * @description Changes the fields that are sent and leaves the others. Everything but the name can be emptied with `null`. The
         *     state of the client portal is not changed here.
         */
        patch: operations["updateClient"];
        trace?: never;
    };
    "/clients/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite Client
         * @description Mails an invitation to the client portal, to the address that is sent or else to that of the primary contact.
         *     Until the client has accepted, repeating it mails again and moves the time of the invitation.
         */
        post: operations["inviteClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * Get Client Contacts
         * @description All further contacts of a client, oldest first. The primary contact is part of the client itself.
         */
        get: operations["listClientContacts"];
        put?: never;
        /**
         * Create Client Contact
         * @description Adds a contact to a client.
         */
        post: operations["createClientContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The contact.
                 * @example k3PzW
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * Get Client Contact
         * @description One contact of a client.
         */
        get: operations["getClientContact"];
        put?: never;
        post?: never;
        /**
         * Delete Client Contact
         * @description Removes a contact for good.
         */
        delete: operations["deleteClientContact"];
        options?: never;
        head?: never;
        /**
         * Edit Client Contact
         * @description Changes the fields that are sent and leaves the others.
         */
        patch: operations["updateClientContact"];
        trace?: never;
    };
    "/clients/{id}/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * Get Client Custom Fields with Values
         * @description Every field that the company keeps for its clients, with what this client has in it. The fields themselves are
         *     made in the product, not through the API.
         */
        get: operations["listClientCustomFields"];
        put?: never;
        /**
         * Set Client Custom Field Value
         * @description Gives this client a value in one field, in place of the one it had. Without a value the field is emptied. A
         *     field with options takes the `value` of one of them.
         */
        post: operations["setClientCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * Get Client Documents
         * @description The documents of a client without the deleted ones, oldest first.
         */
        get: operations["listClientDocuments"];
        put?: never;
        /**
         * Upload Client Document
         * @description Stores a file with a client, sent as base64 in JSON or as a part of a form, up to 50 MB. What the first bytes
         *     say decides the type: a JPEG, PNG, GIF, BMP or WebP image, or a PDF; anything else is refused.
         */
        post: operations["uploadClientDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The document.
                 * @example d7KqM
                 */
                document_id: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        /**
         * Get Client Document
         * @description One document of a client, also when it was deleted.
         */
        get: operations["getClientDocument"];
        put?: never;
        post?: never;
        /**
         * Delete Client Document
         * @description Marks a document as deleted. It leaves the list and can still be read; it cannot be deleted twice.
         */
        delete: operations["deleteClientDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * Get Client Orders
         * @description The orders of a client, the newest first.
         */
        get: operations["listClientOrders"];
        put?: never;
        /**
         * Create Client Order
         * @description Places an order for a client, as the client itself does in the portal. Only skillsets that are open to the
         *     portal can be ordered. Without `time_end` the order ends with its last shift, or when it starts.
         */
        post: operations["createClientOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The order.
                 * @example oR5xT
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Get Client Order
         * @description One order of a client with its shifts.
         */
        get: operations["getClientOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit Client Order
         * @description Answers an order, or notes something on it. A new order (0) can be accepted (2), declined (86) or cancelled
         *     (96); an accepted one can be cancelled. Accepting tells the client by e-mail and makes an event of the order's name,
         *     day, place and shifts, none of them published; cancelling later leaves that event.
         */
        patch: operations["updateClientOrder"];
        trace?: never;
    };
    "/clients/{id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * Get Client Rules
         * @description All rules of a client, sorted by kind. A worker has to meet every one of them.
         */
        get: operations["getClientRules"];
        put?: never;
        /**
         * Create Client Rule
         * @description Adds a rule and answers with all rules of the client. A `tag_id` makes it a rule about a tag, whatever
         *     `field_id` says. A field whose type is `credential` makes it one about the credential that `value` names; any
         *     other field is compared with `value`.
         */
        post: operations["createClientRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/rules/{rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The rule.
                 * @example rU1fA
                 */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Client Rule
         * @description Removes a rule, named by its `id`, or by its `rule_id` where it is about a tag.
         */
        delete: operations["deleteClientRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/workers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * Get Client Workers
         * @description The workers whose standing at a client was ever set, oldest first.
         */
        get: operations["listClientWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/workers/{worker_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The worker.
                 * @example 3158
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Get Client Worker Status
         * @description The standing of a worker at a client; `normal` without a date when it was never set.
         */
        get: operations["getClientWorkerStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit Client Worker Status
         * @description Sets the standing of a worker at a client. Banning takes the worker off the client's coming events.
         */
        patch: operations["updateClientWorkerStatus"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Error */
        Error: {
            error: {
                /**
                 * @description Three letters for the area, then a number. 400, 404 and 422 repeat the status; numbers from 500 on name
                 *     a rule of the product that refuses the request, and come with status 422.
                 * @example CLI-422
                 */
                code: string;
                /** @description What went wrong, for people. */
                message: string;
                /** @description The fields at fault; empty where no single one is. */
                details: {
                    /**
                     * @description Path of the field, its steps separated by dots.
                     * @example shifts.0.quantity
                     */
                    field: string;
                    /** @description What is wrong with it. */
                    message: string;
                }[];
            };
        };
        /** Client */
        Client: {
            /**
             * @description Identifies the client.
             * @example uLu8K
             */
            id: string;
            /**
             * @description The name shown for the client.
             * @example Acme Corp
             */
            client_name: string;
            /** @description Name of the primary contact. */
            client_contact_name: string | null;
            /** @description Telephone of the primary contact. */
            client_contact_phone: string | null;
            /** @description E-mail of the primary contact. */
            client_contact_email: string | null;
            /** @description What the primary contact does at the client. */
            client_contact_title: string | null;
            /** @description What workers at this client's events are told unless a shift says otherwise. */
            default_comments_for_workers: string | null;
            /** @description The client's number in the system that writes the invoices. */
            client_invoice_customer_id: string | null;
            /** @description Street and number. */
            client_address: string | null;
            /** @description Town. */
            client_city: string | null;
            /** @description State or province. */
            client_state: string | null;
            /** @description Postal code. */
            client_postal_code: string | null;
            /** @description The company behind the client. */
            company_name: string | null;
            /** @description `null` before any invitation, 0 once invited, 2 once the client has accepted. */
            client_portal_connection_status: number | null;
            /** @description When the client accepted. */
            client_portal_connection_datetime: string | null;
            /** @description When the last invitation was sent. */
            client_portal_invite_datetime: string | null;
            /** @description Where the last invitation was sent. */
            client_portal_invite_email: string | null;
            /**
             * @description Whether the client still waits for approval.
             * @default false
             */
            pending: boolean;
        };
        /** ClientContact */
        ClientContact: {
            /** @description Identifies the contact. */
            id: string;
            /** @description The person's name. */
            name: string;
            /** @description Telephone number. */
            number: string | null;
            /** @description E-mail address. */
            email: string | null;
            /** @description What the person does at the client. */
            title: string | null;
        };
        /** ClientCustomField */
        ClientCustomField: {
            /** @description Identifies the field; the same for every client. */
            id: string;
            /** @description What the field is called. */
            name: string;
            /** @description What this client has in it. */
            value: string | null;
            /** @description The kind of value, such as `text`, `number`, `date`, `dropdown` or `checkbox`. */
            field_type: string;
            /** @description What can be chosen; empty for fields without a choice. */
            options: components["schemas"]["ClientCustomFieldOption"][];
        };
        /** ClientDocument */
        ClientDocument: {
            /** @description Identifies the document. */
            id: string;
            /** @description The name it was given. */
            name: string;
            /** @description The name without its extension, blanks written as underscores. */
            file_name: string;
            /** @description Where the file is. */
            location: string;
            /**
             * @description The day it was stored, for display.
             * @example Feb 23rd
             */
            date_added: string;
            /** @description `image` or `pdf`. */
            type: string;
            /**
             * @description Whether it was deleted.
             * @default 0
             * @enum {string}
             */
            deleted: "0" | "1";
            /** @description When it was deleted. */
            date_deleted: string | null;
        };
        /** ClientOrder */
        ClientOrder: {
            /** @description Identifies the order. */
            id: string;
            /** @description What the event is called. */
            name: string;
            /** @description A note that the client does not see. */
            comments: string | null;
            /** @description What the client wrote with the order. */
            order_comments: string | null;
            /** @description When the event starts. */
            time_start: components["schemas"]["DateTime"];
            /** @description When the event ends. */
            time_end: components["schemas"]["DateTime"];
            /** @description Name of the place. */
            location: string | null;
            /** @description Street and number. */
            address: string | null;
            /** @description Town. */
            city: string | null;
            /** @description Postal code. */
            postal_code: string | null;
            order_status: components["schemas"]["OrderStatus"];
            /** @description When the order was placed. */
            order_created: components["schemas"]["DateTime"];
            /** @description The staff wanted. */
            shifts: components["schemas"]["ClientOrderShift"][];
        };
        /** ClientRules */
        ClientRules: {
            /** @description Conditions on the fields of a worker. */
            fields: components["schemas"]["FieldRule"][];
            /** @description Credentials a worker needs, or must not have. */
            credentials: components["schemas"]["CredentialRule"][];
            /** @description Tags a worker needs. */
            has_tags: components["schemas"]["TagRule"][];
            /** @description Tags that keep a worker away. */
            does_not_have_tags: components["schemas"]["TagRule"][];
        };
        /** ClientWorker */
        ClientWorker: {
            /** @description The worker. */
            personnel_id: string;
            /** @description The worker's full name. */
            name: string;
            status: components["schemas"]["WorkerStanding"];
            /** @description When the standing was last set. */
            date: string | null;
        };
        /** ClientWorkerStatus */
        ClientWorkerStatus: {
            /** @description The worker. */
            personnel_id: string;
            status: components["schemas"]["WorkerStanding"];
            /** @description When the standing was last set. */
            date: string | null;
        };
        /** @description A client, and the rate card that its answers do not show. */
        ClientRecord: {
            rate_cards_id: string | null;
        } & components["schemas"]["Client"];
        ClientContactRecord: {
            client_id: string;
        } & components["schemas"]["ClientContact"];
        /** @description A field that the company keeps for its clients. */
        ClientCustomFieldRecord: {
            id: string;
            name: string;
            /** @enum {string} */
            field_type: "text" | "number" | "date" | "dropdown" | "checkbox";
            options: components["schemas"]["ClientCustomFieldOption"][];
        };
        /** @description What one client has in one custom field. */
        ClientCustomFieldValueRecord: {
            id: string;
            client_id: string;
            custom_field_id: string;
            value: string | null;
        };
        ClientDocumentRecord: {
            client_id: string;
        } & components["schemas"]["ClientDocument"];
        ClientOrderRecord: {
            client_id: string;
        } & components["schemas"]["ClientOrder"];
        /** @description One rule. A tag rule has `tag_id` and no `field_id`, the others have it the other way round. */
        ClientRuleRecord: {
            id: string;
            client_id: string;
            /** @enum {string} */
            kind: "field" | "credential" | "tag";
            field_id: number | null;
            tag_id: string | null;
            operator: components["schemas"]["RuleOperator"];
            value: string | number | boolean | null;
        };
        /** @description The standing of one worker at one client. */
        ClientWorkerRecord: {
            id: string;
            client_id: string;
            personnel_id: string;
            status: components["schemas"]["WorkerStanding"];
            date: components["schemas"]["DateTime"];
        };
        /** @description A field that the company keeps for its workers. */
        WorkerCustomFieldRecord: {
            id: number;
            name: string;
            /** @enum {string} */
            field_type: "text" | "number" | "date" | "dropdown" | "checkbox" | "credential";
            options: {
                id: string;
                title: string;
                value: string;
            }[];
        };
        /** @description A licence, certificate or training that a worker can hold, and what follows from it. */
        CredentialDefinitionRecord: {
            id: string;
            name: string;
            description: string | null;
            /**
             * @description What a record of it is bound to.
             * @enum {string}
             */
            type: "General" | "Client" | "Venue";
            protected: components["schemas"]["Flag"];
            /** @description How long one is valid. */
            expiration_months: number | null;
            course_id: number | null;
            expiring_inform: components["schemas"]["Flag"];
            /** @description Days before the end at which the worker is told. */
            expiring_inform_period: number;
            expiring_inform_hr: components["schemas"]["Flag"];
            /** @description Days before the end at which HR is told. */
            expiring_inform_hr_period: number;
            expired_inform: components["schemas"]["Flag"];
            expired_inform_hr: components["schemas"]["Flag"];
            rule_usable: components["schemas"]["Flag"];
            worker_viewable: components["schemas"]["Flag"];
            worker_editable: components["schemas"]["Flag"];
        };
        TagRecord: {
            id: string;
            text: string;
        };
        AreaRecord: {
            id: string;
            name: string;
            /**
             * @description Empty at the top.
             * @default
             */
            parent_id: string;
            /** @default false */
            protected: boolean;
        };
        /** @description A place, and, where it is saved, who works there gladly or not at all. */
        LocationRecord: {
            id: string;
            /** @description Its name. */
            location: string;
            addy_street_number: string;
            addy_city: string;
            addy_zip: string;
            location_comments: string | null;
            /** @enum {integer|null} */
            default: 0 | 1 | null;
            /** @enum {integer|null} */
            saved: 0 | 1 | null;
            color: string | null;
            timezone_id: number;
            latitude: string | null;
            longitude: string | null;
            default_clients_id: string | null;
            /** @default [] */
            default_areas: string[];
            /** @default [] */
            rules: components["schemas"]["WorkerRule"][];
            /** @default [] */
            preferred_workers: string[];
            /** @default [] */
            banned_workers: string[];
        };
        /** @description A kind of work, its usual terms, and whether clients can order it in the portal. */
        SkillsetRecord: {
            id: number;
            role_title: string;
            /** @default 00:00 */
            default_time: string;
            default_comments: string | null;
            default_payroll_group: string | null;
            /**
             * @description In cents an hour.
             * @default 0
             */
            default_wage: number;
            /** @default 0 */
            on_for_new_signups: components["schemas"]["Flag"];
            /** @default 0 */
            client_portal_access: components["schemas"]["Flag"];
        };
        /** @description A condition that workers have to meet, as a client, a venue or a shift has it. */
        WorkerRule: {
            id: string;
            /** @enum {string} */
            kind: "field" | "credential" | "tag";
            field_id: number | null;
            tag_id: string | null;
            operator: components["schemas"]["RuleOperator"];
            value: string | number | boolean | null;
        };
        /** @description A rate card with an entry for each skillset it prices. Rates are money an hour, or a shift. */
        RateCardRecord: {
            id: string;
            name: string;
            entries: {
                /** @description The skillset. */
                roles_id: string;
                billing_rate: number;
                pay_rate: number;
                /** @enum {string} */
                hourly_type: "hourly" | "shift";
                /** @description Hours. */
                daily_overtime_cutoff: number | null;
                /** @description Hours. */
                daily_doubletime_cutoff: number | null;
                /** @description Wage rules. */
                selected_payroll_rules: string[];
            }[];
        };
        /** @description How a kind of work is paid and invoiced. A row is a combination of skillsets that it holds for. */
        PayrollGroupRecord: {
            id: string;
            name: string;
            payroll_item_id: string | null;
            /** @description Money an hour. */
            default_wage: number | null;
            insert_date: components["schemas"]["DateTimeOrNull"];
            /** @description Money an hour. */
            invoice_cost: number | null;
            wage_rules_id: string | null;
            rows: {
                id: string;
                skillset_ids: string[];
            }[];
            /** @description Empty for every location. */
            locations: string[];
        };
        /** @description When overtime, double time, breaks and minimums apply. Cutoffs and minimums are hours; null for none. */
        WageRuleRecord: {
            id: string;
            name: string;
            /** @default 0 */
            default: components["schemas"]["Flag"];
            /** @description 0 is Sunday. */
            week_start_day: number | null;
            daily_overtime_cutoff: number | null;
            daily_doubletime_cutoff: number | null;
            weekly_overtime_cutoff: number | null;
            weekly_doubletime_cutoff: number | null;
            /** @default 0 */
            seventh_day: components["schemas"]["Flag"];
            /** @default 0 */
            seventh_day_overtime_cutoff: number | null;
            /** @default 8 */
            seventh_day_doubletime_cutoff: number | null;
            /** @default 1.5 */
            overtime_multiplier: number;
            /** @default 2 */
            doubletime_multiplier: number;
            /** @default 1 */
            bill_overtime: components["schemas"]["Flag"];
            minimum_hours: number | null;
            break_after_hours: number | null;
            break_minutes: number | null;
            /** @default 0 */
            break_paid: components["schemas"]["Flag"];
            /**
             * @default 0
             * @enum {integer}
             */
            rounding_minutes: 0 | 5 | 6 | 10 | 15 | 30;
            /**
             * @default nearest
             * @enum {string}
             */
            rounding_mode: "nearest" | "up" | "down";
            /** @default [] */
            locations: string[];
            /** @default [] */
            worker_wages: {
                personnel_id: string;
                /** @description Money an hour. */
                wage: number;
            }[];
            insert_date: components["schemas"]["DateTime"];
        };
        /** @description A worker, without what is worked out at read (shifts, stars, display dates). */
        WorkerRecord: {
            id: string;
            reference_id: string | null;
            /** @description The full name. */
            name_first: string;
            email: string | null;
            phone: string | null;
            /** @default  */
            address: string;
            /** @default  */
            city: string;
            /** @default  */
            zip: string;
            /** @default 1 */
            country_id: number;
            /** Format: date */
            birth_date: string | null;
            /**
             * @description 0 pending, 2 active, 86 inactive.
             * @default 2
             * @enum {integer}
             */
            account_status: 0 | 2 | 86;
            signup_date_original: components["schemas"]["DateTime"];
            last_login_original: components["schemas"]["DateTimeOrNull"];
            /** @default [] */
            skillset_ids: number[];
            /** @default [] */
            area_ids: string[];
            /** @default [] */
            tag_ids: string[];
            /** @default [] */
            custom_field_values: components["schemas"]["WorkerCustomFieldValue"][];
            /** @default 0 */
            bad_phone_number: components["schemas"]["Flag"];
            /** @default 0 */
            texting_off: components["schemas"]["Flag"];
            latitude: string | null;
            longitude: string | null;
            /** @default 0 */
            multilogin: components["schemas"]["Flag"];
            /** @default 0 */
            onboarded: components["schemas"]["Flag"];
            /** @default 0 */
            app_notifications_active: components["schemas"]["Flag"];
            /** @default 0 */
            app_notifications_preferred: components["schemas"]["Flag"];
            /** @default 1 */
            current_worker: components["schemas"]["Flag"];
            /** @default 0 */
            admin: components["schemas"]["Flag"];
            /** @default 0 */
            owner: components["schemas"]["Flag"];
            /**
             * @description The modules that an administrator was allowed; a missing one is 0.
             * @default {}
             */
            permissions: {
                [key: string]: components["schemas"]["Flag"];
            };
            /** @default 0 */
            selected: string;
            /** @default  */
            selected_picture_location: string;
            /** @default 0 */
            pending_document_signing_count: number;
        };
        /** @description When a worker can work, or asks not to. Times are those of the company. */
        WorkerAvailabilityRecord: {
            id: string;
            personnel_id: string;
            /** @enum {string} */
            type: "availability" | "time_off";
            start: components["schemas"]["DateTime"];
            end: components["schemas"]["DateTime"];
            all_day: components["schemas"]["Flag"];
            overnight: components["schemas"]["Flag"];
            repeating: components["schemas"]["Flag"];
            /**
             * @description 0 pending, 2 approved, 86 rejected.
             * @enum {integer}
             */
            status: 0 | 2 | 86;
            comments: string | null;
            manager_id: string | null;
            date_submitted: components["schemas"]["DateTime"];
            date_decided: components["schemas"]["DateTimeOrNull"];
        };
        /** @description One credential of one worker. What its definition says is added when it is read. */
        WorkerCredentialRecord: {
            id: string;
            personnel_id: string;
            credentials_id: string;
            submitter_id: string;
            date_completed: components["schemas"]["DateTimeOrNull"];
            date_expired: components["schemas"]["DateTimeOrNull"];
            date_submitted: components["schemas"]["DateTime"];
            file_location_value: string | null;
            file_name: string | null;
            file_display_name: string | null;
            clients_id: string | null;
            locations_id: string | null;
            deleted: components["schemas"]["Flag"];
        };
        /** @description A worker was asked to take a shift. */
        WorkerInviteRecord: {
            id: string;
            personnel_id: string;
            shift_id: string;
            event_id: string;
            message: string | null;
            /**
             * @description 0 pending, 2 accepted, 86 declined or lapsed.
             * @enum {integer}
             */
            status: 0 | 2 | 86;
            date_sent: components["schemas"]["DateTime"];
            date_responded: components["schemas"]["DateTimeOrNull"];
        };
        /** @description A field that the company keeps for its events. */
        EventCustomFieldRecord: {
            id: string;
            name: string;
        };
        EventRecord: {
            id: string;
            event_uuid: string;
            name: string;
            /** Format: date */
            date: string;
            client_id: string | null;
            /** @description Of the client that was deleted. */
            former_client_name: string | null;
            location_id: string;
            admin_ids: string[];
            admin_comments: string | null;
            comments: string | null;
            custom_field_values: {
                /** @description The field. */
                id: string;
                value: string | null;
            }[];
            published: components["schemas"]["Flag"];
        };
        /** @description So many workers of one skillset at one event. Times are those of the event's location. */
        EventShiftRecord: {
            id: string;
            event_id: string;
            skillset_id: number;
            quantity: number;
            /** @default 0 */
            alternate_quantity: number;
            start: components["schemas"]["DateTime"];
            /** @description Empty when the end is open. */
            end: string;
            custom_name: string;
            comments: string;
            payroll_groups_id: string | null;
            rate_cards_id: string | null;
            /** @description The rules of the client and the venue, as they were when the shift was made. */
            rules: components["schemas"]["WorkerRule"][];
        };
        /** @description One worker on one shift. */
        ShiftAssignmentRecord: {
            id: string;
            shift_id: string;
            event_id: string;
            worker_id: string;
            /** @default 0 */
            alternate: components["schemas"]["Flag"];
            erfComments: string | null;
            star_ranking: number | null;
            /** @enum {integer|null} */
            late_for_work: 0 | 1 | null;
            /** @enum {integer|null} */
            nocall_noshow: 0 | 1 | null;
        };
        /** @description One punch. What it says of its shift, event and client is looked up when it is read. */
        TimePunchRecord: {
            id: string;
            /** @description The worker. */
            p_id: string;
            /** @description The assignment, where it belongs to one. */
            erf_id: string | null;
            manager_id: string | null;
            latitude: string | null;
            longitude: string | null;
            /** @enum {string} */
            source: "Manager" | "Worker" | "Client" | "Kiosk";
            /** @enum {string} */
            clock_type: "in" | "out";
            /** @description UTC. */
            punch_datetime: components["schemas"]["DateTime"];
            /** @enum {string} */
            status: "pending" | "approved" | "declined";
            insert_date: components["schemas"]["DateTime"];
            /**
             * @default N
             * @enum {string}
             */
            override_max_shift_time: "Y" | "N";
            original_datetime: components["schemas"]["DateTimeOrNull"];
            /**
             * @default 0
             * @enum {string}
             */
            delete_requested: "0" | "1";
            /**
             * @default 0
             * @enum {string}
             */
            bad_location: "0" | "1";
            /** @default 0.00 */
            travel_hours_before: string;
            /** @default 0.00 */
            travel_hours_after: string;
        };
        /** @description A credential, and the administrator it acts as. */
        ApiKeyRecord: {
            id: string;
            name: string;
            description: string;
            key: string;
            scopes: ("read" | "write")[];
            /** @default false */
            revoked: boolean;
            /** Format: date-time */
            expires_at: string | null;
            worker_id: string;
        };
        CompanyRecord: {
            id: number;
            name: string;
            email: string | null;
            phone: string | null;
            address: string | null;
            city: string | null;
            state: string | null;
            zip: string | null;
            country_id: number;
            timezone_id: number;
            /** @description 0 is Sunday. */
            week_start_day: number;
            /** @enum {string} */
            payroll_period: "weekly" | "biweekly" | "semimonthly" | "monthly";
            /** Format: date */
            payroll_period_start: string;
        };
        /** @description The settings of the company; there is one. */
        ConfigRecord: {
            id: string;
        } & components["schemas"]["Config"];
        CountryRecord: {
            id: number;
            name: string;
            code: string;
        };
        TimezoneRecord: {
            id: number;
            /**
             * @description Name in the time zone database.
             * @example Asia/Kuala_Lumpur
             */
            name: string;
            /** @description In winter. */
            offset: string;
        };
        ClientList: {
            clients: components["schemas"]["Client"][];
            /** @description The number of clients on all pages together. */
            total_count: number;
        };
        NewClient: {
            /** @description The name to show for the client. */
            client_name: string;
            /** @description Name of the primary contact. */
            client_contact_name?: string;
            /** @description E-mail of the primary contact. */
            client_contact_email?: string;
            /** @description The client's number in the system that writes the invoices. */
            client_invoice_customer_id?: string;
            /** @description Street and number. */
            client_address?: string;
            /** @description Town. */
            client_city?: string;
            /** @description State or province. */
            client_state?: string;
            /** @description Postal code. */
            client_postal_code?: string;
        };
        Id: string;
        ClientChanges: {
            /** @description The name to show for the client. */
            client_name?: string;
            /** @description Name of the primary contact. */
            client_contact_name?: string | null;
            /** @description Telephone of the primary contact. */
            client_contact_phone?: string | null;
            /** @description E-mail of the primary contact. */
            client_contact_email?: string | null;
            /** @description What the primary contact does at the client. */
            client_contact_title?: string | null;
            /** @description What workers at this client's events are told; it applies to shifts made afterwards. */
            default_comments_for_workers?: string | null;
            /** @description The client's number in the system that writes the invoices. */
            client_invoice_customer_id?: string | null;
            /** @description Street and number. */
            client_address?: string | null;
            /** @description Town. */
            client_city?: string | null;
            /** @description State or province. */
            client_state?: string | null;
            /** @description Postal code. */
            client_postal_code?: string | null;
            /** @description The company behind the client. */
            company_name?: string | null;
            /** @description The rate card for shifts made for this client afterwards. It is never shown. */
            rate_cards_id?: string | null;
        };
        Invitation: {
            /** @description Where to send the invitation instead of the primary contact's address. */
            email?: string;
        };
        NewClientContact: {
            /** @description The person's name. */
            name: string;
            /** @description Telephone number. */
            number?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description What the person does at the client. */
            title?: string;
        };
        ClientContactChanges: {
            /** @description The person's name. */
            name?: string;
            /** @description Telephone number. */
            number?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description What the person does at the client. */
            title?: string | null;
        };
        ClientCustomFieldOption: {
            /** @description What is shown. */
            title: string;
            /** @description What is stored. */
            value: string;
        };
        ClientCustomFieldValue: {
            /** @description The field. */
            custom_field_id: string;
            /** @description The new value; left out to empty the field. */
            value?: string;
        };
        ClientDocumentList: {
            documents: components["schemas"]["ClientDocument"][];
            /** @description The number of documents on all pages together. */
            total: number;
        };
        ClientDocumentUpload: {
            /** @description What to call it. */
            name: string;
            /** @description The file in base64. */
            file: string;
        };
        ClientDocumentForm: {
            /** @description What to call it. */
            name: string;
            /**
             * Format: binary
             * @description The file.
             */
            file: string;
        };
        /**
         * @description 0 new, 2 accepted, 86 declined, 96 cancelled.
         * @enum {integer}
         */
        OrderStatus: 0 | 2 | 86 | 96;
        /**
         * Format: iso-date-time
         * @description Date and time of day without a zone, `YYYY-MM-DD HH:MM:SS`.
         */
        DateTime: string;
        ClientOrderShift: {
            /** @description Identifies the shift within the order. */
            id: string;
            /** @description What the shift is called; may be empty. */
            custom_name: string;
            /** @description The skillset wanted. */
            role_id: string;
            /** @description How many people. */
            quantity: number;
            /** @description When the shift starts. */
            start: string;
            /** @description When it ends; empty when that is open. */
            end: string;
            /** @description Whether it ends on a later day than it starts. */
            overnight: boolean;
            /** @description What the client wrote for this shift; may be empty. */
            comments: string;
        };
        ClientOrderList: {
            orders: components["schemas"]["ClientOrder"][];
            /** @description The number of orders that match on all pages together. */
            total: number;
        };
        NewClientOrderShift: {
            /** @description The skillset wanted. */
            role_id: string;
            /** @description How many people. */
            quantity: number;
            /** @description When the shift starts. */
            start: components["schemas"]["DateTime"];
            /** @description When it ends; left out when that is open. */
            end?: components["schemas"]["DateTime"];
            /** @description What to call the shift. */
            custom_name?: string;
            /** @description What to say about the shift. */
            comments?: string;
        };
        NewClientOrder: {
            /** @description What the event is called. */
            name: string;
            /** @description When the event starts. */
            time_start: components["schemas"]["DateTime"];
            /** @description When the event ends. */
            time_end?: components["schemas"]["DateTime"];
            /** @description Name of the place. */
            location?: string;
            /** @description Street and number. */
            address?: string;
            /** @description Town. */
            city?: string;
            /** @description Postal code. */
            postal_code?: string;
            /** @description What the client has to say about the order. */
            order_comments?: string;
            /** @description The staff wanted; left out for none. */
            shifts?: components["schemas"]["NewClientOrderShift"][];
        };
        ClientOrderChanges: {
            order_status?: components["schemas"]["OrderStatus"];
            /** @description A note that the client does not see. */
            comments?: string | null;
        };
        RuleAnswer: {
            /** @description Identifies the option. */
            id: string;
            /** @description What is shown for it. */
            display: string;
        };
        FieldRule: {
            /** @description Identifies the rule. */
            id: string;
            /** @description The field of the worker. */
            field_id: string;
            /** @description The kind of field. */
            field_type: string;
            /** @description What the field is called. */
            field_name: string;
            /** @description How the two values are compared. */
            operator: string;
            /** @description The option that `value` stands for, where the field has options. */
            answers: components["schemas"]["RuleAnswer"][];
            /** @description What the worker's value is compared with. */
            value: string;
        };
        CredentialRule: {
            /** @description Identifies the rule. */
            id: string;
            /** @description The field that stands for credentials. */
            field_id: string;
            /** @description The kind of field. */
            field_type: string;
            /** @description What the field is called. */
            field_name: string;
            /** @description Whether the credential is needed or unwanted. */
            operator: string;
            /** @description The option that `value` stands for, where the field has options. */
            answers: components["schemas"]["RuleAnswer"][];
            /** @description The credential as it was sent. */
            value: string;
            /** @description The credential. */
            credentials_id: string;
            /** @description What the credential is called. */
            name: string;
        };
        TagRule: {
            /** @description Identifies the rule. */
            rule_id: string;
            /** @description The tag. */
            id: string;
            /** @description What the tag says. */
            text: string;
            /** @description Whether the tag is needed or unwanted. */
            operator: string;
        };
        /**
         * @description How the worker's value is compared with that of the rule.
         * @enum {string}
         */
        RuleOperator: "is" | "is not" | "greater than" | "less than";
        NewClientRule: {
            /**
             * @description The field of the worker.
             * @example 111
             */
            field_id: number;
            operator: components["schemas"]["RuleOperator"];
            /** @description The tag, for a rule about one. */
            tag_id?: string | null;
            /** @description What to compare the worker's value with; for a credential, which one. */
            value?: string | number | boolean | null;
        };
        /**
         * @description What the client thinks of having the worker at its events.
         * @enum {string}
         */
        WorkerStanding: "preferred" | "normal" | "banned";
        ClientWorkerList: {
            workers: components["schemas"]["ClientWorker"][];
            /** @description The number of workers that match on all pages together. */
            total: number;
        };
        ClientWorkerStatusChange: {
            status: components["schemas"]["WorkerStanding"];
        };
        /** @enum {integer} */
        Flag: 0 | 1;
        DateTimeOrNull: components["schemas"]["DateTime"] | null;
        WorkerCustomFieldValue: {
            /** @description The field. */
            id: number;
            value: string;
        };
        Count: number;
        ShiftOptionsSettings: {
            shift_requests: {
                active: components["schemas"]["Flag"];
                comments_active: components["schemas"]["Flag"];
                email_toolkits_on_request: components["schemas"]["Flag"];
                text_approval: components["schemas"]["Flag"];
                text_rejection: components["schemas"]["Flag"];
                text_request_overage_percent: components["schemas"]["Flag"];
                text_requests_active: components["schemas"]["Flag"];
            };
            split_shifts: {
                active: components["schemas"]["Flag"];
                active_customized: components["schemas"]["Flag"];
                endless_ern_hour_assumption: components["schemas"]["Count"];
            };
            shift_equalizer: {
                active: components["schemas"]["Flag"];
            };
            shift_visibility: {
                active: components["schemas"]["Flag"];
                hide_shift_times: components["schemas"]["Flag"];
                defaultDaysOut: components["schemas"]["Count"];
                visibility_limited: components["schemas"]["Flag"];
                visibility_limited_customized: components["schemas"]["Flag"];
                display_full_location: components["schemas"]["Flag"];
            };
            worker_limits: {
                soft_worker_hour_limit: components["schemas"]["Count"];
                soft_worker_hour_limit_min_period: components["schemas"]["Count"];
                hard_worker_hour_limit: components["schemas"]["Count"];
                soft_worker_shift_limit: components["schemas"]["Count"];
                soft_worker_shift_limit_min_period: components["schemas"]["Count"];
                hard_worker_shift_limit: components["schemas"]["Count"];
            };
        };
        WorkerInteractionSettings: {
            bailouts: {
                bailouts_active: components["schemas"]["Flag"];
                bailouts_customized: components["schemas"]["Flag"];
                bailouts_email_max: components["schemas"]["Count"];
                bailouts_min: components["schemas"]["Count"];
                bailouts_show_hr_email: components["schemas"]["Flag"];
                bailouts_warning_message: string;
                bailouts_request_bailout_allowed: components["schemas"]["Flag"];
                bailouts_request_bailout_not_allowed: components["schemas"]["Flag"];
            };
            availability: {
                active: components["schemas"]["Flag"];
                block_autotext: components["schemas"]["Flag"];
                block_signup: components["schemas"]["Flag"];
                lock_within: components["schemas"]["Flag"];
                needs_approval: components["schemas"]["Flag"];
            };
            time_off: {
                active: components["schemas"]["Flag"];
                types_required: components["schemas"]["Flag"];
            };
            reviews_and_stars: {
                reviews_hidden: components["schemas"]["Flag"];
                stars_hidden: components["schemas"]["Flag"];
                stars_hidden_full: components["schemas"]["Flag"];
            };
            blogs: {
                active: components["schemas"]["Flag"];
            };
            coworker_display: {
                display_c_emails: components["schemas"]["Flag"];
                display_c_numbers: components["schemas"]["Flag"];
                display_c_whole_shift: components["schemas"]["Flag"];
                display_c_skillsets: components["schemas"]["Flag"];
                display_coworkers: components["schemas"]["Flag"];
            };
            calendar_sync: {
                active: components["schemas"]["Flag"];
            };
        };
        ClockTime: {
            hour: number;
            minute: number;
        };
        WorkerCommunicationSettings: {
            autotext: {
                active: components["schemas"]["Flag"];
                automatic: components["schemas"]["Flag"];
                hoursBeforeAutoSolicitation: components["schemas"]["Count"];
                blackout_before: components["schemas"]["ClockTime"];
                blackout_after: components["schemas"]["ClockTime"];
            };
            web_checkin: {
                active: components["schemas"]["Flag"];
                hours_before_event: components["schemas"]["Count"];
                hours_before_summary: components["schemas"]["Count"];
                additional_checkins: Record<string, never>[];
            };
            silence_mode: {
                active: components["schemas"]["Flag"];
            };
            text_communication: {
                active: components["schemas"]["Flag"];
                clock_in_forgotten_minutes_after_shift_start: components["schemas"]["Count"];
                clock_in_reminder_minutes_before_shift_start: components["schemas"]["Count"];
                clock_out_forgotten_minutes_after_shift_end: components["schemas"]["Count"];
                clock_out_soon_reminder_minutes_before_shift_end: components["schemas"]["Count"];
            };
            custom_messages: {
                active: components["schemas"]["Flag"];
                account_status_error: string;
            };
            invite_to_work: {
                active: components["schemas"]["Flag"];
                text_active: components["schemas"]["Flag"];
            };
            event_updates: {
                active: components["schemas"]["Flag"];
                text_active: components["schemas"]["Flag"];
                text_limited_timeframe: components["schemas"]["Count"];
            };
        };
        AdminSettings: {
            daily_summary: {
                active: components["schemas"]["Flag"];
                day_of_the_week: components["schemas"]["Count"];
            };
            verbose_emails: {
                active: components["schemas"]["Flag"];
            };
            list_view_options: {
                active: components["schemas"]["Flag"];
                default_tab: components["schemas"]["Count"];
            };
            list_view_verbose: {
                active: components["schemas"]["Flag"];
            };
            worker_profile_control: {
                active: components["schemas"]["Flag"];
            };
            publish_system: {
                active: components["schemas"]["Flag"];
            };
            bailout_reason: {
                active: components["schemas"]["Flag"];
            };
        };
        /** @description Something that can be ordered for a worker, such as a uniform. */
        Orderable: {
            id: string;
            name: string;
            cost: string;
            deduction_types_id: string | null;
        };
        TimeTrackingSettings: {
            time_tracking: {
                active: components["schemas"]["Flag"];
                worker_punches: components["schemas"]["Flag"];
                max_shift_hours: components["schemas"]["Count"];
            };
            show_workers_hours: {
                active: components["schemas"]["Flag"];
            };
            client_sign: {
                active: components["schemas"]["Flag"];
            };
            reimbursements: {
                active: components["schemas"]["Flag"];
                mileage: components["schemas"]["Flag"];
                picture_required: components["schemas"]["Flag"];
                picture_required_for_admin: components["schemas"]["Flag"];
            };
            deductions: {
                active: components["schemas"]["Flag"];
            };
            personnel_orderables: {
                active: components["schemas"]["Flag"];
                items: components["schemas"]["Orderable"][];
            };
        };
        /**
         * Config
         * @description The settings, by category, subcategory and item. Switches are 0 or 1.
         */
        Config: {
            /** @description Whether the company has the premium subscription. */
            premium: boolean;
            shift_options: components["schemas"]["ShiftOptionsSettings"];
            worker_interaction: components["schemas"]["WorkerInteractionSettings"];
            worker_communication: components["schemas"]["WorkerCommunicationSettings"];
            admin: components["schemas"]["AdminSettings"];
            time_tracking: components["schemas"]["TimeTrackingSettings"];
        };
    };
    responses: {
        /** @description A parameter of the path or query does not have the form it should have. */
        BadParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credential is missing, unknown, revoked or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credential is valid but may not be used for this operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service failed; the request itself may be fine. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An id of the path names nothing, or something that belongs to another client. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The contact cannot take these values. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description How many records one page holds.
         * @example 25
         */
        ItemsPerPage: number;
        /**
         * @description Which page to answer with, counted from 1. A page past the end is empty.
         * @example 1
         */
        Page: number;
        /**
         * @description The client.
         * @example uLu8K
         */
        ClientId: components["schemas"]["Id"];
        /**
         * @description The contact.
         * @example k3PzW
         */
        ContactId: components["schemas"]["Id"];
        /**
         * @description The document.
         * @example d7KqM
         */
        DocumentId: components["schemas"]["Id"];
        /**
         * @description The order.
         * @example oR5xT
         */
        OrderId: components["schemas"]["Id"];
        /**
         * @description The rule.
         * @example rU1fA
         */
        RuleId: components["schemas"]["Id"];
        /**
         * @description The worker.
         * @example 3158
         */
        WorkerId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Where the new record can be read.
         * @example https://api.roostedhr.com/api/1_12/clients/uLu8K
         */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listClients: {
        parameters: {
            query?: {
                /**
                 * @description How many records one page holds.
                 * @example 25
                 */
                items_per_page?: components["parameters"]["ItemsPerPage"];
                /**
                 * @description Which page to answer with, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of clients, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientList"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is known about the client. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClient"];
            };
        };
        responses: {
            /** @description The client as it was stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The client cannot be created with these values. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientChanges"];
            };
        };
        responses: {
            /** @description The client after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The client cannot take these values. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    inviteClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description Where to send the invitation; may be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Invitation"];
            };
        };
        responses: {
            /** @description The client, now invited. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description No invitation can be sent. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    listClientContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientContact"][];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createClientContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The contact. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClientContact"];
            };
        };
        responses: {
            /** @description The contact as it was stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["ServerError"];
        };
    };
    getClientContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The contact.
                 * @example k3PzW
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientContact"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteClientContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The contact.
                 * @example k3PzW
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateClientContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The contact.
                 * @example k3PzW
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientContactChanges"];
            };
        };
        responses: {
            /** @description The contact after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["ServerError"];
        };
    };
    listClientCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All fields; `value` is `null` where the client has none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCustomField"][];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    setClientCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The field and what to put into it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientCustomFieldValue"];
            };
        };
        responses: {
            /** @description The field with its new value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCustomField"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description There is no such field, or it does not take this value. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    listClientDocuments: {
        parameters: {
            query?: {
                /**
                 * @description How many records one page holds.
                 * @example 25
                 */
                items_per_page?: components["parameters"]["ItemsPerPage"];
                /**
                 * @description Which page to answer with, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of documents, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDocumentList"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    uploadClientDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The file and its name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientDocumentUpload"];
                "multipart/form-data": components["schemas"]["ClientDocumentForm"];
            };
        };
        responses: {
            /** @description The document as it was stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The file has more than 50 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The file cannot be stored. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    getClientDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The document.
                 * @example d7KqM
                 */
                document_id: components["parameters"]["DocumentId"];
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
                    "application/json": components["schemas"]["ClientDocument"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteClientDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The document.
                 * @example d7KqM
                 */
                document_id: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document is marked as deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listClientOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only orders in this state.
                 * @example 0
                 */
                order_status?: components["schemas"]["OrderStatus"];
                /**
                 * @description Only orders for events that start on this day or later.
                 * @example 2026-05-01
                 */
                start_date?: string;
                /**
                 * @description Only orders for events that start on this day or earlier.
                 * @example 2026-05-31
                 */
                end_date?: string;
                /**
                 * @description How many records one page holds.
                 * @example 25
                 */
                items_per_page?: components["parameters"]["ItemsPerPage"];
                /**
                 * @description Which page to answer with, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of orders, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientOrderList"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createClientOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The event and the staff wanted for it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClientOrder"];
            };
        };
        responses: {
            /** @description The order, waiting to be accepted or declined. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The order cannot be placed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    getClientOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The order.
                 * @example oR5xT
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientOrder"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateClientOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The order.
                 * @example oR5xT
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description The next state, an internal note, or both. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientOrderChanges"];
            };
        };
        responses: {
            /** @description The order after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The order does not take this change. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    getClientRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules; four empty lists when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientRules"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createClientRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The condition. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClientRule"];
            };
        };
        responses: {
            /** @description All rules of the client, the new one among them. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientRules"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The rule cannot be made. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    deleteClientRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The rule.
                 * @example rU1fA
                 */
                rule_id: components["parameters"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listClientWorkers: {
        parameters: {
            query?: {
                /**
                 * @description Only workers with this standing.
                 * @example preferred
                 */
                status?: components["schemas"]["WorkerStanding"];
                /**
                 * @description How many records one page holds.
                 * @example 25
                 */
                items_per_page?: components["parameters"]["ItemsPerPage"];
                /**
                 * @description Which page to answer with, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of workers, and how many match in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientWorkerList"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getClientWorkerStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The worker.
                 * @example 3158
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The standing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientWorkerStatus"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateClientWorkerStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client.
                 * @example uLu8K
                 */
                id: components["parameters"]["ClientId"];
                /**
                 * @description The worker.
                 * @example 3158
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        /** @description The new standing. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientWorkerStatusChange"];
            };
        };
        responses: {
            /** @description The standing after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientWorkerStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description There is no such standing. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
}
