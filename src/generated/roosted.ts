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
    "/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Locations
         * @description The saved locations, oldest first. Places that were made for one event only are left out.
         */
        get: operations["listLocations"];
        put?: never;
        /**
         * Create Location
         * @description Saves a location. `address`, `city` and `zip` come back as `addy_street_number`, `addy_city` and `addy_zip`,
         *     and the time zone as an object. Coordinates are looked up by the real service only: here they are null.
         */
        post: operations["createLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The location.
                 * @example 78590
                 */
                id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /**
         * Get Location
         * @description One location, saved or not.
         */
        get: operations["getLocation"];
        put?: never;
        post?: never;
        /**
         * Delete Location
         * @description Takes a location out of the saved ones. The default location stays, and so does one where an event is still
         *     to come; events of the past go on to show where they were.
         */
        delete: operations["deleteLocation"];
        options?: never;
        head?: never;
        /**
         * Edit Location
         * @description Changes the fields that are sent and leaves the others.
         */
        patch: operations["updateLocation"];
        trace?: never;
    };
    "/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Venues
         * @description The venues by name. A venue is a saved location together with what decides who works there: one record, one
         *     id.
         */
        get: operations["listVenues"];
        put?: never;
        /**
         * Create Venue
         * @description Makes a venue of a location that is named by `location_id`, which is saved by that; without it, of a new
         *     location.
         */
        post: operations["createVenue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/venues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The venue: the id of its location.
                 * @example 78604
                 */
                id: components["parameters"]["VenueId"];
            };
            cookie?: never;
        };
        /**
         * Get Venue
         * @description One venue. A location that is not saved is none.
         */
        get: operations["getVenue"];
        put?: never;
        post?: never;
        /**
         * Delete Venue
         * @description The location is no longer saved, and what decided who works there is forgotten. Refused like the removal of
         *     a location.
         */
        delete: operations["deleteVenue"];
        options?: never;
        head?: never;
        /**
         * Edit Venue
         * @description Changes the fields that are sent; a list of workers takes the place of the one before.
         */
        patch: operations["updateVenue"];
        trace?: never;
    };
    "/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Areas
         * @description All areas in one list, oldest first. `parent_id` and `nlevel` tell the tree.
         */
        get: operations["listAreas"];
        put?: never;
        /**
         * Create Area
         * @description Makes an area, at the top or below another.
         */
        post: operations["createArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/areas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The area.
                 * @example d3E4f
                 */
                id: components["parameters"]["AreaId"];
            };
            cookie?: never;
        };
        /**
         * Get Area
         * @description One area.
         */
        get: operations["getArea"];
        put?: never;
        post?: never;
        /**
         * Delete Area
         * @description Removes an area; workers and locations are no longer in it. One that is protected, or has areas below it,
         *     stays.
         */
        delete: operations["deleteArea"];
        options?: never;
        head?: never;
        /**
         * Edit Area
         * @description Renames an area or moves it, with all that is below it. It cannot go below itself.
         */
        patch: operations["updateArea"];
        trace?: never;
    };
    "/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Company
         * @description The organisation behind the key.
         */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit Company
         * @description Changes the fields that are sent. Another time zone moves the days that summaries and display dates go by.
         */
        patch: operations["updateCompany"];
        trace?: never;
    };
    "/company/billing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Company Billing
         * @description The plan, and how many active workers are billed.
         */
        get: operations["getCompanyBilling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/hr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Company HR
         * @description Whom workers turn to.
         */
        get: operations["getCompanyHr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit Company HR
         * @description Changes the fields that are sent.
         */
        patch: operations["updateCompanyHr"];
        trace?: never;
    };
    "/company/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Company Integrations
         * @description The other systems that can be connected.
         */
        get: operations["listCompanyIntegrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit Company Integrations
         * @description Connects one of the systems, or disconnects it.
         */
        patch: operations["updateCompanyIntegration"];
        trace?: never;
    };
    "/company/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Company Documents
         * @description All documents of the organisation but the deleted ones, oldest first.
         */
        get: operations["listCompanyDocuments"];
        put?: never;
        /**
         * Create Company Document
         * @description Stores a file, sent as base64, up to 50 MB. What its first bytes say decides the type.
         */
        post: operations["uploadCompanyDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The document.
                 * @example 123
                 */
                id: components["parameters"]["parameters-DocumentId"];
            };
            cookie?: never;
        };
        /**
         * Get Company Document
         * @description One document, deleted or not.
         */
        get: operations["getCompanyDocument"];
        put?: never;
        post?: never;
        /**
         * Delete Company Document
         * @description Marks a document as deleted: it leaves the list and can still be read.
         */
        delete: operations["deleteCompanyDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Configuration
         * @description All settings as a tree. Switches are 0 or 1 here, but true or false when one is changed.
         */
        get: operations["getConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit Configuration
         * @description Changes one setting, named by category, subcategory and item; read the tree first to learn them. A switch
         *     takes only `true` or `false`, a number only a whole number from 0, a text only text. Items that hold lists
         *     or objects cannot be changed. Some need the premium subscription.
         */
        patch: operations["updateConfig"];
        trace?: never;
    };
    "/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Countries
         * @description The countries that `country_id` can name, by name.
         */
        get: operations["listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timezones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Timezones
         * @description The time zones that `timezone_id` can name.
         */
        get: operations["listTimezones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Announcements
         * @description Announcements, newest first.
         */
        get: operations["listAnnouncements"];
        put?: never;
        /**
         * Create Announcement
         * @description Sends a message at once, by e-mail, text message or both: to everybody (`all` 1), to those who are listed,
         *     or to those with a skillset. Only active workers are reached; a list counts before a skillset. Replies go to
         *     administrators.
         */
        post: operations["createAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/announcements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The announcement.
                 * @example 1542
                 */
                id: components["parameters"]["AnnouncementId"];
            };
            cookie?: never;
        };
        /**
         * Get Announcement
         * @description One announcement.
         */
        get: operations["getAnnouncement"];
        put?: never;
        post?: never;
        /**
         * Delete Announcement
         * @description Removes an announcement from the list; who has had it keeps it.
         */
        delete: operations["deleteAnnouncement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skillsets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Skillsets
         * @description All skillsets, oldest first.
         */
        get: operations["listSkillsets"];
        put?: never;
        /**
         * Create Skillset
         * @description Makes a skillset, and a payroll group of the same name that becomes its default.
         */
        post: operations["createSkillset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skillsets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skillset.
                 * @example 123
                 */
                id: components["parameters"]["SkillsetId"];
            };
            cookie?: never;
        };
        /**
         * Get Skillset
         * @description One skillset.
         */
        get: operations["getSkillset"];
        put?: never;
        post?: never;
        /**
         * Delete Skillset
         * @description Removes a skillset, also from the workers who have it. One that a shift to come needs stays.
         */
        delete: operations["deleteSkillset"];
        options?: never;
        head?: never;
        /**
         * Edit Skillset
         * @description Changes the fields that are sent and leaves the others. The default payroll group cannot be set.
         */
        patch: operations["updateSkillset"];
        trace?: never;
    };
    "/rate-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Rate Cards
         * @description Every entry of every card: a card and one skillset that it prices. Entries of one card have the same `id`.
         */
        get: operations["listRateCards"];
        put?: never;
        /**
         * Create Rate Card
         * @description Makes a card with rates for one skillset or more. The titles of the skillsets are looked up, and those sent
         *     count for nothing. The answer is the first entry.
         */
        post: operations["createRateCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rate-cards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rate card.
                 * @example rA1cm
                 */
                id: components["parameters"]["RateCardId"];
            };
            cookie?: never;
        };
        /**
         * Get Rate Card
         * @description One entry of a card: the one for `roles_id`, else its first.
         */
        get: operations["getRateCard"];
        put?: never;
        post?: never;
        /**
         * Delete Rate Card
         * @description Removes a card with all its entries; clients that had it by default have none then. One that a shift to come
         *     goes by stays.
         */
        delete: operations["deleteRateCard"];
        options?: never;
        head?: never;
        /**
         * Edit Rate Card
         * @description Changes the rates for the skillset that `roles_id` names. A card that has none for it gets an entry. The
         *     card itself keeps its name.
         */
        patch: operations["updateRateCard"];
        trace?: never;
    };
    "/payroll-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Payroll Groups
         * @description All payroll groups, oldest first.
         */
        get: operations["listPayrollGroups"];
        put?: never;
        /**
         * Create Payroll Group
         * @description Makes a payroll group. Each inner list of `group_rows` becomes a row with an id of its own: the skillsets
         *     that it holds for together.
         */
        post: operations["createPayrollGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payroll-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payroll group.
                 * @example gDrT7
                 */
                id: components["parameters"]["PayrollGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get Payroll Group
         * @description One payroll group.
         */
        get: operations["getPayrollGroup"];
        put?: never;
        post?: never;
        /**
         * Delete Payroll Group
         * @description Removes a payroll group. One that a shift to come or a skillset goes by stays.
         */
        delete: operations["deletePayrollGroup"];
        options?: never;
        head?: never;
        /**
         * Edit Payroll Group
         * @description Changes the fields that are sent. `group_rows` takes the place of all rows, which then have new ids.
         */
        patch: operations["updatePayrollGroup"];
        trace?: never;
    };
    "/wage-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Wage Rules
         * @description All wage rules, oldest first.
         */
        get: operations["listWageRules"];
        put?: never;
        /**
         * Create Wage Rule
         * @description Makes a rule for overtime, double time, breaks, minimums and rounding, and for the wages of single workers.
         *     Hours are numbers here and text in answers. A location belongs to one rule, and one rule is the default: the
         *     latest that says so.
         */
        post: operations["createWageRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wage-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The wage rule.
                 * @example W1gR2
                 */
                id: components["parameters"]["WageRuleId"];
            };
            cookie?: never;
        };
        /**
         * Get Wage Rule
         * @description One wage rule.
         */
        get: operations["getWageRule"];
        put?: never;
        post?: never;
        /**
         * Delete Wage Rule
         * @description Removes a rule; its locations have none then. One that a payroll group or a rate card goes by stays.
         */
        delete: operations["deleteWageRule"];
        options?: never;
        head?: never;
        /**
         * Edit Wage Rule
         * @description Changes the fields that are sent; a list takes the place of the one before. Summaries go by the rule as it
         *     is when they are read.
         */
        patch: operations["updateWageRule"];
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Events
         * @description Events by date, page by page.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Create Event
         * @description Makes an event at a location that there is (`location_id`) or at a new one, which is kept for further events
         *     where `saved` is `"1"`. The administrator behind the key looks after it. The answer is the number of the
         *     event and nothing else.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search Events
         * @description Events in whose name, client or location the text occurs, whatever its case.
         */
        get: operations["searchEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /**
         * Get Event
         * @description One event.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        /**
         * Delete Event
         * @description Removes an event with its shifts and who is on them. Refused once anybody has punched there.
         */
        delete: operations["deleteEvent"];
        options?: never;
        head?: never;
        /**
         * Edit Event
         * @description Changes the fields that are sent. Another date does not move the shifts, and another client does not give
         *     its rules to shifts that there are.
         */
        patch: operations["updateEvent"];
        trace?: never;
    };
    "/events/{id}/admins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /**
         * Get Event Admins
         * @description Who looks after an event.
         */
        get: operations["listEventAdmins"];
        put?: never;
        /**
         * Add Event Admin
         * @description Lets an administrator look after an event. One who does so already is answered in the same way.
         */
        post: operations["addEventAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/admins/{admin_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description The administrator: a worker.
                 * @example 3106
                 */
                admin_id: components["parameters"]["AdminId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Event Admin
         * @description The administrator no longer looks after the event.
         */
        delete: operations["removeEventAdmin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /**
         * Get Event Shifts
         * @description The shifts of an event, by when they begin.
         */
        get: operations["listEventShifts"];
        put?: never;
        /**
         * Create Shift
         * @description Adds a shift to an event. Quantities are sent as text and shown as numbers. Comments come from the skillset,
         *     then the client, where none are sent; the rules of client and venue are copied, so that later changes of
         *     those leave the shift alone. The answer is the number of the shift and nothing else.
         */
        post: operations["createShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/shifts/{shift_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description The shift.
                 * @example 1443208
                 */
                shift_id: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        /**
         * Get Shift
         * @description One shift of an event.
         */
        get: operations["getShift"];
        put?: never;
        post?: never;
        /**
         * Delete Shift
         * @description Removes a shift and who is on it; invitations to it lapse. Refused once anybody has punched there.
         */
        delete: operations["deleteShift"];
        options?: never;
        head?: never;
        /**
         * Edit Shift
         * @description Changes the fields that are sent. Who is on the shift stays, and so the quantity cannot fall below their
         *     number, nor the skillset become one that they lack.
         */
        patch: operations["updateShift"];
        trace?: never;
    };
    "/workers/{id}/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["WorkerNumber"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Shifts
         * @description The shifts that a worker is on: those to come, the next one first, or those of the past, the latest first.
         *     With a date, `type` counts for nothing, and the order is that of time.
         */
        get: operations["listWorkerShifts"];
        put?: never;
        /**
         * Assign Worker Shift
         * @description Puts a worker on a shift, or among those who stand by. An invitation that is pending is accepted by that.
         *     Refused, in this order: the worker is not active, lacks the skillset, is banned, does not meet a rule, has
         *     the shift, has another at that time, has time off, the shift is full, a limit of the week would be passed,
         *     one shift a day is allowed.
         */
        post: operations["assignWorkerShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/{id}/shifts/{shift_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["WorkerNumber"];
                /**
                 * @description The shift, or the assignment.
                 * @example 1443208
                 */
                shift_id: components["parameters"]["ShiftNumber"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Shift
         * @description One shift that a worker is on, by its number or by that of the assignment.
         */
        get: operations["getWorkerShift"];
        put?: never;
        post?: never;
        /**
         * Remove Worker Shift
         * @description Takes a worker off a shift. Nobody who stands by moves up by that. Refused once the worker has punched
         *     there.
         */
        delete: operations["removeWorkerShift"];
        options?: never;
        head?: never;
        /**
         * Edit Worker Shift
         * @description Keeps how it went: stars, lateness, absence, a comment. All but the comment wait until the shift has begun.
         */
        patch: operations["updateWorkerShift"];
        trace?: never;
    };
    "/workers/{id}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Invites
         * @description The invitations that a worker was sent, oldest first.
         */
        get: operations["listWorkerInvites"];
        put?: never;
        /**
         * Create Worker Invite
         * @description Asks a worker to take a shift. Refused like the assignment itself, and while another invitation to the same
         *     shift is pending.
         */
        post: operations["createWorkerInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/{id}/invites/{invite_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The invitation.
                 * @example iN1gb
                 */
                invite_id: components["parameters"]["InviteId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Invite
         * @description One invitation.
         */
        get: operations["getWorkerInvite"];
        put?: never;
        post?: never;
        /**
         * Delete Worker Invite
         * @description Takes an invitation back.
         */
        delete: operations["deleteWorkerInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/{id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Availability
         * @description When a worker can work, and the time off, oldest first. With dates, those entries that touch one of the
         *     days; one that repeats does so every week from its first day on, and is listed once.
         */
        get: operations["listWorkerAvailability"];
        put?: never;
        /**
         * Create Worker Availability
         * @description Adds a window in which the worker can work, or asks for time off, which an administrator has to approve. A
         *     window ends on its day, or on the next with `overnight`; time off may take days, and does not repeat.
         */
        post: operations["createWorkerAvailability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/{id}/availability/{availability_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The window or time off.
                 * @example aV1jd
                 */
                availability_id: components["parameters"]["AvailabilityId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Availability Entry
         * @description One window or time off.
         */
        get: operations["getWorkerAvailability"];
        put?: never;
        post?: never;
        /**
         * Delete Worker Availability
         * @description Removes an entry.
         */
        delete: operations["deleteWorkerAvailability"];
        options?: never;
        head?: never;
        /**
         * Edit Worker Availability
         * @description Changes the fields that are sent. `status` decides: 0 to 2 or 86, and between those two. Time off over a
         *     shift of the worker cannot be approved.
         */
        patch: operations["updateWorkerAvailability"];
        trace?: never;
    };
    "/workers/{id}/time-punches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Time Punches
         * @description The punches of a worker, the latest first. Days are those on which shifts begin; a punch without a shift has the
         *     day of its own.
         */
        get: operations["listWorkerTimePunches"];
        put?: never;
        /**
         * Create Worker Time Punch
         * @description Enters a punch, as a manager does. Without an assignment it goes to the one of the worker whose time holds it,
         *     from two hours before the start to four hours after the end; of several to the one that starts nearest. Without
         *     a direction it goes out where the punch before it came in.
         */
        post: operations["createWorkerTimePunch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/{id}/time-punches/{punch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The punch.
                 * @example QNPdD
                 */
                punch_id: components["parameters"]["PunchId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Time Punch
         * @description One punch, with what there is to know of its shift.
         */
        get: operations["getWorkerTimePunch"];
        put?: never;
        post?: never;
        /**
         * Delete Worker Time Punch
         * @description Removes a punch for good.
         */
        delete: operations["deleteWorkerTimePunch"];
        options?: never;
        head?: never;
        /**
         * Edit Worker Time Punch
         * @description Moves, approves or declines a punch, or gives it to another assignment or to none. The time that it had at first
         *     is kept, and who changed it last.
         */
        patch: operations["updateWorkerTimePunch"];
        trace?: never;
    };
    "/time-tracking/worker-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Worker Time Tracking Summary
         * @description What one worker has worked, by weeks and days: regular time, overtime and double time, split by payroll group
         *     and by client, with pay and bill for each assignment. Whole weeks are shown, also where the dates asked for lie
         *     within them. A week begins on the company's day, or on that of the wage rule of the payroll group asked for.
         *
         *     Only approved punches count. A shift counts for the day on which it begins. Times are rounded, breaks taken off
         *     and minimums granted by the wage rule that holds for the shift. `payroll_groups` and `client` are keyed by
         *     identifiers; `"0"` stands for none.
         */
        get: operations["getWorkerTimeSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Workers
         * @description All workers who match, by name and all at once, with how many the company has of each kind.
         */
        get: operations["listWorkers"];
        put?: never;
        /**
         * Create Worker
         * @description Makes an active worker. `name_first` holds the full name. With an e-mail address, a message to activate the
         *     account is sent. Tags and field values are kept for matching, and not shown here.
         */
        post: operations["createWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/transferred-workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Transferred Workers
         * @description Takes over applicants from another system, a hundred at most: all of them or, where anything is wrong with
         *     one, nobody. They are pending. A position that is called like a skillset becomes one, and documents become
         *     documents of the worker.
         */
        post: operations["addTransferredWorkers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker
         * @description One worker, active or not.
         */
        get: operations["getWorker"];
        put?: never;
        post?: never;
        /**
         * Delete Worker
         * @description Makes a worker inactive: off every shift to come, invitations withdrawn; shifts and punches of the past
         *     stay. The answer is the same for one who is inactive already.
         */
        delete: operations["deleteWorker"];
        options?: never;
        head?: never;
        /**
         * Edit Worker
         * @description Changes the fields that are sent. Skillsets, areas, tags and field values cannot be changed here, nor
         *     whether the worker is active.
         */
        patch: operations["updateWorker"];
        trace?: never;
    };
    "/workers/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Tags
         * @description The tags that a worker has.
         */
        get: operations["listWorkerTags"];
        put?: never;
        /**
         * Add Worker Tag
         * @description Gives a worker a tag, by its id or its text. A text that no tag has makes a new one. A tag that the worker
         *     has already is answered in the same way.
         */
        post: operations["addWorkerTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/{id}/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The tag.
                 * @example tG1Bi
                 */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Worker Tag
         * @description Takes a tag from a worker; the tag itself stays.
         */
        delete: operations["removeWorkerTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/{id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Permissions
         * @description What an administrator may do. Owners may do everything, and other workers nothing.
         */
        get: operations["getWorkerPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit Worker Permissions
         * @description Changes the permissions that are sent. Those of owners, and of workers who are no administrators, cannot be
         *     changed.
         */
        patch: operations["updateWorkerPermissions"];
        trace?: never;
    };
    "/workers/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Credentials
         * @description The credentials that a worker has, oldest first, without the deleted ones.
         */
        get: operations["listWorkerCredentials"];
        put?: never;
        /**
         * Create Worker Credential
         * @description Gives a worker a credential. Where it expires after some months and no date is sent, that is worked out from
         *     when it was completed.
         */
        post: operations["createWorkerCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/{id}/credentials/{credentials_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The record, or the credential that it is of.
                 * @example wC1jd
                 */
                credentials_id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Credential
         * @description One credential of a worker, by the id of the record; where there is none, by that of the credential it is
         *     of.
         */
        get: operations["getWorkerCredential"];
        put?: never;
        post?: never;
        /**
         * Delete Worker Credential
         * @description Marks a credential as deleted. A protected one stays.
         */
        delete: operations["deleteWorkerCredential"];
        options?: never;
        head?: never;
        /**
         * Edit Worker Credential
         * @description Changes the fields that are sent. A protected one cannot be changed.
         */
        patch: operations["updateWorkerCredential"];
        trace?: never;
    };
    "/workers/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Documents
         * @description The documents of a worker, oldest first, without the deleted ones.
         */
        get: operations["listWorkerDocuments"];
        put?: never;
        /**
         * Upload Worker Document
         * @description Stores a file with a worker, sent as base64 in JSON or as a part of a form, up to 50 MB. What the first
         *     bytes say decides the type: an image or a PDF; anything else is refused.
         */
        post: operations["uploadWorkerDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/{id}/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The document.
                 * @example wD1id
                 */
                document_id: components["parameters"]["worker-documents_parameters-DocumentId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Document
         * @description One document, deleted or not.
         */
        get: operations["getWorkerDocument"];
        put?: never;
        post?: never;
        /**
         * Delete Worker Document
         * @description Marks a document as deleted: it leaves the list and can still be read.
         */
        delete: operations["deleteWorkerDocument"];
        options?: never;
        head?: never;
        /**
         * Edit Worker Document
         * @description Renames a document, or shows it to the worker, or hides it.
         */
        patch: operations["updateWorkerDocument"];
        trace?: never;
    };
    "/workers/{id}/reimbursements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Reimbursements
         * @description What a worker is to get back, oldest first, without the deleted ones.
         */
        get: operations["listWorkerReimbursements"];
        put?: never;
        /**
         * Create Worker Reimbursement
         * @description Notes an amount of money, or a distance in miles or kilometres: one of the three. It is pending.
         */
        post: operations["createWorkerReimbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/{id}/reimbursements/{reimbursement_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The reimbursement.
                 * @example 5EJ5U
                 */
                reimbursement_id: components["parameters"]["ReimbursementId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Reimbursement
         * @description One reimbursement, deleted or not.
         */
        get: operations["getWorkerReimbursement"];
        put?: never;
        post?: never;
        /**
         * Delete Worker Reimbursement
         * @description Marks a reimbursement as deleted: it leaves the list and can still be read.
         */
        delete: operations["deleteWorkerReimbursement"];
        options?: never;
        head?: never;
        /**
         * Edit Worker Reimbursement
         * @description Changes the fields that are sent. `status` decides: 0 to 2 or 86, and between those two.
         */
        patch: operations["updateWorkerReimbursement"];
        trace?: never;
    };
    "/workers/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Orders
         * @description What was ordered for a worker, oldest first.
         */
        get: operations["listWorkerOrders"];
        put?: never;
        /**
         * Create Worker Order
         * @description Orders one of the things that the settings list, for a worker.
         */
        post: operations["createWorkerOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/{id}/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The order.
                 * @example wO1sh
                 */
                order_id: components["parameters"]["parameters-OrderId"];
            };
            cookie?: never;
        };
        /**
         * Get Worker Order
         * @description One order.
         */
        get: operations["getWorkerOrder"];
        put?: never;
        post?: never;
        /**
         * Delete Worker Order
         * @description Cancels an order that is pending.
         */
        delete: operations["deleteWorkerOrder"];
        options?: never;
        head?: never;
        /**
         * Edit Worker Order
         * @description Moves an order on, from pending to approved to completed, or answers it. One of the two is needed.
         */
        patch: operations["updateWorkerOrder"];
        trace?: never;
    };
    "/workers/{id}/chats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Get Chats
         * @description The chats that a worker is in, the latest first. Pass the id of the last one to go on, until `has_more` is
         *     false. With `all_chats`, those that the worker has left are there too.
         */
        get: operations["listChats"];
        put?: never;
        /**
         * Create Chat
         * @description Opens a chat. The worker of the path is in it, and its administrator. Without a name it is called by its
         *     members.
         */
        post: operations["createChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workers/{id}/chats/{chat_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The chat.
                 * @example yJjarB5xUW
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /**
         * Get Chat
         * @description One chat, as a worker in it sees it.
         */
        get: operations["getChat"];
        put?: never;
        post?: never;
        /**
         * Delete Chat
         * @description Removes a chat with its messages, for everybody in it.
         */
        delete: operations["deleteChat"];
        options?: never;
        head?: never;
        /**
         * Edit Chat
         * @description Renames a chat, or replaces its members. The worker of the path stays in it; whoever is left out keeps it as
         *     one that was left.
         */
        patch: operations["updateChat"];
        trace?: never;
    };
    "/workers/{id}/chats/{chat_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The chat.
                 * @example yJjarB5xUW
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /**
         * Get Chat Messages
         * @description The messages of a chat, oldest first. Reading them marks them as read by the worker of the path.
         */
        get: operations["listChatMessages"];
        put?: never;
        /**
         * Send Message
         * @description Writes into a chat, as the worker of the path. Refused in a chat that is locked.
         */
        post: operations["sendChatMessage"];
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
            event_name: string;
            role_title: string;
            start: string;
            end: string;
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
        /** Location */
        Location: {
            /** @description Identifies the location. */
            id: string;
            /** @description Its name. */
            location: string;
            /** @description Street and number, or the whole address. */
            addy_street_number: string;
            /** @description Town. */
            addy_city: string;
            /** @description Postal code. */
            addy_zip: string;
            /** @description What workers should know of the place. */
            location_comments: string | null;
            /**
             * @description Whether new events take place here by default.
             * @enum {integer|null}
             */
            default: 0 | 1 | null;
            /**
             * @description Whether it is kept for further events.
             * @enum {integer|null}
             */
            saved: 0 | 1 | null;
            /** @description How calendars paint it. */
            color: string | null;
            timezone: components["schemas"]["Timezone"];
            /** @description The wage rule that names this location. */
            companies_payroll_rulesets_id: string | null;
            /** @description The name of that wage rule. */
            payroll_rule_display: string | null;
            /** @description Degrees. */
            latitude: string | null;
            /** @description Degrees. */
            longitude: string | null;
            /** @description The client of events here that name none. */
            default_clients_id: string | null;
            /** @description The areas that the location lies in. */
            default_areas: string[];
        };
        /** Venue */
        Venue: components["schemas"]["Location"] & {
            rules: components["schemas"]["ClientRules"];
            /** @description Who is asked first. */
            preferred_workers: string[];
            /** @description Who may not work here. */
            banned_workers: string[];
        };
        /** Area */
        Area: {
            /** @description Identifies the area. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description The area above; empty at the top. */
            parent_id: string;
            /** @description How many areas are above. */
            nlevel: number;
            /** @description The system needs it; it cannot be changed or deleted. */
            protected: boolean;
        };
        /** Company */
        Company: {
            /** @description Identifies the organisation. */
            id: number;
            /** @description Its name. */
            name: string;
            /** @description E-mail address. */
            email: string | null;
            /** @description Telephone number. */
            phone: string | null;
            /** @description Street and number. */
            address: string | null;
            /** @description Town. */
            city: string | null;
            /** @description State or province. */
            state: string | null;
            /** @description Postal code. */
            zip: string | null;
            /** @description A country of `GET /countries`. */
            country_id: number;
            timezone: components["schemas"]["Timezone"];
            /** @description The first day of the week; 0 is Sunday. */
            week_start_day: number;
            payroll_period: components["schemas"]["PayrollPeriod"];
            /**
             * Format: date
             * @description The first day of one of the periods.
             */
            payroll_period_start: string;
        };
        /** Timezone */
        Timezone: {
            /**
             * @description Identifies the time zone.
             * @example 4
             */
            id: number;
            /**
             * @description Name in the time zone database.
             * @example America/Denver
             */
            name: string;
            /**
             * @description From UTC in winter.
             * @example -07:00
             */
            offset: string;
        };
        /** Billing */
        Billing: {
            /** @description What was booked. */
            plan: string;
            /** @description Whether it is the premium subscription, as in `GET /config`. */
            premium: boolean;
            /** @description How many workers are active now. */
            active_workers: number;
            /** @description Where bills go. */
            billing_email: string | null;
            /**
             * Format: date
             * @description When the next one comes.
             */
            next_billing_date: string | null;
        };
        /** HrContact */
        HrContact: {
            /** @description Name. */
            hr_name: string | null;
            /** @description E-mail address. */
            hr_email: string | null;
            /** @description Telephone number. */
            hr_phone: string | null;
        };
        /** Integration */
        Integration: {
            /**
             * @description Identifies the other system.
             * @example quickbooks
             */
            key: string;
            /** @description Its name. */
            name: string;
            active: components["schemas"]["Flag"];
            /** @description Since when it is connected. */
            connected_at: string | null;
        };
        /** CompanyDocument */
        CompanyDocument: {
            /** @description Identifies the document. */
            id: number;
            /** @description Its name. */
            name: string;
            /** @description The name without its extension, blanks as underscores. */
            file_name: string;
            /** @description Where the file can be fetched. */
            location: string;
            /** @description The day on which it was stored, for display. */
            date_added: string;
            /**
             * @description Media type.
             * @example application/pdf
             */
            type: string;
            deleted: components["schemas"]["Flag"];
            /** @description When it was deleted. */
            date_deleted: string | null;
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
        ConfigChange: {
            /**
             * @description The branch of the tree.
             * @enum {string}
             */
            category: "shift_options" | "worker_interaction" | "worker_communication" | "admin" | "time_tracking";
            /** @description The branch below it. */
            subcategory: string;
            /** @description The setting. */
            item: string;
            /** @description What it is to be. */
            value: boolean | number | string;
        };
        /** Country */
        Country: {
            /** @description Identifies the country. */
            id: number;
            /** @description Its name. */
            name: string;
            /**
             * @description Two letters.
             * @example US
             */
            code: string;
        };
        /** Announcement */
        Announcement: {
            /** @description Identifies the announcement. */
            id: number;
            /** @description What it is about. */
            subject: string;
            /** @description What it says, perhaps in HTML. */
            message: string;
            /** @description The administrators that replies go to. */
            replies: number[];
            /** @description Those it was sent to; empty when it went to everybody. */
            selected_workers: {
                /** @description The worker. */
                id: number;
                /** @description The worker's name. */
                name: string;
            }[];
            /** @description How it was sent. */
            sent_via: ("email" | "text message")[];
            /**
             * @description Whether it is on its way.
             * @enum {string}
             */
            status: "pending" | "sent";
            /** @description When it was sent; empty while it is pending. */
            time_sent: string;
        };
        /** @description What the company has booked, and whom workers turn to; there is one. */
        CompanyAccountRecord: {
            id: string;
            plan: string;
            billing_email: string | null;
            /** Format: date */
            next_billing_date: string | null;
            hr_name: string | null;
            hr_email: string | null;
            hr_phone: string | null;
        };
        IntegrationRecord: components["schemas"]["Integration"];
        CompanyDocumentRecord: components["schemas"]["CompanyDocument"];
        AnnouncementRecord: components["schemas"]["Announcement"];
        /** Skillset */
        Skillset: {
            /** @description Identifies the skillset. */
            id: number;
            /** @description What the work is called. */
            role_title: string;
            /**
             * @description When shifts usually begin.
             * @example 13:00
             */
            default_time: string;
            /** @description What workers on such shifts are told. */
            default_comments: string | null;
            /** @description The payroll group of new shifts. */
            default_payroll_group: string | null;
            /** @description Whether workers who sign up themselves get it. */
            on_for_new_signups: components["schemas"]["Flag"];
            /** @description Whether clients can order it. */
            client_portal_access: components["schemas"]["Flag"];
        };
        /** RateCardEntry */
        RateCardEntry: {
            /** @description Identifies the card. */
            id: string;
            /** @description The card's name. */
            name: string;
            /** @description The skillset. */
            roles_id: string;
            /** @description What the work is called. */
            skillset: string;
            /**
             * @description What the client pays.
             * @example 38.00
             */
            billing_rate: string;
            /**
             * @description What the worker gets.
             * @example 22.00
             */
            pay_rate: string;
            hourly_type: components["schemas"]["HourlyType"];
            /** @description Hours of a day after which overtime begins. */
            daily_overtime_cutoff: string | null;
            /** @description Hours of a day after which double time begins. */
            daily_doubletime_cutoff: string | null;
            /** @description Wage rules; the first one holds. */
            selected_payroll_rules: string[];
        };
        NewRateCardEntry: {
            /** @description The skillset. */
            id: string;
            /** @description What it is called; the title that is known counts. */
            name?: string;
            /** @description What the worker gets. */
            pay_rate?: number;
            /** @description What the client pays. */
            billing_rate?: number;
            hourly_type?: components["schemas"]["HourlyType"];
            /** @description Hours of a day after which overtime begins. */
            daily_overtime_cutoff?: number | null;
            /** @description Hours of a day after which double time begins. */
            daily_doubletime_cutoff?: number | null;
            /** @description Wage rules; the first one holds. */
            selected_payroll_rules?: string[];
        };
        /** PayrollGroup */
        PayrollGroup: {
            /** @description Identifies the group. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description Its number in the payroll system. */
            payroll_item_id: string | null;
            /** @description What an hour pays where nothing else says so. */
            default_wage: number | null;
            /** @description When it was made. */
            insert_date: string | null;
            /** @description What clients pay for an hour. */
            invoice_cost: number | null;
            /** @description The wage rule that holds. */
            wage_rules_id: string | null;
            /** @description The ids of its rows. */
            group_rows: string[];
            /** @description Where it holds; empty for everywhere. */
            locations: string[];
        };
        PayrollGroupChanges: {
            /** @description Its name. */
            name?: string;
            group_rows?: components["schemas"]["NewRows"];
            /** @description Where it holds; empty for everywhere. */
            locations?: string[];
            /** @description Its number in the payroll system. */
            payroll_item_id?: string;
            /** @description What an hour pays where nothing else says so. */
            default_wage?: number | null;
            invoice_cost?: components["schemas"]["NewCost"];
            /** @description The wage rule that holds. */
            wage_rules_id?: string;
        };
        /** WageRule */
        WageRule: {
            /** @description Identifies the rule. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description Whether it holds for shifts that find no other. */
            default: components["schemas"]["Flag"];
            /** @description First day of the week, 0 for Sunday; null for the company's. */
            week_start_day: number | null;
            /** @description Hours of a day after which overtime begins. */
            daily_overtime_cutoff: string | null;
            /** @description Hours of a day after which double time begins. */
            daily_doubletime_cutoff: string | null;
            /** @description Regular hours of a week after which overtime begins. */
            weekly_overtime_cutoff: string | null;
            /** @description Hours of a week after which double time begins. */
            weekly_doubletime_cutoff: string | null;
            /** @description Whether the seventh day of a full week has cutoffs of its own. */
            seventh_day: components["schemas"]["Flag"];
            /** @description Stands in for the daily cutoff on the seventh day. */
            seventh_day_overtime_cutoff: string | null;
            /** @description The same for double time. */
            seventh_day_doubletime_cutoff: string | null;
            /** @description What overtime counts. */
            overtime_multiplier: string;
            /** @description What double time counts. */
            doubletime_multiplier: string;
            /** @description Whether clients pay overtime as well. */
            bill_overtime: components["schemas"]["Flag"];
            /** @description Least paid hours of a shift that was worked. */
            minimum_hours: string | null;
            /** @description A break belongs to shifts longer than this. */
            break_after_hours: string | null;
            /** @description How long the break is. */
            break_minutes: number | null;
            /** @description Whether the break is paid. */
            break_paid: components["schemas"]["Flag"];
            /**
             * @description The grid that punches are put on; 0 for none.
             * @enum {integer}
             */
            rounding_minutes: 0 | 5 | 6 | 10 | 15 | 30;
            /**
             * @description To which side; half way goes up.
             * @enum {string}
             */
            rounding_mode: "nearest" | "up" | "down";
            /** @description The locations whose rule it is. */
            locations: string[];
            /** @description What single workers get under this rule. */
            worker_wages: {
                /** @description The worker. */
                personnel_id: string;
                /** @description Money an hour. */
                wage: string;
            }[];
            /** @description When it was made. */
            insert_date: string;
        };
        WageRuleChanges: {
            /** @description Its name. */
            name?: string;
            /** @description Whether it holds for shifts that find no other. */
            default?: components["schemas"]["Flag"];
            /** @description First day of the week, 0 for Sunday; null for the company's. */
            week_start_day?: number | null;
            /** @description Hours of a day after which overtime begins. */
            daily_overtime_cutoff?: number | null;
            /** @description Hours of a day after which double time begins. */
            daily_doubletime_cutoff?: number | null;
            /** @description Regular hours of a week after which overtime begins. */
            weekly_overtime_cutoff?: number | null;
            /** @description Hours of a week after which double time begins. */
            weekly_doubletime_cutoff?: number | null;
            /** @description Whether the seventh day of a full week has cutoffs of its own. */
            seventh_day?: components["schemas"]["Flag"];
            /** @description Stands in for the daily cutoff on the seventh day. */
            seventh_day_overtime_cutoff?: number | null;
            /** @description The same for double time. */
            seventh_day_doubletime_cutoff?: number | null;
            /** @description What overtime counts. */
            overtime_multiplier?: number;
            /** @description What double time counts. */
            doubletime_multiplier?: number;
            /** @description Whether clients pay overtime as well. */
            bill_overtime?: components["schemas"]["Flag"];
            /** @description Least paid hours of a shift that was worked. */
            minimum_hours?: number | null;
            /** @description A break belongs to shifts longer than this. */
            break_after_hours?: number | null;
            /** @description How long the break is. */
            break_minutes?: number | null;
            /** @description Whether the break is paid. */
            break_paid?: components["schemas"]["Flag"];
            /**
             * @description The grid that punches are put on; 0 for none.
             * @enum {integer}
             */
            rounding_minutes?: 0 | 5 | 6 | 10 | 15 | 30;
            /**
             * @description To which side; half way goes up.
             * @enum {string}
             */
            rounding_mode?: "nearest" | "up" | "down";
            /** @description The locations whose rule it is. */
            locations?: string[];
            /** @description What single workers get under this rule. */
            worker_wages?: {
                /** @description The worker. */
                personnel_id: string;
                /** @description Money an hour. */
                wage: number;
            }[];
        };
        /** Event */
        Event: {
            /** @description Identifies the event. */
            id: string;
            /** @description The same number again. */
            event_id: string;
            /** @description A second identifier of ten letters and digits. */
            event_uuid: string;
            /** @description Its name. */
            name: string;
            /**
             * Format: date
             * @description The day of the event.
             */
            date: string;
            /** @description Whose event it is. */
            client_id: string | null;
            /** @description The client's name. */
            client_name: string | null;
            location: components["schemas"]["Location"];
            /** @description The areas of its location. */
            areas: {
                /** @description The area. */
                id: string;
                /** @description Its name. */
                name: string;
            }[];
            /** @description For administrators. */
            admin_comments: string | null;
            /** @description For everybody. */
            comments: string | null;
            /** @description Every field that the company keeps for events, with the value here. */
            custom_fields: {
                /** @description The field. */
                id: string;
                /** @description Its name. */
                name: string;
                /** @description What this event has in it. */
                value: string | null;
            }[];
            /** @description Whether workers can see it. */
            published: components["schemas"]["Flag"];
            /** @description How many shifts it has. */
            shift_count: number;
            /** @description How many workers they need, taken together. */
            quantity: number;
            /** @description How many of those places are taken. */
            filled: number;
        };
        /** @description A location that there is, or a new one; where both are sent, the former counts. */
        EventPlace: {
            /** @description A location that there is. */
            location_id?: string;
            /** @description The name of a new one. */
            name?: string;
            /** @description Street and number. */
            address?: string;
            /** @description Town. */
            city?: string;
            /** @description Postal code. */
            zip?: string;
            /**
             * @description Whether it is kept for further events.
             * @enum {string}
             */
            saved?: "0" | "1";
        };
        /** @description Values of event fields. `field_id` is taken for `id`, since the reference writes both. */
        SentFields: {
            /** @description The field. */
            id?: string;
            /** @description The same. */
            field_id?: string;
            /** @description What the event has in it. */
            value?: string | null;
        }[];
        /** EventAdmin */
        EventAdmin: {
            /** @description The worker. */
            id: string;
            /** @description The full name. */
            name: string;
            /** @description E-mail address. */
            email: string | null;
            /** @description Telephone number. */
            phone: string | null;
        };
        /** Shift */
        Shift: {
            /** @description Identifies the shift. */
            id: string;
            /** @description Its event. */
            event_id: string;
            /** @description What it is called; may be empty. */
            custom_name: string;
            /** @description When it begins, at its location. */
            start_time: string;
            /** @description When it ends, at its location; empty for an open end. */
            end_time: string;
            /** @description What its workers do. */
            skillsets: {
                /** @description The skillset. */
                id: number;
                /** @description What it is called. */
                name: string;
            }[];
            /** @description How many workers it needs. */
            quantity: number;
            /** @description How many it has. */
            filled: number;
            /** @description How many are to stand by. */
            alternate_quantity: number;
            /** @description How many do. */
            alternate_filled: number;
            /** @description What workers are told. */
            comments: string;
        };
        NewShift: {
            /** @description When it begins, at its location. */
            start_time: components["schemas"]["DateTime"];
            /** @description What its workers do. */
            skillset_id: number;
            quantity: components["schemas"]["SentQuantity"];
            /** @description What it is called. */
            custom_name?: string;
            /** @description When it ends; missing for an open end. */
            end_time?: components["schemas"]["DateTime"];
            /** @description How many stand by, as text. */
            alternate_quantity?: string;
            /** @description What workers are told. */
            comments?: string;
            /** @description How it is paid; null for no group. */
            payroll_groups_id?: string | null;
            /** @description What it costs; null for no card. */
            rate_cards_id?: string | null;
        };
        ShiftChanges: {
            /** @description When it begins, at its location. */
            start_time?: components["schemas"]["DateTime"];
            /** @description What its workers do. */
            skillset_id?: number;
            quantity?: components["schemas"]["SentQuantity"];
            /** @description What it is called. */
            custom_name?: string;
            /** @description When it ends; missing for an open end. */
            end_time?: components["schemas"]["DateTime"];
            /** @description How many stand by, as text. */
            alternate_quantity?: string;
            /** @description What workers are told. */
            comments?: string;
            /** @description How it is paid; null for no group. */
            payroll_groups_id?: string | null;
            /** @description What it costs; null for no card. */
            rate_cards_id?: string | null;
        };
        /** WorkerShift */
        WorkerShift: {
            /** @description The shift. */
            id: string;
            /** @description The assignment of this worker to it. */
            erf_id: string;
            /** @description Its event. */
            event_id: string;
            /** @description The event's second identifier. */
            event_uuid: string;
            /** @description The event's name. */
            event_name: string;
            /** @description What the worker does. */
            role_title: string;
            /** @description Where. */
            location: string | null;
            /** @description When it begins, at its location. */
            start: string;
            /** @description When it ends, at its location; empty for an open end. */
            end: string;
            /** @description The day it begins, for display. */
            formattedStart: string;
            /** @description The time it begins, for display. */
            formattedTime: string;
            /** @description The day it ends, for display; empty for an open end. */
            formattedEnd: string;
            /** @description The time it ends, for display; empty for an open end. */
            formattedEndTime: string;
            /** @description A comment on the assignment. */
            erfComments: string | null;
            /** @description How well the worker did. */
            star_ranking: number | null;
            /**
             * @description Whether the worker came late.
             * @enum {integer|null}
             */
            late_for_work: 0 | 1 | null;
            /**
             * @description Whether the worker did not come.
             * @enum {integer|null}
             */
            nocall_noshow: 0 | 1 | null;
        };
        /** WorkerInvite */
        WorkerInvite: {
            /** @description Identifies the invitation. */
            id: string;
            /** @description The worker. */
            personnel_id: string;
            /** @description The shift. */
            shift_id: string;
            /** @description Its event. */
            event_id: string;
            /** @description The event's name. */
            event_name: string;
            /** @description What the worker would do. */
            role_title: string;
            /** @description When the shift begins, at its location. */
            start: string;
            /** @description When it ends; empty for an open end. */
            end: string;
            /** @description What was written to the worker. */
            message: string | null;
            /**
             * @description 0 pending, 2 accepted, 86 declined or lapsed.
             * @enum {integer}
             */
            status: 0 | 2 | 86;
            /** @description When it was sent. */
            date_sent: string;
            /** @description When it was answered. */
            date_responded: string | null;
        };
        /** Availability */
        Availability: {
            /** @description Identifies the entry. */
            id: string;
            /** @description The worker. */
            personnel_id: string;
            /**
             * @description A window to work in, or time off.
             * @enum {string}
             */
            type: "availability" | "time_off";
            /** @description When it begins, at the company. */
            start: string;
            /** @description When it ends, at the company. */
            end: string;
            /** @description Whole days. */
            all_day: components["schemas"]["Flag"];
            /** @description Whether it ends on the next day. */
            overnight: components["schemas"]["Flag"];
            /** @description The same every week. */
            repeating: components["schemas"]["Flag"];
            /**
             * @description 0 pending, 2 approved, 86 rejected.
             * @enum {integer}
             */
            status: 0 | 2 | 86;
            /** @description What the worker wrote. */
            comments: string | null;
            /** @description Who decided. */
            manager_id: string | null;
            /** @description When it was sent. */
            date_submitted: string;
            /** @description When it was decided. */
            date_decided: string | null;
        };
        NewAvailability: {
            /**
             * @description A window to work in, or time off.
             * @enum {string}
             */
            type?: "availability" | "time_off";
            start: components["schemas"]["DateTime"];
            /** @description Needed but for whole days. */
            end?: components["schemas"]["DateTime"];
            all_day?: components["schemas"]["Flag"];
            overnight?: components["schemas"]["Flag"];
            repeating?: components["schemas"]["Flag"];
            /** @description What the worker writes. */
            comments?: string | null;
        };
        AvailabilityChanges: {
            start?: components["schemas"]["DateTime"];
            end?: components["schemas"]["DateTime"];
            all_day?: components["schemas"]["Flag"];
            overnight?: components["schemas"]["Flag"];
            repeating?: components["schemas"]["Flag"];
            /** @description What the worker writes. */
            comments?: string | null;
            /**
             * @description The decision.
             * @enum {integer}
             */
            status?: 0 | 2 | 86;
        };
        /**
         * TimePunch
         * @description One punch of the clock. Fields of features that the punch, its shift or the company does not have are null; so is
         *     everything about shift, event, client and location where the punch belongs to no assignment.
         */
        TimePunch: {
            /** @description Identifies the punch. */
            id: string;
            /** @description The worker. */
            p_id: string;
            /** @description The assignment that it belongs to. */
            erf_id: string | null;
            /** @description The shift. */
            ern_id: string | null;
            /** @description Who entered or last changed it. */
            manager_id: string | null;
            /** @description A place that was held without a name. */
            events_roles_placeholders_id: string | null;
            /** @description Where it was made. */
            latitude: string | null;
            /** @description Where it was made. */
            longitude: string | null;
            /**
             * @description Who it comes from.
             * @enum {string}
             */
            source: "Manager" | "Worker" | "Client" | "Kiosk";
            /**
             * @description Whether the worker came or went.
             * @enum {string}
             */
            clock_type: "in" | "out";
            /** @description When, in UTC. */
            punch_datetime: string;
            /** @description When, by the clock of the event. */
            converted_punch_datetime: string;
            /**
             * @description Only approved punches count as hours.
             * @enum {string}
             */
            status: "pending" | "approved" | "declined";
            /** @description A photograph made with it. */
            clock_picture_location: string | null;
            /** @description When it was entered, in UTC. */
            insert_date: string;
            /**
             * @description Whether a pair with it counts however long it is.
             * @enum {string}
             */
            override_max_shift_time: "Y" | "N";
            /** @description When it was, in UTC, before the first change. */
            original_datetime: string | null;
            /** @description What the worker would have it changed to. */
            time_change_request: string | null;
            /** @description When the worker asked for that. */
            time_change_request_submitted: string | null;
            /** @description When the client signed for it. */
            client_sign_datetime: string | null;
            /**
             * @description Whether the worker has asked to remove it.
             * @enum {string}
             */
            delete_requested: "0" | "1";
            /**
             * @description Whether it is without a partner.
             * @enum {string}
             */
            open: "0" | "1";
            /**
             * @description Whether it was made in the wrong place.
             * @enum {string}
             */
            bad_location: "0" | "1";
            /** @description The client of the event, even one that is gone. */
            client_name: string | null;
            /** @description The client in the accounts. */
            client_invoice_customer_id: string | null;
            /** @description The client of the event. */
            client_id: string | null;
            /** @description The event. */
            event_name: string | null;
            /** @description Where the event is. */
            location_id: string | null;
            /** @description What the place is called. */
            location: string | null;
            /** @description The city that it is in. */
            addy_city: string | null;
            /** @description The time zone of the event; the company's where there is no event. */
            timezone_name: string;
            /** @description The event. */
            jobs_id: string | null;
            /** @description A number that the company gave the event. */
            custom_event_id: string | null;
            /** @description The areas of the event, with commas between them. */
            areas: string | null;
            /** @description When the shift begins, at its location. */
            ern_start: string | null;
            /** @description The same. */
            ern_date: string | null;
            /** @description The day on which the shift begins. */
            ern_start_date: string | null;
            /** @description The time at which the shift begins, for display. */
            nice_ern_start: string | null;
            /** @description When the shift ends, at its location; null for an open end. */
            ern_end: string | null;
            /** @description The skillset of the shift. */
            role_title: string | null;
            /** @description The payroll group of the shift. */
            payroll_groups_id: string | null;
            /** @description What it is called. */
            payroll_groups_name: string | null;
            /** @description The rate card of the shift. */
            rate_cards_id: string | null;
            /** @description What it is called. */
            rate_cards_name: string | null;
            /** @description When a manager signed for it. */
            signature_datetime: string | null;
            /** @description Who signed. */
            signature_name: string | null;
            /** @description What was noted with the signature. */
            signature_notes: string | null;
            /** @description The signature. */
            signature_location: string | null;
            /** @description The signature of the worker. */
            worker_signature_location: string | null;
            /** @description What the worker noted. */
            worker_signature_comments: string | null;
            /** @description When the worker signed. */
            worker_signature_datetime: string | null;
            /** @description Whether a signature of the worker is wanted and not there. */
            worker_signature_missing: boolean;
            /** @description Hours on the way there. */
            travel_hours_before: string;
            /** @description Hours on the way back. */
            travel_hours_after: string;
            /** @description The time zone, short: `CDT`, or `GMT+8` where English has no short name for it. */
            timezone_data: string;
            /** @description When, by the clock of the event, for display. */
            nice_shiftedPunch: string;
            /** @description The same on a clock of twelve hours. */
            nice_shiftedPunch_ampm: string;
            /** @description The day, by the clock of the event. */
            punchDate: string;
            /** @description When, by the clock of the event. */
            shiftedPunch: string;
        };
        NewTimePunch: {
            punch_datetime: components["schemas"]["PunchTime"];
            clock_type?: components["schemas"]["ClockType"];
            /** @description The assignment. */
            erf_id?: string;
            /** @description Approved, where nothing else is said. */
            status?: components["schemas"]["PunchStatus"];
            override_max_shift_time?: components["schemas"]["Override"];
            /** @description Where it was made. */
            latitude?: string;
            /** @description Where it was made. */
            longitude?: string;
        };
        TimePunchChanges: {
            punch_datetime?: components["schemas"]["PunchTime"];
            clock_type?: components["schemas"]["ClockType"];
            /** @description The assignment; null for none. */
            erf_id?: string | null;
            status?: components["schemas"]["PunchStatus"];
            override_max_shift_time?: components["schemas"]["Override"];
        };
        /** WorkerTimeSummary */
        WorkerTimeSummary: {
            weeks: components["schemas"]["WeekOfTime"][];
        };
        WeekOfTime: {
            /**
             * Format: date
             * @description Its first day.
             */
            start_of_week: string;
            /**
             * Format: date
             * @description Its last day.
             */
            end_of_week: string;
            /** @description The first day, for display. */
            start_of_week_nice: string;
            /** @description The last day, for display. */
            end_of_week_nice: string;
            /** @description Its seven days, by date. */
            week: {
                [key: string]: components["schemas"]["DayOfTime"];
            };
            totals: components["schemas"]["TotalsOfTime"];
            /** @description What each assignment pays and is billed at, by date and start. */
            rows: components["schemas"]["RowOfTime"][];
        };
        DayOfTime: {
            /** @description All punches but those that were declined. */
            punches: string[];
            stats: {
                total_hours: components["schemas"]["Hours"];
                total_minutes: components["schemas"]["Minutes"];
                hours: components["schemas"]["Hours"];
                minutes: components["schemas"]["Minutes"];
                ot_hours: components["schemas"]["Hours"];
                ot_minutes: components["schemas"]["Minutes"];
                dt_hours: components["schemas"]["Hours"];
                dt_minutes: components["schemas"]["Minutes"];
                punches: components["schemas"]["CountedPunches"];
                ot_reason: components["schemas"]["ReasonOfTime"];
                dt_reason: components["schemas"]["ReasonOfTime"];
                problems: components["schemas"]["ProblemsOfTime"];
                payroll_groups: components["schemas"]["HoursByGroup"];
                client: components["schemas"]["HoursByClient"];
            };
        };
        TotalsOfTime: {
            total_hours: components["schemas"]["Hours"];
            total_minutes: components["schemas"]["Minutes"];
            hours: components["schemas"]["Hours"];
            minutes: components["schemas"]["Minutes"];
            ot_hours: components["schemas"]["Hours"];
            ot_minutes: components["schemas"]["Minutes"];
            dt_hours: components["schemas"]["Hours"];
            dt_minutes: components["schemas"]["Minutes"];
            payroll_groups: components["schemas"]["HoursByGroup"];
            client: components["schemas"]["HoursByClient"];
            problems: components["schemas"]["ProblemsOfTime"];
            /** @description The sum of the rows. */
            pay_amount: string;
            /** @description The sum of the rows. */
            bill_amount: string;
        };
        /** @description By payroll group. */
        HoursByGroup: {
            [key: string]: {
                total_hours: components["schemas"]["Hours"];
                total_minutes: components["schemas"]["Minutes"];
                hours: components["schemas"]["Hours"];
                minutes: components["schemas"]["Minutes"];
                ot_hours: components["schemas"]["Hours"];
                ot_minutes: components["schemas"]["Minutes"];
                dt_hours: components["schemas"]["Hours"];
                dt_minutes: components["schemas"]["Minutes"];
                punches: components["schemas"]["CountedPunches"];
                /** @description The group in the payroll; empty for none. */
                payroll_item_id: string;
                /** @description What clients pay for an hour; empty for nothing said. */
                invoice_cost: string;
            };
        };
        /** @description By client. */
        HoursByClient: {
            [key: string]: {
                total_hours: components["schemas"]["Hours"];
                total_minutes: components["schemas"]["Minutes"];
                hours: components["schemas"]["Hours"];
                minutes: components["schemas"]["Minutes"];
                ot_hours: components["schemas"]["Hours"];
                ot_minutes: components["schemas"]["Minutes"];
                dt_hours: components["schemas"]["Hours"];
                dt_minutes: components["schemas"]["Minutes"];
                punches: components["schemas"]["CountedPunches"];
                /** @description The client in the accounts; empty for none. */
                client_invoice_customer_id: string;
            };
        };
        RowOfTime: {
            /**
             * Format: date
             * @description The day that it counts for.
             */
            date: string;
            /** @description The assignment. */
            erf_id: string | null;
            /** @description The shift. */
            ern_id: string | null;
            /** @description The event. */
            event_id: string | null;
            /** @description The payroll group of the shift. */
            payroll_groups_id: string | null;
            /** @description The rate card of the shift. */
            rate_cards_id: string | null;
            /** @description The client of the event. */
            client_id: string | null;
            hours: components["schemas"]["Hours"];
            minutes: components["schemas"]["Minutes"];
            ot_hours: components["schemas"]["Hours"];
            ot_minutes: components["schemas"]["Minutes"];
            dt_hours: components["schemas"]["Hours"];
            dt_minutes: components["schemas"]["Minutes"];
            /** @description For an hour, or for the shift where the rate card says so. */
            pay_rate: string;
            /** @description The same for the client; null where none is known. */
            billing_rate: string | null;
            /** @description What the worker gets. */
            pay_amount: string;
            /** @description What the client pays; null where no rate is known. */
            bill_amount: string | null;
        };
        /** Worker */
        Worker: {
            /** @description Identifies the worker. */
            id: string;
            /** @description The worker's number elsewhere. */
            reference_id: string | null;
            /** @description When the worker was added, for display. */
            signup_date: string;
            /** @description The same as a stamp. */
            signup_date_original: string;
            /** @description When the worker was last logged in, for display. */
            last_login: string | null;
            /** @description The same as a stamp. */
            last_login_original: string | null;
            /** @description When the next shift begins, for display. */
            next_shift_date: string | null;
            /** @description The same, by the clock at its location. */
            next_shift_date_original: string | null;
            /** @description When the last shift began, for display. */
            last_shift_date: string | null;
            /** @description The same, by the clock at its location. */
            last_shift_date_original: string | null;
            /**
             * @description 0 pending, 2 active, 86 inactive.
             * @enum {integer}
             */
            account_status: 0 | 2 | 86;
            /** @description The full name. */
            name_first: string;
            /** @description E-mail address. */
            email: string | null;
            /** @description Telephone number. */
            phone: string | null;
            /** @description Street and number. */
            address: string;
            /** @description Town. */
            city: string;
            /** @description Postal code. */
            zip: string;
            /** @description A country of `GET /countries`. */
            country_id: number;
            /** @description Where the worker works. */
            areas: {
                /** @description The area. */
                id: string;
                /** @description Its name. */
                name: string;
            }[];
            /** @description Whether the number does not work. */
            bad_phone_number: components["schemas"]["Flag"];
            /** @description Whether the worker takes no text messages. */
            texting_off: components["schemas"]["Flag"];
            /** @description Degrees. */
            latitude: string | null;
            /** @description Degrees. */
            longitude: string | null;
            /** @description Whether the worker logs in to several companies. */
            multilogin: components["schemas"]["Flag"];
            /** @description Whether the worker is through with onboarding. */
            onboarded: components["schemas"]["Flag"];
            /** @description Whether the app may notify the worker. */
            app_notifications_active: components["schemas"]["Flag"];
            /** @description Whether the worker likes that better than text messages. */
            app_notifications_preferred: components["schemas"]["Flag"];
            /** @description Whether the worker belongs to the company now. */
            current_worker: components["schemas"]["Flag"];
            /** @description Whether the worker is administrator. */
            admin: components["schemas"]["Flag"];
            /** @description Whether the worker is owner. */
            owner: components["schemas"]["Flag"];
            /** @description Whether the worker is selected, in the interface. */
            selected: string;
            /** @description Where the picture is. */
            selected_picture_location: string;
            /** @description How many documents wait for a signature. */
            pending_document_signing_count: number;
            /** @description How many shifts were worked, as text. */
            total_shifts: string;
            /** @description The day on which the worker last did not come. */
            last_noshow: string | null;
            /** @description Whether no document of the worker is on file. */
            no_id: boolean;
            /** @description How well the worker did so far. */
            stars: number;
            /** @description What the worker can do. */
            skillsets: {
                /** @description The skillset. */
                roles_id: string;
                /** @description What it is called. */
                role_title: string;
            }[];
            /** @description When this was read; seconds since 1970. */
            pullTimestamp: number;
        };
        NewWorker: {
            /** @description The full name. */
            name_first: string;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Telephone number, with the code of the country. */
            phone?: string | null;
            /** @description A country of `GET /countries`. */
            country_id?: number;
            /**
             * Format: date
             * @description Date of birth; it is not shown.
             */
            birth_date?: string | null;
            /** @description Street and number. */
            address?: string;
            /** @description Town. */
            city?: string;
            /** @description Postal code. */
            zip?: string;
            /** @description What the worker can do. */
            skillsets?: string[];
            /** @description Values in the fields that the company keeps for workers. */
            custom_fields?: {
                /** @description The field, as text or as a number. */
                id: string | number;
                /** @description What the worker has in it. */
                value: string;
            }[];
            /** @description Where the worker works. */
            areas?: string[];
            /** @description Tags. */
            tags?: string[];
        };
        TransferredWorker: {
            /** @description First name. */
            name_first: string;
            /** @description Last name. */
            name_last: string;
            /** @description E-mail address. */
            email: string;
            /** @description The full name as it is to be written. */
            formatted_name?: string;
            /** @description Telephone number. */
            phone?: string;
            /** @description Street and number. */
            address?: string;
            /** @description Town. */
            city?: string;
            /** @description Postal code. */
            zip?: string;
            /** @description What the applicant wants to do. */
            applied_position?: string;
            /** @description Documents that lie elsewhere. */
            document_links?: {
                /** @description Where it is. */
                link: string;
                /** @description Its name. */
                name: string;
                /** @description What it is. */
                type: string;
            }[];
            /** @description Documents to keep. */
            documents?: {
                /** @description The file as base64. */
                file: string;
                /** @description Its name. */
                name: string;
                /** @description What it is; its first bytes decide. */
                type: string;
            }[];
        };
        /** Tag */
        Tag: {
            /** @description Identifies the tag. */
            id: string;
            /** @description What it says. */
            text: string;
        };
        /** Permissions */
        Permissions: {
            /** @description Whether the worker is administrator. */
            admin: components["schemas"]["Flag"];
            /** @description Whether the worker is owner. */
            owner: components["schemas"]["Flag"];
            /** @description What the worker may do. */
            permissions: components["schemas"]["Modules"];
        };
        /** @description What each part of the product allows. */
        Modules: {
            workers: components["schemas"]["Flag"];
            events: components["schemas"]["Flag"];
            clients: components["schemas"]["Flag"];
            time_tracking: components["schemas"]["Flag"];
            locations: components["schemas"]["Flag"];
            skillsets: components["schemas"]["Flag"];
            payroll: components["schemas"]["Flag"];
            announcements: components["schemas"]["Flag"];
            configuration: components["schemas"]["Flag"];
            reports: components["schemas"]["Flag"];
            modify_permissions: components["schemas"]["Flag"];
            wages: components["schemas"]["Flag"];
            sign_up_bot_release: components["schemas"]["Flag"];
        };
        /** WorkerCredential */
        WorkerCredential: {
            /** @description Identifies the record. */
            id: string;
            /** @description The worker. */
            personnel_id: number;
            /** @description The credential that it is of. */
            credentials_id: string;
            /** @description Who submitted it. */
            submitter_id: number;
            /** @description That person's name. */
            submitter_name: string;
            /** @description When it was completed. */
            date_completed: string | null;
            /** @description The same, for display. */
            date_completed_nice: string | null;
            /** @description When it expires. */
            date_expired: string | null;
            /** @description The same, for display. */
            date_expired_nice: string | null;
            /** @description When it was submitted. */
            date_submitted: string;
            /** @description The same, for display. */
            date_submitted_nice: string;
            /** @description Where the file can be fetched. */
            file_location_value: string | null;
            /** @description Its name, without the extension. */
            file_name: string | null;
            /** @description Its name as it was sent. */
            file_display_name: string | null;
            /** @description The client it is bound to. */
            clients_id: string | null;
            /** @description The client's name. */
            client_name: string | null;
            /** @description The venue it is bound to. */
            locations_id: string | null;
            /** @description The venue's name. */
            location_name: string | null;
            /** @description Whether it was deleted. */
            deleted: components["schemas"]["Flag"];
            /** @description The organisation. */
            company_id: number;
            /** @description What it is called. */
            name: string;
            /** @description What it is. */
            description: string | null;
            /** @description Whether the worker is told before it expires. */
            expiring_inform: components["schemas"]["Flag"];
            /** @description How many days before. */
            expiring_inform_period: number;
            /** @description Whether HR is told before it expires. */
            expiring_inform_hr: components["schemas"]["Flag"];
            /** @description How many days before. */
            expiring_inform_hr_period: number;
            /** @description Whether the worker is told that it has expired. */
            expired_inform: components["schemas"]["Flag"];
            /** @description Whether HR is told that it has expired. */
            expired_inform_hr: components["schemas"]["Flag"];
            /** @description Whether rules can ask for it. */
            rule_usable: components["schemas"]["Flag"];
            /** @description Whether the worker can see it. */
            worker_viewable: components["schemas"]["Flag"];
            /** @description Whether the worker can change it. */
            worker_editable: components["schemas"]["Flag"];
            /**
             * @description What it is bound to.
             * @enum {string}
             */
            type: "General" | "Client" | "Venue";
            /** @description Whether it cannot be changed. */
            protected: components["schemas"]["Flag"];
            /** @description The course that leads to it. */
            course_id: number | null;
            /** @description How long one is valid. */
            expiration_months: number | null;
        };
        NewWorkerCredential: {
            /** @description Which one. */
            credentials_id: string;
            date_completed?: components["schemas"]["SentDate"];
            date_expired?: components["schemas"]["SentDate"];
            /** @description The certificate as base64. */
            file?: string | null;
            /** @description The name of the file. */
            file_name?: string | null;
            /** @description The client, for a credential that is bound to one. */
            clients_id?: string | null;
            /** @description The venue, for a credential that is bound to one. */
            locations_id?: string | null;
        };
        WorkerCredentialChanges: {
            date_completed?: components["schemas"]["SentDate"];
            date_expired?: components["schemas"]["SentDate"];
            /** @description The certificate as base64. */
            file?: string | null;
            /** @description The name of the file. */
            file_name?: string | null;
            /** @description The client, for a credential that is bound to one. */
            clients_id?: string | null;
            /** @description The venue, for a credential that is bound to one. */
            locations_id?: string | null;
        };
        /** WorkerDocument */
        WorkerDocument: {
            /** @description Identifies the document. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description The name without its extension, blanks as underscores. */
            file_name: string;
            /** @description Where the file can be fetched. */
            location: string;
            /** @description When it was stored, for display. */
            date_added: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            type: "image" | "pdf";
            /**
             * @description Whether it was deleted.
             * @enum {string}
             */
            deleted: "0" | "1";
            /** @description When it was deleted. */
            date_deleted: string | null;
            /** @description Whether the worker can see it. */
            worker_viewable: components["schemas"]["Flag"];
        };
        /** Reimbursement */
        Reimbursement: {
            /** @description Identifies the reimbursement. */
            id: string;
            /** @description The worker. */
            personnel_id: string;
            /** @description The assignment that it belongs to. */
            events_roles_filled_id: string | null;
            /** @description The day of the expense. */
            reimbursement_date: string;
            /**
             * @description Money.
             * @example 11.00
             */
            amount: string;
            /** @description Where the receipt can be fetched. */
            picture_location: string | null;
            /** @description What it was for. */
            comments: string;
            /** @description Who entered or decided it. */
            manager_id: string;
            /**
             * @description 0 pending, 2 approved, 86 rejected.
             * @enum {string}
             */
            status: "0" | "2" | "86";
            /**
             * @description Whether it was deleted.
             * @enum {string}
             */
            deleted: "0" | "1";
            /** @description When it was entered. */
            insert_date: string;
            /** @description When it was changed. */
            edit_date: string | null;
            /** @description When it was decided; until then, when it was entered. */
            action_date: string | null;
            /** @description When it was deleted. */
            delete_date: string | null;
            /**
             * @description Who entered it.
             * @example Admin
             */
            source: string;
            /** @description Miles. */
            mileage: string;
            /** @description Kilometres. */
            kilometers: string;
            /** @description What kind it is. */
            reimbursements_types_id: string | null;
            /** @description The name of who entered or decided it. */
            manager_name: string;
            /** @description What the kind is called. */
            name: string | null;
            /** @description What stands before the amount. */
            prefix: string | null;
            /** @description What stands behind it. */
            suffix: string | null;
            /** @description What the payroll system calls it. */
            export_value: string | null;
            /** @description Whether workers have to send a receipt. */
            picture_required: number | null;
            /** @description Whether administrators have to. */
            picture_required_for_admin: number | null;
            /** @description When it was entered, for display. */
            insert_date_nice: string;
            /** @description The day of the expense, for display. */
            reimbursement_date_nice: string;
            /** @description When it was changed, for display. */
            edit_date_nice: string | null;
            /** @description When it was decided, for display. */
            action_date_nice: string | null;
        };
        ReimbursementChanges: {
            /**
             * Format: date
             * @description The day of the expense.
             */
            reimbursement_date?: string;
            amount?: components["schemas"]["SentAmount"];
            mileage?: components["schemas"]["SentAmount"];
            kilometers?: components["schemas"]["SentAmount"];
            /** @description What it was for. */
            comments?: string;
            /** @description What kind it is. */
            reimbursements_types_id?: string | null;
            /** @description The assignment that it belongs to. */
            events_roles_filled_id?: string | null;
            /** @description The receipt as base64. */
            picture?: string | null;
            status?: components["schemas"]["SentStatus"];
        };
        /** WorkerOrder */
        WorkerOrder: {
            /** @description Identifies the order. */
            id: string;
            /** @description The worker. */
            personnel_id: string;
            /** @description The organisation. */
            company_id: string;
            /** @description Who ordered. */
            ordering_personnel_id: string;
            /** @description The thing. */
            companies_personnel_orderables_id: string;
            /** @description What it is called. */
            name: string;
            /**
             * @description What it costs.
             * @example 27.00
             */
            cost: string;
            /** @description When it was ordered. */
            date: string;
            /** @description The same, for display. */
            formatted_date: string;
            /**
             * @description 0 pending, 1 approved, 2 completed.
             * @enum {string}
             */
            status: "0" | "1" | "2";
            /** @description What was answered. */
            response_message: string | null;
            /** @description The name of who ordered. */
            submitter: string;
            /** @description Whom to ask about it. */
            reach_out_email: string;
            /** @description How it is taken off the pay; empty for not. */
            deduction_types_id: string;
            /** @description When it came into this state. */
            status_datetime: string;
        };
        /** Chat */
        Chat: {
            /** @description Identifies the chat. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description Whether the worker is its administrator. */
            chat_admin: components["schemas"]["Flag"];
            /** @description Whether the worker hears nothing of it. */
            silenced: components["schemas"]["Flag"];
            /** @description Whether the worker is still in it. */
            on_chat: components["schemas"]["Flag"];
            /** @description Whether nobody can write. */
            locked: components["schemas"]["Flag"];
            /** @description When it was opened. */
            date_created: string;
            /** @description What chats are sorted by. */
            chats_order: string;
            /** @description How many messages the worker has not read. */
            unread_count: number;
            /** @description The last message. */
            most_recent_message_id: string | null;
            /** @description When it was written. */
            last_message_timestamp: string | null;
            /** @description What it says. */
            message: string | null;
            /** @description Who wrote it. */
            name_first: string | null;
            /** @description That worker's picture. */
            selected_picture_location: string | null;
            /** @description Who is in it. */
            members: {
                /** @description The worker. */
                id: string;
                /** @description The full name. */
                name_first: string;
                /** @description Empty, since the full name is kept as one. */
                name_last: string;
                /** @description Where the picture is. */
                selected_picture_location: string;
            }[];
        };
        /** ChatSummary */
        ChatSummary: {
            /** @description Identifies the chat. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description Whether the worker is its administrator. */
            chat_admin: components["schemas"]["Flag"];
            /** @description Whether the worker hears nothing of it. */
            silenced: components["schemas"]["Flag"];
            /** @description Whether the worker is still in it. */
            on_chat: components["schemas"]["Flag"];
            /** @description Whether nobody can write. */
            locked: components["schemas"]["Flag"];
            /** @description When it was opened. */
            date_created: string;
            /** @description What chats are sorted by. */
            chats_order: string;
            /** @description How many messages the worker has not read. */
            unread_count: number;
            /** @description The last message. */
            most_recent_message_id: string;
            /** @description When it was written. */
            last_message_timestamp: string;
            /** @description What it says. */
            message: string;
            /** @description Who wrote it. */
            name_first: string;
            /** @description That worker's picture. */
            selected_picture_location: string;
            /** @description Whether workers of the event are added by themselves. */
            auto_add_workers: components["schemas"]["Flag"];
            /** @description The event that it belongs to; empty for none. */
            event_id: string;
        };
        /** ChatMessage */
        ChatMessage: {
            /** @description Identifies the message. */
            id: string;
            /** @description What it says. */
            message: string;
            /** @description Who wrote it. */
            sender_id: string;
            /** @description That worker's name. */
            sender_name: string;
            /** @description When it was written. */
            date_created: string;
            /**
             * @description Whether the worker had read it.
             * @enum {string}
             */
            read: "0" | "1";
        };
        WorkerDocumentRecord: {
            personnel_id: string;
        } & components["schemas"]["WorkerDocument"];
        /** @description A reimbursement, without what its kind and its manager add. Amounts are as they are shown. */
        ReimbursementRecord: {
            id: string;
            personnel_id: string;
            events_roles_filled_id: string | null;
            /** Format: date */
            reimbursement_date: string;
            amount: string;
            picture_location: string | null;
            comments: string;
            manager_id: string;
            /** @enum {string} */
            status: "0" | "2" | "86";
            /** @enum {string} */
            deleted: "0" | "1";
            insert_date: components["schemas"]["DateTime"];
            edit_date: components["schemas"]["DateTimeOrNull"];
            action_date: components["schemas"]["DateTimeOrNull"];
            delete_date: components["schemas"]["DateTimeOrNull"];
            source: string;
            mileage: string;
            kilometers: string;
            reimbursements_types_id: string | null;
        };
        /** @description A kind of reimbursement. */
        ReimbursementTypeRecord: {
            id: string;
            name: string;
            prefix: string | null;
            suffix: string | null;
            export_value: string | null;
            picture_required: components["schemas"]["Flag"];
            picture_required_for_admin: components["schemas"]["Flag"];
        };
        /** @description An order, without the date for display. */
        WorkerOrderRecord: {
            id: string;
            personnel_id: string;
            company_id: string;
            ordering_personnel_id: string;
            companies_personnel_orderables_id: string;
            name: string;
            cost: string;
            date: components["schemas"]["DateTime"];
            /** @enum {string} */
            status: "0" | "1" | "2";
            response_message: string | null;
            submitter: string;
            reach_out_email: string;
            deduction_types_id: string;
            status_datetime: components["schemas"]["DateTime"];
        };
        /** @description A chat and who is, or was, in it. What a worker has read goes up to a message. */
        ChatRecord: {
            id: string;
            name: string;
            auto_add_workers: components["schemas"]["Flag"];
            event_id: string;
            locked: components["schemas"]["Flag"];
            /** Format: date-time */
            date_created: string;
            /** Format: date-time */
            chats_order: string;
            members: {
                worker_id: string;
                chat_admin: components["schemas"]["Flag"];
                silenced: components["schemas"]["Flag"];
                on_chat: components["schemas"]["Flag"];
                /** @description How many of the latest messages of the others. */
                unread: number;
            }[];
        };
        ChatMessageRecord: {
            id: string;
            chat_id: string;
            message: string;
            sender_id: string;
            /** Format: date-time */
            date_created: string;
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
            /** @description When it ends */
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
        LocationList: {
            locations: components["schemas"]["Location"][];
            /** @description The number of locations on all pages together. */
            total: number;
        };
        /** @description Six hexadecimal digits behind `#`; empty for none. */
        NewColor: string;
        NewLocation: {
            /** @description Its name. */
            location: string;
            /** @description Street and number. */
            address: string;
            /** @description Town. */
            city: string;
            /** @description Postal code. */
            zip: string;
            /** @description A time zone of `GET /timezones`. */
            timezone_id: number;
            color?: components["schemas"]["NewColor"];
            /** @description What workers should know of the place. */
            location_comments?: string;
            /** @description The client of events here that name none. */
            default_clients_id?: string;
            /** @description Areas of `GET /areas`. */
            default_areas?: string[];
        };
        LocationChanges: {
            /** @description Its name. */
            location?: string;
            /** @description Street and number. */
            address?: string;
            /** @description Town. */
            city?: string;
            /** @description Postal code. */
            zip?: string;
            /** @description A time zone of `GET /timezones`. */
            timezone_id?: number;
            color?: components["schemas"]["NewColor"];
            /** @description What workers should know of the place. */
            location_comments?: string;
            /** @description The client of events here that name none. */
            default_clients_id?: string;
            /** @description Areas of `GET /areas`. */
            default_areas?: string[];
        };
        /** @description Workers. Nobody is preferred and banned at once. */
        WorkerIds: string[];
        NewVenue: {
            /** @description A location that there is. Without it one is made. */
            location_id?: string;
            /** @description The name of the new location. */
            location?: string;
            /** @description Street and number. */
            address?: string;
            /** @description Town. */
            city?: string;
            /** @description Postal code. */
            zip?: string;
            /** @description A time zone of `GET /timezones`. */
            timezone_id?: number;
            color?: components["schemas"]["NewColor"];
            /** @description What workers should know of the place. */
            location_comments?: string;
            /** @description The client of events here that name none. */
            default_clients_id?: string;
            /** @description Areas of `GET /areas`. */
            default_areas?: string[];
            preferred_workers?: components["schemas"]["WorkerIds"];
            banned_workers?: components["schemas"]["WorkerIds"];
        };
        VenueChanges: {
            preferred_workers?: components["schemas"]["WorkerIds"];
            banned_workers?: components["schemas"]["WorkerIds"];
        } & components["schemas"]["LocationChanges"];
        NewArea: {
            /** @description Its name. */
            name: string;
            /** @description The area above; missing or empty for the top. */
            parent_id?: string;
        };
        AreaChanges: {
            /** @description Its name. */
            name?: string;
            /** @description The area above; empty for the top. */
            parent_id?: string;
        };
        /**
         * @description How long a payroll period is. It is shown, and decides nothing.
         * @enum {string}
         */
        PayrollPeriod: "weekly" | "biweekly" | "semimonthly" | "monthly";
        CompanyChanges: {
            /** @description Its name. */
            name?: string;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Telephone number. */
            phone?: string | null;
            /** @description Street and number. */
            address?: string | null;
            /** @description Town. */
            city?: string | null;
            /** @description State or province. */
            state?: string | null;
            /** @description Postal code. */
            zip?: string | null;
            /** @description A country of `GET /countries`. */
            country_id?: number;
            /** @description A time zone of `GET /timezones`. */
            timezone_id?: number;
            /** @description The first day of the week; 0 is Sunday. */
            week_start_day?: number;
            payroll_period?: components["schemas"]["PayrollPeriod"];
            /**
             * Format: date
             * @description The first day of one of the periods.
             */
            payroll_period_start?: string;
        };
        HrContactChanges: {
            /** @description Name. */
            hr_name?: string | null;
            /** @description E-mail address. */
            hr_email?: string | null;
            /** @description Telephone number. */
            hr_phone?: string | null;
        };
        /** @enum {integer} */
        Flag: 0 | 1;
        IntegrationChange: {
            /** @description Which one. */
            key: string;
            active: components["schemas"]["Flag"];
        };
        CompanyDocumentUpload: {
            /** @description The file as base64. */
            file: string;
            /** @description Its name; `document.` and the extension by default. */
            name?: string;
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
        ConfigValue: {
            /** @description What it is now. */
            value: boolean | number | string;
        };
        AnnouncementList: {
            announcements: components["schemas"]["Announcement"][];
            /** @description The number of announcements on all pages together. */
            total: number;
        };
        NewAnnouncement: {
            /** @description What it is about. */
            subject: string;
            /** @description What it says; may be HTML. */
            message: string;
            /**
             * @description 1 by e-mail, 2 by text message, 3 by both.
             * @enum {integer}
             */
            output: 1 | 2 | 3;
            /**
             * @description 1 for everybody; the members that choose workers then count for nothing.
             * @enum {integer}
             */
            all: 0 | 1;
            /** @description The administrators that replies go to. */
            replies: number[];
            /** @description A skillset; those who have it are reached. */
            skillsets?: string;
            /** @description The workers to reach. */
            selected_workers?: number[];
        };
        /**
         * @description Hours and minutes.
         * @example 13:00
         */
        TimeOfDay: string;
        NewSkillset: {
            /** @description What the work is called. */
            role_title: string;
            default_time?: components["schemas"]["TimeOfDay"];
            /** @description What workers on such shifts are told. */
            default_comments?: string;
            /** @description Cents an hour; it is not shown again. */
            default_wage?: number;
            on_for_new_signups?: components["schemas"]["Flag"];
            client_portal_access?: components["schemas"]["Flag"];
        };
        SkillsetChanges: {
            /** @description What the work is called. */
            role_title?: string;
            default_time?: components["schemas"]["TimeOfDay"];
            /** @description What workers on such shifts are told. */
            default_comments?: string;
            /** @description Cents an hour. */
            default_wage?: number;
            on_for_new_signups?: components["schemas"]["Flag"];
            client_portal_access?: components["schemas"]["Flag"];
        };
        /**
         * @description Whether rates are for an hour or for a whole shift.
         * @enum {string}
         */
        HourlyType: "hourly" | "shift";
        NewRateCard: {
            /** @description The card's name. */
            name: string;
            /** @description An entry for each skillset. */
            skillsets: components["schemas"]["NewRateCardEntry"][];
        };
        RateCardChanges: {
            /** @description The skillset whose entry is meant. */
            roles_id: string;
            /** @description What the worker gets. */
            pay_rate?: number;
            /** @description What the client pays. */
            billing_rate?: number;
            hourly_type?: components["schemas"]["HourlyType"];
            /** @description Hours of a day after which overtime begins. */
            daily_overtime_cutoff?: number | null;
            /** @description Hours of a day after which double time begins. */
            daily_doubletime_cutoff?: number | null;
            /** @description Wage rules; the first one holds. */
            selected_payroll_rules?: string[];
        };
        /** @description Skillsets that form a row, for each row. */
        NewRows: string[][];
        /**
         * @description What clients pay for an hour; empty for nothing.
         * @example 32.50
         */
        NewCost: string;
        NewPayrollGroup: {
            /** @description Its name. */
            name: string;
            group_rows: components["schemas"]["NewRows"];
            /** @description Where it holds; empty for everywhere. */
            locations: string[];
            /** @description Its number in the payroll system. */
            payroll_item_id?: string;
            /** @description What an hour pays where nothing else says so. */
            default_wage?: number | null;
            invoice_cost?: components["schemas"]["NewCost"];
            /** @description The wage rule that holds. */
            wage_rules_id?: string;
        };
        NewWageRule: {
            /** @description Its name. */
            name: string;
            /** @description Whether it holds for shifts that find no other. */
            default?: components["schemas"]["Flag"];
            /** @description First day of the week, 0 for Sunday; null for the company's. */
            week_start_day?: number | null;
            /** @description Hours of a day after which overtime begins. */
            daily_overtime_cutoff?: number | null;
            /** @description Hours of a day after which double time begins. */
            daily_doubletime_cutoff?: number | null;
            /** @description Regular hours of a week after which overtime begins. */
            weekly_overtime_cutoff?: number | null;
            /** @description Hours of a week after which double time begins. */
            weekly_doubletime_cutoff?: number | null;
            /** @description Whether the seventh day of a full week has cutoffs of its own. */
            seventh_day?: components["schemas"]["Flag"];
            /** @description Stands in for the daily cutoff on the seventh day. */
            seventh_day_overtime_cutoff?: number | null;
            /** @description The same for double time. */
            seventh_day_doubletime_cutoff?: number | null;
            /** @description What overtime counts. */
            overtime_multiplier?: number;
            /** @description What double time counts. */
            doubletime_multiplier?: number;
            /** @description Whether clients pay overtime as well. */
            bill_overtime?: components["schemas"]["Flag"];
            /** @description Least paid hours of a shift that was worked. */
            minimum_hours?: number | null;
            /** @description A break belongs to shifts longer than this. */
            break_after_hours?: number | null;
            /** @description How long the break is. */
            break_minutes?: number | null;
            /** @description Whether the break is paid. */
            break_paid?: components["schemas"]["Flag"];
            /**
             * @description The grid that punches are put on; 0 for none.
             * @enum {integer}
             */
            rounding_minutes?: 0 | 5 | 6 | 10 | 15 | 30;
            /**
             * @description To which side; half way goes up.
             * @enum {string}
             */
            rounding_mode?: "nearest" | "up" | "down";
            /** @description The locations whose rule it is. */
            locations?: string[];
            /** @description What single workers get under this rule. */
            worker_wages?: {
                /** @description The worker. */
                personnel_id: string;
                /** @description Money an hour. */
                wage: number;
            }[];
        };
        EventList: {
            events: components["schemas"]["Event"][];
            /** @description How many there are on all pages together. */
            total_count: number;
        };
        NewEvent: {
            /** @description Its name. */
            name: string;
            /**
             * Format: date
             * @description The day of the event.
             */
            date: string;
            location: components["schemas"]["EventPlace"];
            /** @description Whose event it is; by default the client of the location. */
            client_id?: string;
            /** @description For administrators. */
            admin_comments?: string;
            /** @description For everybody. */
            comments?: string;
            custom_fields?: components["schemas"]["SentFields"];
        };
        EventChanges: {
            /** @description Its name. */
            name?: string;
            /**
             * Format: date
             * @description The day of the event.
             */
            date?: string;
            location?: components["schemas"]["EventPlace"];
            /** @description Whose event it is. */
            client_id?: string | null;
            /** @description For administrators. */
            admin_comments?: string;
            /** @description For everybody. */
            comments?: string;
            custom_fields?: components["schemas"]["SentFields"];
            /** @description Whether workers can see it. */
            published?: components["schemas"]["Flag"];
        };
        NewEventAdmin: {
            /** @description A worker who is administrator or owner. */
            admin_id: string;
        };
        ShiftList: {
            shifts: components["schemas"]["Shift"][];
            /** @description How many there are on all pages together. */
            total: number;
        };
        /**
         * @description How many workers it needs, one at least, as text.
         * @example 3
         */
        SentQuantity: string;
        WorkerShiftList: {
            shifts: components["schemas"]["WorkerShift"][];
            /** @description How many there are on all pages together. */
            total: number;
        };
        /**
         * @description The shift, as a number or as text.
         * @example 1443208
         */
        SentShift: number | string;
        NewWorkerShift: {
            shift_id: components["schemas"]["SentShift"];
            /** @description Whether the worker only stands by. */
            alternate?: components["schemas"]["Flag"];
            /** @description A comment on the assignment. */
            comments?: string;
        };
        WorkerShiftChanges: {
            /** @description A comment on the assignment. */
            comments?: string | null;
            /** @description How well the worker did. */
            star_ranking?: number | null;
            /**
             * @description Whether the worker came late.
             * @enum {integer|null}
             */
            late_for_work?: 0 | 1 | null;
            /**
             * @description Whether the worker did not come.
             * @enum {integer|null}
             */
            nocall_noshow?: 0 | 1 | null;
        };
        WorkerInviteList: {
            invites: components["schemas"]["WorkerInvite"][];
            /** @description How many there are on all pages together. */
            total: number;
        };
        NewWorkerInvite: {
            shift_id: components["schemas"]["SentShift"];
            /** @description What to write to the worker. */
            message?: string;
        };
        AvailabilityList: {
            availability: components["schemas"]["Availability"][];
            /** @description How many there are on all pages together. */
            total: number;
        };
        /** @enum {string} */
        PunchStatus: "pending" | "approved" | "declined";
        TimePunchList: {
            time_punches: components["schemas"]["TimePunch"][];
            /** @description How many there are on all pages together. */
            total: number;
        };
        /**
         * @description When, in UTC.
         * @example 2024-05-03 20:00:00
         */
        PunchTime: components["schemas"]["DateTime"];
        /**
         * @description Whether the worker came or went.
         * @enum {string}
         */
        ClockType: "in" | "out";
        /**
         * @description Whether a pair with it counts however long it is.
         * @enum {string}
         */
        Override: "Y" | "N";
        /** @description Whole hours. */
        Hours: number;
        /** @description What is left beside the whole hours. */
        Minutes: number;
        /** @description The punches that the hours come from. */
        CountedPunches: string[];
        /** @description What the hours beyond regular time come from. */
        ReasonOfTime: {
            /** @description The length of the day. */
            daily: boolean;
            /** @description The length of the week. */
            weekly: boolean;
        };
        /** @description Punches that wait for approval, have no partner, or make a pair that cannot count. */
        ProblemsOfTime: number;
        WorkerList: {
            workers: components["schemas"]["Worker"][];
            /** @description Of the whole company, whatever was asked for. */
            totals: {
                /** @description How many are pending. */
                pendingTotal: number;
                /** @description How many are active. */
                activeTotal: number;
                /** @description How many are inactive. */
                inactiveTotal: number;
                /** @description How many are active and were never logged in. */
                firstLoginTotal: number;
                /** @description How many are active and not through with onboarding. */
                onboardingTotal: number;
                /** @description How many there are. */
                allTotal: number;
            };
        };
        TransferResult: {
            /** @description How many were taken over. */
            workers_transferred: number;
        };
        WorkerChanges: {
            /** @description The full name. */
            name_first?: string;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Telephone number, with the code of the country. */
            phone?: string | null;
            /** @description A country of `GET /countries`. */
            country_id?: number;
            /**
             * Format: date
             * @description Date of birth; it is not shown.
             */
            birth_date?: string | null;
            /** @description Street and number. */
            address?: string;
            /** @description Town. */
            city?: string;
            /** @description Postal code. */
            zip?: string;
        };
        /** @description One of the two; where both are sent, the id counts. */
        NewWorkerTag: {
            /** @description A tag that there is. */
            tag_id?: string;
            /** @description What it says. */
            text?: string;
        };
        PermissionChanges: {
            /** @description Those that change, by name. */
            permissions?: {
                [key: string]: components["schemas"]["Flag"];
            };
        };
        WorkerCredentialList: {
            credentials: components["schemas"]["WorkerCredential"][];
            /** @description How many there are on all pages together. */
            total: number;
        };
        /**
         * @description A date, or a date and a time of day; midnight where there is none.
         * @example 2026-03-02
         */
        SentDate: string | null;
        WorkerDocumentList: {
            documents: components["schemas"]["WorkerDocument"][];
            /** @description How many there are on all pages together. */
            total: number;
        };
        WorkerDocumentUpload: {
            /** @description Its name. */
            name: string;
            /** @description The file as base64. */
            file: string;
            /** @description Whether the worker can see it; 0 by default. */
            worker_viewable?: components["schemas"]["Flag"];
        };
        WorkerDocumentForm: {
            /** @description Its name. */
            name: string;
            /** @description The file. */
            file: string;
            /**
             * @description Whether the worker can see it; 0 by default.
             * @enum {integer}
             */
            worker_viewable?: 0 | 1;
        };
        WorkerDocumentChanges: {
            /** @description Its name. */
            name?: string;
            /** @description Whether the worker can see it. */
            worker_viewable?: components["schemas"]["Flag"];
        };
        ReimbursementList: {
            reimbursements: components["schemas"]["Reimbursement"][];
            /** @description How many there are on all pages together. */
            total: number;
        };
        /**
         * @description A number from 0, or the same as text.
         * @example 11
         */
        SentAmount: number | string;
        NewReimbursement: {
            /**
             * Format: date
             * @description The day of the expense.
             */
            reimbursement_date: string;
            amount?: components["schemas"]["SentAmount"];
            mileage?: components["schemas"]["SentAmount"];
            kilometers?: components["schemas"]["SentAmount"];
            /** @description What it was for. */
            comments?: string;
            /** @description What kind it is. */
            reimbursements_types_id?: string | null;
            /** @description The assignment that it belongs to. */
            events_roles_filled_id?: string | null;
            /** @description The receipt as base64. */
            picture?: string | null;
        };
        /**
         * @description The decision, as text or as a number.
         * @enum {unknown}
         */
        SentStatus: "0" | "2" | "86" | 0 | 2 | 86;
        WorkerOrderList: {
            orders: components["schemas"]["WorkerOrder"][];
            /** @description How many there are on all pages together. */
            total: number;
        };
        NewWorkerOrder: {
            /** @description The thing, from `time_tracking.personnel_orderables` of the settings. */
            id: string;
            /** @description The worker; the same as in the path. */
            p_id: string;
        };
        WorkerOrderChanges: {
            /**
             * @description The next state.
             * @enum {string}
             */
            status?: "0" | "1" | "2";
            /** @description What to answer. */
            response_message?: string | null;
        };
        ChatList: {
            chats: components["schemas"]["ChatSummary"][];
            /** @description Whether there are more behind the last one. */
            has_more: boolean;
        };
        NewChat: {
            /** @description The workers in it. */
            members: string[];
            /** @description What it is called. */
            name?: string;
        };
        ChatChanges: {
            /** @description The workers in it. */
            members?: string[];
            /** @description What it is called. */
            name?: string;
        };
        ChatMessageList: {
            messages: components["schemas"]["ChatMessage"][];
            /** @description Whether there are more behind the last one. */
            has_more: boolean;
        };
        NewChatMessage: {
            /** @description What it says. */
            message: string;
        };
        DateTimeOrNull: components["schemas"]["DateTime"] | null;
        WorkerCustomFieldValue: {
            /** @description The field. */
            id: number;
            value: string;
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
        /** @description A parameter of the path or query does not have the form it should have. */
        "responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The id of the path names nothing. */
        "responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "venues_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "venues_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The id of the path names nothing. */
        "venues_responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "areas_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "areas_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The id of the path names nothing. */
        "areas_responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "company_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "company_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The id of the path names nothing. */
        "company_responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "config_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "config_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "announcements_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "announcements_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The id of the path names nothing. */
        "announcements_responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "skillsets_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "skillsets_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The id of the path names nothing. */
        "skillsets_responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "rate-cards_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "rate-cards_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The id of the path names nothing. */
        "rate-cards_responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "payroll-groups_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "payroll-groups_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The id of the path names nothing. */
        "payroll-groups_responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "wage-rules_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "wage-rules_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The id of the path names nothing. */
        "wage-rules_responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "events_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "events_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An id of the path names nothing, or something that belongs to another event. */
        "events_responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "event-shifts_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An id of the path names nothing, or something that belongs to another event. */
        "event-shifts_responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "event-shifts_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "worker-shifts_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An id of the path names nothing, or something that belongs to another worker. */
        "worker-shifts_responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "worker-shifts_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "workers_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An id of the path names nothing, or something that belongs to another worker. */
        "workers_responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "workers_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter of the path or query does not have the form it should have. */
        "worker-time-punches_responses-BadParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An id of the path names nothing, or a punch of another worker. */
        "worker-time-punches_responses-NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is missing, cannot be read or is not an object, or a parameter does not have its form. */
        "worker-time-punches_responses-BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body does not take these values, or a rule of the product refuses the request. */
        BadPunch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A file has more than 50 MB. */
        TooLarge: {
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
        /**
         * @description The location.
         * @example 78590
         */
        LocationId: components["schemas"]["Id"];
        /**
         * @description The venue: the id of its location.
         * @example 78604
         */
        VenueId: components["schemas"]["Id"];
        /**
         * @description The area.
         * @example d3E4f
         */
        AreaId: components["schemas"]["Id"];
        /**
         * @description The document.
         * @example 123
         */
        "parameters-DocumentId": components["schemas"]["Id"];
        /**
         * @description The announcement.
         * @example 1542
         */
        AnnouncementId: number;
        /**
         * @description The skillset.
         * @example 123
         */
        SkillsetId: number;
        /**
         * @description The rate card.
         * @example rA1cm
         */
        RateCardId: components["schemas"]["Id"];
        /**
         * @description The payroll group.
         * @example gDrT7
         */
        PayrollGroupId: components["schemas"]["Id"];
        /**
         * @description The wage rule.
         * @example W1gR2
         */
        WageRuleId: components["schemas"]["Id"];
        /**
         * @description The event.
         * @example 98765
         */
        EventId: components["schemas"]["Id"];
        /**
         * @description The administrator: a worker.
         * @example 3106
         */
        AdminId: components["schemas"]["Id"];
        /**
         * @description The shift.
         * @example 1443208
         */
        ShiftId: components["schemas"]["Id"];
        /**
         * @description The worker.
         * @example 3158
         */
        WorkerNumber: number;
        /**
         * @description The shift, or the assignment.
         * @example 1443208
         */
        ShiftNumber: number;
        /**
         * @description The worker.
         * @example 3158
         */
        "parameters-WorkerId": components["schemas"]["Id"];
        /**
         * @description The invitation.
         * @example iN1gb
         */
        InviteId: components["schemas"]["Id"];
        /**
         * @description The window or time off.
         * @example aV1jd
         */
        AvailabilityId: components["schemas"]["Id"];
        /**
         * @description The punch.
         * @example QNPdD
         */
        PunchId: components["schemas"]["Id"];
        /**
         * @description The tag.
         * @example tG1Bi
         */
        TagId: components["schemas"]["Id"];
        /**
         * @description The record, or the credential that it is of.
         * @example wC1jd
         */
        CredentialId: components["schemas"]["Id"];
        /**
         * @description The document.
         * @example wD1id
         */
        "worker-documents_parameters-DocumentId": components["schemas"]["Id"];
        /**
         * @description The reimbursement.
         * @example 5EJ5U
         */
        ReimbursementId: components["schemas"]["Id"];
        /**
         * @description The order.
         * @example wO1sh
         */
        "parameters-OrderId": components["schemas"]["Id"];
        /**
         * @description The chat.
         * @example yJjarB5xUW
         */
        ChatId: components["schemas"]["Id"];
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
    listLocations: {
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
            /** @description One page of locations, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationList"];
                };
            };
            400: components["responses"]["responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The location. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLocation"];
            };
        };
        responses: {
            /** @description The location as it was saved. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values. */
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
    getLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The location.
                 * @example 78590
                 */
                id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The location.
                 * @example 78590
                 */
                id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is no longer saved. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["responses-NotFound"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    updateLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The location.
                 * @example 78590
                 */
                id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationChanges"];
            };
        };
        responses: {
            /** @description The location after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["responses-NotFound"];
            /** @description The body does not take these values. */
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
    listVenues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The venues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"][];
                };
            };
            400: components["responses"]["venues_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createVenue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The location, and who is wanted there. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVenue"];
            };
        };
        responses: {
            /** @description The venue. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
                };
            };
            400: components["responses"]["venues_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values. */
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
    getVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The venue: the id of its location.
                 * @example 78604
                 */
                id: components["parameters"]["VenueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The venue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
                };
            };
            400: components["responses"]["venues_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["venues_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The venue: the id of its location.
                 * @example 78604
                 */
                id: components["parameters"]["VenueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is no venue any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["venues_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["venues_responses-NotFound"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    updateVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The venue: the id of its location.
                 * @example 78604
                 */
                id: components["parameters"]["VenueId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueChanges"];
            };
        };
        responses: {
            /** @description The venue after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
                };
            };
            400: components["responses"]["venues_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["venues_responses-NotFound"];
            /** @description The body does not take these values. */
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
    listAreas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The areas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"][];
                };
            };
            400: components["responses"]["areas_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createArea: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The area. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewArea"];
            };
        };
        responses: {
            /** @description The area as it was stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["areas_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values. */
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
    getArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The area.
                 * @example d3E4f
                 */
                id: components["parameters"]["AreaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The area. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["areas_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["areas_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The area.
                 * @example d3E4f
                 */
                id: components["parameters"]["AreaId"];
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
            400: components["responses"]["areas_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["areas_responses-NotFound"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    updateArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The area.
                 * @example d3E4f
                 */
                id: components["parameters"]["AreaId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AreaChanges"];
            };
        };
        responses: {
            /** @description The area after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["areas_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["areas_responses-NotFound"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    getCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["company_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyChanges"];
            };
        };
        responses: {
            /** @description The organisation after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["company_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values. */
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
    getCompanyBilling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Billing"];
                };
            };
            400: components["responses"]["company_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getCompanyHr: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["HrContact"];
                };
            };
            400: components["responses"]["company_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCompanyHr: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HrContactChanges"];
            };
        };
        responses: {
            /** @description The contact after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HrContact"];
                };
            };
            400: components["responses"]["company_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values. */
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
    listCompanyIntegrations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"][];
                };
            };
            400: components["responses"]["company_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCompanyIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which one, and whether it is to be connected. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationChange"];
            };
        };
        responses: {
            /** @description All integrations after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"][];
                };
            };
            400: components["responses"]["company_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values. */
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
    listCompanyDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyDocument"][];
                };
            };
            400: components["responses"]["company_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    uploadCompanyDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file and its name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyDocumentUpload"];
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
                    "application/json": components["schemas"]["CompanyDocument"];
                };
            };
            400: components["responses"]["company_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The file has more than 50 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body does not take these values. */
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
    getCompanyDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The document.
                 * @example 123
                 */
                id: components["parameters"]["parameters-DocumentId"];
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
                    "application/json": components["schemas"]["CompanyDocument"];
                };
            };
            400: components["responses"]["company_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["company_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCompanyDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The document.
                 * @example 123
                 */
                id: components["parameters"]["parameters-DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["company_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["company_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Config"];
                };
            };
            400: components["responses"]["config_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which setting, and what it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfigChange"];
            };
        };
        responses: {
            /** @description What it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigValue"];
                };
            };
            400: components["responses"]["config_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    listCountries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The countries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Country"][];
                };
            };
            400: components["responses"]["config_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listTimezones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time zones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timezone"][];
                };
            };
            400: components["responses"]["config_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listAnnouncements: {
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
            /** @description One page of announcements, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementList"];
                };
            };
            400: components["responses"]["announcements_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message and whom it is for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnnouncement"];
            };
        };
        responses: {
            /** @description The announcement as it was sent. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            400: components["responses"]["announcements_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    getAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The announcement.
                 * @example 1542
                 */
                id: components["parameters"]["AnnouncementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The announcement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            400: components["responses"]["announcements_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["announcements_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The announcement.
                 * @example 1542
                 */
                id: components["parameters"]["AnnouncementId"];
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
            400: components["responses"]["announcements_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["announcements_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listSkillsets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skillsets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skillset"][];
                };
            };
            400: components["responses"]["skillsets_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createSkillset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The skillset. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSkillset"];
            };
        };
        responses: {
            /** @description The skillset as it was stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skillset"];
                };
            };
            400: components["responses"]["skillsets_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values. */
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
    getSkillset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skillset.
                 * @example 123
                 */
                id: components["parameters"]["SkillsetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skillset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skillset"];
                };
            };
            400: components["responses"]["skillsets_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["skillsets_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSkillset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skillset.
                 * @example 123
                 */
                id: components["parameters"]["SkillsetId"];
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
            400: components["responses"]["skillsets_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["skillsets_responses-NotFound"];
            /** @description A rule of the product refuses the request. */
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
    updateSkillset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skillset.
                 * @example 123
                 */
                id: components["parameters"]["SkillsetId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkillsetChanges"];
            };
        };
        responses: {
            /** @description The skillset after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skillset"];
                };
            };
            400: components["responses"]["skillsets_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["skillsets_responses-NotFound"];
            /** @description The body does not take these values. */
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
    listRateCards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardEntry"][];
                };
            };
            400: components["responses"]["rate-cards_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createRateCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The card. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRateCard"];
            };
        };
        responses: {
            /** @description The first entry. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardEntry"];
                };
            };
            400: components["responses"]["rate-cards_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values. */
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
    getRateCard: {
        parameters: {
            query?: {
                /**
                 * @description The skillset whose entry is wanted.
                 * @example 123
                 */
                roles_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The rate card.
                 * @example rA1cm
                 */
                id: components["parameters"]["RateCardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardEntry"];
                };
            };
            400: components["responses"]["rate-cards_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["rate-cards_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteRateCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rate card.
                 * @example rA1cm
                 */
                id: components["parameters"]["RateCardId"];
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
            400: components["responses"]["rate-cards_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["rate-cards_responses-NotFound"];
            /** @description A rule of the product refuses the request. */
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
    updateRateCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rate card.
                 * @example rA1cm
                 */
                id: components["parameters"]["RateCardId"];
            };
            cookie?: never;
        };
        /** @description The skillset, and what changes for it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateCardChanges"];
            };
        };
        responses: {
            /** @description The entry after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateCardEntry"];
                };
            };
            400: components["responses"]["rate-cards_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["rate-cards_responses-NotFound"];
            /** @description The body does not take these values. */
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
    listPayrollGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payroll groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollGroup"][];
                };
            };
            400: components["responses"]["payroll-groups_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createPayrollGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPayrollGroup"];
            };
        };
        responses: {
            /** @description The group as it was stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollGroup"];
                };
            };
            400: components["responses"]["payroll-groups_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values. */
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
    getPayrollGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payroll group.
                 * @example gDrT7
                 */
                id: components["parameters"]["PayrollGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollGroup"];
                };
            };
            400: components["responses"]["payroll-groups_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["payroll-groups_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePayrollGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payroll group.
                 * @example gDrT7
                 */
                id: components["parameters"]["PayrollGroupId"];
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
            400: components["responses"]["payroll-groups_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["payroll-groups_responses-NotFound"];
            /** @description A rule of the product refuses the request. */
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
    updatePayrollGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payroll group.
                 * @example gDrT7
                 */
                id: components["parameters"]["PayrollGroupId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayrollGroupChanges"];
            };
        };
        responses: {
            /** @description The group after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollGroup"];
                };
            };
            400: components["responses"]["payroll-groups_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["payroll-groups_responses-NotFound"];
            /** @description The body does not take these values. */
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
    listWageRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wage rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageRule"][];
                };
            };
            400: components["responses"]["wage-rules_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createWageRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The rule. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWageRule"];
            };
        };
        responses: {
            /** @description The rule as it was stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageRule"];
                };
            };
            400: components["responses"]["wage-rules_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values. */
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
    getWageRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The wage rule.
                 * @example W1gR2
                 */
                id: components["parameters"]["WageRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageRule"];
                };
            };
            400: components["responses"]["wage-rules_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["wage-rules_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWageRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The wage rule.
                 * @example W1gR2
                 */
                id: components["parameters"]["WageRuleId"];
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
            400: components["responses"]["wage-rules_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["wage-rules_responses-NotFound"];
            /** @description A rule of the product refuses the request. */
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
    updateWageRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The wage rule.
                 * @example W1gR2
                 */
                id: components["parameters"]["WageRuleId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WageRuleChanges"];
            };
        };
        responses: {
            /** @description The rule after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WageRule"];
                };
            };
            400: components["responses"]["wage-rules_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["wage-rules_responses-NotFound"];
            /** @description The body does not take these values. */
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
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description Events on this day or later.
                 * @example 2026-03-01
                 */
                start_date?: string;
                /**
                 * @description Events on this day or earlier.
                 * @example 2026-03-31
                 */
                end_date?: string;
                /**
                 * @description Events of this client.
                 * @example hAjwQ
                 */
                client_id?: string;
                /**
                 * @description Events at this location.
                 * @example 78590
                 */
                location_id?: string;
                /**
                 * @description Only published ones, or only others.
                 * @example 1
                 */
                published?: 0 | 1;
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
            /** @description One page of events, and how many match in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["events_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description The number of the event. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            400: components["responses"]["events_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values. */
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
    searchEvents: {
        parameters: {
            query: {
                /**
                 * @description What to look for.
                 * @example gala
                 */
                search: string;
                /**
                 * @description Events on this day or later.
                 * @example 2026-03-01
                 */
                start_date?: string;
                /**
                 * @description Events on this day or earlier.
                 * @example 2026-03-31
                 */
                end_date?: string;
                /**
                 * @description Events of this client.
                 * @example hAjwQ
                 */
                client_id?: string;
                /**
                 * @description Events at this location.
                 * @example 78590
                 */
                location_id?: string;
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
            /** @description One page of events, and how many match in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["events_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["events_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["events_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
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
            400: components["responses"]["events_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["events_responses-NotFound"];
            /** @description A rule of the product refuses the request. */
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
    updateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventChanges"];
            };
        };
        responses: {
            /** @description The event after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["events_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["events_responses-NotFound"];
            /** @description The body does not take these values. */
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
    listEventAdmins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The administrators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAdmin"][];
                };
            };
            400: components["responses"]["events_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["events_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    addEventAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /** @description The administrator. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEventAdmin"];
            };
        };
        responses: {
            /** @description The administrator. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAdmin"];
                };
            };
            400: components["responses"]["events_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["events_responses-NotFound"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    removeEventAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description The administrator: a worker.
                 * @example 3106
                 */
                admin_id: components["parameters"]["AdminId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["events_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["events_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listEventShifts: {
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
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of shifts, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftList"];
                };
            };
            400: components["responses"]["event-shifts_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["event-shifts_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /** @description The shift. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewShift"];
            };
        };
        responses: {
            /** @description The number of the shift. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            400: components["responses"]["event-shifts_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["event-shifts_responses-NotFound"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    getShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description The shift.
                 * @example 1443208
                 */
                shift_id: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shift"];
                };
            };
            400: components["responses"]["event-shifts_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["event-shifts_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description The shift.
                 * @example 1443208
                 */
                shift_id: components["parameters"]["ShiftId"];
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
            400: components["responses"]["event-shifts_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["event-shifts_responses-NotFound"];
            /** @description A rule of the product refuses the request. */
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
    updateShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event.
                 * @example 98765
                 */
                id: components["parameters"]["EventId"];
                /**
                 * @description The shift.
                 * @example 1443208
                 */
                shift_id: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftChanges"];
            };
        };
        responses: {
            /** @description The shift after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shift"];
                };
            };
            400: components["responses"]["event-shifts_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["event-shifts_responses-NotFound"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    listWorkerShifts: {
        parameters: {
            query?: {
                /**
                 * @description Those to come, or those of the past. A shift that is going on is still to come.
                 * @example future
                 */
                type?: "past" | "future";
                /**
                 * @description Shifts that start on this day or later.
                 * @example 2026-03-01
                 */
                start_date?: string;
                /**
                 * @description Shifts that end on this day or earlier.
                 * @example 2026-03-31
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
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["WorkerNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of shifts, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerShiftList"];
                };
            };
            400: components["responses"]["worker-shifts_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["worker-shifts_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    assignWorkerShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["WorkerNumber"];
            };
            cookie?: never;
        };
        /** @description The shift. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkerShift"];
            };
        };
        responses: {
            /** @description The shift as the worker has it. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerShift"];
                };
            };
            400: components["responses"]["worker-shifts_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["worker-shifts_responses-NotFound"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    getWorkerShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["WorkerNumber"];
                /**
                 * @description The shift, or the assignment.
                 * @example 1443208
                 */
                shift_id: components["parameters"]["ShiftNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerShift"];
                };
            };
            400: components["responses"]["worker-shifts_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["worker-shifts_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    removeWorkerShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["WorkerNumber"];
                /**
                 * @description The shift, or the assignment.
                 * @example 1443208
                 */
                shift_id: components["parameters"]["ShiftNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["worker-shifts_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["worker-shifts_responses-NotFound"];
            /** @description A rule of the product refuses the request. */
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
    updateWorkerShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["WorkerNumber"];
                /**
                 * @description The shift, or the assignment.
                 * @example 1443208
                 */
                shift_id: components["parameters"]["ShiftNumber"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerShiftChanges"];
            };
        };
        responses: {
            /** @description The shift after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerShift"];
                };
            };
            400: components["responses"]["worker-shifts_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["worker-shifts_responses-NotFound"];
            /** @description The body does not take these values. */
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
    listWorkerInvites: {
        parameters: {
            query?: {
                /**
                 * @description Only those in this state.
                 * @example 0
                 */
                status?: 0 | 2 | 86;
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
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of invitations, and how many match in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerInviteList"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createWorkerInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /** @description The shift and a message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkerInvite"];
            };
        };
        responses: {
            /** @description The invitation. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerInvite"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    getWorkerInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The invitation.
                 * @example iN1gb
                 */
                invite_id: components["parameters"]["InviteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerInvite"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWorkerInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The invitation.
                 * @example iN1gb
                 */
                invite_id: components["parameters"]["InviteId"];
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
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listWorkerAvailability: {
        parameters: {
            query?: {
                /**
                 * @description From this day on.
                 * @example 2026-03-01
                 */
                start_date?: string;
                /**
                 * @description Up to this day.
                 * @example 2026-03-31
                 */
                end_date?: string;
                /**
                 * @description Only these.
                 * @example time_off
                 */
                type?: "availability" | "time_off";
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
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries, and how many match in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityList"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createWorkerAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /** @description The entry. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAvailability"];
            };
        };
        responses: {
            /** @description The entry. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description The body does not take these values. */
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
    getWorkerAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The window or time off.
                 * @example aV1jd
                 */
                availability_id: components["parameters"]["AvailabilityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWorkerAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The window or time off.
                 * @example aV1jd
                 */
                availability_id: components["parameters"]["AvailabilityId"];
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
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWorkerAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The window or time off.
                 * @example aV1jd
                 */
                availability_id: components["parameters"]["AvailabilityId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityChanges"];
            };
        };
        responses: {
            /** @description The entry after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    listWorkerTimePunches: {
        parameters: {
            query?: {
                /**
                 * @description Punches of this day and later.
                 * @example 2024-05-01
                 */
                start_date?: string;
                /**
                 * @description Punches of this day and earlier.
                 * @example 2024-05-31
                 */
                end_date?: string;
                /**
                 * @description Only those in this state.
                 * @example approved
                 */
                status?: components["schemas"]["PunchStatus"];
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
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of punches, and how many match in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimePunchList"];
                };
            };
            400: components["responses"]["worker-time-punches_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["worker-time-punches_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createWorkerTimePunch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /** @description The punch. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTimePunch"];
            };
        };
        responses: {
            /** @description The punch. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimePunch"];
                };
            };
            400: components["responses"]["worker-time-punches_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["worker-time-punches_responses-NotFound"];
            422: components["responses"]["BadPunch"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorkerTimePunch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The punch.
                 * @example QNPdD
                 */
                punch_id: components["parameters"]["PunchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The punch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimePunch"];
                };
            };
            400: components["responses"]["worker-time-punches_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["worker-time-punches_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWorkerTimePunch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The punch.
                 * @example QNPdD
                 */
                punch_id: components["parameters"]["PunchId"];
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
            400: components["responses"]["worker-time-punches_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["worker-time-punches_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWorkerTimePunch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The punch.
                 * @example QNPdD
                 */
                punch_id: components["parameters"]["PunchId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimePunchChanges"];
            };
        };
        responses: {
            /** @description The punch after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimePunch"];
                };
            };
            400: components["responses"]["worker-time-punches_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["worker-time-punches_responses-NotFound"];
            422: components["responses"]["BadPunch"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorkerTimeSummary: {
        parameters: {
            query: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                worker_id: components["schemas"]["Id"];
                /**
                 * @description A day of the first week.
                 * @example 2026-03-02
                 */
                start_date: string;
                /**
                 * @description A day of the last week; 366 days from the first one at most.
                 * @example 2026-03-15
                 */
                end_date: string;
                /**
                 * @description Only shifts of this payroll group. The others still count for the week's overtime.
                 * @example gDrT7
                 */
                payroll_group_id?: components["schemas"]["Id"];
                /**
                 * @description Only shifts for this client. The others still count for the week's overtime.
                 * @example uLu8K
                 */
                client_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The weeks, in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerTimeSummary"];
                };
            };
            /** @description A parameter is missing or does not have its form, or the dates make no range. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such worker, payroll group or client. */
            404: {
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
    listWorkers: {
        parameters: {
            query?: {
                /**
                 * @description 0 pending, 1 active, 2 inactive, 3 active and never logged in, 4 active and not through with onboarding.
                 * @example 1
                 */
                workerStatus?: 0 | 1 | 2 | 3 | 4;
                /**
                 * @description A part of the name, the e-mail address or the telephone number, whatever its case.
                 * @example john
                 */
                search?: string;
                /**
                 * @description Those who have this skillset.
                 * @example 123
                 */
                skillset_id?: number;
                /**
                 * @description Those who are in this area.
                 * @example d3E4f
                 */
                area_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workers who match, and the counts of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerList"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createWorker: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The worker. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorker"];
            };
        };
        responses: {
            /** @description The worker. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worker"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The body does not take these values. */
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
    addTransferredWorkers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The applicants. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferredWorker"][];
            };
        };
        responses: {
            /** @description How many were taken over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferResult"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            /** @description The body does not take these values. */
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
    getWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The worker. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worker"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The worker is inactive. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description A rule of the product refuses the request. */
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
    updateWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerChanges"];
            };
        };
        responses: {
            /** @description The worker after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worker"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description The body does not take these values. */
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
    listWorkerTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"][];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    addWorkerTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /** @description The tag. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkerTag"];
            };
        };
        responses: {
            /** @description The tag. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description The body does not take these values. */
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
    removeWorkerTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The tag.
                 * @example tG1Bi
                 */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorkerPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permissions"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWorkerPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /** @description The permissions to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionChanges"];
            };
        };
        responses: {
            /** @description The permissions after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permissions"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    listWorkerCredentials: {
        parameters: {
            query?: {
                /**
                 * @description How many records one page holds.
                 * @example 25
                 */
                items_per_page?: number;
                /**
                 * @description Which page to answer with, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Only those that are bound to nothing, to a client or to a venue.
                 * @example general
                 */
                type?: "general" | "client" | "venue";
            };
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of credentials, and how many match in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerCredentialList"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createWorkerCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /** @description The credential. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkerCredential"];
            };
        };
        responses: {
            /** @description The credential. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerCredential"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            413: components["responses"]["TooLarge"];
            /** @description The body does not take these values. */
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
    getWorkerCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The record, or the credential that it is of.
                 * @example wC1jd
                 */
                credentials_id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerCredential"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWorkerCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The record, or the credential that it is of.
                 * @example wC1jd
                 */
                credentials_id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description A rule of the product refuses the request. */
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
    updateWorkerCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The record, or the credential that it is of.
                 * @example wC1jd
                 */
                credentials_id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerCredentialChanges"];
            };
        };
        responses: {
            /** @description The credential after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerCredential"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            413: components["responses"]["TooLarge"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    listWorkerDocuments: {
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
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
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
                    "application/json": components["schemas"]["WorkerDocumentList"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    uploadWorkerDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /** @description The file and its name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerDocumentUpload"];
                "multipart/form-data": components["schemas"]["WorkerDocumentForm"];
            };
        };
        responses: {
            /** @description The document. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerDocument"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            413: components["responses"]["TooLarge"];
            /** @description The body does not take these values. */
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
    getWorkerDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The document.
                 * @example wD1id
                 */
                document_id: components["parameters"]["worker-documents_parameters-DocumentId"];
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
                    "application/json": components["schemas"]["WorkerDocument"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWorkerDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The document.
                 * @example wD1id
                 */
                document_id: components["parameters"]["worker-documents_parameters-DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWorkerDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The document.
                 * @example wD1id
                 */
                document_id: components["parameters"]["worker-documents_parameters-DocumentId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerDocumentChanges"];
            };
        };
        responses: {
            /** @description The document after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerDocument"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description The body does not take these values. */
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
    listWorkerReimbursements: {
        parameters: {
            query?: {
                /**
                 * @description Only those in this state.
                 * @example 0
                 */
                status?: "0" | "2" | "86";
                /**
                 * @description From this day on.
                 * @example 2026-03-01
                 */
                start_date?: string;
                /**
                 * @description Up to this day.
                 * @example 2026-03-31
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
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reimbursements, and how many match in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReimbursementList"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createWorkerReimbursement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /** @description The expense. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReimbursement"];
            };
        };
        responses: {
            /** @description The reimbursement. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reimbursement"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            413: components["responses"]["TooLarge"];
            /** @description The body does not take these values. */
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
    getWorkerReimbursement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The reimbursement.
                 * @example 5EJ5U
                 */
                reimbursement_id: components["parameters"]["ReimbursementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reimbursement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reimbursement"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWorkerReimbursement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The reimbursement.
                 * @example 5EJ5U
                 */
                reimbursement_id: components["parameters"]["ReimbursementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWorkerReimbursement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The reimbursement.
                 * @example 5EJ5U
                 */
                reimbursement_id: components["parameters"]["ReimbursementId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReimbursementChanges"];
            };
        };
        responses: {
            /** @description The reimbursement after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reimbursement"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            413: components["responses"]["TooLarge"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    listWorkerOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only those in this state.
                 * @example 0
                 */
                status?: "0" | "1" | "2";
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
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of orders, and how many match in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerOrderList"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createWorkerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /** @description The thing and the worker. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkerOrder"];
            };
        };
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerOrder"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description The body does not take these values. */
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
    getWorkerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The order.
                 * @example wO1sh
                 */
                order_id: components["parameters"]["parameters-OrderId"];
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
                    "application/json": components["schemas"]["WorkerOrder"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWorkerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The order.
                 * @example wO1sh
                 */
                order_id: components["parameters"]["parameters-OrderId"];
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
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description A rule of the product refuses the request. */
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
    updateWorkerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The order.
                 * @example wO1sh
                 */
                order_id: components["parameters"]["parameters-OrderId"];
            };
            cookie?: never;
        };
        /** @description The step, or the answer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerOrderChanges"];
            };
        };
        responses: {
            /** @description The order after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerOrder"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
    listChats: {
        parameters: {
            query?: {
                /**
                 * @description Also those that the worker has left.
                 * @example true
                 */
                all_chats?: boolean;
                /**
                 * @description A part of the name, whatever its case.
                 * @example davis
                 */
                search_term?: string;
                /**
                 * @description The last one of the page before.
                 * @example yJjarB5xUW
                 */
                last_seen_id?: string;
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some chats, and whether there are more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatList"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
            };
            cookie?: never;
        };
        /** @description Who is in it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChat"];
            };
        };
        responses: {
            /** @description The chat. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description The body does not take these values. */
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
    getChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The chat.
                 * @example yJjarB5xUW
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The chat.
                 * @example yJjarB5xUW
                 */
                chat_id: components["parameters"]["ChatId"];
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
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The chat.
                 * @example yJjarB5xUW
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatChanges"];
            };
        };
        responses: {
            /** @description The chat after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description The body does not take these values. */
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
    listChatMessages: {
        parameters: {
            query?: {
                /**
                 * @description The last one of the page before.
                 * @example rxsVGOYHC9u
                 */
                last_seen_id?: string;
                /**
                 * @description How many at most.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The chat.
                 * @example yJjarB5xUW
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some messages, and whether there are more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessageList"];
                };
            };
            400: components["responses"]["workers_responses-BadParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    sendChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The worker.
                 * @example 3158
                 */
                id: components["parameters"]["parameters-WorkerId"];
                /**
                 * @description The chat.
                 * @example yJjarB5xUW
                 */
                chat_id: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChatMessage"];
            };
        };
        responses: {
            /** @description The message. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessage"];
                };
            };
            400: components["responses"]["workers_responses-BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["workers_responses-NotFound"];
            /** @description The body does not take these values, or a rule of the product refuses the request. */
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
