package fi.luukku.documents;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The picture has more pixels than the portal takes; the argument is the limit in millions. */
public class PictureIsTooLarge extends Refusal {
  private static final long serialVersionUID = 1L;

  public PictureIsTooLarge(int megapixels) {
    super(Optional.of("file"), "picture_is_too_large", megapixels);
  }
}
