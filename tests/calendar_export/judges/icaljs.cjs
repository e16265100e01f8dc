// Every event between two days as "UTC instant TAB title", read by ical.js, the engine of Thunderbird.
const fs = require('fs');
const found = require('ical.js');
const ICAL = found.default || found;
const [file, first, last] = process.argv.slice(2);
const root = new ICAL.Component(ICAL.parse(fs.readFileSync(file, 'utf8')));
for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
const events = {}, exceptions = [];
for (const part of root.getAllSubcomponents('vevent')) {
  const event = new ICAL.Event(part);
  if (event.isRecurrenceException()) exceptions.push(event); else events[event.uid] = event;
}
for (const each of exceptions) if (events[each.uid]) events[each.uid].relateException(each);
const lines = [];
const say = (start, item) => {
  const instant = start.convertToZone(ICAL.Timezone.utcTimezone).toICALString().replace(/[-:]/g, '');
  const status = item.component.getFirstPropertyValue('status');
  const day = instant.slice(0, 8);
  if (day >= first && day < last && status !== 'CANCELLED') lines.push(instant + '\t' + item.summary);
};
for (const event of Object.values(events)) {
  if (!event.isRecurring()) { say(event.startDate, event); continue; }
  const iterator = event.iterator();
  for (let n = 0, next; n < 2000 && (next = iterator.next()); n++) {
    const details = event.getOccurrenceDetails(next);
    say(details.startDate, details.item);
  }
}
console.log(lines.join('\n'));
