import type { components } from '../../../generated/roosted.ts'
import { utcStamp } from '../times.ts'

type Worker = components['schemas']['WorkerRecord']

/** What is so of every worker who was just added, but for the name. Catalogue 3.1. `now`: milliseconds since 1970. */
export const newWorker = (now: number): Omit<Worker, 'id' | 'name_first'> => ({
  reference_id: null,
  email: null,
  phone: null,
  address: '',
  city: '',
  zip: '',
  country_id: 1,
  birth_date: null,
  account_status: 2,
  signup_date_original: utcStamp(now),
  last_login_original: null,
  skillset_ids: [],
  area_ids: [],
  tag_ids: [],
  custom_field_values: [],
  bad_phone_number: 0,
  texting_off: 0,
  latitude: null,
  longitude: null,
  multilogin: 0,
  onboarded: 0,
  app_notifications_active: 0,
  app_notifications_preferred: 0,
  current_worker: 1,
  admin: 0,
  owner: 0,
  permissions: {},
  selected: '0',
  selected_picture_location: '',
  pending_document_signing_count: 0,
})
