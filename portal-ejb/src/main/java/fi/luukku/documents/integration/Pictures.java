package fi.luukku.documents.integration;

import fi.luukku.documents.domain.AllowedType;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Copies pictures without what their file tells beside the picture: where it was taken, when, with
 * whose camera, what was cut away. Nothing is decoded or drawn anew; parts that are not known to
 * belong to the picture stay behind (docs/adr/0016).
 */
public final class Pictures {
  private Pictures() {}

  /** A file that says it is a picture, and is not built like one. */
  public static class Broken extends IOException {
    private static final long serialVersionUID = 1L;

    Broken(String why) {
      super(why);
    }
  }

  /** Few bytes that would fill the memory of who looks at the picture. */
  public static final class TooLarge extends Broken {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("The picture has too many pixels.");
    }
  }

  /** More than any camera of today takes, in millions. */
  public static final int MOST_MEGAPIXELS = 250;

  /** Checks what the header says: both sides as the file holds them. */
  static void mustBeOfASize(int width, int height) throws TooLarge {
    long pixels = Integer.toUnsignedLong(width) * Integer.toUnsignedLong(height);
    if (width < 0 || height < 0 || pixels > MOST_MEGAPIXELS * 1_000_000L) {
      throw new TooLarge();
    }
  }

  /** Whether files of this type can tell more than the picture. */
  public static boolean tellsMore(AllowedType type) {
    return type == AllowedType.JPEG || type == AllowedType.PNG;
  }

  /**
   * @throws Broken where the file is not built like a picture of this type
   * @throws TooLarge where its header says that it has too many pixels
   */
  public static void copyBare(AllowedType type, InputStream from, OutputStream to)
      throws IOException {
    DataInputStream in = new DataInputStream(from);
    try {
      if (type == AllowedType.JPEG) {
        new Jpeg(in, to).copy();
      } else {
        new Png(in, to).copy();
      }
    } catch (EOFException tooShort) {
      throw new Broken("The picture ends too early.");
    }
  }
}
