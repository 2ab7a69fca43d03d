package fi.luukku.documents.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.documents.domain.AllowedType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.junit.jupiter.api.Test;

/** Another library writes the camera's notes and looks for them afterwards. */
class PicturesTest {
  private static final String CAMERA = "Mallikamera 3000";

  private static byte[] drawn(String format) throws IOException {
    BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 64; x++) {
      for (int y = 0; y < 48; y++) {
        image.setRGB(x, y, x * 4 << 16 | y * 5 << 8 | (x * y) % 255);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** With the place, the camera and which way is up. */
  private static byte[] photo(int orientation) throws IOException {
    TiffOutputSet notes = new TiffOutputSet();
    notes.setGpsInDegrees(23.0300, 60.0200);
    notes.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_MAKE, CAMERA);
    notes
        .getOrCreateRootDirectory()
        .add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExifRewriter().updateExifMetadataLossless(drawn("jpg"), out, notes);
    return out.toByteArray();
  }

  private static byte[] bare(AllowedType type, byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pictures.copyBare(type, new ByteArrayInputStream(file), out);
    return out.toByteArray();
  }

  private static JpegImageMetadata notes(byte[] jpeg) throws IOException {
    return (JpegImageMetadata) Imaging.getMetadata(jpeg);
  }

  private static void looksTheSame(byte[] before, byte[] after) throws IOException {
    BufferedImage one = ImageIO.read(new ByteArrayInputStream(before));
    BufferedImage other = ImageIO.read(new ByteArrayInputStream(after));
    int[] pixels = one.getRGB(0, 0, 64, 48, null, 0, 64);
    assertThat(other.getRGB(0, 0, 64, 48, null, 0, 64)).isEqualTo(pixels);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void a_photo_loses_its_place_and_camera_and_keeps_which_way_is_up() throws IOException {
    byte[] photo = photo(6);
    assertThat(notes(photo).getExif().getGpsInfo()).as("the photo knows its place").isNotNull();

    byte[] bare = bare(AllowedType.JPEG, photo);

    assertThat(notes(bare).getExif().getGpsInfo()).isNull();
    assertThat(notes(bare).getExif().getAllFields())
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.getTag()).isEqualTo(TiffTagConstants.TIFF_TAG_ORIENTATION.tag);
              assertThat(field.getIntValue()).isEqualTo(6);
            });
    assertThat(text(bare)).doesNotContain(CAMERA);
    looksTheSame(photo, bare);
  }

  @Test
  void an_upright_photo_keeps_no_notes_at_all() throws IOException {
    byte[] bare = bare(AllowedType.JPEG, photo(1));

    assertThat(text(bare)).doesNotContain("Exif");
    looksTheSame(photo(1), bare);
  }

  @Test
  void comments_other_notes_and_what_follows_the_picture_stay_behind() throws IOException {
    byte[] plain = drawn("jpg");
    byte[] start = Arrays.copyOf(plain, 2);
    byte[] rest = Arrays.copyOfRange(plain, 2, plain.length);
    byte[] crowded =
        joined(
            start,
            segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x>Rantatie 18</x>"),
            segment(0xED, "Photoshop 3.0\0Rantatie 18"),
            segment(0xE2, "MPF\0Rantatie 18"),
            segment(0xFE, "Rantatie 18"),
            rest,
            "a film that begins with Rantatie 18".getBytes(StandardCharsets.US_ASCII));

    byte[] bare = bare(AllowedType.JPEG, crowded);

    assertThat(text(bare)).doesNotContain("Rantatie");
    assertThat(bare).endsWith(0xFF, 0xD9);
    looksTheSame(plain, bare);
  }

  @Test
  void the_description_of_colours_stays() throws IOException {
    byte[] plain = drawn("jpg");
    byte[] coloured =
        joined(
            Arrays.copyOf(plain, 2),
            segment(0xE2, "ICC_PROFILE\0colours"),
            Arrays.copyOfRange(plain, 2, plain.length));

    assertThat(text(bare(AllowedType.JPEG, coloured))).contains("ICC_PROFILE\0colours");
  }

  @Test
  void a_png_loses_texts_notes_and_what_follows_its_end() throws IOException {
    byte[] plain = drawn("png");
    int header = 8 + 12 + 13;
    byte[] crowded =
        joined(
            Arrays.copyOf(plain, header),
            chunk("tEXt", "Location\0Rantatie 18"),
            chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0Rantatie 18"),
            chunk("eXIf", "MM\0*Rantatie 18"),
            chunk("tIME", "1234567"),
            chunk("juNk", "Rantatie 18"),
            Arrays.copyOfRange(plain, header, plain.length),
            "Rantatie 18".getBytes(StandardCharsets.US_ASCII));

    byte[] bare = bare(AllowedType.PNG, crowded);

    assertThat(bare).isEqualTo(plain);
  }

  @Test
  void what_is_not_built_like_a_picture_is_refused() throws IOException {
    byte[] jpeg = drawn("jpg");
    byte[] png = drawn("png");
    for (byte[] broken :
        new byte[][] {
          {},
          {(byte) 0xFF, (byte) 0xD8},
          {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 1},
          {(byte) 0xFF, (byte) 0xD8, 'h', 'i'},
          Arrays.copyOf(jpeg, 100),
        }) {
      assertThatThrownBy(() -> bare(AllowedType.JPEG, broken)).isInstanceOf(Pictures.Broken.class);
    }
    byte[] endless = png.clone();
    endless[8] = (byte) 0xFF;
    for (byte[] broken : new byte[][] {{}, Arrays.copyOf(png, png.length - 12), endless}) {
      assertThatThrownBy(() -> bare(AllowedType.PNG, broken)).isInstanceOf(Pictures.Broken.class);
    }
  }

  @Test
  void a_picture_of_more_pixels_than_any_camera_takes_is_refused_by_its_header()
      throws IOException {
    byte[] png = drawn("png");
    ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
    byte[] jpeg = drawn("jpg");
    int frame = text(jpeg).indexOf("\u00ff\u00c0");
    ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 50_000).putShort(frame + 7, (short) 50_000);

    assertThatThrownBy(() -> bare(AllowedType.PNG, png)).isInstanceOf(Pictures.TooLarge.class);
    assertThatThrownBy(() -> bare(AllowedType.JPEG, jpeg)).isInstanceOf(Pictures.TooLarge.class);
  }

  @Test
  void notes_that_lead_astray_say_nothing() {
    byte[] loop = "Exif\0\0MM\0*\0\0\0\7\0\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] far = "Exif\0\0II*\0\377\377\377\177".getBytes(StandardCharsets.ISO_8859_1);
    byte[] many = "Exif\0\0MM\0*\0\0\0\10\377\377".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Orientation.of(loop)).isEqualTo(1);
    assertThat(Orientation.of(far)).isEqualTo(1);
    assertThat(Orientation.of(many)).isEqualTo(1);
    assertThat(Orientation.of(new byte[0])).isEqualTo(1);
  }

  private static byte[] segment(int marker, String words) {
    byte[] payload = words.getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocate(payload.length + 4)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (payload.length + 2))
        .put(payload)
        .array();
  }

  private static byte[] chunk(String type, String words) {
    byte[] payload = (type + words).getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(payload);
    return ByteBuffer.allocate(payload.length + 8)
        .putInt(payload.length - 4)
        .put(payload)
        .putInt((int) sum.getValue())
        .array();
  }
}
