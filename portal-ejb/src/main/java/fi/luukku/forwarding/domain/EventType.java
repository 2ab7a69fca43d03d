package fi.luukku.forwarding.domain;

import fi.luukku.casework.CaseEvent;

/** The types of events that leave, with the schema of their data. */
public enum EventType {
  SUBMITTED("fi.luukku.case.submitted.v1", "case-submitted.v1.schema.json"),
  CHANGED("fi.luukku.case.changed.v1", "case-changed.v1.schema.json"),
  WITHDRAWN("fi.luukku.case.withdrawn.v1", "case-withdrawn.v1.schema.json");

  private final String type;
  private final String schema;

  EventType(String type, String schema) {
    this.type = type;
    this.schema = schema;
  }

  public static EventType of(CaseEvent event) {
    if (event instanceof CaseEvent.Opened || event instanceof CaseEvent.Signed) {
      return SUBMITTED;
    }
    return event instanceof CaseEvent.Withdrawn ? WITHDRAWN : CHANGED;
  }

  public String type() {
    return type;
  }

  /** File name below {@code /messages/}. */
  public String schema() {
    return schema;
  }
}
