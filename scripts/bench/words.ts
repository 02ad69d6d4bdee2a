import { plainText } from '../../src/messaging/rich-text.ts';
import { id } from '../../src/texts/id.ts';

const { home, registration, browse, enrollment, common } = id;

/**
 * What is said on the walk, so that the peer says the same; it fills in what stands in braces. Taken from the texts
 * themselves: a text that changes, changes for both.
 */
export const words = {
  greeting: plainText(home.welcome),
  register: home.choices.register,
  browse: home.choices.browse,
  joinInfo: home.choices.joinInfo,
  help: home.choices.help,
  menu: common.menu,
  consent: plainText(registration.consent),
  agree: registration.agree,
  disagree: registration.disagree,
  askName: plainText(registration.askName),
  askRegion: plainText(registration.askRegion),
  askAudience: plainText(registration.askAudience),
  more: registration.more,
  askPhone: plainText(registration.askPhoneButton),
  shareNumber: registration.shareNumber,
  phoneTaken: plainText(registration.phoneTaken('{phone}')),
  review: plainText(
    registration.review({ name: '{name}', region: '{region}', audiences: '{audience}', phone: '{phone}' }),
  ),
  correct: registration.correct,
  changeName: registration.changeName,
  changeRegion: registration.changeRegion,
  changeAudience: registration.changeAudience,
  changePhone: registration.changePhone,
  askAnnouncements: plainText(registration.askAnnouncements),
  yes: common.yes,
  no: common.no,
  registered: plainText(registration.registered(common.address('{name}'))),
  list: plainText(browse.list(1, 5, 6)),
  line: plainText(browse.line(0, { title: '{title}', dates: '{dates}', place: '{place}', seats: '{seats}' })).slice(2),
  choose: plainText(browse.choose),
  next: common.next,
  filter: browse.filter,
  detail: plainText(
    browse.detail({
      title: '{title}',
      batch: 1,
      summary: '{summary}',
      dates: '{dates}',
      hours: '09.00–15.30 WIB',
      mode: null,
      status: null,
      venue: '{place}',
      lessonHours: 8,
      audiences: '{audience}',
      prerequisites: null,
      trainers: '{trainers}',
      seats: '{seats}',
      closes: '{closes}',
      note: null,
    }),
  ),
  take: browse.take,
  map: browse.map,
  backToList: browse.backToList,
  enrolled: plainText(enrollment.enrolled({ title: '{title}', batch: 1, when: '{dates}', place: '{place}' })),
  calendar: id.mine.calendar,
  myTrainings: home.choices.myTrainings,
} as const;
