/** SCIM answers beside the REST API, at a server path of its own. */
export const isScim = (serverPath: string): boolean => serverPath === '/scim/v2'
