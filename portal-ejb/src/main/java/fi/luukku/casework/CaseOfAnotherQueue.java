package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** A back office speaks of a case that stands in a work queue it does not speak for. */
public class CaseOfAnotherQueue extends Refusal {
  private static final long serialVersionUID = 1L;

  public CaseOfAnotherQueue() {
    super("case_of_another_queue");
  }
}
