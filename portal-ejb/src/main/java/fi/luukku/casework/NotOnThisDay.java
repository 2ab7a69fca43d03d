package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** An appointment of another day: nobody comes to it today. */
public class NotOnThisDay extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotOnThisDay() {
    super("not_on_this_day");
  }
}
