package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;

/** Who made a version, or handed it in, does not publish it. */
public class OwnFormNotPublished extends Refusal {
  private static final long serialVersionUID = 1L;

  public OwnFormNotPublished() {
    super("own_form_not_published");
  }
}
