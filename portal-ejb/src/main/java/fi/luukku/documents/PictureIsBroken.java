package fi.luukku.documents;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The file is a picture by its beginning only: what it tells beside cannot be taken out of it. */
public class PictureIsBroken extends Refusal {
  private static final long serialVersionUID = 1L;

  public PictureIsBroken() {
    super(Optional.of("file"), "picture_is_broken");
  }
}
