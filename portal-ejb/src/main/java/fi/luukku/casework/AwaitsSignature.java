package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** Another person is to sign what was sent: until then nothing is added to it. */
public class AwaitsSignature extends Refusal {
  private static final long serialVersionUID = 1L;

  public AwaitsSignature() {
    super("awaits_signature");
  }
}
