package fi.luukku.formbuilder;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Who sends a form back says why. */
public class SendBackReasonMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public SendBackReasonMissing() {
    super(Optional.of("reason"), "send_back_reason_missing");
  }
}
