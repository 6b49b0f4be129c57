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
        Venue: {
            rules: components["schemas"]["ClientRules"];
            /** @description Who is asked first. */
            preferred_workers: string[];
            /** @description Who may not work here. */
            banned_workers: string[];
        } & components["schemas"]["Location"];
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
            payroll_item_id?: string | null;
            /** @description What an hour pays where nothing else says so. */
            default_wage?: number | null;
            invoice_cost?: components["schemas"]["NewCost"];
            /** @description The wage rule that holds. */
            wage_rules_id?: string | null;
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
            payroll_item_id?: string | null;
            /** @description What an hour pays where nothing else says so. */
            default_wage?: number | null;
            invoice_cost?: components["schemas"]["NewCost"];
            /** @description The wage rule that holds. */
            wage_rules_id?: string | null;
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
}
