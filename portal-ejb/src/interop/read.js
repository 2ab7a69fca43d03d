// Reads a calendar from standard input and writes what ical.js makes of it as JSON.
// With two instants as arguments: also the starts, in between, of entries that repeat.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
const instant = time => time.toJSDate().toISOString();
const events = calendar.getAllSubcomponents('vevent').map(component => {
  const event = new ICAL.Event(component);
  const changed = component.getFirstPropertyValue('last-modified');
  return {
    uid: event.uid,
    title: event.summary,
    place: event.location,
    starts: event.startDate.isDate ? event.startDate.toString() : instant(event.startDate),
    ends: event.endDate.isDate ? event.endDate.toString() : instant(event.endDate),
    utc: event.startDate.zone === ICAL.Timezone.utcTimezone,
    sequence: event.sequence,
    status: component.getFirstPropertyValue('status'),
    url: component.getFirstPropertyValue('url'),
    changed: changed ? instant(changed) : null,
  };
});
const busy = calendar.getAllSubcomponents('vfreebusy').flatMap(component =>
  component.getAllProperties('freebusy').flatMap(property =>
    property.getValues().map(period => ({
      how: property.getParameter('fbtype'),
      starts: instant(period.start),
      ends: instant(period.getEnd()),
    }))));
const [from, to] = process.argv.slice(2).map(written => new Date(written));
const starts = to ? calendar.getAllSubcomponents('vevent').flatMap(component => {
  const found = [];
  const all = new ICAL.Event(component).iterator();
  for (let next = all.next(); next && next.toJSDate() < to; next = all.next()) {
    if (next.toJSDate() >= from) {
      found.push(instant(next));
    }
  }
  return found;
}) : [];
const head = name => calendar.getFirstPropertyValue(name);
console.log(JSON.stringify({
  version: head('version'),
  method: head('method'),
  name: head('x-wr-calname'),
  refresh: String(head('refresh-interval')),
  events,
  busy,
  starts,
}));
