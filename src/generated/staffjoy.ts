// Made from openapi/staffjoy/openapi.yaml by `npm run generate`. Not for editing.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Current Session and Access
         * @description The user whose key this is, and everything that the user may act on. Memberships that are archived are left out.
         */
        get: operations["getCurrentAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All Users
         * @description All users. The filters ignore case and know the wildcards of SQL `LIKE` (`%` and `_`); without one the whole
         *     value has to match. Asks for sudo.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create User
         * @description Makes a user and sends the invitation by e-mail. The user stays inactive and unconfirmed until it is accepted.
         *     Admins, managers and role workers can be invited where they are needed, too. Asks for sudo. Strict.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * User
         * @description One user, with the organizations, locations and roles they belong to. Asks for the user themselves.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify a User
         * @description Changes a user. E-mail address and user name are put in lower case, and refused where they are taken; an address
         *     is also refused to the user who has it already. `sudo` can be set for addresses that end in `@staffjoy.com`
         *     only. `activateReminder` sends the invitation again, unless the user is active. The published reference prints
         *     another path, and does not know `sudo` and `confirmed`. Asks for sudo. Strict.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/users/{user_id}/sessions/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * All Sessions
         * @description The logins of a user to the web application. Asks for the user themselves.
         */
        get: operations["listUserSessions"];
        put?: never;
        post?: never;
        /**
         * Delete All Sessions
         * @description Ends all sessions of a user, the caller's own included. API keys keep working. Asks for the user themselves.
         */
        delete: operations["deleteUserSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The `key` of the session.
                 * @example 0a681a
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Session
         * @description One session of a user. The original server answered 200 with the key alone for an unknown one; here it is 404.
         *     Asks for the user themselves.
         */
        get: operations["getUserSession"];
        put?: never;
        post?: never;
        /**
         * Delete a Session
         * @description Ends a session. That there is none is no fault. Asks for the user themselves.
         */
        delete: operations["deleteUserSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/apikeys/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * All API Keys
         * @description The keys of a user, without their secrets. A user who does not exist has none. Asks for the user themselves.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API Key
         * @description Makes a key and shows its secret, this once. It works at once, without end, with all permissions of the user,
         *     who is told by e-mail. `name` is demanded as on the original server, though the published reference calls it
         *     optional; the status is that of the reference (the server sent 200). Asks for the user themselves. Strict.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/apikeys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The `id` of the key. Anything but the id of a key of this user is not found.
                 * @example 20
                 */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        /**
         * API Key
         * @description One key of a user, without its secret. Asks for the user themselves.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Delete an API Key
         * @description Revokes a key; it stops working at once. Asks for the user themselves.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All Organizations
         * @description All organizations. The example of the published reference lacks `offset` and `limit`. Asks for sudo.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Create Organization
         * @description Makes an organization, which is inactive at first. `plan` is honoured and `name` demanded as the published
         *     reference says; the original server ignored the one (all organizations became `boss-v2`) and did without the
         *     other. Asks for sudo. Strict.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Organization
         * @description One organization. Asks for an organization member.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify an Organization
         * @description Changes an organization. Once active, its roles get schedules for the weeks to come; an inactive one keeps all
         *     schedules in their state. The two defaults concern later roles only. `enable_shiftplanning_export`,
         *     `enterprise_access`, `early_access`, `trial_days` and `paid_until` are for sudo, and 403 for others; they are
         *     not in the published reference. Asks for an organization admin. Strict.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/organizations/{organization_id}/admins/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * All Organization Admins
         * @description The admins of an organization. Asks for an organization admin.
         */
        get: operations["listOrganizationAdmins"];
        put?: never;
        /**
         * Create Organization Admin
         * @description Makes a user an admin, and says so by e-mail. An address that nobody has yet is invited. The published reference
         *     makes `id` text; it is a number. Asks for an organization admin. Strict.
         */
        post: operations["createOrganizationAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/admins/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Admin
         * @description One admin of an organization. Asks for an organization admin.
         */
        get: operations["getOrganizationAdmin"];
        put?: never;
        post?: never;
        /**
         * Delete an Admin
         * @description Takes the rights away; the user remains. Nothing keeps the last admin, or the caller, from being removed. Asks
         *     for an organization admin.
         */
        delete: operations["deleteOrganizationAdmin"];
        options?: never;
        head?: never;
        /**
         * Modify an Admin
         * @description Sends the invitation again, which is refused for an active user. False is the same as sending nothing. Asks for
         *     an organization admin. Strict.
         */
        patch: operations["updateOrganizationAdmin"];
        trace?: never;
    };
    "/organizations/{organization_id}/workers/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * All Organization Workers
         * @description Who works in which role, with one row for each membership. All filters given must hold. Asks for an organization
         *     member; for sudo, an organization that does not exist has no workers.
         */
        get: operations["listOrganizationWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * All Locations
         * @description All locations of an organization. `recurse` adds roles and managers to each; `archived` then concerns the roles,
         *     too. Asks for an organization member; for sudo, an organization that does not exist has no locations.
         */
        get: operations["listLocations"];
        put?: never;
        /**
         * Create Location
         * @description Makes a location. Its time zone stays for good. Asks for an organization admin. Strict.
         */
        post: operations["createLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /**
         * Location
         * @description One location. `recurse` adds roles and managers; `archived` then concerns the roles. Asks for a location member,
         *     as the original server did; the published reference lets members of the other locations in, too, and lists fewer
         *     `resources`.
         */
        get: operations["getLocation"];
        put?: never;
        post?: never;
        /**
         * Delete Location
         * @description Archives a location, which can still be read: its managers are removed, its roles archived with their workers.
         *     Doing it again is refused, and changes nothing; the original server first did this to what came since. Asks for
         *     an organization admin.
         */
        delete: operations["deleteLocation"];
        options?: never;
        head?: never;
        /**
         * Modify a Location
         * @description Changes a location. `archived` is for sudo, and touches nothing below the location; without it, an archived
         *     location cannot be changed. Asks for a location manager, as the original server did; the published reference
         *     demands an organization admin. Strict.
         */
        patch: operations["updateLocation"];
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/shifts/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /**
         * Location Shifts
         * @description The shifts of all roles of a location, archived roles included, published or not. Without `start` they begin
         *     with the current local week. `active` keeps assigned shifts that have started and not ended; false does not
         *     count, as the published reference has it (the original server looked at the presence only). Asks for a location
         *     manager.
         */
        get: operations["listLocationShifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/timeclocks/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /**
         * Location Timeclocks
         * @description The timeclocks of all roles of a location. Without `start` they begin with the current local week. `active`
         *     keeps those without a stop; false does not count, as the published reference has it. Asks for a location
         *     manager.
         */
        get: operations["listLocationTimeclocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/timeoffrequests/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /**
         * Location Time Off Requests
         * @description The time off requests of all roles of a location. Without `start` they begin with the current local week. Asks
         *     for a location manager.
         */
        get: operations["listLocationTimeOffRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/managers/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /**
         * All Managers
         * @description The managers of a location. Asks for a location manager.
         */
        get: operations["listLocationManagers"];
        put?: never;
        /**
         * Create a Manager
         * @description Makes a user a manager, and says so by e-mail. An address that nobody has yet is invited. A manager may make
         *     others. The published reference makes `id` text; it is a number. Asks for a location manager. Strict.
         */
        post: operations["createLocationManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/managers/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Manager
         * @description One manager of a location. Asks for a location manager.
         */
        get: operations["getLocationManager"];
        put?: never;
        post?: never;
        /**
         * Delete a Manager
         * @description Takes the rights away; the user remains. Managers may remove themselves. Asks for a location manager.
         */
        delete: operations["deleteLocationManager"];
        options?: never;
        head?: never;
        /**
         * Modify a Manager
         * @description Sends the invitation again, which is refused for an active user. False is the same as sending nothing. Asks for
         *     a location manager. Strict.
         */
        patch: operations["updateLocationManager"];
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/attendance/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /**
         * Location Attendance
         * @description What was planned and what was worked at a location, by local day. Each record counts for the local date of its
         *     start, and the last day is part of the range. Shifts count when assigned, timeclocks when closed, time off when
         *     approved or sick; archived roles and workers are included. A start date after the end date leaves nothing;
         *     a range of more than a hundred years is refused, which the original server did not do.
         *     `logged_time` is on every entry, as in the published reference, and timeclocks are those of other operations, as
         *     on the original server. Asks for a location manager.
         */
        get: operations["getAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /**
         * All Roles
         * @description All roles of a location. `recurse` adds the workers; `archived` then concerns them, too. Asks for a location
         *     member: also those who may not list the workers of a role see them here.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Create Role
         * @description Makes a role. What is not given has the defaults of the organization, or those listed here, which the published
         *     reference does not tell. An active organization gets schedules for the role. Asks for a location manager.
         *     Strict.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * Role
         * @description One role. `recurse` adds the workers, whom `archived` then chooses. Asks for a location member.
         */
        get: operations["getRole"];
        put?: never;
        post?: never;
        /**
         * Delete Role
         * @description Archives a role, which can still be read, and the memberships of its workers; each loses what lies ahead, as
         *     when a worker is deleted. Schedules and shifts stay. Doing it again is refused, and changes nothing; the
         *     original server first did this to workers who came since. Asks for a location manager.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /**
         * Modify a Role
         * @description Changes a role. `archived` is for sudo, touches nothing below the role, and is refused in an archived location;
         *     without it, an archived role cannot be changed. Hours are answered as half hours. The published reference
         *     misspells `enable_timeclock`. Asks for a location manager. Strict.
         */
        patch: operations["updateRole"];
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/users/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * All Role Workers
         * @description The workers of a role, in the order in which they joined. Strict: another query parameter is refused. Asks for a
         *     location manager.
         */
        get: operations["listRoleWorkers"];
        put?: never;
        /**
         * Create a Role Worker
         * @description Makes a user a worker of the role, and says so by e-mail. The user is named by `id`, which wins, or by `email`;
         *     an address that nobody has yet is invited. Who was a worker before becomes one again, with the new limits. Asks
         *     for a location manager. Strict.
         */
        post: operations["createRoleWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Role Worker
         * @description One worker of a role, present or former. Asks for a location manager or the worker themselves.
         */
        get: operations["getRoleWorker"];
        put?: never;
        post?: never;
        /**
         * Delete a Role Worker
         * @description Archives a membership, which is refused for one that is archived. In this role the user loses shifts that are
         *     still to start and recurring shifts, undecided requests for days to come are denied, and an open timeclock is
         *     closed. Preferences and what was decided stay. Asks for a location manager.
         */
        delete: operations["deleteRoleWorker"];
        options?: never;
        head?: never;
        /**
         * Modify a Role Worker
         * @description Changes a membership. `archived` is for sudo, and refused in an archived role; without it, an archived
         *     membership cannot be changed. `working_hours` can be replaced but not emptied, and is text as everywhere, though
         *     the published reference calls it an object; it also leaves out `archived` and `activateReminder`. Hours are
         *     answered as half hours. Asks for a location manager. Strict.
         */
        patch: operations["updateRoleWorker"];
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/schedules/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * All Schedules
         * @description The weekly schedules of a role, by start. The service makes them, about a hundred days ahead, as long as the
         *     organization is active. Strict: another query parameter is refused. Asks for a location member.
         */
        get: operations["listSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/schedules/{schedule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        /**
         * Schedule
         * @description One schedule. Asks for a location member.
         */
        get: operations["getSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify a Schedule
         * @description Changes a schedule, and moves it on:
         *
         *     - `unpublished`, from `initial`, makes shifts of the recurring ones; sudo also returns a schedule from
         *       `chomp-processing`.
         *     - `chomp-queue`, from `unpublished`, has shifts made to meet the demand. Demand and both lengths have to be
         *       there.
         *     - `mobius-queue`, from `unpublished` on a boss plan, has shifts assigned and then published.
         *     - `published`, from `unpublished`, publishes all shifts that start in the week, and is final.
         *
         *     Sudo may send a schedule that is being processed back to its queue, publish one from `mobius-processing`, and
         *     change demand and lengths in any state. Others can change it only while it is `initial` or `unpublished`, and
         *     its demand only where the outcome is `unpublished` or `chomp-queue`. An inactive organization moves nothing.
         *     Lengths and demand sent along count already.
         *
         *     That `chomp-queue` needs a demand, that `mobius-queue` needs a boss plan, that the whole week is published and
         *     that `demand` is answered as an object follows the published reference; the original server asked for neither,
         *     left out shifts that end with the week, and answered with the text. Lengths are answered in half hours. Asks for
         *     a location manager. Strict.
         */
        patch: operations["updateSchedule"];
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/schedules/{schedule_id}/shifts/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        /**
         * Schedule Shifts
         * @description The shifts of the role that start in the week, by start. The original server added those that began earlier and
         *     end in it; this follows the published reference. Asks for a location member.
         */
        get: operations["listScheduleShifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/schedules/{schedule_id}/timeclocks/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        /**
         * Schedule Timeclocks
         * @description The timeclocks of the role that start in the week. Asks for a location manager.
         */
        get: operations["listScheduleTimeclocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/schedules/{schedule_id}/timeoffrequests/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        /**
         * Schedule Time Off Requests
         * @description The time off requests of the role that start in the week, in any state. Asks for a location manager.
         */
        get: operations["listScheduleTimeOffRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/schedules/{schedule_id}/preferences/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        /**
         * All Preferences
         * @description What hours the workers of a role prefer in a week. Asks for a location manager.
         */
        get: operations["listPreferences"];
        put?: never;
        /**
         * Create Preferences
         * @description Says what hours a worker prefers in a week, which can be done once. Once the schedule is with Mobius or
         *     published, only sudo may do so. The published reference prints another path and a `schedule_id` in the body,
         *     which is refused here as on the original server. Asks for a location manager or, as `user_id`, the worker
         *     themselves. Strict.
         */
        post: operations["createPreference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/schedules/{schedule_id}/preferences/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        /**
         * Preferences
         * @description What hours one worker prefers in a week. The example of the published reference puts it into a list; the
         *     original server did not. Asks for a location manager or the worker themselves.
         */
        get: operations["getPreference"];
        put?: never;
        post?: never;
        /**
         * Delete Preferences
         * @description Removes what a worker prefers in a week. Once the schedule is with Mobius or published, only sudo may do so. The
         *     published reference demands a `shift_id` that does not exist. Asks for a location manager.
         */
        delete: operations["deletePreference"];
        options?: never;
        head?: never;
        /**
         * Modify Preferences
         * @description Replaces the hours. Once the schedule is with Mobius or published, only sudo may do so. `preference` has to be
         *     there, as on the original server; the published reference calls it optional. Asks for a location manager or the
         *     worker themselves. Strict.
         */
        patch: operations["updatePreference"];
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/shifts/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * All Shifts
         * @description The shifts of a role that start in a range of time, by start, as JSON or as a CSV file in UTC. Workers see all
         *     of them, too: unpublished ones and those of others. Asks for a location member.
         */
        get: operations["listShifts"];
        put?: never;
        /**
         * Create a Shift
         * @description Makes a shift. A worker must be an active one of the role, without another shift in this role at that time, as
         *     on the original server; the published reference counts shifts in other roles, too. Limits, availability, time
         *     off and the state of the schedule do not matter. It is published only if this says so, in a published week, too.
         *     Whom it concerns gets a mail. Asks for a location manager.
         */
        post: operations["createShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/shifts/{shift_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The shift, which must be one of the role.
                 * @example 41674
                 */
                shift_id: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        /**
         * Shift
         * @description One shift. Asks for a location member.
         */
        get: operations["getShift"];
        put?: never;
        post?: never;
        /**
         * Delete a Shift
         * @description Removes a shift for good, a past one too. The worker of a published one gets a mail. Asks for a location
         *     manager.
         */
        delete: operations["deleteShift"];
        options?: never;
        head?: never;
        /**
         * Modify a Shift
         * @description Changes or claims a shift.
         *
         *     Managers change anything, also in the past and whatever the limits. The user given must be an active worker of
         *     the role (404 otherwise; the original server took former ones), without another shift in it at that time;
         *     `user_id=0` takes the shift from its worker, and is answered as null.
         *
         *     Others may only claim: send their own `user_id`, and nothing else, for a shift that is nobody's, has not
         *     started, overlaps none of theirs and, on a boss plan that does not allow more, stays within the limits of the
         *     role. Unpublished shifts can be claimed, too. Asks for a location member. Strict.
         */
        patch: operations["updateShift"];
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/shifts/{shift_id}/users/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The shift, which must be one of the role.
                 * @example 41674
                 */
                shift_id: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        /**
         * Shift Eligible Users
         * @description The active workers of the role who could take this shift: those who have it, and those without another one at
         *     that time. Who would stay within the limits comes first; the limits bind on boss plans only. A day beyond
         *     `max_consecutive_workdays` breaks them, as the published reference says (the original server let one pass). Asks
         *     for a location manager.
         */
        get: operations["listEligibleUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/shiftquery/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * Shift Query
         * @description The workers who could take a shift of these times, if there were one; nothing is stored. Not in the published
         *     reference: read from the original server. Asks for a location manager.
         */
        get: operations["queryEligibleUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/recurringshifts/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * All Recurring Shifts
         * @description The shifts that a role has every week. Asks for a location member.
         */
        get: operations["listRecurringShifts"];
        put?: never;
        /**
         * Create a Recurring Shift
         * @description Makes a recurring shift. Its shifts are made when a schedule leaves `initial`: not now, and not in weeks that
         *     left it before. With a worker, who must be an active one of the role, `quantity` must be 1, and it may not
         *     overlap another recurring shift of theirs in this role. Asks for a location manager.
         */
        post: operations["createRecurringShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/recurringshifts/{recurring_shift_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The recurring shift, which must be one of the role.
                 * @example 830
                 */
                recurring_shift_id: components["parameters"]["RecurringShiftId"];
            };
            cookie?: never;
        };
        /**
         * Recurring Shift
         * @description One recurring shift. Asks for a location member.
         */
        get: operations["getRecurringShift"];
        put?: never;
        post?: never;
        /**
         * Delete a Recurring Shift
         * @description Removes a recurring shift for good. The shifts that were made of it stay. Asks for a location manager.
         */
        delete: operations["deleteRecurringShift"];
        options?: never;
        head?: never;
        /**
         * Modify a Recurring Shift
         * @description Changes a recurring shift, but not the shifts that were made of it. `user_id=0` takes it from its worker, and is
         *     answered as null. The published reference prints 201 for success; nothing is made, and the original server
         *     answered 200. Asks for a location manager.
         */
        patch: operations["updateRecurringShift"];
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/users/{user_id}/timeclocks/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        /**
         * All Timeclocks
         * @description When a worker was at work in this role. Without `start` the list begins with the current local week, as on the
         *     original server; the published reference speaks of the past week. A true `active` makes `start` and `end` count
         *     for nothing. Asks for a location manager or the worker themselves.
         */
        get: operations["listTimeclocks"];
        put?: never;
        /**
         * Create a Timeclock
         * @description Clocks in now; managers may also record when somebody came and went, in the past and without overlap. A user has
         *     one open timeclock at most in each role, as on the original server; the published reference has one for all
         *     roles. Asks for a location manager or the worker themselves.
         */
        post: operations["createTimeclock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/users/{user_id}/timeclocks/{timeclock_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
                /**
                 * @description The timeclock, which must be one of the worker in this role.
                 * @example 9360
                 */
                timeclock_id: components["parameters"]["TimeclockId"];
            };
            cookie?: never;
        };
        /**
         * Timeclock
         * @description One timeclock. Asks for a location manager or the worker themselves.
         */
        get: operations["getTimeclock"];
        put?: never;
        post?: never;
        /**
         * Delete a Timeclock
         * @description Removes a timeclock for good, an open one too. Its worker gets a mail. Asks for a location manager.
         */
        delete: operations["deleteTimeclock"];
        options?: never;
        head?: never;
        /**
         * Modify a Timeclock
         * @description Clocks out with `close`, which is all that workers may do; managers also correct `start` and `stop`. Times are
         *     answered with an offset and those of `close` with microseconds, as in the published reference; the original
         *     server wrote no offset. `close=false` is refused (the server closed all the same). Asks for a location manager
         *     or the worker themselves.
         */
        patch: operations["updateTimeclock"];
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/users/{user_id}/timeoffrequests/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        /**
         * All Time Off Requests
         * @description The time off that a worker asked for in this role. Without `start` the list begins with the current local week,
         *     as on the original server; the published reference speaks of the past week, and shows timeclocks as an example.
         *     Asks for a location manager or the worker themselves.
         */
        get: operations["listTimeOffRequests"];
        put?: never;
        /**
         * Create a Time Off Request
         * @description Asks for a local calendar day, or, by a manager, grants or denies one at once. A worker has one request at most
         *     for a day in each role; a denied one counts until it is deleted. Approval and sickness take shifts from the
         *     worker that overlap the day and are still to start. Asks for a location manager or the worker themselves.
         */
        post: operations["createTimeOffRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/users/{user_id}/timeoffrequests/{time_off_request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
                /**
                 * @description The request, which must be one of the worker in this role.
                 * @example 369
                 */
                time_off_request_id: components["parameters"]["TimeOffRequestId"];
            };
            cookie?: never;
        };
        /**
         * Time Off Request
         * @description One request. Asks for a location manager or the worker themselves.
         */
        get: operations["getTimeOffRequest"];
        put?: never;
        post?: never;
        /**
         * Delete a Time Off Request
         * @description Removes a request for good. Workers may do so while it is undecided, and get a 401 later. Shifts that were taken
         *     away do not come back. Not in the published reference: read from the original server. Asks for a location
         *     manager or the worker themselves.
         */
        delete: operations["deleteTimeOffRequest"];
        options?: never;
        head?: never;
        /**
         * Modify a Time Off Request
         * @description Decides on a request, or leaves it undecided again with an empty `state`. Approval and sickness take shifts from
         *     the worker that overlap the day and are still to start; no other decision gives them back. The worker gets a
         *     mail. Not in the published reference: read from the original server. Asks for a location manager.
         */
        patch: operations["updateTimeOffRequest"];
        trace?: never;
    };
    "/plans/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All Plans
         * @description All plans, those that are not sold any more included. Not in the published reference: read from the original
         *     server.
         */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The plan.
                 * @example boss-v2
                 */
                plan_id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        /**
         * Plan
         * @description One plan. Not in the published reference: read from the original server.
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timezones/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All Timezones
         * @description The time zones that a location can have, by name. Not in the published reference: read from the original server.
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
    "/internal/cron/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Run Periodic Jobs
         * @description Does now what is otherwise done every minute: expired organizations are deactivated, schedules made, boss
         *     schedules sent to Mobius, and timeclocks closed that were open for more than 23 hours. Not in the published
         *     reference: read from the original server. Asks for sudo.
         */
        get: operations["runCron"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/schedulemonitoring/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Schedule Monitoring
         * @description The schedules that Chomp and Mobius have before them: those being processed, longest first, then those queued,
         *     least recently changed first. Not in the published reference: read from the original server. Asks for sudo.
         */
        get: operations["getScheduleMonitoring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/tasking/chomp/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chomp Tasks
         * @description The schedules of active organizations whose making of shifts is queued or under way. Not in the published
         *     reference: read from the original server. Asks for sudo.
         */
        get: operations["listChompTasks"];
        put?: never;
        /**
         * Claim a Chomp Task
         * @description Takes the schedule out of the queue that was changed the longest ago, of active organizations, and makes it
         *     `chomp-processing`. 404 if nothing is queued. Not in the published reference: read from the original server.
         *     Asks for sudo.
         */
        post: operations["claimChompTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/tasking/chomp/{schedule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The schedule.
                 * @example 1587
                 */
                schedule_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Chomp Task
         * @description One schedule, in any state. Not in the published reference: read from the original server. Asks for sudo.
         */
        get: operations["getChompTask"];
        put?: never;
        post?: never;
        /**
         * Finish a Chomp Task
         * @description Says that the making of shifts is done: a schedule in `chomp-processing` becomes `unpublished`. Others are
         *     refused, and so are those of inactive organizations. Not in the published reference: read from the original
         *     server. Asks for sudo.
         */
        delete: operations["finishChompTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/tasking/mobius/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mobius Tasks
         * @description The schedules of active organizations whose assignment is queued or under way. Not in the published reference:
         *     read from the original server. Asks for sudo.
         */
        get: operations["listMobiusTasks"];
        put?: never;
        /**
         * Claim a Mobius Task
         * @description Takes the schedule out of the queue that was changed the longest ago, of active organizations, and makes it
         *     `mobius-processing`. 404 if nothing is queued. Not in the published reference: read from the original server.
         *     Asks for sudo.
         */
        post: operations["claimMobiusTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/tasking/mobius/{schedule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The schedule.
                 * @example 1587
                 */
                schedule_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Mobius Task
         * @description One schedule, in any state. Not in the published reference: read from the original server. Asks for sudo.
         */
        get: operations["getMobiusTask"];
        put?: never;
        post?: never;
        /**
         * Finish a Mobius Task
         * @description Says that the assignment is done: a schedule in `mobius-processing` becomes `published`. Others are refused, and
         *     so are those of inactive organizations. Its shifts are published. Not in the published reference: read from the
         *     original server. Asks for sudo.
         */
        delete: operations["finishMobiusTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/caches/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All Caches
         * @description How many keys the caches hold. Not in the published reference: read from the original server. Asks for sudo.
         */
        get: operations["getCaches"];
        put?: never;
        post?: never;
        /**
         * Flush All Caches
         * @description Empties the caches, and ends all sessions with them. API keys keep working. Not in the published reference: read
         *     from the original server. Asks for sudo.
         */
        delete: operations["flushCaches"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/caches/{cache_key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cache: `shifts`, `schedules`, `incidents` or `sessions`. Others are not found.
                 * @example shifts
                 */
                cache_key: components["parameters"]["CacheKey"];
            };
            cookie?: never;
        };
        /**
         * Cache
         * @description How many keys one cache holds. Not in the published reference: read from the original server. Asks for sudo.
         */
        get: operations["getCache"];
        put?: never;
        post?: never;
        /**
         * Flush a Cache
         * @description Empties one cache; that of the sessions ends them all. Not in the published reference: read from the original
         *     server. Asks for sudo.
         */
        delete: operations["flushCache"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/kpis/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Key Figures
         * @description How much the service is used, without its own staff: different users with a shift by week since Monday, 14
         *     September 2015, and what goes on now. Not in the published reference: read from the original server. Asks for
         *     sudo.
         */
        get: operations["getKpis"];
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
        Error: {
            message: string | {
                [key: string]: string;
            };
        };
        Id: number;
        /** @description A user; 0 for nobody. */
        UserIdOrNone: number;
        /** @description A user; null for nobody, other than in a GET. */
        UserIdOrNull: number | null;
        /**
         * Format: iso-date-time
         * @description An instant in UTC without offset, in whole seconds.
         */
        DateTime: string;
        /**
         * Format: iso-date-time
         * @description An instant in UTC without offset, in whole seconds.
         */
        DateTimeOrNull: string | null;
        /**
         * Format: iso-date-time
         * @description An instant in UTC without offset, with microseconds where they are known.
         */
        FineDateTime: string;
        /**
         * Format: iso-date-time
         * @description An instant in UTC with its offset, as answers to PATCH have it.
         */
        OffsetDateTime: string;
        /**
         * @description A date, or a date with a time, in ISO 8601. Missing parts are their least value, a missing offset is UTC, and an
         *     offset is added to the clock time.
         * @example 2016-04-21T08:00:00
         */
        DateTimeInput: string;
        /** @description As other instants that are sent; empty is the same as left out. */
        DateTimeInputOrEmpty: components["schemas"]["DateTimeInput"] | "";
        /** @enum {string} */
        DayName: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        /**
         * @description The English name of a weekday, in any letter case.
         * @example monday
         */
        DayNameInput: string;
        /** @description One number for each hour of the local day, midnight first. */
        DayOfCounts: number[];
        /** @description 1 or 0 for each hour of the local day, midnight first. */
        DayOfFlags: number[];
        /** @description A number for each hour of a local week. */
        WeekOfCounts: {
            monday: components["schemas"]["DayOfCounts"];
            tuesday: components["schemas"]["DayOfCounts"];
            wednesday: components["schemas"]["DayOfCounts"];
            thursday: components["schemas"]["DayOfCounts"];
            friday: components["schemas"]["DayOfCounts"];
            saturday: components["schemas"]["DayOfCounts"];
            sunday: components["schemas"]["DayOfCounts"];
        };
        /** @description Yes (1) or no (0) for each hour of a local week. */
        WeekOfFlags: {
            monday: components["schemas"]["DayOfFlags"];
            tuesday: components["schemas"]["DayOfFlags"];
            wednesday: components["schemas"]["DayOfFlags"];
            thursday: components["schemas"]["DayOfFlags"];
            friday: components["schemas"]["DayOfFlags"];
            saturday: components["schemas"]["DayOfFlags"];
            sunday: components["schemas"]["DayOfFlags"];
        };
        WeekOfCountsText: string;
        WeekOfFlagsText: string;
        /** Access */
        Access: {
            data: components["schemas"]["User"];
            /** @constant */
            resources: [
                "users",
                "organizations"
            ];
            access: {
                /** @description May do everything. */
                sudo: boolean;
                organization_admin: {
                    organization_id: components["schemas"]["Id"];
                }[];
                location_manager: {
                    organization_id: components["schemas"]["Id"];
                    location_id: components["schemas"]["Id"];
                }[];
                worker: {
                    organization_id: components["schemas"]["Id"];
                    location_id: components["schemas"]["Id"];
                    role_id: components["schemas"]["Id"];
                    user_id: components["schemas"]["Id"];
                }[];
            };
        };
        /** @description What every form of a user has. */
        UserFields: {
            /** @description Identifies the user. */
            id: components["schemas"]["Id"];
            /** @description Unique; stored in lower case. */
            email: string;
            /** @description Unique where there is one. */
            username: string | null;
            /** @description The person's name. */
            name: string | null;
            /**
             * @description Belongs to the service's own staff.
             * @default false
             */
            sudo: boolean;
            /**
             * @description The e-mail address is known to be right.
             * @default false
             */
            confirmed: boolean;
            /**
             * @description May use the service.
             * @default false
             */
            active: boolean;
            /** @description When the user was made. */
            member_since: components["schemas"]["DateTime"];
            /** @description When the user last did something; renewed once a minute at most. */
            last_seen: components["schemas"]["FineDateTime"];
            /** @description In E.164; set in the web application only. */
            phone_number: string | null;
        };
        /** User */
        User: components["schemas"]["UserFields"];
        UserList: {
            data: components["schemas"]["User"][];
            /** @description How many were left out before them. */
            offset: number;
            /** @description How many were asked for. */
            limit: number;
            /** @description The filters as they were sent. */
            filters: {
                filterByUsername: string | null;
                filterByEmail: string | null;
            };
        };
        UserDetail: {
            data: components["schemas"]["User"];
            /** @constant */
            resources: [
                "apikeys",
                "sessions"
            ];
            /** @description The organizations that the user administers. */
            organization_admin: components["schemas"]["Organization"][];
            /** @description The locations that the user manages. Only the original server tells this form. */
            location_manager: {
                organization: components["schemas"]["Organization"];
                location: components["schemas"]["Location"];
            }[];
            /** @description The roles that the user is or was a worker of. */
            role_member: components["schemas"]["RoleMembership"][];
        };
        RoleMembership: {
            location: components["schemas"]["Location"];
            organization: components["schemas"]["Organization"];
        } & components["schemas"]["RoleFields"];
        NewUser: {
            /** @description The person's name. */
            name?: string;
            /** @description Where the invitation goes. */
            email: string;
        };
        UserChanges: {
            /** @description Another user name. */
            username?: string;
            /** @description Another name. */
            name?: string;
            /** @description Another e-mail address. */
            email?: string;
            /** @description Whether the user belongs to the service's staff. */
            sudo?: boolean;
            /** @description Whether the address is right. */
            confirmed?: boolean;
            /** @description Whether the user may use the service. */
            active?: boolean;
            /** @description True sends the invitation again, once an hour at most. */
            activateReminder?: boolean;
        };
        ChangedUser: {
            username?: string;
            name?: string;
            email?: string;
            sudo?: boolean;
            confirmed?: boolean;
            active?: boolean;
        };
        /**
         * @description Names a user by `id`, which wins, or by `email`; one of them has to be there. An address that nobody has is
         *     invited.
         */
        Invitation: {
            /** @description Address of the user. */
            email?: string;
            /** @description Id of the user. */
            id?: number;
            /** @description Name of a user who is invited by this. */
            name?: string;
        };
        Reminder: {
            /** @description True sends the invitation again, which is refused for an active user. */
            activateReminder?: boolean;
        };
        SessionFields: {
            /** @description Identifies the session. */
            key: string;
            /** @description When it was last used. */
            last_used: components["schemas"]["FineDateTime"];
            /** @description The address it was last used from. */
            remote_ip: string;
        };
        /** Session */
        Session: components["schemas"]["SessionFields"];
        ApiKeyFields: {
            /** @description Identifies the key. */
            id: components["schemas"]["Id"];
            /** @description What it is called. */
            name: string;
            /** @description When it was issued. */
            created_at: components["schemas"]["DateTime"];
            /** @description When it was last used; when it was issued, as long as it was not. */
            last_used: components["schemas"]["DateTime"];
        };
        /** ApiKey */
        ApiKey: components["schemas"]["ApiKeyFields"];
        NewApiKey: {
            /** @description What to call the key. */
            name: string;
        };
        IssuedApiKey: {
            /** @description The secret, to be sent as the user name. */
            key: string;
        };
        /** @description What every form of an organization has. */
        OrganizationFields: {
            /** @description Identifies the organization. */
            id: components["schemas"]["Id"];
            /** @description What it is called. */
            name: string;
            /** @description The first day of its weeks. */
            day_week_starts: components["schemas"]["DayName"];
            /**
             * @description Whether schedules are made and may change their state.
             * @default false
             */
            active: boolean;
            plan: components["schemas"]["PlanId"];
            /** @description Until when it is paid for. */
            paid_until: components["schemas"]["DateTimeOrNull"];
            /**
             * @description For how many days it may be active unpaid.
             * @default 14
             */
            trial_days: number;
            /** @description When it was made. */
            created_at: components["schemas"]["DateTime"];
            /**
             * @description How many days before a week its shifts are assigned; boss plans only.
             * @default 4
             */
            shifts_assigned_days_before_start: number;
            /**
             * @description Whether new roles have timeclocks.
             * @default false
             */
            enable_timeclock_default: boolean;
            /**
             * @description Whether new roles have time off requests.
             * @default false
             */
            enable_time_off_requests_default: boolean;
            /**
             * @description Whether the web application offers an export to ShiftPlanning.
             * @default false
             */
            enable_shiftplanning_export: boolean;
            /**
             * @description Whether workers may claim shifts beyond the limits of their role; boss plans only.
             * @default false
             */
            workers_can_claim_shifts_in_excess_of_max: boolean;
            /**
             * @description Whether it tries new features.
             * @default false
             */
            early_access: boolean;
            /**
             * @description Whether it has the features for large companies. Not in the published reference.
             * @default false
             */
            enterprise_access: boolean;
        };
        /** Organization */
        Organization: {
            /** @description Whether `paid_until` is still to come. */
            paid: boolean;
        } & components["schemas"]["OrganizationFields"];
        OrganizationList: {
            data: components["schemas"]["Organization"][];
            /** @description How many were left out before them. */
            offset: number;
            /** @description How many were asked for. */
            limit: number;
        };
        NewOrganization: {
            /** @description What to call it. */
            name: string;
            /**
             * @description The first day of its weeks, for good.
             * @default monday
             */
            day_week_starts: components["schemas"]["DayName"];
            /** @default flex-v1 */
            plan: components["schemas"]["PlanId"];
            /**
             * @description For how many days it may be active unpaid.
             * @default 14
             */
            trial_days: number;
        };
        OrganizationChanges: {
            /** @description Another name. */
            name?: string;
            /** @description Whether schedules are made and may change their state. */
            active?: boolean;
            /** @description How many days before a week its shifts are assigned. */
            shifts_assigned_days_before_start?: number;
            /** @description For sudo. */
            enable_shiftplanning_export?: boolean;
            /** @description Whether later roles have timeclocks. */
            enable_timeclock_default?: boolean;
            /** @description Whether later roles have time off requests. */
            enable_time_off_requests_default?: boolean;
            /** @description For sudo. */
            enterprise_access?: boolean;
            /** @description Whether workers may claim shifts beyond the limits. */
            workers_can_claim_shifts_in_excess_of_max?: boolean;
            /** @description For sudo. */
            early_access?: boolean;
            /** @description For sudo. */
            trial_days?: number;
            /** @description For sudo. */
            paid_until?: components["schemas"]["DateTimeInput"];
        };
        ChangedOrganization: {
            name?: string;
            active?: boolean;
            shifts_assigned_days_before_start?: number;
            enable_shiftplanning_export?: boolean;
            enable_timeclock_default?: boolean;
            enable_time_off_requests_default?: boolean;
            enterprise_access?: boolean;
            workers_can_claim_shifts_in_excess_of_max?: boolean;
            early_access?: boolean;
            trial_days?: number;
            paid_until?: components["schemas"]["OffsetDateTime"];
        };
        /** OrganizationWorker */
        OrganizationWorker: {
            /** @description The user. */
            user_id: components["schemas"]["Id"];
            /** @description Address of the user. */
            email: string;
            /** @description Name of the user. */
            name: string | null;
            /** @description The location. */
            location_id: components["schemas"]["Id"];
            /** @description Name of the location. */
            location_name: string | null;
            /** @description The role. */
            role_id: components["schemas"]["Id"];
            /** @description Name of the role. */
            role_name: string | null;
            /** @description Whether the membership is archived. */
            archived: boolean;
        };
        /** @description What every form of a location has. */
        LocationFields: {
            /** @description Identifies the location. */
            id: components["schemas"]["Id"];
            /** @description What it is called. */
            name: string | null;
            /** @description The organization. */
            organization_id: components["schemas"]["Id"];
            /**
             * @description Its IANA time zone, which decides when its days and weeks begin.
             * @default UTC
             */
            timezone: string;
            /**
             * @description Whether it is closed down.
             * @default false
             */
            archived: boolean;
        };
        /** Location */
        Location: components["schemas"]["LocationFields"];
        /**
         * LocationTree
         * @description A location; with `recurse` also what is below it.
         */
        LocationTree: {
            /** @description Its roles. */
            roles?: components["schemas"]["Role"][];
            /** @description Its managers. Not in the published reference. */
            managers?: components["schemas"]["User"][];
        } & components["schemas"]["LocationFields"];
        NewLocation: {
            /** @description What to call it. */
            name?: string;
            /**
             * @description An IANA time zone; letter case counts, but for UTC.
             * @default UTC
             */
            timezone: string;
        };
        LocationChanges: {
            /** @description Another name. */
            name?: string;
            /** @description Whether it is closed down; for sudo. */
            archived?: boolean;
        };
        ChangedLocation: {
            name?: string;
            archived?: boolean;
        };
        /** Attendance */
        Attendance: {
            /** @description All local days of the range, also those without entries. */
            data: {
                [key: string]: components["schemas"]["AttendanceEntry"][];
            };
            /** @description By role and user. */
            summary: components["schemas"]["AttendanceSummary"][];
        };
        /**
         * AttendanceEntry
         * @description One user in one role on one day.
         */
        AttendanceEntry: {
            /** @description The user. */
            user_id: components["schemas"]["Id"];
            /** @description The role. */
            role_id: components["schemas"]["Id"];
            /** @description Assigned shifts. */
            shifts: components["schemas"]["Shift"][];
            /** @description Closed timeclocks. */
            timeclocks: components["schemas"]["Timeclock"][];
            /** @description The request of that day, if there is one; never a list. */
            time_off_requests: components["schemas"]["TimeOffRequest"] | null;
            /**
             * @description Seconds of the timeclocks and of paid time off. A timeclock takes away where it was closed before its start,
             *     which managers can set ahead while it is open.
             */
            logged_time: number;
        };
        /**
         * AttendanceSummary
         * @description One user in one role over all days.
         */
        AttendanceSummary: {
            /** @description The user. */
            user_id: components["schemas"]["Id"];
            /** @description The role. */
            role_id: components["schemas"]["Id"];
            /** @description Seconds of timeclocks and of paid time off. */
            logged_time: number;
            /** @description Seconds of shifts. */
            scheduled_time: number;
            shift_count: number;
            timeclock_count: number;
            time_off_request_count: number;
        };
        /** @description What every form of a role has. */
        RoleFields: {
            /** @description Identifies the role. */
            id: components["schemas"]["Id"];
            /** @description What it is called. */
            name: string | null;
            /** @description The location. */
            location_id: components["schemas"]["Id"];
            /**
             * @description Whether it is closed down.
             * @default false
             */
            archived: boolean;
            /**
             * @description Whether the applications offer to clock in; the API does not ask.
             * @default false
             */
            enable_timeclock: boolean;
            /**
             * @description Whether the applications offer to request time off; the API does not ask.
             * @default false
             */
            enable_time_off_requests: boolean;
            /**
             * @description Least hours of a working day.
             * @default 4
             */
            min_hours_per_workday: number;
            /**
             * @description Most hours of a working day.
             * @default 8
             */
            max_hours_per_workday: number;
            /**
             * @description Least hours from one shift to the next.
             * @default 12
             */
            min_hours_between_shifts: number;
            /**
             * @description Most working days in a row.
             * @default 6
             */
            max_consecutive_workdays: number;
        };
        /** Role */
        Role: components["schemas"]["RoleFields"];
        /**
         * RoleTree
         * @description A role; with `recurse` also its workers.
         */
        RoleTree: {
            /** @description Its workers. */
            users?: components["schemas"]["RoleWorker"][];
        } & components["schemas"]["RoleFields"];
        NewRole: {
            /** @description What to call it. */
            name?: string;
            /** @description Whether to offer to clock in; the organization's default otherwise. */
            enable_timeclock?: boolean;
            /** @description Whether to offer to request time off; the organization's default otherwise. */
            enable_time_off_requests?: boolean;
            /**
             * @description Least hours of a working day.
             * @default 4
             */
            min_hours_per_workday: number;
            /**
             * @description Most hours of a working day; not below the least.
             * @default 8
             */
            max_hours_per_workday: number;
            /**
             * @description Least hours from one shift to the next.
             * @default 12
             */
            min_hours_between_shifts: number;
            /**
             * @description Most working days in a row.
             * @default 6
             */
            max_consecutive_workdays: number;
        };
        RoleChanges: {
            /** @description Another name. */
            name?: string;
            /** @description Whether to offer to clock in. */
            enable_timeclock?: boolean;
            /** @description Whether to offer to request time off. */
            enable_time_off_requests?: boolean;
            /** @description Whether it is closed down; for sudo. */
            archived?: boolean;
            /** @description Least hours of a working day. */
            min_hours_per_workday?: number;
            /** @description Most hours of a working day; not below the least. */
            max_hours_per_workday?: number;
            /** @description Least hours from one shift to the next. */
            min_hours_between_shifts?: number;
            /** @description Most working days in a row. */
            max_consecutive_workdays?: number;
        };
        ChangedRole: {
            name?: string;
            enable_timeclock?: boolean;
            enable_time_off_requests?: boolean;
            archived?: boolean;
            min_half_hours_per_workday?: number;
            max_half_hours_per_workday?: number;
            min_half_hours_between_shifts?: number;
            max_consecutive_workdays?: number;
        };
        /** @description What a membership adds to a user. */
        MembershipFields: {
            /**
             * @description Least hours of a week.
             * @default 20
             */
            min_hours_per_workweek: number;
            /**
             * @description Most hours of a week.
             * @default 40
             */
            max_hours_per_workweek: number;
            /** @description What the company calls the worker. */
            internal_id: string | null;
            /** @description When the worker is available; null for always. */
            working_hours: components["schemas"]["WeekOfFlags"] | null;
            /**
             * @description Whether the user has left the role.
             * @default false
             */
            archived: boolean;
        };
        /**
         * RoleWorker
         * @description A user with their membership of a role.
         */
        RoleWorker: components["schemas"]["UserFields"] & components["schemas"]["MembershipFields"];
        NewRoleWorker: {
            /** @description Address of the user. */
            email?: string;
            /** @description Id of the user. */
            id?: number;
            /** @description Least hours of a week; not above the most. */
            min_hours_per_workweek: number;
            /** @description Most hours of a week. */
            max_hours_per_workweek: number;
            /** @description Name of a user who is invited by this. */
            name?: string;
            /** @description What the company calls the worker. */
            internal_id?: string;
            /** @description When the worker is available, as JSON text. */
            working_hours?: components["schemas"]["WeekOfFlagsText"];
        };
        RoleWorkerChanges: {
            /** @description Least hours of a week; not above the most. */
            min_hours_per_workweek?: number;
            /** @description Most hours of a week. */
            max_hours_per_workweek?: number;
            /** @description What the company calls the worker. */
            internal_id?: string;
            /** @description Whether the user has left; for sudo. */
            archived?: boolean;
            /** @description True sends the invitation again, which is refused for an active user. */
            activateReminder?: boolean;
            /** @description When the worker is available, as JSON text. */
            working_hours?: components["schemas"]["WeekOfFlagsText"];
        };
        ChangedRoleWorker: {
            min_half_hours_per_workweek?: number;
            max_half_hours_per_workweek?: number;
            internal_id?: string;
            archived?: boolean;
            /** @description The text that was sent. */
            working_hours?: components["schemas"]["WeekOfFlagsText"];
        };
        /**
         * @description Chomp makes shifts, Mobius assigns them; each first queues the schedule, then processes it.
         * @default initial
         * @enum {string}
         */
        ScheduleState: "initial" | "unpublished" | "chomp-queue" | "chomp-processing" | "mobius-queue" | "mobius-processing" | "published";
        /** @description What every form of a schedule has. */
        ScheduleFields: {
            /** @description Identifies the schedule. */
            id: components["schemas"]["Id"];
            /** @description The role. */
            role_id: components["schemas"]["Id"];
            state: components["schemas"]["ScheduleState"];
            /** @description Local midnight of the first day of the week. */
            start: components["schemas"]["DateTime"];
            /** @description Local midnight one week later: 167, 168 or 169 hours. */
            stop: components["schemas"]["DateTime"];
            /** @description How many people are needed in each hour. */
            demand: components["schemas"]["WeekOfCounts"] | null;
            /** @description Least hours of a shift that Chomp makes. */
            min_shift_length_hour: number | null;
            /** @description Most hours of a shift that Chomp makes. */
            max_shift_length_hour: number | null;
            /** @description When it was made. */
            created_at: components["schemas"]["DateTime"];
            /** @description When it was last changed. */
            last_update: components["schemas"]["DateTimeOrNull"];
            /** @description When Chomp took it. */
            chomp_start: components["schemas"]["DateTimeOrNull"];
            /** @description When Chomp was done with it. */
            chomp_end: components["schemas"]["DateTimeOrNull"];
        };
        /** Schedule */
        Schedule: components["schemas"]["ScheduleFields"];
        ScheduleChanges: {
            /** @description How many people are needed in each hour, as JSON text; empty for no demand. */
            demand?: components["schemas"]["WeekOfCountsText"];
            /**
             * @description The next state.
             * @enum {string}
             */
            state?: "unpublished" | "chomp-queue" | "mobius-queue" | "published";
            /** @description Least hours of a shift; 0 for both if they do not matter. */
            min_shift_length_hour?: number;
            /** @description Most hours of a shift; not below the least. */
            max_shift_length_hour?: number;
        };
        ChangedSchedule: {
            demand?: components["schemas"]["WeekOfCounts"] | null;
            state?: components["schemas"]["ScheduleState"];
            min_shift_length_half_hour?: number;
            max_shift_length_half_hour?: number;
            /** @description Comes with `chomp-queue`. */
            chomp_start?: null;
            /** @description Comes with `chomp-queue`. */
            chomp_end?: null;
            /** @description Comes with `mobius-queue`. */
            mobius_start?: null;
            /** @description Comes with `mobius-queue`. */
            mobius_end?: null;
        };
        /** @description What every form of a preference has. */
        PreferenceFields: {
            /** @description The worker. */
            user_id: components["schemas"]["Id"];
            /** @description The schedule. */
            schedule_id: components["schemas"]["Id"];
            /** @description 1 for each hour that is preferred. */
            preference: components["schemas"]["WeekOfFlags"];
            /** @description When it was made. */
            created_at: components["schemas"]["DateTime"];
            /** @description When it was last changed. */
            last_update: components["schemas"]["DateTimeOrNull"];
        };
        /** Preference */
        Preference: components["schemas"]["PreferenceFields"];
        NewPreference: {
            /** @description The worker. */
            user_id: number;
            /** @description 1 for each hour that is preferred, as JSON text. */
            preference: components["schemas"]["WeekOfFlagsText"];
        };
        PreferenceChanges: {
            /** @description 1 for each hour that is preferred, as JSON text. */
            preference: components["schemas"]["WeekOfFlagsText"];
        };
        ChangedPreference: {
            preference: components["schemas"]["WeekOfFlags"];
        };
        /** @description What every form of a shift has. */
        ShiftFields: {
            /** @description Identifies the shift. */
            id: components["schemas"]["Id"];
            /** @description The role. */
            role_id: components["schemas"]["Id"];
            /** @description Who works it; 0 for nobody yet. */
            user_id: components["schemas"]["UserIdOrNone"];
            /** @description When it starts. */
            start: components["schemas"]["DateTime"];
            /** @description When it ends, 23 hours later at most. */
            stop: components["schemas"]["DateTime"];
            /**
             * @description Whether workers are shown it.
             * @default false
             */
            published: boolean;
            /** @description Anything else to say about it. */
            description: string | null;
        };
        /** Shift */
        Shift: {
            /** @description Name of the worker, or their address; null for nobody. */
            user_name: string | null;
        } & components["schemas"]["ShiftFields"];
        /** ShiftSummary */
        ShiftSummary: {
            /** @description Who works; 0 for nobody. */
            user_id: components["schemas"]["UserIdOrNone"];
            /** @description Name of the worker, or their address; `Unassigned shifts` for nobody. */
            user_name: string;
            /** @description How many shifts. */
            shifts: number;
            /** @description Their length in all, each in whole minutes. */
            minutes: number;
        };
        /** ShiftList */
        ShiftList: {
            data: components["schemas"]["Shift"][];
            /** @description By worker, in the order of the list; there with `include_summary`. */
            summary?: components["schemas"]["ShiftSummary"][];
        };
        NewShift: {
            /** @description When it starts. */
            start: components["schemas"]["DateTimeInput"];
            /** @description When it ends: later, and 23 hours later at most. */
            stop: components["schemas"]["DateTimeInput"];
            /** @description Who works it; nobody for 0 and below. */
            user_id?: number;
            /**
             * @description Whether workers are shown it.
             * @default false
             */
            published: boolean;
            /** @description Anything else to say about it. */
            description?: string;
        };
        ShiftChanges: {
            /**
             * @description When it starts, as in a new shift.
             * @example 2016-04-21T08:00:00
             */
            start?: string;
            /**
             * @description When it ends, as in a new shift: later, and 23 hours later at most.
             * @example 2016-04-21T12:00:00
             */
            stop?: string;
            /** @description Who works it; 0 for nobody. */
            user_id?: number;
            /** @description Whether workers are shown it. */
            published?: boolean;
            /** @description Anything else to say about it, in 256 characters at most. */
            description?: string;
        };
        ChangedShift: {
            start?: components["schemas"]["OffsetDateTime"];
            stop?: components["schemas"]["OffsetDateTime"];
            user_id?: components["schemas"]["UserIdOrNull"];
            published?: boolean;
            description?: string;
        };
        /** EligibleUser */
        EligibleUser: {
            /** @description Whether the shift would break no limit that binds. */
            within_caps: boolean;
        } & components["schemas"]["UserFields"];
        /** RecurringShift */
        RecurringShift: {
            /** @description Identifies the recurring shift. */
            id: components["schemas"]["Id"];
            /** @description The role. */
            role_id: components["schemas"]["Id"];
            /** @description Who works it; 0 for nobody in particular. */
            user_id: components["schemas"]["UserIdOrNone"];
            /** @description The local day on which it starts. */
            start_day: components["schemas"]["DayName"];
            /** @description Local hour at which it starts. */
            start_hour: number;
            /** @description Minute at which it starts. */
            start_minute: number;
            /** @description How long it lasts. */
            duration_minutes: number;
            /**
             * @description How many shifts of this kind; 1 for a worker.
             * @default 1
             */
            quantity: number;
        };
        NewRecurringShift: {
            start_day: components["schemas"]["DayNameInput"];
            /** @description Local hour at which it starts. */
            start_hour: number;
            /** @description Minute at which it starts. */
            start_minute: number;
            /** @description How long it lasts. */
            duration_minutes: number;
            /**
             * @description Who works it; 0 for nobody in particular.
             * @default 0
             */
            user_id: number;
            /**
             * @description How many shifts of this kind; 1 for a worker.
             * @default 1
             */
            quantity: number;
        };
        RecurringShiftChanges: {
            start_day?: components["schemas"]["DayNameInput"];
            /** @description Local hour at which it starts. */
            start_hour?: number;
            /** @description Minute at which it starts. */
            start_minute?: number;
            /** @description How long it lasts. */
            duration_minutes?: number;
            /** @description Who works it; 0 for nobody in particular. */
            user_id?: number;
            /** @description How many shifts of this kind; 1 for a worker. */
            quantity?: number;
        };
        ChangedRecurringShift: {
            start_day?: components["schemas"]["DayName"];
            start_hour?: number;
            start_minute?: number;
            duration_minutes?: number;
            user_id?: components["schemas"]["UserIdOrNull"];
            quantity?: number;
        };
        /** Timeclock */
        Timeclock: {
            /** @description Identifies the timeclock. */
            id: components["schemas"]["Id"];
            /** @description The role. */
            role_id: components["schemas"]["Id"];
            /** @description Who was at work. */
            user_id: components["schemas"]["Id"];
            /** @description When the user clocked in. */
            start: components["schemas"]["DateTime"];
            /** @description When the user clocked out, 23 hours later at most; null while at work. */
            stop: components["schemas"]["DateTimeOrNull"];
        };
        NewTimeclock: {
            /** @description When the user came; now otherwise. */
            start?: components["schemas"]["DateTimeInputOrEmpty"];
            /** @description When the user went; needs `start`. */
            stop?: components["schemas"]["DateTimeInputOrEmpty"];
        };
        TimeclockChanges: {
            /** @description When the user came. */
            start?: components["schemas"]["DateTimeInput"];
            /** @description When the user went: later, 23 hours later at most, and not in the future. */
            stop?: components["schemas"]["DateTimeInput"];
            /** @description True clocks out now; goes with nothing else. */
            close?: boolean;
        };
        ChangedTimeclock: {
            start?: components["schemas"]["OffsetDateTime"];
            stop?: components["schemas"]["OffsetDateTime"];
        };
        /**
         * @description What was decided; null as long as nothing was. The published reference does not name `denied`.
         * @default null
         * @enum {string|null}
         */
        TimeOffState: "approved_paid" | "approved_unpaid" | "sick" | "denied" | null;
        /**
         * TimeOffRequest
         * @description Without the `role_to_user_id` of the published reference, which is never sent.
         */
        TimeOffRequest: {
            /** @description Identifies the request. */
            id: components["schemas"]["Id"];
            /** @description The role. */
            role_id: components["schemas"]["Id"];
            /** @description Who asks. */
            user_id: components["schemas"]["Id"];
            /** @description Local midnight of the day. */
            start: components["schemas"]["DateTime"];
            /** @description The next local midnight, 23 to 25 hours later. */
            stop: components["schemas"]["DateTime"];
            state: components["schemas"]["TimeOffState"];
            /**
             * @description How much of the day is paid: some if `approved_paid`, none if `approved_unpaid` or undecided.
             * @default 0
             */
            minutes_paid: number;
            /** @description Who decided; 0 for nobody. */
            approver_user_id: components["schemas"]["UserIdOrNone"];
        };
        NewTimeOffRequest: {
            /** @description The local day, without a time or at midnight. */
            date: components["schemas"]["DateTimeInput"];
            /**
             * @description The decision, by managers.
             * @enum {string}
             */
            state?: "approved_paid" | "approved_unpaid" | "sick" | "denied";
            /**
             * @description How much of the day is paid; not more than it has.
             * @default 0
             */
            minutes_paid: number;
        };
        TimeOffRequestChanges: {
            /**
             * @description The decision; empty for none.
             * @enum {string}
             */
            state?: "approved_paid" | "approved_unpaid" | "sick" | "denied" | "";
            /** @description How much of the day is paid; not more than it has. */
            minutes_paid?: number;
        };
        ChangedTimeOffRequest: {
            state?: components["schemas"]["TimeOffState"];
            minutes_paid?: number;
            /** @description Who decided; comes with `state`, null after a reset or for sudo. */
            approver_user_id?: components["schemas"]["UserIdOrNull"];
        };
        /**
         * @description What the organization pays for: `boss-v2` and `per-seat-v1` are boss plans, the others flex plans.
         * @enum {string}
         */
        PlanId: "boss-v2" | "flex-v2" | "per-seat-v1" | "flex-v1";
        /** Plan */
        Plan: {
            id: components["schemas"]["PlanId"];
            /** @description What it is called. */
            name: string;
            /** @description What it means. */
            description: string;
            /** @description Whether it is sold. */
            active: boolean;
            /** @description How often it is paid. */
            term: string;
            /** @description Price in cents. */
            unit_price: number;
            /** @description Most workers in it; null for any number. */
            max_workers: number | null;
        };
        /** Timezone */
        Timezone: {
            /** @description An IANA time zone. */
            name: string;
        };
        /** CronReport */
        CronReport: {
            /** @description How many were made. */
            schedules_created: number;
            /** @description How many were sent to Mobius. */
            schedules_queued_mobius: number;
        };
        /** MonitoredSchedule */
        MonitoredSchedule: {
            schedule_id: components["schemas"]["Id"];
            role_id: components["schemas"]["Id"];
            /** @description Name of the role. */
            role: string | null;
            location_id: components["schemas"]["Id"];
            /** @description Name of the location. */
            location: string | null;
            organization_id: components["schemas"]["Id"];
            /** @description Name of the organization. */
            organization: string | null;
            /** @description Whether the organization is paid for. */
            paid: boolean;
            plan_id: components["schemas"]["PlanId"];
            /** @description Name of the plan. */
            plan: string;
            /** @description How many people are needed in each hour. */
            demand: components["schemas"]["WeekOfCounts"] | null;
            chomp_start: components["schemas"]["DateTimeOrNull"];
            mobius_start: components["schemas"]["DateTimeOrNull"];
            last_update: components["schemas"]["DateTimeOrNull"];
            start: components["schemas"]["DateTime"];
            state: components["schemas"]["ScheduleState"];
        };
        /** CacheSize */
        CacheSize: {
            data: {
                active_keys: number;
            };
        };
        /** TaskingSchedule */
        TaskingSchedule: {
            id: components["schemas"]["Id"];
            role_id: components["schemas"]["Id"];
            created_at: components["schemas"]["DateTime"];
            last_update: components["schemas"]["DateTimeOrNull"];
            state: components["schemas"]["ScheduleState"];
            start: components["schemas"]["DateTime"];
            stop: components["schemas"]["DateTime"];
            chomp_start: components["schemas"]["DateTimeOrNull"];
            chomp_end: components["schemas"]["DateTimeOrNull"];
            mobius_start: components["schemas"]["DateTimeOrNull"];
            mobius_end: components["schemas"]["DateTimeOrNull"];
        };
        /** ClaimedTask */
        ClaimedTask: {
            schedule_id: components["schemas"]["Id"];
            role_id: components["schemas"]["Id"];
            location_id: components["schemas"]["Id"];
            organization_id: components["schemas"]["Id"];
        };
        /** @description A user, and what steers mail to them. */
        UserRecord: {
            /**
             * @description Takes mail that is not forced.
             * @default true
             */
            wants_mail: boolean;
            /**
             * @description Takes text messages about timeclocks.
             * @default true
             */
            wants_text_messages: boolean;
            /** @description When the last invitation was sent, which spaces them. */
            invited_at: components["schemas"]["DateTimeOrNull"];
            /** @description When the last mail about open shifts was sent. */
            told_of_openings_at: components["schemas"]["DateTimeOrNull"];
            /** @description When the last mail about changed shifts was sent. */
            told_of_changes_at: components["schemas"]["DateTimeOrNull"];
        } & components["schemas"]["UserFields"];
        /** @description A key, whose bearer acts as its user. */
        ApiKeyRecord: {
            user_id: components["schemas"]["Id"];
            /** @description Made from the key; the key itself is not kept. */
            key_hash: string;
            /** @description What the bearer may do; for keys that the fixtures bring. */
            description: string | null;
        } & components["schemas"]["ApiKeyFields"];
        /** @description A login to the web application. */
        SessionRecord: {
            user_id: components["schemas"]["Id"];
            created_at: components["schemas"]["DateTime"];
            /** @description Made from the token that was issued for it, if one was. */
            token_hash: string | null;
            /** @description Twelve hours after the token was issued. */
            token_expires_at: components["schemas"]["DateTimeOrNull"];
        } & components["schemas"]["SessionFields"];
        /** @description An organization. Whether it is paid follows from `paid_until`. */
        OrganizationRecord: components["schemas"]["OrganizationFields"];
        /** @description A user who administers an organization. */
        OrganizationAdminRecord: {
            id: components["schemas"]["Id"];
            organization_id: components["schemas"]["Id"];
            user_id: components["schemas"]["Id"];
        };
        /** @description A user who manages a location. */
        LocationManagerRecord: {
            id: components["schemas"]["Id"];
            location_id: components["schemas"]["Id"];
            user_id: components["schemas"]["Id"];
        };
        /** @description A role, and how far ahead its weeks were made. */
        RoleRecord: {
            /** @description Where its last week ends; absent or null until the service looked for the first time. */
            planned_until?: components["schemas"]["DateTimeOrNull"];
        } & components["schemas"]["RoleFields"];
        /** @description The membership of a user in a role. There is one at most for the two. */
        RoleWorkerRecord: {
            id: components["schemas"]["Id"];
            role_id: components["schemas"]["Id"];
            user_id: components["schemas"]["Id"];
        } & components["schemas"]["MembershipFields"];
        /** @description A schedule, with what only the internal operations show. */
        ScheduleRecord: {
            /** @description When Mobius took it. */
            mobius_start: components["schemas"]["DateTimeOrNull"];
            /** @description When Mobius was done with it. */
            mobius_end: components["schemas"]["DateTimeOrNull"];
        } & components["schemas"]["ScheduleFields"];
        /** @description What hours a worker prefers in a schedule. */
        PreferenceRecord: {
            id: components["schemas"]["Id"];
        } & components["schemas"]["PreferenceFields"];
        /** @description A shift. The name of its worker is looked up. */
        ShiftRecord: components["schemas"]["ShiftFields"];
    };
    responses: {
        /**
         * @description There is no valid credential, its user is not confirmed and active, or the user may not do this. There is no
         *     `WWW-Authenticate`.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More than 300 requests came within a minute. No header tells when to come back. */
        TooManyRequests: {
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
        /** @description A parameter is missing, unknown or unusable, or a rule forbids what was asked for. The first fault found is told. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something that the path names does not exist, or does not belong to what stands before it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A field was sent that only sudo may change. */
        SudoOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The caller is no manager and asks for the data of somebody else. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter is unusable, or the schedule does not take this change. */
        ScheduleRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter is missing or unusable, or the shift cannot be like this. */
        ShiftRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter is unusable, or the timeclock cannot be like this. */
        TimeclockRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter is missing or unusable, or the request cannot be like this. */
        TimeOffRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is nothing to do. */
        NothingQueued: {
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
         * @description How many records to leave out before them.
         * @example 0
         */
        Offset: number;
        /**
         * @description How many records to answer with.
         * @example 25
         */
        Limit: number;
        /**
         * @description The user.
         * @example 2
         */
        UserId: number;
        /**
         * @description The `key` of the session.
         * @example 0a681a
         */
        SessionId: string;
        /**
         * @description The `id` of the key. Anything but the id of a key of this user is not found.
         * @example 20
         */
        KeyId: string;
        /**
         * @description The organization.
         * @example 1
         */
        OrganizationId: number;
        /**
         * @description Adds the records one level below.
         * @example true
         */
        Recurse: boolean;
        /**
         * @description True keeps archived records, false the others; without it both are there.
         * @example false
         */
        Archived: boolean;
        /**
         * @description The location, which must be one of the organization.
         * @example 6
         */
        LocationId: number;
        /**
         * @description True keeps what goes on right now, and cannot be combined with `start` or `end`. False is the same as leaving it
         *     out.
         * @example true
         */
        Active: boolean;
        /**
         * @description Keeps what starts at this instant or later.
         * @example 2016-05-22
         */
        Start: components["schemas"]["DateTimeInput"];
        /**
         * @description Keeps what starts before this instant. Needs `start`.
         * @example 2016-05-25
         */
        End: components["schemas"]["DateTimeInput"];
        /**
         * @description Keeps the requests in this state; `null`, or an empty value, keeps the undecided ones. No request is in a state
         *     that does not exist.
         * @example approved_paid
         */
        State: string;
        /**
         * @description True answers with a CSV file. Not in the published reference.
         * @example true
         */
        CsvExport: boolean;
        /**
         * @description The role, which must be one of the location.
         * @example 656
         */
        RoleId: number;
        /**
         * @description The user, who must be or have been a worker of the role.
         * @example 2
         */
        WorkerId: number;
        /**
         * @description The schedule, which must be one of the role.
         * @example 1551
         */
        ScheduleId: number;
        /**
         * @description True adds how many shifts and minutes each worker has.
         * @example true
         */
        IncludeSummary: boolean;
        /**
         * @description True keeps published shifts; false keeps all.
         * @example true
         */
        FilterByPublished: boolean;
        /**
         * @description The shift, which must be one of the role.
         * @example 41674
         */
        ShiftId: number;
        /**
         * @description The recurring shift, which must be one of the role.
         * @example 830
         */
        RecurringShiftId: number;
        /**
         * @description The timeclock, which must be one of the worker in this role.
         * @example 9360
         */
        TimeclockId: number;
        /**
         * @description The request, which must be one of the worker in this role.
         * @example 369
         */
        TimeOffRequestId: number;
        /**
         * @description The plan.
         * @example boss-v2
         */
        PlanId: string;
        /**
         * @description The schedule.
         * @example 1587
         */
        TaskId: number;
        /**
         * @description The cache: `shifts`, `schedules`, `incidents` or `sessions`. Others are not found.
         * @example shifts
         */
        CacheKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Proposes a file name; sent with a CSV file.
         * @example attachment; filename="shifts-Hackers-2016-04-05 08:00:00+00:00-2016-04-15 08:00:00+00:00.csv"
         */
        ContentDisposition: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCurrentAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller, and the reach of their permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Access"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description How many records to leave out before them.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many records to answer with.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Pattern of the user name.
                 * @example rosalind
                 */
                filterByUsername?: string;
                /**
                 * @description Pattern of the e-mail address.
                 * @example %@staffjoy.com
                 */
                filterByEmail?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some users, and how they were chosen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom to invite. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewUser"];
                "application/json": components["schemas"]["NewUser"];
                "multipart/form-data": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description The user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * @description Keeps only the memberships that are archived (true) or not (false).
                 * @example false
                 */
                archived?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UserChanges"];
                "application/json": components["schemas"]["UserChanges"];
                "multipart/form-data": components["schemas"]["UserChanges"];
            };
        };
        responses: {
            /** @description The fields that were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions, in no particular order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no session any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The `key` of the session.
                 * @example 0a681a
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteUserSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The `key` of the session.
                 * @example 0a681a
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no such session any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description What to call the key. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewApiKey"];
                "application/json": components["schemas"]["NewApiKey"];
                "multipart/form-data": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description The secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The `id` of the key. Anything but the id of a key of this user is not found.
                 * @example 20
                 */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The `id` of the key. Anything but the id of a key of this user is not found.
                 * @example 20
                 */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /**
                 * @description How many records to leave out before them.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many records to answer with.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The organization. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewOrganization"];
                "application/json": components["schemas"]["NewOrganization"];
                "multipart/form-data": components["schemas"]["NewOrganization"];
            };
        };
        responses: {
            /** @description The organization. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Organization"];
                        /** @constant */
                        resources: [
                            "admins",
                            "locations",
                            "workers"
                        ];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OrganizationChanges"];
                "application/json": components["schemas"]["OrganizationChanges"];
                "multipart/form-data": components["schemas"]["OrganizationChanges"];
            };
        };
        responses: {
            /** @description The fields that were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrganization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["SudoOnly"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listOrganizationAdmins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The admins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createOrganizationAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** @description Whom to add. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Invitation"];
                "application/json": components["schemas"]["Invitation"];
                "multipart/form-data": components["schemas"]["Invitation"];
            };
        };
        responses: {
            /** @description The user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrganizationAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"];
                        /** @constant */
                        resources: never[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteOrganizationAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no admin any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateOrganizationAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description Whether to send it. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Reminder"];
                "application/json": components["schemas"]["Reminder"];
                "multipart/form-data": components["schemas"]["Reminder"];
            };
        };
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listOrganizationWorkers: {
        parameters: {
            query?: {
                /**
                 * @description Keeps the memberships that are archived (true) or not (false); those of archived roles count as any other.
                 * @example false
                 */
                archived?: boolean;
                /**
                 * @description The whole address, in any letter case.
                 * @example rosalind@staffjoy.com
                 */
                filter_by_email?: string;
                /**
                 * @description Id of a location.
                 * @example 6
                 */
                filter_by_location_id?: number;
                /**
                 * @description Id of a role.
                 * @example 656
                 */
                filter_by_role_id?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrganizationWorker"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /**
                 * @description Adds the records one level below.
                 * @example true
                 */
                recurse?: components["parameters"]["Recurse"];
                /**
                 * @description True keeps archived records, false the others; without it both are there.
                 * @example false
                 */
                archived?: components["parameters"]["Archived"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The locations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LocationTree"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** @description The location. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewLocation"];
                "application/json": components["schemas"]["NewLocation"];
                "multipart/form-data": components["schemas"]["NewLocation"];
            };
        };
        responses: {
            /** @description The location. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getLocation: {
        parameters: {
            query?: {
                /**
                 * @description Adds the records one level below.
                 * @example true
                 */
                recurse?: components["parameters"]["Recurse"];
                /**
                 * @description True keeps archived records, false the others; without it both are there.
                 * @example false
                 */
                archived?: components["parameters"]["Archived"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
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
                    "application/json": {
                        data: components["schemas"]["LocationTree"];
                        /** @constant */
                        resources: [
                            "attendance",
                            "managers",
                            "shifts",
                            "timeclocks",
                            "timeoffrequests",
                            "roles"
                        ];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location is archived. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LocationChanges"];
                "application/json": components["schemas"]["LocationChanges"];
                "multipart/form-data": components["schemas"]["LocationChanges"];
            };
        };
        responses: {
            /** @description The fields that were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listLocationShifts: {
        parameters: {
            query?: {
                /**
                 * @description True keeps what goes on right now, and cannot be combined with `start` or `end`. False is the same as leaving it
                 *     out.
                 * @example true
                 */
                active?: components["parameters"]["Active"];
                /**
                 * @description Keeps what starts at this instant or later.
                 * @example 2016-05-22
                 */
                start?: components["parameters"]["Start"];
                /**
                 * @description Keeps what starts before this instant. Needs `start`.
                 * @example 2016-05-25
                 */
                end?: components["parameters"]["End"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shifts, by start. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Shift"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listLocationTimeclocks: {
        parameters: {
            query?: {
                /**
                 * @description True keeps what goes on right now, and cannot be combined with `start` or `end`. False is the same as leaving it
                 *     out.
                 * @example true
                 */
                active?: components["parameters"]["Active"];
                /**
                 * @description Keeps what starts at this instant or later.
                 * @example 2016-05-22
                 */
                start?: components["parameters"]["Start"];
                /**
                 * @description Keeps what starts before this instant. Needs `start`.
                 * @example 2016-05-25
                 */
                end?: components["parameters"]["End"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeclocks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Timeclock"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listLocationTimeOffRequests: {
        parameters: {
            query?: {
                /**
                 * @description Keeps what starts at this instant or later.
                 * @example 2016-05-22
                 */
                start?: components["parameters"]["Start"];
                /**
                 * @description Keeps what starts before this instant. Needs `start`.
                 * @example 2016-05-25
                 */
                end?: components["parameters"]["End"];
                /**
                 * @description Keeps the requests in this state; `null`, or an empty value, keeps the undecided ones. No request is in a state
                 *     that does not exist.
                 * @example approved_paid
                 */
                state?: components["parameters"]["State"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimeOffRequest"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listLocationManagers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The managers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createLocationManager: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /** @description Whom to add. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Invitation"];
                "application/json": components["schemas"]["Invitation"];
                "multipart/form-data": components["schemas"]["Invitation"];
            };
        };
        responses: {
            /** @description The user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getLocationManager: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"];
                        /** @constant */
                        resources: never[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteLocationManager: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no manager any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateLocationManager: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The user.
                 * @example 2
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description Whether to send it. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Reminder"];
                "application/json": components["schemas"]["Reminder"];
                "multipart/form-data": components["schemas"]["Reminder"];
            };
        };
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAttendance: {
        parameters: {
            query: {
                /**
                 * @description The first local day. A time or offset in it is ignored.
                 * @example 2016-04-05
                 */
                startDate: components["schemas"]["DateTimeInput"];
                /**
                 * @description The last local day. A time or offset in it is ignored.
                 * @example 2016-04-05
                 */
                endDate: components["schemas"]["DateTimeInput"];
                /**
                 * @description True answers with a CSV file. Not in the published reference.
                 * @example true
                 */
                csv_export?: components["parameters"]["CsvExport"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days, and the sums over all of them; or a CSV file of timeclocks and time off. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attendance"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /**
                 * @description Adds the records one level below.
                 * @example true
                 */
                recurse?: components["parameters"]["Recurse"];
                /**
                 * @description True keeps archived records, false the others; without it both are there.
                 * @example false
                 */
                archived?: components["parameters"]["Archived"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RoleTree"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /** @description The role. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewRole"];
                "application/json": components["schemas"]["NewRole"];
                "multipart/form-data": components["schemas"]["NewRole"];
            };
        };
        responses: {
            /** @description The role. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRole: {
        parameters: {
            query?: {
                /**
                 * @description Adds the records one level below.
                 * @example true
                 */
                recurse?: components["parameters"]["Recurse"];
                /**
                 * @description True keeps archived records, false the others; without it both are there.
                 * @example false
                 */
                archived?: components["parameters"]["Archived"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RoleTree"];
                        /** @constant */
                        resources: [
                            "recurringshifts",
                            "schedules",
                            "shifts",
                            "users"
                        ];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role is archived. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RoleChanges"];
                "application/json": components["schemas"]["RoleChanges"];
                "multipart/form-data": components["schemas"]["RoleChanges"];
            };
        };
        responses: {
            /** @description The fields that were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRole"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listRoleWorkers: {
        parameters: {
            query?: {
                /**
                 * @description True keeps archived records, false the others; without it both are there.
                 * @example false
                 */
                archived?: components["parameters"]["Archived"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RoleWorker"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createRoleWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description Whom to add, and their limits. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewRoleWorker"];
                "application/json": components["schemas"]["NewRoleWorker"];
                "multipart/form-data": components["schemas"]["NewRoleWorker"];
            };
        };
        responses: {
            /** @description The worker. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleWorker"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRoleWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
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
                    "application/json": {
                        data: components["schemas"]["RoleWorker"];
                        /** @constant */
                        resources: [
                            "timeclocks",
                            "timeoffrequests"
                        ];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteRoleWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user does not work here any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateRoleWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RoleWorkerChanges"];
                "application/json": components["schemas"]["RoleWorkerChanges"];
                "multipart/form-data": components["schemas"]["RoleWorkerChanges"];
            };
        };
        responses: {
            /** @description The fields that were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRoleWorker"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /**
                 * @description Keeps what starts at this instant or later.
                 * @example 2016-02-08
                 */
                start?: components["schemas"]["DateTimeInput"];
                /**
                 * @description Keeps what starts before this instant.
                 * @example 2016-02-29
                 */
                end?: components["schemas"]["DateTimeInput"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Schedule"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Schedule"];
                        /** @constant */
                        resources: [
                            "preferences",
                            "shifts",
                            "timeclocks",
                            "timeoffrequests"
                        ];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ScheduleChanges"];
                "application/json": components["schemas"]["ScheduleChanges"];
                "multipart/form-data": components["schemas"]["ScheduleChanges"];
            };
        };
        responses: {
            /** @description The fields that were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedSchedule"];
                };
            };
            400: components["responses"]["ScheduleRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listScheduleShifts: {
        parameters: {
            query?: {
                /**
                 * @description True adds how many shifts and minutes each worker has.
                 * @example true
                 */
                include_summary?: components["parameters"]["IncludeSummary"];
                /**
                 * @description True keeps published shifts; false keeps all.
                 * @example true
                 */
                filter_by_published?: components["parameters"]["FilterByPublished"];
                /**
                 * @description Keeps published, unassigned shifts that this worker of the role could take: no overlap with the worker's
                 *     shifts, not started unless a manager asks, and within the limits where these bind. Cannot be combined with a
                 *     true `include_summary` or `filter_by_published`. 0 is the same as leaving it out.
                 * @example 2
                 */
                claimable_by_user?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shifts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listScheduleTimeclocks: {
        parameters: {
            query?: {
                /**
                 * @description Keeps what belongs to this user.
                 * @example 458
                 */
                user_id?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeclocks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Timeclock"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listScheduleTimeOffRequests: {
        parameters: {
            query?: {
                /**
                 * @description Keeps what belongs to this user.
                 * @example 458
                 */
                user_id?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimeOffRequest"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Preference"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createPreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        /** @description The worker and their hours. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewPreference"];
                "application/json": components["schemas"]["NewPreference"];
                "multipart/form-data": components["schemas"]["NewPreference"];
            };
        };
        responses: {
            /** @description The preference. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Preference"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The worker prefers nothing any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The schedule, which must be one of the role.
                 * @example 1551
                 */
                schedule_id: components["parameters"]["ScheduleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        /** @description The hours. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PreferenceChanges"];
                "application/json": components["schemas"]["PreferenceChanges"];
                "multipart/form-data": components["schemas"]["PreferenceChanges"];
            };
        };
        responses: {
            /** @description The hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedPreference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listShifts: {
        parameters: {
            query: {
                /**
                 * @description Keeps what starts at this instant or later.
                 * @example 2016-04-05T08:00:00
                 */
                start: components["schemas"]["DateTimeInput"];
                /**
                 * @description Keeps what starts before this instant.
                 * @example 2016-04-15T08:00:00
                 */
                end: components["schemas"]["DateTimeInput"];
                /**
                 * @description Keeps the shifts of this user; 0 for those of nobody.
                 * @example 706
                 */
                user_id?: number;
                /**
                 * @description True answers with a CSV file. Not in the published reference.
                 * @example true
                 */
                csv_export?: components["parameters"]["CsvExport"];
                /**
                 * @description True adds how many shifts and minutes each worker has.
                 * @example true
                 */
                include_summary?: components["parameters"]["IncludeSummary"];
                /**
                 * @description True keeps published shifts; false keeps all.
                 * @example true
                 */
                filter_by_published?: components["parameters"]["FilterByPublished"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shifts. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description The shift. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewShift"];
                "application/json": components["schemas"]["NewShift"];
                "multipart/form-data": components["schemas"]["NewShift"];
            };
        };
        responses: {
            /** @description The shift. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shift"];
                };
            };
            400: components["responses"]["ShiftRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The shift, which must be one of the role.
                 * @example 41674
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
                    "application/json": {
                        data: components["schemas"]["Shift"];
                        /** @constant */
                        resources: [
                            "users"
                        ];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The shift, which must be one of the role.
                 * @example 41674
                 */
                shift_id: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shift is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The shift, which must be one of the role.
                 * @example 41674
                 */
                shift_id: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ShiftChanges"];
                "application/json": components["schemas"]["ShiftChanges"];
                "multipart/form-data": components["schemas"]["ShiftChanges"];
            };
        };
        responses: {
            /** @description The fields that were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedShift"];
                };
            };
            400: components["responses"]["ShiftRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listEligibleUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The shift, which must be one of the role.
                 * @example 41674
                 */
                shift_id: components["parameters"]["ShiftId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EligibleUser"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    queryEligibleUsers: {
        parameters: {
            query: {
                /**
                 * @description When the shift would start.
                 * @example 2016-04-21T16:00:00
                 */
                start: components["schemas"]["DateTimeInput"];
                /**
                 * @description When it would end: later, and 23 hours later at most.
                 * @example 2016-04-22T00:00:00
                 */
                stop: components["schemas"]["DateTimeInput"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EligibleUser"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listRecurringShifts: {
        parameters: {
            query?: {
                /**
                 * @description Keeps the shifts of this user; 0 for those of nobody.
                 * @example 1
                 */
                user_id?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recurring shifts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RecurringShift"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createRecurringShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description The recurring shift. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewRecurringShift"];
                "application/json": components["schemas"]["NewRecurringShift"];
                "multipart/form-data": components["schemas"]["NewRecurringShift"];
            };
        };
        responses: {
            /** @description The recurring shift. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringShift"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRecurringShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The recurring shift, which must be one of the role.
                 * @example 830
                 */
                recurring_shift_id: components["parameters"]["RecurringShiftId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recurring shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RecurringShift"];
                        /** @constant */
                        resources: never[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteRecurringShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The recurring shift, which must be one of the role.
                 * @example 830
                 */
                recurring_shift_id: components["parameters"]["RecurringShiftId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recurring shift is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateRecurringShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The recurring shift, which must be one of the role.
                 * @example 830
                 */
                recurring_shift_id: components["parameters"]["RecurringShiftId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RecurringShiftChanges"];
                "application/json": components["schemas"]["RecurringShiftChanges"];
                "multipart/form-data": components["schemas"]["RecurringShiftChanges"];
            };
        };
        responses: {
            /** @description The fields that were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRecurringShift"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTimeclocks: {
        parameters: {
            query?: {
                /**
                 * @description True keeps the timeclock without a stop. False is the same as leaving it out.
                 * @example true
                 */
                active?: boolean;
                /**
                 * @description Keeps what starts at this instant or later.
                 * @example 2016-05-22
                 */
                start?: components["parameters"]["Start"];
                /**
                 * @description Keeps what starts before this instant. Needs `start`.
                 * @example 2016-05-25
                 */
                end?: components["parameters"]["End"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeclocks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Timeclock"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createTimeclock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        /** @description Nothing to clock in; start and stop to record. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewTimeclock"];
                "application/json": components["schemas"]["NewTimeclock"];
                "multipart/form-data": components["schemas"]["NewTimeclock"];
            };
        };
        responses: {
            /** @description The timeclock. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeclock"];
                };
            };
            400: components["responses"]["TimeclockRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTimeclock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
                /**
                 * @description The timeclock, which must be one of the worker in this role.
                 * @example 9360
                 */
                timeclock_id: components["parameters"]["TimeclockId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeclock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Timeclock"];
                        /** @constant */
                        resources: never[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTimeclock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
                /**
                 * @description The timeclock, which must be one of the worker in this role.
                 * @example 9360
                 */
                timeclock_id: components["parameters"]["TimeclockId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeclock is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTimeclock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
                /**
                 * @description The timeclock, which must be one of the worker in this role.
                 * @example 9360
                 */
                timeclock_id: components["parameters"]["TimeclockId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TimeclockChanges"];
                "application/json": components["schemas"]["TimeclockChanges"];
                "multipart/form-data": components["schemas"]["TimeclockChanges"];
            };
        };
        responses: {
            /** @description The fields that changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTimeclock"];
                };
            };
            400: components["responses"]["TimeclockRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTimeOffRequests: {
        parameters: {
            query?: {
                /**
                 * @description Keeps what starts at this instant or later.
                 * @example 2016-05-22
                 */
                start?: components["parameters"]["Start"];
                /**
                 * @description Keeps what starts before this instant. Needs `start`.
                 * @example 2016-05-25
                 */
                end?: components["parameters"]["End"];
                /**
                 * @description Keeps the requests in this state; `null`, or an empty value, keeps the undecided ones. No request is in a state
                 *     that does not exist.
                 * @example approved_paid
                 */
                state?: components["parameters"]["State"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimeOffRequest"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createTimeOffRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        /** @description The day. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewTimeOffRequest"];
                "application/json": components["schemas"]["NewTimeOffRequest"];
                "multipart/form-data": components["schemas"]["NewTimeOffRequest"];
            };
        };
        responses: {
            /** @description The request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffRequest"];
                };
            };
            400: components["responses"]["TimeOffRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTimeOffRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
                /**
                 * @description The request, which must be one of the worker in this role.
                 * @example 369
                 */
                time_off_request_id: components["parameters"]["TimeOffRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimeOffRequest"];
                        /** @constant */
                        resources: never[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTimeOffRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
                /**
                 * @description The request, which must be one of the worker in this role.
                 * @example 369
                 */
                time_off_request_id: components["parameters"]["TimeOffRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTimeOffRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 1
                 */
                organization_id: components["parameters"]["OrganizationId"];
                /**
                 * @description The location, which must be one of the organization.
                 * @example 6
                 */
                location_id: components["parameters"]["LocationId"];
                /**
                 * @description The role, which must be one of the location.
                 * @example 656
                 */
                role_id: components["parameters"]["RoleId"];
                /**
                 * @description The user, who must be or have been a worker of the role.
                 * @example 2
                 */
                user_id: components["parameters"]["WorkerId"];
                /**
                 * @description The request, which must be one of the worker in this role.
                 * @example 369
                 */
                time_off_request_id: components["parameters"]["TimeOffRequestId"];
            };
            cookie?: never;
        };
        /** @description The decision. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TimeOffRequestChanges"];
                "application/json": components["schemas"]["TimeOffRequestChanges"];
                "multipart/form-data": components["schemas"]["TimeOffRequestChanges"];
            };
        };
        responses: {
            /** @description The fields that changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTimeOffRequest"];
                };
            };
            400: components["responses"]["TimeOffRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Plan"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The plan.
                 * @example boss-v2
                 */
                plan_id: components["parameters"]["PlanId"];
            };
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
                    "application/json": {
                        data: components["schemas"]["Plan"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
                    "application/json": {
                        data: components["schemas"]["Timezone"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    runCron: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CronReport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getScheduleMonitoring: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            chomp: components["schemas"]["MonitoredSchedule"][];
                            mobius: components["schemas"]["MonitoredSchedule"][];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listChompTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedules by state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            "chomp-queue": components["schemas"]["TaskingSchedule"][];
                            "chomp-processing": components["schemas"]["TaskingSchedule"][];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    claimChompTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the schedule is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimedTask"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NothingQueued"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getChompTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The schedule.
                 * @example 1587
                 */
                schedule_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskingSchedule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    finishChompTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The schedule.
                 * @example 1587
                 */
                schedule_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule is `unpublished`. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listMobiusTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedules by state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            "mobius-queue": components["schemas"]["TaskingSchedule"][];
                            "mobius-processing": components["schemas"]["TaskingSchedule"][];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    claimMobiusTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the schedule is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimedTask"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NothingQueued"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getMobiusTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The schedule.
                 * @example 1587
                 */
                schedule_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskingSchedule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    finishMobiusTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The schedule.
                 * @example 1587
                 */
                schedule_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule is `published`. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCaches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CacheSize"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    flushCaches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caches are empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCache: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cache: `shifts`, `schedules`, `incidents` or `sessions`. Others are not found.
                 * @example shifts
                 */
                cache_key: components["parameters"]["CacheKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CacheSize"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    flushCache: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cache: `shifts`, `schedules`, `incidents` or `sessions`. Others are not found.
                 * @example shifts
                 */
                cache_key: components["parameters"]["CacheKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cache is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getKpis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description By the Monday of the week, in UTC. */
                            people_scheduled_per_week: {
                                [key: string]: number;
                            };
                            people_clocked_in: number;
                            people_on_shifts: number;
                            people_online_in_last_day: number;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
