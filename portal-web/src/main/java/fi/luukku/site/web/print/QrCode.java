package fi.luukku.site.web.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code (ISO/IEC 18004) as a picture that stands in the page itself. */
final class QrCode {
  private static final int PIXELS = 360;
  private static final int QUIET_ZONE = 4;
  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  private QrCode() {}

  /** A {@code data:} address of a PNG. */
  static String of(String words) {
    BitMatrix dots = dots(words);
    BufferedImage image =
        new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < dots.getWidth(); x++) {
      for (int y = 0; y < dots.getHeight(); y++) {
        image.setRGB(x, y, dots.get(x, y) ? BLACK : WHITE);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }

  private static BitMatrix dots(String words) {
    try {
      return new QRCodeWriter()
          .encode(
              words,
              BarcodeFormat.QR_CODE,
              PIXELS,
              PIXELS,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  QUIET_ZONE));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("Too long for a QR code: " + words, tooLong);
    }
  }
}
