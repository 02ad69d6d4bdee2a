/** What a message may be about, whoever writes it; what a coordinator asks for is refused politely to others. */
export const intents = [
  'greet',
  'help',
  'join_info',
  'register',
  'browse_sessions',
  'session_detail',
  'enroll',
  'cancel_enrollment',
  'my_sessions',
  'reminder_settings',
  'confirm_yes',
  'confirm_no',
  'check_in',
  'certificate',
  'feedback',
  'profile_view',
  'profile_edit',
  'language',
  'stop_broadcast',
  'resume_broadcast',
  'delete_my_data',
  'human',
  'faq_other',
  'smalltalk_thanks',
  'out_of_scope',
  'coordinator_broadcast',
  'coordinator_create_session',
  'coordinator_participants',
  'coordinator_stats',
] as const;

export type Intent = (typeof intents)[number];

export const isIntent = (name: string): name is Intent => (intents as readonly string[]).includes(name);
