package fi.luukku.calendars;

/** What a secret address leads to. */
public enum FeedKind {
  /** All that a person has booked and must do by a day. */
  PERSON,
  /** Who has a resource when, by case numbers. */
  RESOURCE,
  /** When a resource is taken, and no more. */
  BUSY
}
