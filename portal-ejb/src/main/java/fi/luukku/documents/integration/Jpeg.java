package fi.luukku.documents.integration;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG's segments, one after the other (ITU-T T.81, annex B). Of what applications add only the
 * colours' description stays, and which way is up; what follows the end of the picture (other
 * pictures, a film) stays behind.
 */
final class Jpeg {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int COMMENT = 0xFE;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;

  private final DataInputStream in;
  private final OutputStream out;

  Jpeg(DataInputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  void copy() throws IOException {
    if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != START) {
      throw new Pictures.Broken("No JPEG begins like this.");
    }
    write(START);
    int marker = nextMarker();
    while (marker != END) {
      marker = segment(marker);
    }
    write(END);
  }

  /** Copies or leaves out a segment, and gives the next one's marker. */
  private int segment(int marker) throws IOException {
    if (isAlone(marker)) {
      write(marker);
      return nextMarker();
    }
    byte[] payload = payload();
    if (marker == APP1) {
      int orientation = Orientation.of(payload);
      if (orientation > 1) {
        write(marker, Orientation.segment(orientation));
      }
    } else if (belongs(marker, payload)) {
      if (isFrame(marker)) {
        checkSize(payload);
      }
      write(marker, payload);
    }
    return marker == SCAN ? scan() : nextMarker();
  }

  private static boolean isAlone(int marker) {
    return marker == 0x01 || marker >= 0xD0 && marker <= 0xD7;
  }

  /** Whether the segment tells how large the picture is: all of these but three tables. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static void checkSize(byte[] payload) throws IOException {
    DataInputStream frame = new DataInputStream(new ByteArrayInputStream(payload));
    frame.readUnsignedByte();
    int height = frame.readUnsignedShort();
    Pictures.mustBeOfASize(frame.readUnsignedShort(), height);
  }

  private static boolean belongs(int marker, byte[] payload) {
    return switch (marker) {
      case APP0 -> startsWith(payload, "JFIF\0");
      case APP2 -> startsWith(payload, "ICC_PROFILE\0");
      case APP14 -> startsWith(payload, "Adobe");
      default -> marker != COMMENT && (marker < APP0 || marker > APP15);
    };
  }

  static boolean startsWith(byte[] payload, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
    return payload.length >= wanted.length
        && Arrays.equals(wanted, Arrays.copyOf(payload, wanted.length));
  }

  /** The picture itself, up to the marker that ends this scan. */
  private int scan() throws IOException {
    while (true) {
      int one = in.read();
      if (one < 0) {
        return END;
      }
      if (one != 0xFF) {
        out.write(one);
        continue;
      }
      int next = in.read();
      while (next == 0xFF) {
        next = in.read();
      }
      if (next < 0) {
        return END;
      }
      if (next != 0 && !isAlone(next)) {
        return next;
      }
      write(next);
    }
  }

  private int nextMarker() throws IOException {
    if (in.readUnsignedByte() != 0xFF) {
      throw new Pictures.Broken("A segment of the JPEG has no marker.");
    }
    int marker = in.readUnsignedByte();
    while (marker == 0xFF) {
      marker = in.readUnsignedByte();
    }
    if (marker == 0 || marker == START) {
      throw new Pictures.Broken("The JPEG has a marker where none can be.");
    }
    return marker;
  }

  private byte[] payload() throws IOException {
    int length = in.readUnsignedShort();
    if (length < 2) {
      throw new Pictures.Broken("A segment of the JPEG is shorter than its own length.");
    }
    byte[] payload = new byte[length - 2];
    in.readFully(payload);
    return payload;
  }

  private void write(int marker) throws IOException {
    out.write(0xFF);
    out.write(marker);
  }

  private void write(int marker, byte[] payload) throws IOException {
    write(marker);
    out.write((payload.length + 2) >> 8);
    out.write(payload.length + 2);
    out.write(payload);
  }
}
