import { type Attribute, complex, flag, instant, reference, text } from './attributes.ts'

export const USER_URN = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const ENTERPRISE_URN = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
export const GROUP_URN = 'urn:ietf:params:scim:schemas:core:2.0:Group'

export interface Schema {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly attributes: readonly Attribute[]
}

const READ_ONLY = { mutability: 'readOnly' } as const

/** Attributes of every resource (RFC 7643 §3.1), which no schema lists. */
export const COMMON: readonly Attribute[] = [
  reference('schemas', 'Schemas that the resource follows.', ['uri'], {
    multiValued: true,
    required: true,
    returned: 'always',
    mutability: 'readWrite',
  }),
  text('id', 'Identifies the resource; given by the service.', { ...READ_ONLY, caseExact: true, returned: 'always' }),
  text('externalId', 'What the client calls the resource.', { caseExact: true }),
  complex(
    'meta',
    'What the service knows of the resource.',
    [
      text('resourceType', 'Name of the resource type.', { ...READ_ONLY, caseExact: true }),
      instant('created', 'When it was created.', READ_ONLY),
      instant('lastModified', 'When it was changed last.', READ_ONLY),
      reference('location', 'Address of the resource.', ['uri'], { ...READ_ONLY, caseExact: true }),
      text('version', 'Entity tag of the resource as it is now.', { ...READ_ONLY, caseExact: true }),
    ],
    READ_ONLY,
  ),
]

/** A list of values with the usual sub-attributes (RFC 7643 §2.4). */
const values = (name: string, description: string, value: Attribute, types?: readonly string[]): Attribute =>
  complex(
    name,
    description,
    [
      value,
      text('display', 'The value for people to read.'),
      text('type', 'What the value is for.', types === undefined ? {} : { canonicalValues: types }),
      flag('primary', 'Whether it is the preferred one; true at most once.'),
    ],
    { multiValued: true },
  )

export const USER: Schema = {
  id: USER_URN,
  name: 'User',
  description: 'A person employed by the organisation.',
  attributes: [
    text('userName', 'Name to sign in with: the email address, unless the client gives another.', {
      required: true,
      uniqueness: 'server',
    }),
    complex('name', 'Parts of the name.', [
      text('formatted', 'The whole name.'),
      text('familyName', 'Family name.'),
      text('givenName', 'Given name.'),
      text('middleName', 'Middle names.'),
      text('honorificPrefix', 'Title in front of the name.'),
      text('honorificSuffix', 'Title behind the name.'),
    ]),
    text('displayName', 'The whole name.'),
    text('nickName', 'What the person likes to be called.'),
    reference('profileUrl', 'Address of a page about the person.', ['external']),
    text('title', 'Job title: the name of the position.'),
    text('userType', 'Kind of employment.'),
    text('preferredLanguage', 'Language the person prefers to read.'),
    text('locale', 'How dates and numbers are written for the person.'),
    text('timezone', 'Name in the IANA time zone database.'),
    flag('active', 'Whether the person is employed and may work.'),
    text('password', 'Taken, and not kept: nobody signs in here.', { mutability: 'writeOnly', returned: 'never' }),
    values('emails', 'Email addresses.', text('value', 'Email address.'), ['work', 'home', 'other']),
    values('phoneNumbers', 'Telephone numbers.', text('value', 'Telephone number.'), [
      'work',
      'home',
      'mobile',
      'fax',
      'pager',
      'other',
    ]),
    values('ims', 'Instant messaging addresses.', text('value', 'Address.'), [
      'aim',
      'gtalk',
      'icq',
      'xmpp',
      'msn',
      'skype',
      'qq',
      'yahoo',
    ]),
    values('photos', 'Pictures.', reference('value', 'Address of the picture.', ['external'], { caseExact: true }), [
      'photo',
      'thumbnail',
    ]),
    complex(
      'addresses',
      'Addresses; the one for work is the work location.',
      [
        text('formatted', 'The whole address.'),
        text('streetAddress', 'Street and number.'),
        text('locality', 'City.'),
        text('region', 'State or region.'),
        text('postalCode', 'Postal code.'),
        text('country', 'Two letters of ISO 3166-1.'),
        text('type', 'What the address is for.', { canonicalValues: ['work', 'home', 'other'] }),
        flag('primary', 'Whether it is the preferred one; true at most once.'),
      ],
      { multiValued: true },
    ),
    complex(
      'groups',
      'The department, as a group. Changed through the group.',
      [
        text('value', 'Id of the group.', READ_ONLY),
        reference('$ref', 'Address of the group.', ['Group'], READ_ONLY),
        text('display', 'Name of the group.', READ_ONLY),
        text('type', 'Whether the membership is direct.', { ...READ_ONLY, canonicalValues: ['direct', 'indirect'] }),
      ],
      { ...READ_ONLY, multiValued: true },
    ),
    values('entitlements', 'What the person may have.', text('value', 'Entitlement.')),
    values('roles', 'What the person is in other systems.', text('value', 'Role.')),
    values('x509Certificates', 'Certificates.', {
      ...text('value', 'Certificate, DER in base64.', { caseExact: true }),
      type: 'binary',
    }),
  ],
}

export const ENTERPRISE: Schema = {
  id: ENTERPRISE_URN,
  name: 'EnterpriseUser',
  description: 'What an organisation knows of its employee.',
  attributes: [
    text('employeeNumber', 'Staff number; given by the service where the client gives none.', { uniqueness: 'server' }),
    text('costCenter', 'Cost centre.'),
    text('organization', 'Organisation.'),
    text('division', 'Division.'),
    text('department', 'Name of the department.'),
    complex('manager', 'Whom the person reports to.', [
      text('value', 'Id of the user.', { caseExact: true }),
      reference('$ref', 'Address of the user.', ['User'], READ_ONLY),
      text('displayName', 'Name of the user.', READ_ONLY),
    ]),
  ],
}

const IMMUTABLE = { mutability: 'immutable' } as const

export const GROUP: Schema = {
  id: GROUP_URN,
  name: 'Group',
  description: 'A department of the organisation.',
  attributes: [
    text('displayName', 'Name of the department.', { required: true, uniqueness: 'server' }),
    complex(
      'members',
      'Users of the department. A user belongs to one at most, so that joining one is leaving another.',
      [
        text('value', 'Id of the user.', { ...IMMUTABLE, caseExact: true }),
        reference('$ref', 'Address of the user.', ['User'], IMMUTABLE),
        text('type', 'Kind of member; always User.', { ...IMMUTABLE, canonicalValues: ['User'] }),
        text('display', 'Name of the user.', READ_ONLY),
      ],
      { multiValued: true },
    ),
  ],
}

export const SCHEMAS: readonly Schema[] = [USER, ENTERPRISE, GROUP]
