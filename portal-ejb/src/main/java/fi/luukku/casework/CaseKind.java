package fi.luukku.casework;

/**
 * What sort of errand a case is; the name in messages to the back office is {@link #wireName()}.
 */
public enum CaseKind {
  APPOINTMENT,
  RESERVATION,
  GRANT_APPLICATION,
  SERVICE_REQUEST,
  /** What somebody asks about his own data (Regulation 2016/679, articles 15 to 22). */
  DATA_REQUEST,
  /** What was sent by a form that officials have made. */
  FORM_ERRAND;

  /** Whether it takes a time that nobody else can have meanwhile. */
  public boolean isBooking() {
    return this == APPOINTMENT || this == RESERVATION;
  }

  /** As in the message schemas: {@code appointment}, {@code grant-application} and so on. */
  public String wireName() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
